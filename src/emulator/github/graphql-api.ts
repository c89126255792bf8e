// GraphQL: the question that the REST API has no answer to, which change closed an issue, and those to which it
// has only many: what the comments of these issues are, and what these repositories are called now.
import { commentsJson, readCommentsQuery, type CommentsQuery } from './graphql-comments.ts';
import { closersJson, readClosersQuery } from './graphql-closers.ts';
import type { AskedIssue } from './graphql-issues.ts';
import { json, notEmulated } from './replies.ts';
import type { AccountRoute, ApiCall } from './routes.ts';
import { fullNameOf } from './store.ts';

export const GRAPHQL_PATH = '/graphql';

export const graphqlRoutes: readonly AccountRoute[] = [
  { in: 'account', method: 'POST', path: GRAPHQL_PATH, answer },
];

interface Variables {
  readonly owner?: string;
  readonly repo?: string;
  readonly [name: string]: unknown;
}

function answer(call: ApiCall): Response {
  const { query = '', variables = {} } = (call.body ?? {}) as {
    query?: string;
    variables?: Variables;
  };
  const ofNames = readNamesQuery(query, variables);
  if (ofNames !== undefined) return namesAnswer(call, ofNames);
  const ofComments = readCommentsQuery(query);
  if (ofComments !== undefined) return commentsAnswer(call, ofComments, variables);
  const ofClosers = readClosersQuery(query);
  if (ofClosers !== undefined) return closersAnswer(call, ofClosers, variables);
  return notEmulated('a GraphQL query but for names, comments, and what closed issues');
}

function commentsAnswer(
  { store, token, urls }: ApiCall,
  query: CommentsQuery,
  { owner, repo }: { owner?: string; repo?: string },
): Response {
  const repository = store.findRepository(`${owner}/${repo}`);
  if (repository === undefined || token.permissions.issues === 'none') {
    return refused({ repository: null }, 'NOT_FOUND', 'Could not resolve to a Repository.');
  }
  const found = commentsJson(query, repository, urls);
  if (Object.values(found).includes(null)) {
    return refused({ repository: found }, 'NOT_FOUND', 'Could not resolve to an Issue.');
  }
  return json(200, { data: { repository: found } });
}

function closersAnswer(
  { store, token, urls }: ApiCall,
  query: readonly AskedIssue[],
  { owner, repo }: Variables,
): Response {
  const repository = store.findRepository(`${owner}/${repo}`);
  if (repository === undefined || token.permissions.issues === 'none') {
    return refused({ repository: null }, 'NOT_FOUND', 'Could not resolve to a Repository.');
  }
  const { found, isDenied } = closersJson(query, repository, { urls, token });
  const data = { repository: found };
  if (isDenied) return refused(data, 'FORBIDDEN', 'Resource not accessible by integration');
  return Object.values(found).includes(null)
    ? refused(data, 'NOT_FOUND', 'Could not resolve to an Issue.')
    : json(200, { data });
}

/** Old names lead on to the repositories that had them. */
function namesAnswer({ store }: ApiCall, query: readonly AskedName[]): Response {
  const entries = query.map(({ alias, fullName }) => {
    const found = store.findRepository(fullName) ?? store.findRenamed(fullName);
    return [alias, found === undefined ? null : { nameWithOwner: fullNameOf(found) }] as const;
  });
  const data = Object.fromEntries(entries);
  return Object.values(data).includes(null)
    ? refused(data, 'NOT_FOUND', 'Could not resolve to a Repository with the name.')
    : json(200, { data });
}

interface AskedName {
  readonly alias: string;
  readonly fullName: string;
}

/** Which repositories a query asks the names of; undefined for a query of another form. */
function readNamesQuery(query: string, variables: Variables): readonly AskedName[] | undefined {
  const form = /(\w+): repository\(owner: \$(\w+), name: \$(\w+)\) \{ nameWithOwner \}/g;
  const asked = [...query.matchAll(form)].map(([, alias = '', owner = '', name = '']) => ({
    alias,
    fullName: `${String(variables[owner])}/${String(variables[name])}`,
  }));
  return asked.length === 0 ? undefined : asked;
}

/** GraphQL reports what went wrong beside what it could find, with HTTP 200. */
function refused(data: unknown, type: string, message: string): Response {
  return json(200, { data, errors: [{ type, message }] });
}
