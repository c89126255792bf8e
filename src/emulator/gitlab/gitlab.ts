// The embedded GitLab: issues, notes and files behind a subset of the REST API, for tests and for the demo.
// Pure request in, answer out; `serve` puts it on a socket. The README beside the folder says what differs
// from the real one.
import { answering } from '../answering.ts';
import { answerApi } from './api.ts';
import { GRAPHQL_PATH } from './graphql-api.ts';
import { createProjectPages, type ProjectPages } from './project-pages.ts';
import { notEmulated } from './replies.ts';
import type { Knobs } from './routes.ts';
import { createStore } from './store.ts';
import { toToken, type Token, type TokenOptions } from './tokens.ts';

export interface GitLabOptions {
  /** Where issues are read by people; no server needs to be there. `https://gitlab.com` by default. */
  readonly serverUrl?: string;
  /** The API's base path; `/api/v4` by default. */
  readonly apiPath?: string;
  /** The API's address in links and hooks: what GitLab believes to be. By default as it was asked. */
  readonly externalUrl?: string;
  /** Who may ask. By default one token with every right: `gitlab.token`. */
  readonly tokens?: readonly TokenOptions[];
  /** `there` as since 18.3, which is the default; `ignored` before. */
  readonly keyset?: Knobs['keyset'];
  /** Notes a minute and user; no limit by default, 60 on GitLab.com. */
  readonly notesPerMinute?: number;
  /** Waits before each request is carried out. */
  readonly latencyMs?: number;
  readonly clock?: () => Date;
}

export type GitLab = ReturnType<typeof createGitLab>;

const DEFAULT_TOKEN = 'embedded-gitlab-token';

export function createGitLab(options: GitLabOptions = {}) {
  const {
    serverUrl = 'https://gitlab.com',
    apiPath = '/api/v4',
    tokens = [{ token: DEFAULT_TOKEN }],
    keyset = 'there',
    notesPerMinute = Number.POSITIVE_INFINITY,
    latencyMs = 0,
    clock = () => new Date(),
  } = options;
  const store = createStore(clock);
  const parts = {
    store,
    tokens: new Map(tokens.map((token) => [token.token, toToken(token, store)])),
    knobs: { keyset, mayWriteNote: noteLimit(notesPerMinute, clock) },
  };
  const pages = new Map<number, ProjectPages>();
  const desk = answering({
    latencyMs,
    pathIn(pathname) {
      if (pathname === apiPath.replace(/v4$/, 'graphql')) return GRAPHQL_PATH;
      return pathname.startsWith(`${apiPath}/`) ? pathname.slice(apiPath.length) : undefined;
    },
    answer: (request, path) => {
      const asked = `${new URL(request.url).origin}${apiPath}`;
      const urls = { server: serverUrl, api: options.externalUrl ?? asked };
      return answerApi(parts, request, path, urls);
    },
    notEmulated,
  });

  /** The web pages of a project, which is made when it is not there yet. */
  function project(path: string): ProjectPages {
    const found = store.project(path);
    const known = pages.get(found.id);
    if (known !== undefined) return known;
    const urls = { server: serverUrl, api: `${serverUrl}/api/v4` };
    const made = createProjectPages(store, found, urls);
    pages.set(found.id, made);
    return made;
  }

  return {
    serverUrl,
    /** The first of the tokens. */
    token: tokens[0]?.token ?? '',
    /** Whom the first token stands for. */
    botName: parts.tokens.get(tokens[0]?.token ?? '')?.user.username ?? '',
    ...desk,
    project,
  };
}

/** A sliding minute for each user. */
function noteLimit(perMinute: number, clock: () => Date): (token: Token) => boolean {
  const written = new Map<number, number[]>();
  return ({ user }) => {
    const now = clock().getTime();
    const recent = (written.get(user.id) ?? []).filter((moment) => moment > now - 60_000);
    written.set(user.id, [...recent, now]);
    return recent.length < perMinute;
  };
}
