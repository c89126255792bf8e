// GraphQL: the question that the REST API has no answer to, which change closed an issue, and those to which it
// has only many: what the comments of these issues are, and what these repositories are called now.
import { commentsJson, readCommentsQuery, type CommentsQuery } from './graphql-comments.ts';
import { issueHtmlUrl } from './representations.ts';
import { json, notEmulated } from './replies.ts';
import type { AccountRoute, ApiCall } from './routes.ts';
import { fullNameOf, type Closer, type Repository } from './store.ts';
import { allows } from './tokens.ts';
import { repositoryUrl, type Urls } from './urls.ts';

export const GRAPHQL_PATH = '/graphql';

export const graphqlRoutes: readonly AccountRoute[] = [
  { in: 'account', method: 'POST', path: GRAPHQL_PATH, answer },
];

/** Characters of a commit's hash that GitHub shows. */
const SHORT_HASH = 7;

interface Variables {
  readonly owner?: string;
  readonly repo?: string;
  readonly number?: number;
  readonly [name: string]: unknown;
}

function answer(call: ApiCall): Response {
  const { store, token, body, urls } = call;
  const { query = '', variables = {} } = (body ?? {}) as {
    query?: string;
    variables?: Variables;
  };
  const ofNames = readNamesQuery(query, variables);
  if (ofNames !== undefined) return namesAnswer(call, ofNames);
  const ofComments = readCommentsQuery(query);
  if (ofComments !== undefined) return commentsAnswer(call, ofComments, variables);
  if (!query.includes('timelineItems(itemTypes: [CLOSED_EVENT], last: 1)')) {
    return notEmulated('a GraphQL query but for what closed an issue, or for comments');
  }
  const { owner, repo, number = 0 } = variables;
  const repository = store.findRepository(`${owner}/${repo}`);
  const issue = repository?.issues.get(number);
  if (repository === undefined || issue === undefined || token.permissions.issues === 'none') {
    return refused({ repository: null }, 'NOT_FOUND', 'Could not resolve to an Issue.');
  }
  const { closer } = issue;
  const nodes = (shown: unknown): unknown => ({
    repository: {
      issue: { timelineItems: { nodes: issue.closedAt === null ? [] : [{ closer: shown }] } },
    },
  });
  if (closer === null) return json(200, { data: nodes(null) });
  const { pullRequests, contents } = token.permissions;
  if (!allows(closer.kind === 'commit' ? contents : pullRequests, 'read')) {
    return refused(nodes(null), 'FORBIDDEN', 'Resource not accessible by integration');
  }
  return json(200, { data: nodes(closerJson(closer, repository, urls)) });
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

function closerJson(closer: Closer, repository: Repository, urls: Urls) {
  if (closer.kind === 'commit') {
    return {
      __typename: 'Commit',
      abbreviatedOid: closer.sha.slice(0, SHORT_HASH),
      messageHeadline: closer.headline,
      url: `${repositoryUrl(urls, repository, 'server')}/commit/${closer.sha}`,
    };
  }
  const pullRequest = repository.issues.get(closer.number);
  return {
    __typename: 'PullRequest',
    number: closer.number,
    title: pullRequest?.title,
    url: pullRequest && issueHtmlUrl(pullRequest, repository, urls),
    repository: { nameWithOwner: fullNameOf(repository) },
  };
}

/** GraphQL reports what went wrong beside what it could find, with HTTP 200. */
function refused(data: unknown, type: string, message: string): Response {
  return json(200, { data, errors: [{ type, message }] });
}
