// Asks the embedded GitHub one thing, without a socket.
import type { GitHub } from '../../src/emulator/github/github.ts';

/** The repository that tests speak of, as a path of the API. */
export const REPO = '/repos/acme/app';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else text. */
  readonly body: unknown;
}

/** @param request method and target, e.g. `GET /user` */
export async function ask(
  github: GitHub,
  request: string,
  init: { readonly body?: unknown; readonly token?: string; readonly accept?: string } = {},
): Promise<Answer> {
  const [method = 'GET', target = '/'] = request.split(' ');
  const response = await github.handle(
    new Request(`https://api.github.com${target}`, {
      method,
      headers: {
        'user-agent': 'test',
        accept: init.accept ?? 'application/vnd.github+json',
        authorization: `Bearer ${init.token ?? github.token}`,
      },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    }),
  );
  if (!(response instanceof Response)) throw new Error('an answer was expected');
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status, headers, body: isJson ? (JSON.parse(text) as unknown) : text };
}

/** A clock that a test moves on by hand. */
export function handClock(start = '2026-11-21T10:00:00Z') {
  let time = Date.parse(start);
  return {
    clock: () => new Date(time),
    advance: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}
