// The issues of a project, page by page: by keyset where GitLab has it, since offsets end at 50,000 there,
// and filtered by label only where that can't lose an issue.
import * as json from '../../http/decoders.ts';
import { servedAt } from '../../http/served-at.ts';
import type { IssueFilter } from '../host.ts';
import { nextQuery, readAs, type Answer, type GitLabApi, type Query } from './api.ts';
import { gitlabIssues, type GitLabIssue } from './to-issue.ts';

export interface ListedPage {
  readonly issues: readonly GitLabIssue[];
  readonly expected: number | undefined;
  readonly listedAt: number | undefined;
}

/** The most that GitLab gives on one page. */
export const PAGE_SIZE = '100';

/** How GitLab says that it has no keyset for what was asked. */
const NOT_ALLOWED = 405;

/** @param project its path in the API, e.g. `/projects/acme%2Fapp` */
export async function* listPages(
  api: GitLabApi,
  project: string,
  { since, label }: IssueFilter,
): AsyncGenerator<ListedPage> {
  const doing = 'Listing the issues of the project';
  const spellings = label === undefined ? [] : await spellingsOf(api, project, label);
  // No label of that name, in whatever case: no issue bears it.
  if (label !== undefined && spellings.length === 0) return;
  const [spelling, ...others] = spellings;
  const asked: Query = {
    scope: 'all',
    state: 'all',
    // In the order of creation, which no edit changes while the pages are read.
    order_by: 'created_at',
    sort: 'asc',
    per_page: PAGE_SIZE,
    ...(since === undefined ? {} : { updated_after: since }),
    ...(spelling === undefined || others.length > 0 ? {} : { labels: spelling }),
  };
  const path = `${project}/issues`;
  let answer: Answer = await api.ask(path, doing, { query: { ...asked, pagination: 'keyset' } }, [
    NOT_ALLOWED,
  ]);
  if (answer.status === NOT_ALLOWED) answer = await api.ask(path, doing, { query: asked });
  for (;;) {
    yield {
      issues: readAs(gitlabIssues, answer, 'issues'),
      expected: expectedIn(answer),
      listedAt: servedAt(answer.headers.get('date')),
    };
    const query = nextQuery(answer);
    if (query === undefined) return;
    answer = await api.ask(path, doing, { query });
  }
}

/** Those that changed since then, the last ones first: what changes meanwhile hides none that is still to come. */
export async function* listChanged(
  api: GitLabApi,
  project: string,
  since: string,
): AsyncGenerator<readonly GitLabIssue[]> {
  const order = { order_by: 'updated_at', sort: 'desc', updated_after: since };
  let query: Query | undefined = { scope: 'all', state: 'all', ...order, per_page: PAGE_SIZE };
  while (query !== undefined) {
    const doing = 'Listing what changed in the project';
    const answer = await api.ask(`${project}/issues`, doing, { query });
    yield readAs(gitlabIssues, answer, 'issues');
    query = nextQuery(answer);
  }
}

/** Left out of keyset pages, and where there are more than 10,000. */
function expectedIn({ headers }: Answer): number | undefined {
  const total = Number(headers.get('x-total') ?? Number.NaN);
  return Number.isInteger(total) ? total : undefined;
}

const gitlabLabels = json.array(json.object({ name: json.string }));

/** Words that mean something else to GitLab's filter than a label of that name. */
const NOT_A_NAME = new Set(['none', 'any']);

/**
 * GitLab's filter minds case, and a project can have `Bug` beside `bug`. Several spellings, as no
 * spelling to filter by, mean: no filter.
 */
async function spellingsOf(api: GitLabApi, project: string, label: string): Promise<string[]> {
  const wanted = label.trim().toLowerCase();
  if (NOT_A_NAME.has(wanted)) return [label, label];
  const query = { search: wanted, per_page: PAGE_SIZE };
  const answer = await api.ask(`${project}/labels`, 'Looking for the bug label', { query });
  const named = readAs(gitlabLabels, answer, 'labels').map(({ name }) => name);
  const matching = named.filter((name) => name.trim().toLowerCase() === wanted);
  // It may be on a later page.
  return nextQuery(answer) === undefined ? matching : [label, label];
}
