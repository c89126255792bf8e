// GitHub's issue, from the API or a webhook payload, as the host-neutral value.
import * as json from '../../http/decoders.ts';
import type { CloseReason, Issue } from '../../issue/issue.ts';
import { toAssociation } from './association.ts';

const user = json.object({ login: json.string });

/** The part of GitHub's issue that the program reads. Bodies, users and types can be null. */
export const githubIssue = json.object({
  // Ids can exceed what a number holds exactly; octokit then gives a bigint.
  id: json.either(json.number, json.bigint),
  number: json.number,
  html_url: json.string,
  title: json.string,
  body: json.optional(json.string),
  // A label is a plain string in a few old answers.
  labels: json.array(json.either(json.object({ name: json.optional(json.string) }), json.string)),
  state: json.string,
  state_reason: json.optional(json.string),
  user: json.optional(user),
  author_association: json.optional(json.string),
  assignees: json.optional(json.array(json.optional(user))),
  milestone: json.optional(json.object({ title: json.string })),
  type: json.optional(json.object({ name: json.string })),
  comments: json.optional(json.number),
  pull_request: json.optional(json.anything),
  created_at: json.string,
  updated_at: json.string,
  closed_at: json.optional(json.string),
});

export const githubIssues = json.array(githubIssue);

export type GitHubIssue = json.Decoded<typeof githubIssue>;

export function toIssue(raw: GitHubIssue, repository: string): Issue {
  const state = raw.state === 'closed' ? 'closed' : 'open';
  return {
    id: String(raw.id),
    repository,
    number: raw.number,
    url: raw.html_url,
    title: raw.title,
    body: raw.body ?? '',
    labels: raw.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    state,
    closedAs: state === 'closed' ? toCloseReason(raw.state_reason) : undefined,
    closedAt: state === 'closed' ? raw.closed_at : undefined,
    author: raw.user
      ? { login: raw.user.login, association: toAssociation(raw.author_association) }
      : undefined,
    assignees: (raw.assignees ?? []).flatMap((assignee) => assignee?.login ?? []),
    milestone: raw.milestone?.title,
    type: raw.type?.name,
    isConfidential: false,
    // Where it is not told there may be some.
    commentCount: raw.comments ?? 1,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
}

function toCloseReason(reason: string | undefined): CloseReason {
  if (reason === 'not_planned') return 'not-planned';
  return reason === 'duplicate' ? 'duplicate' : 'completed';
}
