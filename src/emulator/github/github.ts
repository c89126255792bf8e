// The embedded GitHub: issues, comments and files behind a subset of the REST API, for tests and for
// the demo. Pure request in, answer out; `serve` puts it on a socket. README.md says what differs
// from the real one.
import { setTimeout as delay } from 'node:timers/promises';
import type { WireFault } from '../serve.ts';
import { answerApi } from './api.ts';
import { createFaults, failed } from './faults.ts';
import { createRateLimiter, type RateLimits } from './rate-limit.ts';
import { notEmulated } from './replies.ts';
import { createRepositoryPages, type RepositoryPages } from './repository-pages.ts';
import { createStore } from './store.ts';
import { toToken, type TokenOptions } from './tokens.ts';
import { defaultApiUrl, pathIn } from './urls.ts';

export interface GitHubOptions {
  /** Where issues are read by people; no server needs to be there. `https://github.com` by default. */
  readonly serverUrl?: string;
  /** The API's address in events; by default where GitHub has it for `serverUrl`. */
  readonly apiUrl?: string;
  /** The API's base path, e.g. `/api/v3` as on GHES; none by default. */
  readonly apiPath?: string;
  /** Who may ask. By default one token with every permission: `github.token`. */
  readonly tokens?: readonly TokenOptions[];
  readonly rateLimits?: RateLimits;
  /** Waits before each request is carried out. */
  readonly latencyMs?: number;
  readonly clock?: () => Date;
}

/** A request that came in, whatever became of it. */
export interface GitHubCall {
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

export type GitHub = ReturnType<typeof createGitHub>;

const DEFAULT_TOKEN = 'embedded-github-token';

export function createGitHub(options: GitHubOptions = {}) {
  const {
    serverUrl = 'https://github.com',
    apiUrl = defaultApiUrl(serverUrl),
    apiPath = '',
    tokens = [{ token: DEFAULT_TOKEN }],
    latencyMs = 0,
    clock = () => new Date(),
  } = options;
  const store = createStore(clock);
  const parts = {
    store,
    tokens: new Map(tokens.map((token) => [token.token, toToken(token, store)])),
    limiter: createRateLimiter(options.rateLimits ?? {}, clock),
  };
  const faults = createFaults();
  const pages = new Map<number, RepositoryPages>();
  const calls: GitHubCall[] = [];
  const unhandled: string[] = [];

  async function answer(request: Request, call: GitHubCall): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    const urls = { server: serverUrl, api: `${origin}${apiPath}` };
    const response =
      pathIn(pathname, apiPath) === undefined
        ? undefined
        : await answerApi(parts, request, call.path, urls);
    if (response !== undefined) return response;
    const what = `${request.method} ${call.path}${call.query}`;
    unhandled.push(what);
    return notEmulated(what);
  }

  /** The web pages of `owner/name`, which is made when it is not there yet. */
  function repository(fullName: string): RepositoryPages {
    const { id } = store.repository(fullName);
    const known = pages.get(id);
    if (known !== undefined) return known;
    const urls = { server: serverUrl, api: apiUrl };
    const made = createRepositoryPages(store, store.repository(fullName), urls);
    pages.set(id, made);
    return made;
  }

  /** Answers one request. */
  async function handle(request: Request): Promise<Response | WireFault> {
    const { pathname, search } = new URL(request.url);
    const path = pathIn(pathname, apiPath) ?? pathname;
    const call: GitHubCall = {
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
      ? await failed(fault, () => answer(request, call))
      : await answer(request, call);
    call.outcome = outcome instanceof Response ? outcome.status : outcome.fault;
    call.endedAt = performance.now();
    return outcome;
  }

  return {
    serverUrl,
    /** The first of the tokens. */
    token: tokens[0]?.token ?? '',
    /** Every request so far, in the order of arrival. */
    calls: calls as readonly GitHubCall[],
    /** Requests that the emulator has no answer to; a test may want this to be empty. */
    unhandled: unhandled as readonly string[],
    failNext: faults.failNext,
    repository,
    handle,
  };
}
