// GitLab's issue, as the REST API shows it, as the host-neutral value.
import * as z from 'zod/mini';
import type { Association, CloseReason, Issue } from '../../issue/issue.ts';
import { toLogin, toUtc } from './plain-values.ts';

const text = z.string();
const user = z.object({ id: z.number(), username: text });

/** The part of GitLab's issue that the program reads; incidents and tasks come in the same form. */
export const gitlabIssue = z.object({
  id: z.number(),
  iid: z.number(),
  web_url: text,
  title: text,
  description: z.nullish(text),
  labels: z.array(text),
  state: text,
  closed_at: z.nullish(text),
  author: z.nullish(user),
  assignees: z.nullish(z.array(user)),
  milestone: z.nullish(z.object({ title: text })),
  /** Before GitLab 13.12 there was none. */
  issue_type: z.nullish(text),
  confidential: z.nullish(z.boolean()),
  /** GitLab's own id of the issue that this one became; the old one stays, closed. */
  moved_to_id: z.nullish(z.number()),
  user_notes_count: z.nullish(z.number()),
  _links: z.nullish(z.object({ closed_as_duplicate_of: z.nullish(text) })),
  created_at: text,
  updated_at: text,
});

export const gitlabIssues = z.array(gitlabIssue);

export type GitLabIssue = z.infer<typeof gitlabIssue>;

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
function toType(type: string | null | undefined): string | undefined {
  return type === undefined || type === null || type === 'issue' ? undefined : type;
}
