// REST: one issue, and the list of issues, by number or by keyset.
import { keysetPageOf, pageOf } from './paging.ts';
import { json, noKeyset, notFound } from './replies.ts';
import { issueJson, mergeRequestJson } from './representations.ts';
import type { ProjectCall, ProjectRoute } from './routes.ts';
import type { Issue, MergeRequest } from './store.ts';

export const issueRoutes: readonly ProjectRoute[] = [
  { in: 'project', method: 'GET', path: '/projects/{id}/issues/{iid}', answer: issueAnswer },
  {
    in: 'project',
    method: 'GET',
    path: '/projects/{id}/issues/{iid}/closed_by',
    query: ['per_page', 'page'],
    answer: closersAnswer,
  },
  {
    in: 'project',
    method: 'GET',
    path: '/projects/{id}/issues',
    query: [
      'scope',
      'state',
      'labels',
      'updated_after',
      'order_by',
      'sort',
      'per_page',
      'page',
      'pagination',
      'cursor',
    ],
    answer: listAnswer,
  },
];

/** Who sees what is confidential, by docs.gitlab.com, "Confidential issues". */
const REPORTER = 20;

function isVisible({ token }: ProjectCall, { isConfidential, author }: Issue): boolean {
  return !isConfidential || token.level >= REPORTER || author.id === token.user.id;
}

function issueAnswer(call: ProjectCall): Response {
  const { project, parameters, urls } = call;
  const issue = project.issues.get(Number(parameters['iid']));
  if (issue === undefined || !isVisible(call, issue)) return notFound();
  return json(200, issueJson(issue, project, urls));
}

function closersAnswer(call: ProjectCall): Response {
  const { project, parameters, query, urls } = call;
  const issue = project.issues.get(Number(parameters['iid']));
  if (issue === undefined || !isVisible(call, issue)) return notFound();
  const listUrl = `${urls.api}/projects/${project.id}/issues/${issue.iid}/closed_by`;
  const show = (request: MergeRequest): unknown => mergeRequestJson(request, project, urls);
  return pageOf({ query, listUrl, items: issue.mergeRequests, show });
}

function listAnswer(call: ProjectCall): Response {
  const { project, query, urls, knobs } = call;
  const isKeyset = query.get('pagination') === 'keyset';
  if (isKeyset && knobs.keyset === 'refused') return noKeyset();
  const items = [...project.issues.values()]
    .filter((issue) => isVisible(call, issue) && isAskedFor(issue, query))
    .toSorted(orderOf(query));
  const listUrl = `${urls.api}/projects/${project.id}/issues`;
  const show = (issue: Issue): unknown => issueJson(issue, project, urls);
  const page = isKeyset && knobs.keyset === 'there' ? keysetPageOf : pageOf;
  return page({ query, listUrl, items, show });
}

/** All of `labels` must be there, to the letter; `updated_after` includes its own moment. */
function isAskedFor(issue: Issue, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'all';
  const wanted = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const names = new Set(issue.labels.map(({ name }) => name));
  const since = Date.parse(query.get('updated_after') ?? '1970-01-01');
  return (
    (state === 'all' || issue.state === state) &&
    wanted.every((name) => names.has(name)) &&
    Date.parse(issue.updatedAt) >= since
  );
}

/** Newest first unless asked; what was made at the same moment is in the order of numbers. */
function orderOf(query: URLSearchParams): (a: Issue, b: Issue) => number {
  const sign = query.get('sort') === 'asc' ? 1 : -1;
  const timeOf = (issue: Issue): number =>
    Date.parse(query.get('order_by') === 'updated_at' ? issue.updatedAt : issue.createdAt);
  return (a, b) => sign * (timeOf(a) - timeOf(b) || a.iid - b.iid);
}
