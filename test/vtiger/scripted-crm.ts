// A web service that answers as a test says, on intercepted requests: for answers that no server of
// ours would give. The client is the real one, over the global fetch.
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Deadline } from '../../src/http/deadline.ts';
import type { Fetch } from '../../src/http/http.ts';
import type { VtigerClient } from '../../src/vtiger/client.ts';
import { createEndpoint } from '../../src/vtiger/webservice/endpoint.ts';
import { createWebservice } from '../../src/vtiger/webservice/webservice.ts';

export const SECRETS = {
  accessKey: 'AccessKeyOfTheTest',
  token: 'token-5f2c9a',
  sessionName: 'session-8d1e77',
};

const URL_OF_CRM = 'https://crm.test/vtiger';

/** By operation; one after the other, the last again and again. */
export type Script = Readonly<Record<string, readonly [Answering, ...Answering[]]>>;
type Answering = () => Response;

export interface ScriptedCrm {
  readonly client: VtigerClient;
  /** The operations that were asked for, in order. */
  readonly asked: readonly string[];
  /** What was masked, and the operations, in the order of events. */
  readonly events: readonly string[];
}

const fetchOnce: Fetch = (url, init = {}) =>
  fetch(url, { ...init, body: init.body ?? null, redirect: 'manual' });

export function success(result: unknown): Response {
  return HttpResponse.json({ success: true, result });
}

export function refusal(code: string | number, message = 'The words of the CRM'): Response {
  return HttpResponse.json({ success: false, error: { code, message } });
}

const LOGS_IN: Script = {
  getchallenge: [
    () => success({ token: SECRETS.token, serverTime: 1_767_323_045, expireTime: 1_767_323_345 }),
  ],
  login: [
    () => success({ sessionName: SECRETS.sessionName, userId: '19x1', vtigerVersion: '8.4.0' }),
  ],
};

const NO_WAITING: Deadline = { remaining: () => 90_000, wait: () => Promise.resolve() };

/** To be called once in a test file; what it gives starts a CRM for one test. */
export function scriptedCrms(): (script?: Script) => ScriptedCrm {
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
  return (script = {}) => {
    const asked: string[] = [];
    const events: string[] = [];
    server.use(
      http.all(`${URL_OF_CRM}/webservice.php`, async ({ request }) => {
        const sent = request.method === 'GET' ? new URL(request.url).search : await request.text();
        const operation = new URLSearchParams(sent).get('operation') ?? '';
        const answers = { ...LOGS_IN, ...script }[operation];
        const turn = asked.filter((one) => one === operation).length;
        asked.push(operation);
        events.push(operation);
        return (
          answers?.[turn] ??
          answers?.at(-1) ??
          (() => new Response(null, { status: 500 }))
        )();
      }),
    );
    const client = createWebservice(createEndpoint(fetchOnce, URL_OF_CRM), {
      credentials: { username: 'integration', accessKey: SECRETS.accessKey },
      deadline: NO_WAITING,
      jitter: () => 0,
      mask: (secret) => events.push(`mask ${secret}`),
    });
    return { client, asked, events };
  };
}
