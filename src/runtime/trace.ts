// Every request as a line of the debug log: who was asked, what came, how long it took. Query strings
// carry session names and stay out.
import { monotonicNow } from '../http/clock.ts';
import type { Fetch } from '../http/http.ts';

export function tracing(fetch: Fetch, debug: (message: string) => void): Fetch {
  return async (url, init) => {
    const start = monotonicNow();
    const { host, pathname, searchParams } = new URL(url);
    const operation = searchParams.get('operation') ?? '';
    const what = `${init?.method ?? 'GET'} ${host}${pathname} ${operation}`.trimEnd();
    const took = (): string => `${Math.round(monotonicNow() - start)} ms`;
    try {
      const response = await fetch(url, init);
      debug(`${what}: HTTP ${response.status} in ${took()}`);
      return response;
    } catch (thrown) {
      debug(`${what}: no answer after ${took()}`);
      throw thrown;
    }
  };
}
