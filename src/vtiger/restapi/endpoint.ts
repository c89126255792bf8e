// One call of the REST API of Vtiger Cloud: who asks, what is sent, and waiting for the quota. The
// quotas are the account's own, so that what else runs there uses them up as well.
import { SyncError } from '../../errors/sync-error.ts';
import type { Deadline } from '../../http/deadline.ts';
import { toHttpFailure } from '../../http/failure.ts';
import type { Fetch, HttpHeaders, HttpResponse } from '../../http/http.ts';
import { retryAfter } from '../../http/retry.ts';
import { servedAt } from '../../http/served-at.ts';
import { noAnswer } from '../no-answer.ts';
import type { Answer } from '../webservice/answer.ts';
import { toForm, type Call } from '../webservice/endpoint.ts';
import type { Credentials } from '../webservice/login.ts';
import { toAnswer } from './answer.ts';
import { openQuota, type Pace } from './quota.ts';

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
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The part of every address of the API behind the account's own. */
export const API_PATH = '/restapi/v1/vtiger/default';

/** Refusals of one call that are waited for: others may be faster when a minute begins. */
const MOST_REFUSALS: Readonly<Record<Pace, number>> = { prompt: 3, patient: 60 };

/**
 * Where a refusal does not say until when, a sweep asks again after 1, 2, 4, … 32 minutes: an hour in
 * all, since there is a limit by the hour of which no header tells.
 */
const UNTOLD = { first: 60_000, times: 6 } as const;

/** @throws from each call SyncError `vtiger-rate-limit`, what `toAnswer` throws, and what never got there */
export function createEndpoint(fetch: Fetch, options: EndpointOptions): Endpoint {
  const { url, credentials, deadline, pace, now } = options;
  const proof = toBasic(credentials);
  options.mask(proof);
  const headers = { authorization: `Basic ${proof}` };
  const { host } = new URL(url);
  const quota = openQuota(pace, now);

  async function send({ operation, method, parameters, file }: Call): Promise<HttpResponse> {
    const address = `${url}${API_PATH}/${operation}`;
    if (method === 'GET') {
      const search = new URLSearchParams(parameters).toString();
      const asked = search === '' ? address : `${address}?${search}`;
      return fetch(asked, { headers, isPaced: true });
    }
    const form = await toForm(parameters, file);
    const typed = { ...headers, ...form.headers };
    return fetch(address, { method, headers: typed, body: form.body, isPaced: true });
  }

  async function takeTurn(operation: string): Promise<void> {
    for (let pause = quota.pause(); pause > 0; pause = quota.pause()) {
      if (pause >= deadline.remaining()) throw limited(operation, pace, now() + pause);
      await deadline.wait(pause);
    }
    quota.sent();
  }

  /** @returns undefined where the refusal tells nothing, and asking again is no use either */
  function pauseAfter(refusal: HttpResponse, untold: number): number | undefined {
    const told = quota.untilReset() ?? retryAfter(refusal, now());
    if (told !== undefined) return told;
    return pace === 'patient' && untold < UNTOLD.times ? UNTOLD.first * 2 ** untold : undefined;
  }

  async function sendCounted(call: Call): Promise<HttpResponse> {
    let headers: HttpHeaders | undefined;
    try {
      const response = await send(call);
      ({ headers } = response);
      return response;
    } finally {
      quota.ended(headers);
    }
  }

  async function sendWithin(call: Call): Promise<HttpResponse> {
    for (let refusals = 0; ; refusals += 1) {
      await takeTurn(call.operation);
      const response = await sendCounted(call);
      // Refused before it was looked at: to be sent again, whatever it is.
      if (response.status !== 429) return response;
      const pause = pauseAfter(response, refusals);
      if (pause === undefined || refusals >= MOST_REFUSALS[pace]) {
        throw limited(call.operation, pace, undefined);
      }
      if (Number.isFinite(pause)) quota.hold(pause);
    }
  }

  return async (call) => {
    const { operation } = call;
    try {
      const response = await sendWithin(call);
      const answer = toAnswer(operation, response, await response.text());
      return { answer, servedAt: servedAt(response.headers.get('date')) };
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

/** @param until when calls are taken again, by the own clock; undefined or Infinity where it is not told */
function limited(operation: string, pace: Pace, until = Infinity): SyncError {
  const what =
    pace === 'patient'
      ? 'the calls of this account are used up, but for a tenth that a sweep leaves to others'
      : 'the CRM takes no more calls of this account';
  const when = Number.isFinite(until)
    ? `until ${new Date(until).toISOString().replace(/\.\d+/, '')}`
    : 'without saying until when';
  return new SyncError('vtiger-rate-limit', `${operation}: ${what}, ${when}.`);
}
