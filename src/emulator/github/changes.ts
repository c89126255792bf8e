// Every change that an issue or a comment can go through, whoever makes it: a person in the web
// pages or a program over the API. Each one moves `updated_at` as GitHub does.
import type { Account, AuthorAssociation, Comment, Issue, Repository, Store } from './store.ts';

/** Applies a change to an issue and moves its `updated_at`. */
export function changeIssue(store: Store, issue: Issue, change: Partial<Issue>): void {
  Object.assign(issue, change, { updatedAt: store.now() });
}

/** Adds a comment at the end; the issue counts as updated. */
export function addComment(
  store: Store,
  issue: Issue,
  comment: { author: Account | null; association: AuthorAssociation; body: string },
): Comment {
  const at = store.now();
  const added = { ...comment, id: store.nextId('comment'), createdAt: at, updatedAt: at };
  changeIssue(store, issue, { comments: [...issue.comments, added] });
  return added;
}

/** Changes a comment's text. The issue itself does not count as updated. */
export function rewriteComment(store: Store, comment: Comment, body: string): void {
  comment.body = body;
  comment.updatedAt = store.now();
}

/** Takes a comment away; the issue counts as updated. */
export function removeComment(store: Store, issue: Issue, { id }: Comment): void {
  changeIssue(store, issue, { comments: issue.comments.filter((other) => other.id !== id) });
}

/** The comment of that id and the issue it stands on; ids are unique in a repository. */
export function findComment(
  { issues }: Repository,
  id: number,
): { issue: Issue; comment: Comment } | undefined {
  for (const issue of issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}
