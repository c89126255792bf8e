// GitLab's issue, as the REST API shows it, as the host-neutral value.
import * as json from '../../http/decoders.ts';
import type { Association, CloseReason, Issue } from '../../issue/issue.ts';
import { toLogin, toUtc } from './plain-values.ts';

const user = json.object({ id: json.number, username: json.string });

/** The part of GitLab's issue that the program reads; incidents and tasks come in the same form. */
export const gitlabIssue = json.object({
  id: json.number,
  iid: json.number,
  web_url: json.string,
  title: json.string,
  description: json.optional(json.string),
  labels: json.array(json.string),
  state: json.string,
  closed_at: json.optional(json.string),
  author: json.optional(user),
  assignees: json.optional(json.array(user)),
  milestone: json.optional(json.object({ title: json.string })),
  /** Before GitLab 13.12 there was none. */
  issue_type: json.optional(json.string),
  confidential: json.optional(json.boolean),
  /** GitLab's own id of the issue that this one became; the old one stays, closed. */
  moved_to_id: json.optional(json.number),
  user_notes_count: json.optional(json.number),
  _links: json.optional(json.object({ closed_as_duplicate_of: json.optional(json.string) })),
  created_at: json.string,
  updated_at: json.string,
});

export const gitlabIssues = json.array(gitlabIssue);

export type GitLabIssue = json.Decoded<typeof gitlabIssue>;

/** @param association of the author, where somebody asks for it */
export function toIssue(raw: GitLabIssue, repository: string, association: Association): Issue {
  const login = toLogin(raw.author);
  const isClosed = raw.state === 'closed';
  return {
    id: String(raw.id),
    repository,
    number: raw.iid,
    url: raw.web_url,
    title: raw.title,
    body: raw.description ?? '',
    labels: raw.labels,
    state: isClosed ? 'closed' : 'open',
    closedAs: isClosed ? toCloseReason(raw) : undefined,
    closedAt: isClosed && raw.closed_at ? toUtc(raw.closed_at) : undefined,
    author: login === undefined ? undefined : { login, association },
    assignees: (raw.assignees ?? []).map(({ username }) => username),
    milestone: raw.milestone?.title,
    type: toType(raw.issue_type),
    isConfidential: raw.confidential ?? false,
    commentCount: raw.user_notes_count ?? 1,
    createdAt: toUtc(raw.created_at),
    updatedAt: toUtc(raw.updated_at),
  };
}

/** GitLab knows one reason; a token that may not read the other issue is not told. */
function toCloseReason({ _links: links }: GitLabIssue): CloseReason {
  return links?.closed_as_duplicate_of ? 'duplicate' : 'completed';
}

/** `incident`, `task`, `test_case`; an ordinary issue has no type. */
function toType(type: string | undefined): string | undefined {
  return type === 'issue' ? undefined : type;
}
