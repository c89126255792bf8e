// What a template can say of an issue: the names, what each stands for, and the values. Nothing that the
// program's own writing changes is among them (`updated_at`, the number of comments), nor the time of
// the run: a ticket would be written for ever.
import type { Closer, Issue } from '../issue/issue.ts';
import { priorityOf, severityOf, statusOf } from './levels.ts';
import type { Rules } from './rules.ts';

/** Each name below `issue.`, with its description for the README. */
export const ISSUE_DATA = {
  number: 'number, e.g. `12`',
  title: 'title',
  body: 'text, in Markdown',
  url: 'address of its page',
  repository: '`owner/name`',
  author: 'login of who opened it; empty when the account is gone',
  author_association: '`owner`, `member`, `collaborator`, `contributor` or `none`',
  assignees: 'list of logins',
  labels: 'list of labels',
  milestone: 'title of the milestone',
  type: 'issue type, e.g. `Bug`',
  state: '`open` or `closed`',
  closed_as: '`completed`, `not planned` or `duplicate`; empty while it is open',
  severity: '`critical`, `high`, `medium` or `low`, by its labels',
  priority: '`urgent`, `high`, `normal` or `low`, by its labels',
  status: '`open`, `in_progress`, `pending`, `resolved` or `closed`',
  created_at: 'time of opening, UTC: `2026-03-01T10:00:00Z`',
  closed_at: 'time of closing; empty while it is open',
  closed_by:
    'what closed it: `pull request #34`, `commit 1a2b3c4`, on GitLab `merge request !34`; empty where somebody did by hand',
  closed_by_title: "title of that pull request, or the commit's first line",
  closed_by_url: 'address of its page',
} as const;

export type IssueDataName = keyof typeof ISSUE_DATA;

export type IssueData = Readonly<Record<IssueDataName, string | number | readonly string[]>>;

/** Names that are lists of texts; all others are one text or number. */
export const ISSUE_LISTS: ReadonlySet<string> = new Set<IssueDataName>(['labels', 'assignees']);

/** Names that take a call of their own to the host. */
export const CLOSER_DATA: ReadonlySet<string> = new Set<IssueDataName>([
  'closed_by',
  'closed_by_title',
  'closed_by_url',
]);

/** @param closer absent where somebody closed it by hand, and where it was not asked for */
export function toIssueData(issue: Issue, rules: Rules, closer: Closer | undefined): IssueData {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: issue.url,
    repository: issue.repository,
    author: issue.author?.login ?? '',
    author_association: issue.author?.association ?? '',
    // Sorted: another order of the same ones is no change.
    assignees: issue.assignees.toSorted(),
    labels: issue.labels.toSorted(),
    milestone: issue.milestone ?? '',
    type: issue.type ?? '',
    state: issue.state,
    closed_as: issue.closedAs?.replace('-', ' ') ?? '',
    severity: severityOf(issue, rules),
    priority: priorityOf(issue, rules),
    status: statusOf(issue, rules),
    created_at: issue.createdAt,
    closed_at: issue.closedAt ?? '',
    closed_by: closer === undefined ? '' : `${closer.kind.replace('-', ' ')} ${closer.name}`,
    closed_by_title: closer?.title ?? '',
    closed_by_url: closer?.url ?? '',
  };
}
