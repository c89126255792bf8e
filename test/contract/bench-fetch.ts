// The program's own transport, as a contract of a code host is tried with.
import { startDeadline } from '../../src/http/deadline.ts';
import type { Transport } from '../../src/http/http.ts';
import { retrying } from '../../src/http/retry.ts';
import { createTransport } from '../../src/http/undici-transport.ts';

/** With one repeat, after 100 ms at the first try: no jitter. */
export function openBenchFetch(): Transport {
  const deadline = startDeadline(60_000);
  const transport = createTransport({
    deadline,
    timeout: 10_000,
    proxy: { http: undefined, https: undefined, no: undefined },
    userAgent: 'vtiger-issue-sync-contract',
  });
  const policy = { deadline, repeats: 1, longestPause: 1000, jitter: () => 0 };
  return { ...transport, fetch: retrying(transport.fetch, policy) };
}
