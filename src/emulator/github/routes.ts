// Which request is answered by what, and with which permission. What is not in this table, the
// emulator does not have.
import { accountRoutes } from './account-api.ts';
import { commentRoutes } from './comments-api.ts';
import { contentRoutes } from './contents-api.ts';
import { decoded, patternOf } from '../path-patterns.ts';
import { graphqlRoutes } from './graphql-api.ts';
import { issueRoutes } from './issues-api.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { Repository, Store } from './store.ts';
import type { Permissions, Token } from './tokens.ts';
import type { Urls } from './urls.ts';

/** An understood and permitted request. */
export interface ApiCall {
  readonly store: Store;
  readonly urls: Urls;
  readonly token: Token;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** The parsed JSON body; `undefined` when there was none. */
  readonly body: unknown;
  /** What stood where the path has `{name}`, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly rateLimit: ReturnType<RateLimiter['figuresOf']>;
}

/** A call under `/repos/{owner}/{repo}`, with that repository found. */
export interface RepositoryCall extends ApiCall {
  readonly repository: Repository;
}

interface RouteBase {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `{name}` takes one segment, `{+name}` the whole rest, as in GitHub's own templates. */
  readonly path: string;
  readonly needs?: { readonly scope: keyof Permissions; readonly access: 'read' | 'write' };
  /** Query parameters that change nothing here or are understood; any other is refused loudly. */
  readonly query?: readonly string[];
}

export interface RepositoryRoute extends RouteBase {
  readonly in: 'repository';
  readonly answer: (call: RepositoryCall) => Response;
}

export interface AccountRoute extends RouteBase {
  readonly in: 'account';
  readonly answer: (call: ApiCall) => Response;
}

export type Route = RepositoryRoute | AccountRoute;

const ROUTES = [
  ...accountRoutes,
  ...contentRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...graphqlRoutes,
].map((route: Route) => ({ route, pattern: patternOf(route.path) }));

/** The route of a request and what its placeholders stand for; `undefined` when there is none. */
export function findRoute(
  method: string,
  path: string,
): { route: Route; parameters: Record<string, string> } | undefined {
  for (const { route, pattern } of ROUTES) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match !== null) return { route, parameters: decoded(match.groups ?? {}) };
  }
  return undefined;
}
