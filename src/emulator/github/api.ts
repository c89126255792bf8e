// The way of a request through the REST API: who asks, what for, may they, and then the answer.
import { GRAPHQL_PATH } from './graphql-api.ts';
import type { RateLimiter } from './rate-limit.ts';
import {
  badCredentials,
  movedPermanently,
  notAccessible,
  notFound,
  problem,
  temporarilyAt,
} from './replies.ts';
import { findRoute, type ApiCall, type Route } from './routes.ts';
import { fullNameOf, type Store } from './store.ts';
import { allows, tokenIn, type Token } from './tokens.ts';
import type { Urls } from './urls.ts';

export interface ApiParts {
  readonly store: Store;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly limiter: RateLimiter;
}

/**
 * Answers a request by the REST API's rules.
 *
 * @param path without the API's base path
 * @returns `undefined` for what the emulator does not have
 */
export async function answerApi(
  { store, tokens, limiter }: ApiParts,
  request: Request,
  path: string,
  urls: Urls,
): Promise<Response | undefined> {
  // GitHub turns such requests away before it looks at anything else.
  if (!request.headers.get('user-agent')) {
    return problem(403, 'Request forbidden: please make sure it has a User-Agent header');
  }
  const secret = tokenIn(request);
  if (secret === undefined) return problem(401, 'Requires authentication');
  const token = tokens.get(secret);
  if (token === undefined) return badCredentials();

  const found = findRoute(request.method, byName(store, path));
  const { searchParams: query } = new URL(request.url);
  if (found === undefined || !understands(found.route, query)) return undefined;
  const refusal =
    found.route.path === '/rate_limit'
      ? undefined
      : limiter.refusalOf(secret, request.method === 'POST' && path !== GRAPHQL_PATH);
  const body = await jsonOf(request);
  const call = {
    store,
    urls,
    token,
    query,
    body,
    parameters: found.parameters,
    accept: request.headers.get('accept') ?? '',
    rateLimit: limiter.figuresOf(secret),
  };
  const response = refusal ?? permitted(found.route, call, request);
  for (const [name, value] of Object.entries(limiter.headersOf(secret))) {
    response.headers.set(name, value);
  }
  response.headers.set('date', new Date(store.now()).toUTCString());
  response.headers.set('x-github-media-type', 'github.v3; format=json');
  return response;
}

/** `/repositories/{id}/…` as `/repos/{owner}/{repo}/…`: GitHub's links and redirects use the id. */
function byName(store: Store, path: string): string {
  const match = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const repository = match === null ? undefined : store.findRepositoryById(Number(match[1]));
  if (repository === undefined) return path;
  return `/repos/${fullNameOf(repository)}${match?.[2] ?? ''}`;
}

function understands({ query: known = [] }: Route, query: URLSearchParams): boolean {
  return [...query.keys()].every((name) => known.includes(name));
}

/** Where it is now, by its id; what follows in the path goes along. */
function renamedOrNot({ store, urls }: ApiCall, name: string, { method, url }: Request): Response {
  const renamed = store.findRenamed(name);
  if (renamed === undefined) return notFound();
  const { pathname, search } = new URL(url);
  const rest = pathname.replace(/^.*?\/repos\/[^/]+\/[^/]+/, '');
  const location = `${urls.api}/repositories/${renamed.id}${rest}${search}`;
  return method === 'GET' ? movedPermanently(location) : temporarilyAt(location);
}

const UNREADABLE = Symbol('body that is no JSON');

async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

function permitted(route: Route, call: ApiCall, request: Request): Response {
  if (call.body === UNREADABLE) return problem(400, 'Problems parsing JSON');
  if (route.in === 'account') return route.answer(call);
  const { owner = '', repo = '' } = call.parameters;
  const repository = call.store.findRepository(`${owner}/${repo}`);
  if (repository === undefined) return renamedOrNot(call, `${owner}/${repo}`, request);
  const { needs } = route;
  if (needs !== undefined && !allows(call.token.permissions[needs.scope], needs.access)) {
    return notAccessible();
  }
  return route.answer({ ...call, repository });
}
