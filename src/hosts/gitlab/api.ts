// GitLab's REST API over the program's own transport: addresses, the token, JSON there and back. What an
// answer means is its caller's to say.
import { SyncError } from '../../errors/sync-error.ts';
import { decode, type Decoder } from '../../http/decoders.ts';
import type { Fetch, HttpHeaders } from '../../http/http.ts';
import { toUnreachable } from '../unreachable.ts';
import { toHostError } from './errors.ts';

export interface Answer {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly text: string;
}

export type Query = Readonly<Record<string, string>>;

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Query;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface GitLabApi {
  /**
   * @param path behind the API's base address, with a slash in front
   * @param doing e.g. `Reading issue 12`
   * @param isExpected statuses of the 4xx that the caller can make sense of
   * @throws SyncError `host-…` for all other answers than 2xx
   */
  ask(path: string, doing: string, call?: Call, isExpected?: readonly number[]): Promise<Answer>;
  /**
   * Asks GraphQL, which is beside the REST API. A limit that is reached is not waited for.
   *
   * @returns its answer's JSON; undefined where it is refused, or there is no such thing
   */
  askGraphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Where an installation has its REST API, and where its GraphQL. */
const [REST_PATH, GRAPHQL_PATH] = ['/api/v4', '/api/graphql'];

export function openApi(options: {
  readonly fetch: Fetch;
  readonly apiUrl: string;
  readonly token: string;
}): GitLabApi {
  const base = options.apiUrl.replace(/\/+$/, '');
  return {
    async ask(path, doing, { method = 'GET', query = {}, body } = {}, isExpected = []) {
      const search = new URLSearchParams(query).toString();
      const url = `${base}${path}${search === '' ? '' : `?${search}`}`;
      const headers = {
        'private-token': options.token,
        ...(body && { 'content-type': 'application/json' }),
      };
      const answer = await send(options.fetch, url, doing, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const { status } = answer;
      if ((status >= 200 && status < 300) || isExpected.includes(status)) return answer;
      throw toHostError(answer, doing);
    },
    async askGraphql(query, variables) {
      if (!base.endsWith(REST_PATH)) return undefined;
      const url = `${base.slice(0, -REST_PATH.length)}${GRAPHQL_PATH}`;
      const { status, text } = await send(options.fetch, url, 'Asking GraphQL', {
        method: 'POST',
        headers: { 'private-token': options.token, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        isPaced: true,
      });
      return status === 200 ? jsonIn(text, 'an answer of GraphQL') : undefined;
    },
  };
}

async function send(
  fetch: Fetch,
  url: string,
  doing: string,
  init: NonNullable<Parameters<Fetch>[1]>,
): Promise<Answer> {
  try {
    const response = await fetch(url, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (thrown) {
    if (thrown instanceof SyncError) throw thrown;
    throw toUnreachable(thrown, doing, 'GitLab');
  }
}

/**
 * The answer's JSON in the form of the decoder.
 *
 * @throws SyncError `host-answer` for a page, half of an answer, or another form
 */
export function readAs<T>(decoder: Decoder<T>, { text }: Answer, what: string): T {
  return decode(decoder, jsonIn(text, what), (cause) => {
    const message = `GitLab sent ${what} of an unknown form (${cause.message}).`;
    return new SyncError('host-answer', message, { cause });
  });
}

function jsonIn(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SyncError('host-answer', `GitLab sent no JSON instead of ${what}.`, { cause });
  }
}

/** How a project's path of before is answered. */
export const MOVED: readonly number[] = [301, 302, 307, 308];

/** The number of the project that had the path which was asked for; undefined for any other answer. */
export function movedProject({ status, headers }: Answer): number | undefined {
  // What follows the number is none of the address: GitLab takes `.js` in a name for a form of its answer.
  const [, id] = /\/projects\/(\d+)/.exec(headers.get('location') ?? '') ?? [];
  return MOVED.includes(status) && id !== undefined ? Number(id) : undefined;
}

/**
 * The query that leads to the next page; undefined on the last one. The link's address is left alone:
 * it is GitLab's own idea of where it is, and the token goes nowhere but to the address that was given.
 */
export function nextQuery({ headers }: Answer): Query | undefined {
  const next = /<([^>]*)>\s*;[^,]*\brel="?next\b/.exec(headers.get('link') ?? '')?.[1];
  if (next === undefined) return undefined;
  const at = next.indexOf('?');
  return at < 0 ? undefined : Object.fromEntries(new URLSearchParams(next.slice(at + 1)));
}
