// REST: one issue, and the list of issues, which has pull requests in it like the real one.
import { pageOf } from './paging.ts';
import { issueDeleted, json, movedPermanently, notFound, validationFailed } from './replies.ts';
import { issueJson } from './representations.ts';
import type { RepositoryCall, RepositoryRoute } from './routes.ts';
import type { Issue, Repository } from './store.ts';

export const issueRoutes: readonly RepositoryRoute[] = [
  {
    in: 'repository',
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{number}',
    needs: { scope: 'issues', access: 'read' },
    answer: issueAnswer,
  },
  {
    in: 'repository',
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    needs: { scope: 'issues', access: 'read' },
    query: ['state', 'labels', 'since', 'sort', 'direction', 'per_page', 'page'],
    answer: listAnswer,
  },
];

function issueAnswer({ repository, parameters, store, urls }: RepositoryCall): Response {
  const number = Number(parameters['number']);
  const issue = repository.issues.get(number);
  if (issue !== undefined) return json(200, issueJson(issue, repository, urls));
  const departure = repository.departures.get(number);
  if (departure === undefined) return notFound();
  if (departure.kind === 'deleted') return issueDeleted();
  const home = store.findRepositoryById(departure.repositoryId);
  if (home === undefined) return notFound();
  return movedPermanently(`${urls.api}/repositories/${home.id}/issues/${departure.number}`);
}

function listAnswer(call: RepositoryCall): Response {
  const { repository, query, urls } = call;
  const invalid = invalidParameter(query);
  if (invalid !== undefined) {
    return validationFailed({ resource: 'Issue', code: 'invalid', field: invalid });
  }
  const issues = [...repository.issues.values()].filter(toFilter(repository, query));
  const listUrl = `${urls.api}/repositories/${repository.id}/issues`;
  return pageOf(call, listUrl, sorted(issues, query), (issue) =>
    issueJson(issue, repository, urls),
  );
}

const ALLOWED = {
  state: ['open', 'closed', 'all'],
  sort: ['created', 'updated', 'comments'],
  direction: ['asc', 'desc'],
};

function invalidParameter(query: URLSearchParams): string | undefined {
  const wrong = Object.entries(ALLOWED).find(
    ([name, values]) => query.has(name) && !values.includes(query.get(name) ?? ''),
  );
  if (wrong !== undefined) return wrong[0];
  return Number.isNaN(Date.parse(query.get('since') ?? '1970-01-01')) ? 'since' : undefined;
}

/** All of `labels` must be there; `since` includes its own second. */
function toFilter({ labels }: Repository, query: URLSearchParams): (issue: Issue) => boolean {
  const state = query.get('state') ?? 'open';
  // The labels themselves: comparing names for each issue, page by page, was a tenth of a long sweep.
  const wanted = (query.get('labels') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
    .map((name) => labels.get(name));
  // Times are written alike, so their texts compare as they do, and much faster.
  const since = `${new Date(query.get('since') ?? 0).toISOString().slice(0, 19)}Z`;
  return (issue) =>
    (state === 'all' || issue.state === state) &&
    wanted.every((label) => label !== undefined && issue.labels.includes(label)) &&
    issue.updatedAt >= since;
}

/** Newest first unless asked; what is alike in the asked respect is in the order of numbers. */
function sorted(issues: readonly Issue[], query: URLSearchParams): readonly Issue[] {
  const compare = COMPARISONS[query.get('sort') ?? ''] ?? byTime('createdAt');
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  return issues.toSorted((a, b) => sign * (compare(a, b) || a.number - b.number));
}

type Comparison = (a: Issue, b: Issue) => number;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  updated: byTime('updatedAt'),
  comments: (a, b) => a.comments.length - b.comments.length,
};

/** Times are written alike, in UTC and to the second, so their texts compare as they do. */
function byTime(moment: 'createdAt' | 'updatedAt'): Comparison {
  return (a, b) => {
    if (a[moment] === b[moment]) return 0;
    return a[moment] < b[moment] ? -1 : 1;
  };
}
