// REST: one issue, and the list of issues, which has pull requests in it like the real one.
import { pageOf } from './paging.ts';
import { issueDeleted, json, movedPermanently, notFound, validationFailed } from './replies.ts';
import { issueJson } from './representations.ts';
import type { RepositoryCall, RepositoryRoute } from './routes.ts';
import type { Issue } from './store.ts';

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
  const issues = [...repository.issues.values()].filter((issue) => isAskedFor(issue, query));
  const listUrl = `${urls.api}/repositories/${repository.id}/issues`;
  const shown = sorted(issues, query).map((issue) => issueJson(issue, repository, urls));
  return pageOf(call, listUrl, shown);
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
function isAskedFor(issue: Issue, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const wanted = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const names = new Set(issue.labels.map(({ name }) => name.toLowerCase()));
  const since = Date.parse(query.get('since') ?? '1970-01-01');
  return (
    (state === 'all' || issue.state === state) &&
    wanted.every((name) => names.has(name.trim().toLowerCase())) &&
    Date.parse(issue.updatedAt) >= since
  );
}

/** Newest first unless asked; what is alike in the asked respect is in the order of numbers. */
function sorted(issues: readonly Issue[], query: URLSearchParams): readonly Issue[] {
  const rank = (issue: Issue): number => {
    if (query.get('sort') === 'updated') return Date.parse(issue.updatedAt);
    if (query.get('sort') === 'comments') return issue.comments.length;
    return Date.parse(issue.createdAt);
  };
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  return issues.toSorted((a, b) => sign * (rank(a) - rank(b) || a.number - b.number));
}
