// The embedded GitHub: issues, comments and files behind a subset of the REST API, for tests and for
// the demo. Pure request in, answer out; `serve` puts it on a socket. README.md says what differs
// from the real one.
import { answering } from '../answering.ts';
import { answerApi } from './api.ts';
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
  const pages = new Map<number, RepositoryPages>();
  const desk = answering({
    latencyMs,
    pathIn: (pathname) => pathIn(pathname, apiPath),
    answer: (request, path) => {
      const { origin } = new URL(request.url);
      return answerApi(parts, request, path, { server: serverUrl, api: `${origin}${apiPath}` });
    },
    notEmulated,
  });

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

  return {
    serverUrl,
    /** The first of the tokens. */
    token: tokens[0]?.token ?? '',
    ...desk,
    repository,
  };
}
