// Where things are. Links in REST answers lead back to the address that was asked, so that a client
// can follow them to whatever port the emulator has; events carry the configured address.
import { fullNameOf, type Repository } from './store.ts';

/** Base URLs, without a slash at the end. */
export interface Urls {
  /** The REST API, e.g. `https://api.github.com` or `https://ghe.example/api/v3`. */
  readonly api: string;
  /** The web pages, e.g. `https://github.com`. */
  readonly server: string;
}

export function repositoryUrl(
  urls: Urls,
  repository: Repository,
  side: keyof Urls = 'api',
): string {
  const prefix = side === 'api' ? `${urls.api}/repos` : urls.server;
  return `${prefix}/${fullNameOf(repository)}`;
}

/** Where GitHub has its API for the given web address: GHES keeps it under a path. */
export function defaultApiUrl(serverUrl: string): string {
  return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
}

/** A path without the API's base path; undefined outside the API. GHES has GraphQL beside `/api/v3`. */
export function pathIn(pathname: string, apiPath: string): string | undefined {
  if (pathname.startsWith(`${apiPath}/`)) return pathname.slice(apiPath.length);
  const beside = apiPath.replace(/\/v3$/, '');
  return pathname === `${beside}/graphql` ? '/graphql' : undefined;
}
