// A REST API that answers as a test says, on intercepted requests. The client is the real one, over the
// global fetch; its waits end at once and are noted.
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import type { Fetch } from '../../src/http/http.ts';
import type { VtigerClient } from '../../src/vtiger/client.ts';
import type { Pace } from '../../src/vtiger/restapi/quota.ts';
import { createRestapi } from '../../src/vtiger/restapi/restapi.ts';

export const ACCOUNT = 'https://acme.od2.vtiger.com';
export const CREDENTIALS = { username: 'jane@acme.example', accessKey: 'AccessKeyOfTheTest' };
/** What HTTP makes of the two. */
export const PROOF = 'amFuZUBhY21lLmV4YW1wbGU6QWNjZXNzS2V5T2ZUaGVUZXN0';

export interface Asked {
  readonly operation: string;
  readonly method: string;
  readonly authorization: string | null;
  /** Of the URL, or of the form. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ScriptedCloud {
  readonly client: VtigerClient;
  readonly asked: readonly Asked[];
  /** In ms, in order. */
  readonly waits: readonly number[];
  readonly masked: readonly string[];
}

const fetchOnce: Fetch = (url, init = {}) =>
  fetch(url, { ...init, body: init.body ?? null, redirect: 'manual' });

/** One after the other for whatever is asked, the last again and again. */
export type Answers = readonly [() => Response, ...(() => Response)[]];

/**
 * To be called once in a `describe`; what it gives starts an account for one test.
 *
 * @param longest what is left of the run, in ms, however long is waited
 */
export function scriptedClouds(
  pace: Pace = 'prompt',
  longest = 90_000,
): (...answers: Answers) => ScriptedCloud {
  const server = setupServer();
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
  return (...answers) => {
    const asked: Asked[] = [];
    const waits: number[] = [];
    const masked: string[] = [];
    server.use(
      http.all(`${ACCOUNT}/restapi/v1/vtiger/default/:operation`, async ({ request, params }) => {
        const { method } = request;
        const sent = method === 'GET' ? new URL(request.url).search : await request.text();
        const answer = answers[asked.length] ?? answers.at(-1);
        asked.push({
          operation: String(params['operation']),
          method,
          authorization: request.headers.get('authorization'),
          parameters: Object.fromEntries(new URLSearchParams(sent)),
        });
        return answer?.();
      }),
    );
    let ahead = 0;
    const deadline = {
      remaining: () => longest,
      wait: (milliseconds: number) => {
        waits.push(milliseconds);
        ahead += milliseconds;
        return Promise.resolve();
      },
    };
    const client = createRestapi(fetchOnce, {
      url: ACCOUNT,
      credentials: CREDENTIALS,
      deadline,
      mask: (secret) => masked.push(secret),
      pace,
      now: () => Date.now() + ahead,
    });
    return { client, asked, waits, masked };
  };
}

/** The error that a promise ends in. */
export async function errorOf(promise: Promise<unknown>): Promise<SyncError> {
  const thrown = await promise.then(
    (value) => expect.unreachable(`no error but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(SyncError);
  return thrown as SyncError;
}
