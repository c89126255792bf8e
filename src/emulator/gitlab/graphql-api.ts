// GraphQL: the one question that is asked, the comments of several issues of a project.
import { json } from './replies.ts';
import type { ApiCall } from './routes.ts';
import type { Issue, Note } from './store.ts';

export const GRAPHQL_PATH = '/graphql';

/** GitLab gives at most so many of one connection. */
const MOST = 100;

const FIELDS = 'id body system internal createdAt updatedAt author { id username }';

/** @returns undefined for another question */
export function graphqlAnswer({
  store,
  body,
}: Pick<ApiCall, 'store' | 'body'>): Response | undefined {
  const { query, variables } = body as {
    query?: string;
    variables?: { path?: string; iids?: readonly string[]; count?: number };
  };
  const first = Number(/notes\(filter: ONLY_COMMENTS, first: (\d+)\)/.exec(query ?? '')?.[1]);
  if (!(first <= MOST) || query?.includes(FIELDS) !== true || variables === undefined)
    return undefined;
  const { path = '', iids = [], count = MOST } = variables;
  const project = store.findProject(path);
  if (project === undefined) return json(200, { data: { project: null } });
  const issues = iids
    .flatMap((iid) => project.issues.get(Number(iid)) ?? [])
    .slice(0, Math.min(count, MOST))
    // The last ones first, unless a question says otherwise.
    .toSorted((a, b) => b.iid - a.iid);
  const nodes = issues.map((issue) => issueJson(issue, first));
  return json(200, { data: { project: { issues: { nodes } } } });
}

function issueJson({ iid, notes }: Issue, first: number) {
  const comments = notes.filter(({ isSystem }) => !isSystem);
  const shown = comments.slice(0, first).filter(({ isHidden }) => !isHidden);
  return {
    iid: String(iid),
    notes: {
      pageInfo: { hasNextPage: comments.length > first },
      nodes: shown.map(noteJson),
    },
  };
}

function noteJson({ id, body, isSystem, isInternal, createdAt, updatedAt, author }: Note) {
  return {
    id: `gid://gitlab/Note/${id}`,
    body,
    system: isSystem,
    internal: isInternal,
    createdAt: toSecond(createdAt),
    updatedAt: toSecond(updatedAt),
    author: { id: `gid://gitlab/User/${author.id}`, username: author.username },
  };
}

/** GraphQL's times have no milliseconds, as REST's do. */
function toSecond(time: string): string {
  return time.replace(/\.\d+Z$/, 'Z');
}
