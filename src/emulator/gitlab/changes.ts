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

/**
 * Makes another issue in the target, notes and all. This one stays, closed, and says what it became.
 *
 * @returns GitLab's note that says where it went
 */
export function moveIssue(
  store: Store,
  project: Project,
  issue: Issue,
  target: Project,
  author: User,
): Note {
  const notes = issue.notes.map((note) => ({ ...note, id: store.nextId() }));
  const moved: Issue = { ...issue, id: store.nextId(), iid: (target.lastIid += 1), notes };
  target.issues.set(moved.iid, moved);
  const from = `moved from ${referenceIn(target, project)}#${issue.iid}`;
  addNote(store, moved, { author, body: from, isSystem: true });
  const movedTo = { projectId: target.id, iid: moved.iid, id: moved.id };
  changeIssue(store, issue, { state: 'closed', closedAt: store.now(), movedTo });
  const to = `moved to ${referenceIn(project, target)}#${moved.iid}`;
  return addNote(store, issue, { author, body: to, isSystem: true });
}

/** A project as it is referred to in another one: beside it by its own name alone. */
function referenceIn({ path: here }: Project, { path }: Project): string {
  const groupOf = (whole: string): string => whole.slice(0, whole.lastIndexOf('/'));
  return groupOf(here) === groupOf(path) ? path.slice(groupOf(path).length + 1) : path;
}
