// Every change that an issue or a note can go through, whoever makes it: a person in the web pages or a
// program over the API. Each one moves `updated_at` as GitLab does.
import type { Issue, Note, Project, Store, User } from './store.ts';

export function changeIssue(store: Store, issue: Issue, change: Partial<Issue>): void {
  Object.assign(issue, change, { updatedAt: store.now() });
}

export interface NoteDraft {
  readonly author: User;
  readonly body: string;
  readonly isSystem?: boolean;
  readonly isInternal?: boolean;
}

/** Adds a note at the end; the issue counts as updated. */
export function addNote(store: Store, issue: Issue, draft: NoteDraft): Note {
  const at = store.now();
  const { author, body, isSystem = false, isInternal = false } = draft;
  const note = {
    id: store.nextId(),
    author,
    body,
    isSystem,
    isInternal,
    isHidden: false,
    createdAt: at,
    updatedAt: at,
  };
  changeIssue(store, issue, { notes: [...issue.notes, note] });
  return note;
}

export function rewriteNote(store: Store, note: Note, body: string): void {
  note.body = body;
  note.updatedAt = store.now();
}

export function removeNote(store: Store, issue: Issue, { id }: Note): void {
  changeIssue(store, issue, { notes: issue.notes.filter((other) => other.id !== id) });
}

/** The note of that id and the issue it stands on. */
export function findNote(
  { issues }: Project,
  id: number,
): { issue: Issue; note: Note } | undefined {
  for (const issue of issues.values()) {
    const note = issue.notes.find((one) => one.id === id);
    if (note !== undefined) return { issue, note };
  }
  return undefined;
}
