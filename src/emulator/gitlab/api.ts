// The way of a request through the REST API: who asks, what for, may they, and then the answer.
import { GRAPHQL_PATH, graphqlAnswer } from './graphql-api.ts';
import {
  forbidden,
  insufficientScope,
  movedPermanently,
  notFound,
  unauthorized,
} from './replies.ts';
import type { Urls } from './representations.ts';
import { findRoute, type ApiCall, type Knobs, type ProjectRoute } from './routes.ts';
import type { Store } from './store.ts';
import type { Token } from './tokens.ts';

export interface ApiParts {
  readonly store: Store;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly knobs: Knobs;
}

/**
 * Answers a request by the REST API's rules.
 *
 * @param path without the API's base path
 * @returns `undefined` for what the emulator does not have
 */
export async function answerApi(
  { store, tokens, knobs }: ApiParts,
  request: Request,
  path: string,
  urls: Urls,
): Promise<Response | undefined> {
  const token = tokens.get(request.headers.get('private-token') ?? '');
  if (token === undefined) return unauthorized();
  if (path === GRAPHQL_PATH) {
    return request.method === 'POST'
      ? graphqlAnswer({ store, body: await bodyIn(request) })
      : undefined;
  }
  const found = findRoute(request.method, path);
  const { searchParams: query } = new URL(request.url);
  if (found === undefined) return undefined;
  const { route, parameters } = found;
  const known = route.query ?? [];
  if (![...query.keys()].every((name) => known.includes(name))) return undefined;
  if (request.method !== 'GET' && token.scope !== 'api') return insufficientScope();
  const body = await bodyIn(request);
  const call: ApiCall = { store, urls, token, query, body, parameters, knobs };
  const response = route.in === 'user' ? route.answer(call) : inProject(route, call, path);
  response.headers.set('date', new Date(store.now()).toUTCString());
  return response;
}

/** A project is named by its number or by its path; one that has a new path is read there. */
function inProject(route: ProjectRoute, call: ApiCall, path: string): Response {
  const { store, urls, parameters, query, token } = call;
  const { id = '' } = parameters;
  const project = /^\d+$/.test(id) ? store.findProjectById(Number(id)) : store.findProject(id);
  if (project === undefined) {
    const moved = store.findMoved(id);
    if (moved === undefined || route.method !== 'GET') return notFound('Project');
    const rest = path.replace(/^\/projects\/[^/]+/, `/projects/${moved.id}`);
    return movedPermanently(`${urls.api}${rest}${query.size > 0 ? `?${query.toString()}` : ''}`);
  }
  if (token.level < (route.level ?? 0)) return forbidden();
  return route.answer({ ...call, project });
}

async function bodyIn(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const text = await request.text();
  return text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}
