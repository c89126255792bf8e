// GitHub's issue, from the API or a webhook payload, as the host-neutral value.
import * as z from 'zod/mini';
import type { CloseReason, Issue } from '../../issue/issue.ts';
import { toAssociation } from './association.ts';

// One for all places: to make a schema takes longer than to use it, and every run makes them all.
const text = z.string();
const maybeText = z.nullish(text);
const user = z.object({ login: text });

/** The part of GitHub's issue that the program reads. Bodies, users and types can be null. */
export const githubIssue = z.object({
  // Ids can exceed what a number holds exactly; octokit then gives a bigint.
  id: z.union([z.number(), z.bigint()]),
  number: z.number(),
  html_url: text,
  title: text,
  body: maybeText,
  // A label is a plain string in a few old answers.
  labels: z.array(z.union([text, z.object({ name: maybeText })])),
  state: text,
  state_reason: maybeText,
  user: z.nullish(user),
  author_association: maybeText,
  assignees: z.nullish(z.array(z.nullable(user))),
  milestone: z.nullish(z.object({ title: text })),
  type: z.nullish(z.object({ name: text })),
  comments: z.optional(z.number()),
  pull_request: z.optional(z.unknown()),
  created_at: text,
  updated_at: text,
  closed_at: maybeText,
});

export const githubIssues = z.array(githubIssue);

export type GitHubIssue = z.infer<typeof githubIssue>;

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
    closedAt: state === 'closed' ? (raw.closed_at ?? undefined) : undefined,
    author: raw.user
      ? { login: raw.user.login, association: toAssociation(raw.author_association) }
      : undefined,
    assignees: (raw.assignees ?? []).flatMap((assignee) => assignee?.login ?? []),
    milestone: raw.milestone?.title,
    type: raw.type?.name,
    isConfidential: false,
    commentCount: raw.comments ?? 0,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
}

function toCloseReason(reason: string | null | undefined): CloseReason {
  if (reason === 'not_planned') return 'not-planned';
  return reason === 'duplicate' ? 'duplicate' : 'completed';
}
