// What every embedded code host does with a request beside answering it: note it, take its time, fail it
// where a test ordered so, and say loudly what there is no answer to.
import { setTimeout as delay } from 'node:timers/promises';
import { createFaults, failed } from './faults.ts';
import type { WireFault } from './serve.ts';

/** A request that came in, whatever became of it. */
export interface ApiRequest {
  readonly method: string;
  /** Without the API's base path. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** The answer's status, or how it failed on the wire; `undefined` while it is under way. */
  outcome: number | WireFault['fault'] | undefined;
  /** `performance.now()` of this process. */
  readonly startedAt: number;
  endedAt: number | undefined;
}

export interface AnsweringOptions {
  /** Waits before each request is carried out. */
  readonly latencyMs: number;
  /** The path without the API's base path; undefined for what lies elsewhere. */
  readonly pathIn: (pathname: string) => string | undefined;
  /** @returns undefined for what the emulator does not have */
  readonly answer: (request: Request, path: string) => Promise<Response | undefined>;
  /** @param what e.g. `GET /user` */
  readonly notEmulated: (what: string) => Response;
}

export function answering({ latencyMs, pathIn, answer, notEmulated }: AnsweringOptions) {
  const faults = createFaults();
  const calls: ApiRequest[] = [];
  const unhandled: string[] = [];

  async function answered(request: Request, call: ApiRequest): Promise<Response> {
    const isInside = pathIn(new URL(request.url).pathname) !== undefined;
    const response = isInside ? await answer(request, call.path) : undefined;
    if (response !== undefined) return response;
    const what = `${request.method} ${call.path}${call.query}`;
    unhandled.push(what);
    return notEmulated(what);
  }

  /** Answers one request. */
  async function handle(request: Request): Promise<Response | WireFault> {
    const { pathname, search } = new URL(request.url);
    const path = pathIn(pathname) ?? pathname;
    const call: ApiRequest = {
      method: request.method,
      path,
      query: search,
      outcome: undefined,
      startedAt: performance.now(),
      endedAt: undefined,
    };
    calls.push(call);
    if (latencyMs > 0) await delay(latencyMs);
    const fault = faults.take(request.method, path);
    const outcome = fault
      ? await failed(fault, () => answered(request, call))
      : await answered(request, call);
    call.outcome = outcome instanceof Response ? outcome.status : outcome.fault;
    call.endedAt = performance.now();
    return outcome;
  }

  return {
    /** Every request so far, in the order of arrival. */
    calls: calls as readonly ApiRequest[],
    /** Requests that the emulator has no answer to; a test may want this to be empty. */
    unhandled: unhandled as readonly string[],
    failNext: faults.failNext,
    handle,
  };
}
