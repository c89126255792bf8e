// One call of the REST API of Vtiger Cloud: who asks, what is sent, and waiting for the quota. The
// quotas are the account's own, so that what else runs there uses them up as well.
import { SyncError } from '../../errors/sync-error.ts';
import type { Deadline } from '../../http/deadline.ts';
import { toHttpFailure } from '../../http/failure.ts';
import type { Fetch, HttpResponse } from '../../http/http.ts';
import { askedPause } from '../../http/retry.ts';
import { noAnswer } from '../no-answer.ts';
import type { Answer } from '../webservice/answer.ts';
import type { Call } from '../webservice/endpoint.ts';
import type { Credentials } from '../webservice/login.ts';
import { toAnswer } from './answer.ts';

export interface Served {
  readonly answer: Answer;
  /** The server's time in ms since the epoch, in whole seconds, if it told. */
  readonly servedAt: number | undefined;
}

export type Endpoint = (call: Call) => Promise<Served>;

export interface EndpointOptions {
  /** The account's address, without a slash at the end. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly deadline: Deadline;
  /** Called with every secret that comes up, before it is used. */
  readonly mask: (secret: string) => void;
}

/** The part of every address of the API behind the account's own. */
export const API_PATH = '/restapi/v1/vtiger/default';

/** Other users of the account may be faster when a minute begins. */
const WAITS = 3;

/** @throws from each call SyncError `vtiger-rate-limit`, what `toAnswer` throws, and what never got there */
export function createEndpoint(fetch: Fetch, options: EndpointOptions): Endpoint {
  const { url, credentials, deadline } = options;
  const proof = toBasic(credentials);
  options.mask(proof);
  const headers = { authorization: `Basic ${proof}` };
  const { host } = new URL(url);
  let fullUntil = 0;

  function send({ operation, method, parameters }: Call): Promise<HttpResponse> {
    const form = new URLSearchParams(parameters).toString();
    const address = `${url}${API_PATH}/${operation}`;
    if (method === 'GET') {
      return fetch(form === '' ? address : `${address}?${form}`, { headers });
    }
    const type = 'application/x-www-form-urlencoded; charset=UTF-8';
    return fetch(address, { method, headers: { ...headers, 'content-type': type }, body: form });
  }

  async function waitForQuota(operation: string): Promise<void> {
    const pause = fullUntil - Date.now();
    if (pause <= 0) return;
    if (pause >= deadline.remaining()) throw limited(operation, pause);
    await deadline.wait(pause);
    fullUntil = 0;
  }

  async function sendWithin(call: Call): Promise<HttpResponse> {
    for (let waits = 0; ; waits += 1) {
      await waitForQuota(call.operation);
      const response = await send(call);
      const pause = askedPause(response, Date.now());
      if (pause !== undefined) fullUntil = Date.now() + pause;
      // Refused before it was looked at: to be sent again, whatever it is.
      if (response.status !== 429) return response;
      if (pause === undefined || waits >= WAITS) throw limited(call.operation, pause);
    }
  }

  return async (call) => {
    const { operation } = call;
    try {
      const response = await sendWithin(call);
      const answer = toAnswer(operation, response, await response.text());
      const servedAt = Date.parse(response.headers.get('date') ?? '');
      return { answer, servedAt: Number.isNaN(servedAt) ? undefined : servedAt };
    } catch (thrown) {
      if (thrown instanceof SyncError) throw thrown;
      const failure = toHttpFailure(thrown);
      const error = noAnswer(operation, host, failure, thrown);
      if (!failure.maybeSent) throw error;
      return { answer: { kind: 'unclear', error, status: undefined }, servedAt: undefined };
    }
  };
}

function toBasic({ username, accessKey }: Credentials): string {
  return Buffer.from(`${username}:${accessKey}`).toString('base64');
}

function limited(operation: string, pause: number | undefined): SyncError {
  const until =
    pause === undefined
      ? 'without saying until when'
      : `until ${new Date(Date.now() + pause).toISOString().replace(/\.\d+/, '')}`;
  const message = `${operation}: the CRM takes no more calls of this account, ${until}.`;
  return new SyncError('vtiger-rate-limit', message);
}
