// Which request is answered by what, and with which scope and role. What is not in this table, the
// emulator does not have.
import { decoded, patternOf } from '../path-patterns.ts';
import { issueRoutes } from './issues-api.ts';
import { noteRoutes } from './notes-api.ts';
import { projectRoutes } from './project-api.ts';
import type { Urls } from './representations.ts';
import type { Project, Store } from './store.ts';
import type { Token } from './tokens.ts';

/** An understood request. */
export interface ApiCall {
  readonly store: Store;
  readonly urls: Urls;
  readonly token: Token;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** What stood where the path has `{name}`, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly knobs: Knobs;
}

/** What differs between installations. */
export interface Knobs {
  /** Issues by keyset, as since 18.3; before, `pagination` is passed over. */
  readonly keyset: 'there' | 'ignored' | 'refused';
  /** Notes a minute and user before the application refuses; 60 on GitLab.com. */
  readonly mayWriteNote: (token: Token) => boolean;
}

/** A call under `/projects/{id}`, with that project found. */
export interface ProjectCall extends ApiCall {
  readonly project: Project;
}

interface RouteBase {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** The lowest access level that may. */
  readonly level?: number;
  /** Query parameters that are understood; any other is refused loudly. */
  readonly query?: readonly string[];
}

export interface ProjectRoute extends RouteBase {
  readonly in: 'project';
  readonly answer: (call: ProjectCall) => Response;
}

export interface UserRoute extends RouteBase {
  readonly in: 'user';
  readonly answer: (call: ApiCall) => Response;
}

export type Route = ProjectRoute | UserRoute;

const ROUTES = [...projectRoutes, ...noteRoutes, ...issueRoutes].map((route: Route) => ({
  route,
  pattern: patternOf(route.path),
}));

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
