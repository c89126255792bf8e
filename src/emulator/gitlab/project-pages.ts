// What people do in a project's web pages. Every act changes the store and returns the webhook that GitLab
// fires for it, so that tests tell a story act by act.
import { addNote, changeIssue, findNote, moveIssue, removeNote, rewriteNote } from './changes.ts';
import { createHooks, labelsPart, type Changes, type IssueHook, type NoteHook } from './hooks.ts';
import {
  issueJson,
  noteJson,
  type IssueJson,
  type NoteJson,
  type Urls,
} from './representations.ts';
import type { Issue, IssueType, Note, Project, Store } from './store.ts';

export interface Draft {
  readonly title: string;
  readonly description?: string | null;
  /** Username; `reporter` by default, and `ghost` where the account is gone. */
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: string;
  readonly type?: IssueType;
  readonly isConfidential?: boolean;
}

export interface By {
  /** `maintainer` by default. */
  readonly as?: string;
}

export type ProjectPages = ReturnType<typeof createProjectPages>;

/** Naming an issue or a note that is not there throws a RangeError: the story that is told is wrong. */
export function createProjectPages(store: Store, project: Project, urls: Urls) {
  const hooks = createHooks(project, urls);
  const personOf = ({ as = 'maintainer' }: By = {}) => store.user(as);

  function issueOf(iid: number): Issue {
    const issue = project.issues.get(iid);
    if (issue === undefined) throw new RangeError(`${project.path} has no issue #${iid}`);
    return issue;
  }

  function noteOf(id: number): { issue: Issue; note: Note } {
    const found = findNote(project, id);
    if (found === undefined) throw new RangeError(`${project.path} has no note ${id}`);
    return found;
  }

  /** Changes an issue, lets GitLab note it where it does so in notes, and takes the snapshot. */
  function update(
    iid: number,
    change: Partial<Issue>,
    { by, says, changes }: { by?: By | undefined; says?: string; changes?: Changes },
  ): IssueHook {
    const issue = issueOf(iid);
    changeIssue(store, issue, change);
    const user = personOf(by);
    if (says !== undefined) addNote(store, issue, { author: user, body: says, isSystem: true });
    return hooks.issue('update', issue, user, changes);
  }

  function relabel(iid: number, names: readonly string[], by?: By): IssueHook {
    const { labels: previous } = issueOf(iid);
    const current = names.map((name) => store.label(project, name));
    const changes = {
      labels: {
        previous: labelsPart(previous, project),
        current: labelsPart(current, project),
      },
    };
    return update(iid, { labels: current }, { by, changes });
  }

  return {
    path: project.path,
    project,

    openIssue(draft: Draft): IssueHook {
      const author = store.user(draft.author ?? 'reporter');
      const at = store.now();
      const issue: Issue = {
        id: store.nextId(),
        iid: (project.lastIid += 1),
        type: draft.type ?? 'issue',
        author,
        title: draft.title,
        description: draft.description ?? null,
        labels: (draft.labels ?? []).map((name) => store.label(project, name)),
        state: 'opened',
        assignees: (draft.assignees ?? []).map((name) => store.user(name)),
        milestone: draft.milestone === undefined ? null : store.milestone(project, draft.milestone),
        isConfidential: draft.isConfidential ?? false,
        movedTo: null,
        duplicateOf: null,
        notes: [],
        mergeRequests: [],
        createdAt: at,
        updatedAt: at,
        closedAt: null,
      };
      project.issues.set(issue.iid, issue);
      return hooks.issue('open', issue, author);
    },

    edit(iid: number, change: { title?: string; description?: string }, by?: By): IssueHook {
      const says = change.title === undefined ? 'changed the description' : 'changed title';
      return update(iid, change, { by, says });
    },

    label: (iid: number, name: string, by?: By) =>
      relabel(iid, [...issueOf(iid).labels.map((label) => label.name), name], by),

    unlabel: (iid: number, name: string, by?: By) =>
      relabel(
        iid,
        issueOf(iid).labels.flatMap((label) => (label.name === name ? [] : label.name)),
        by,
      ),

    assign(iid: number, username: string, by?: By): IssueHook {
      const assignees = [...issueOf(iid).assignees, store.user(username)];
      return update(iid, { assignees }, { by, says: `assigned to @${username}` });
    },

    unassign(iid: number, username: string, by?: By): IssueHook {
      const assignees = issueOf(iid).assignees.filter((one) => one.username !== username);
      return update(iid, { assignees }, { by, says: `unassigned @${username}` });
    },

    milestone: (iid: number, title: string, by?: By) =>
      update(
        iid,
        { milestone: store.milestone(project, title) },
        { by, says: `changed milestone to %${title}` },
      ),

    setConfidential: (iid: number, isConfidential: boolean, by?: By) =>
      update(iid, { isConfidential }, { by, says: 'changed the visibility' }),

    /** @param duplicateOf the issue that it repeats */
    close(iid: number, duplicateOf?: number, by?: By): IssueHook {
      const issue = issueOf(iid);
      const original = duplicateOf === undefined ? null : issueOf(duplicateOf);
      changeIssue(store, issue, {
        state: 'closed',
        closedAt: store.now(),
        duplicateOf: original,
      });
      return hooks.issue('close', issue, personOf(by));
    },

    /** A merge request that says it closes the issue. @returns its number */
    openMergeRequest(iid: number, title: string): number {
      const issue = issueOf(iid);
      const request = { iid: (project.lastMergeRequest += 1), title, mergedAt: null };
      changeIssue(store, issue, { mergeRequests: [...issue.mergeRequests, request] });
      return request.iid;
    },

    /** Merges a merge request, which closes the issue. */
    merge(iid: number, number: number, by?: By): IssueHook {
      const issue = issueOf(iid);
      const at = store.now();
      const mergeRequests = issue.mergeRequests.map((one) =>
        one.iid === number ? { ...one, mergedAt: at } : one,
      );
      changeIssue(store, issue, { mergeRequests, state: 'closed', closedAt: at });
      return hooks.issue('close', issue, personOf(by));
    },

    reopen(iid: number, by?: By): IssueHook {
      const issue = issueOf(iid);
      changeIssue(store, issue, { state: 'opened', closedAt: null, duplicateOf: null });
      return hooks.issue('reopen', issue, personOf(by));
    },

    /** There is no webhook for it. */
    deleteIssue(iid: number): void {
      project.issues.delete(issueOf(iid).iid);
    },

    /** @param target a project's path; `isHidden`: one that the token may not see */
    moveIssue(iid: number, target: string, by?: By & { isHidden?: boolean }): IssueHook {
      const issue = issueOf(iid);
      const note = moveIssue(store, project, issue, store.project(target), personOf(by));
      note.isHidden = by?.isHidden ?? false;
      return hooks.issue('close', issue, personOf(by));
    },

    comment(iid: number, body: string, by?: By & { isInternal?: boolean }): NoteHook {
      const issue = issueOf(iid);
      const author = personOf(by);
      const note = addNote(store, issue, { author, body, isInternal: by?.isInternal ?? false });
      return hooks.note('create', note, issue, author);
    },

    editComment(id: number, body: string, by?: By): NoteHook {
      const { issue, note } = noteOf(id);
      rewriteNote(store, note, body);
      return hooks.note('update', note, issue, personOf(by));
    },

    /** There is no webhook for it. */
    deleteComment(id: number): void {
      const { issue, note } = noteOf(id);
      removeNote(store, issue, note);
    },

    /** A mention from a private place: the token's page is short by it. */
    addHiddenNote(iid: number): void {
      const issue = issueOf(iid);
      const body = 'mentioned in a private project';
      addNote(store, issue, { author: store.user('stranger'), body }).isHidden = true;
    },

    /** @param level 10 Guest, 20 Reporter, 30 Developer, 40 Maintainer, 50 Owner */
    addMember(username: string, level: number): void {
      project.members.set(store.user(username).id, level);
    },

    addLabel(name: string): void {
      store.label(project, name);
    },

    rename(path: string): void {
      project.formerPaths.add(project.path.toLowerCase());
      project.path = path;
    },

    writeFile(path: string, text: string): void {
      project.files.set(path, text);
    },

    issue: (iid: number): IssueJson => issueJson(issueOf(iid), project, urls),

    /** What people wrote, oldest first; GitLab's own notes are left out. */
    comments(iid: number): readonly NoteJson[] {
      const issue = issueOf(iid);
      const written = issue.notes.filter(({ isSystem, isHidden }) => !isSystem && !isHidden);
      return written.map((note) => noteJson(note, issue, project, urls));
    },
  };
}
