// The JSON that GitLab's REST API shows of each thing. Names and shapes are those of its documentation.
import type { Issue, MergeRequest, Note, Project, User } from './store.ts';

/** Base URLs, without a slash at the end. */
export interface Urls {
  /** The REST API, e.g. `https://gitlab.com/api/v4`. */
  readonly api: string;
  /** The web pages, e.g. `https://gitlab.com`. */
  readonly server: string;
}

export type NoteJson = ReturnType<typeof noteJson>;
export type IssueJson = ReturnType<typeof issueJson>;

export function userJson({ id, username }: User, urls: Urls) {
  return {
    id,
    username,
    name: username,
    state: 'active',
    locked: false,
    avatar_url: null,
    web_url: `${urls.server}/${username}`,
  };
}

export function issueUrl({ iid }: Issue, { path }: Project, urls: Urls): string {
  return `${urls.server}/${path}/-/issues/${iid}`;
}

export function mergeRequestJson(request: MergeRequest, project: Project, urls: Urls) {
  const { iid, title, mergedAt } = request;
  return {
    iid,
    project_id: project.id,
    title,
    state: mergedAt === null ? 'opened' : 'merged',
    merged_at: mergedAt,
    references: { short: `!${iid}`, relative: `!${iid}`, full: `${project.path}!${iid}` },
    web_url: `${urls.server}/${project.path}/-/merge_requests/${iid}`,
  };
}

export function issueJson(issue: Issue, project: Project, urls: Urls) {
  const { duplicateOf, movedTo } = issue;
  const self = `${urls.api}/projects/${project.id}/issues/${issue.iid}`;
  const assignees = issue.assignees.map((assignee) => userJson(assignee, urls));
  return {
    id: issue.id,
    iid: issue.iid,
    project_id: project.id,
    title: issue.title,
    description: issue.description,
    state: issue.state,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: null,
    labels: issue.labels.map(({ name }) => name),
    milestone: issue.milestone && {
      id: issue.milestone.id,
      iid: 1,
      project_id: project.id,
      title: issue.milestone.title,
      state: 'active',
    },
    assignees,
    author: userJson(issue.author, urls),
    type: issue.type.toUpperCase(),
    assignee: assignees[0] ?? null,
    user_notes_count: issue.notes.filter(({ isSystem }) => !isSystem).length,
    merge_requests_count: 0,
    upvotes: 0,
    downvotes: 0,
    due_date: null,
    confidential: issue.isConfidential,
    discussion_locked: null,
    issue_type: issue.type,
    web_url: issueUrl(issue, project, urls),
    references: {
      short: `#${issue.iid}`,
      relative: `#${issue.iid}`,
      full: `${project.path}#${issue.iid}`,
    },
    severity: 'UNKNOWN',
    _links: {
      self,
      notes: `${self}/notes`,
      award_emoji: `${self}/award_emoji`,
      project: `${urls.api}/projects/${project.id}`,
      closed_as_duplicate_of:
        duplicateOf && `${urls.api}/projects/${project.id}/issues/${duplicateOf.iid}`,
    },
    moved_to_id: movedTo?.id ?? null,
  };
}

export function noteJson(note: Note, issue: Issue, project: Project, urls: Urls) {
  return {
    id: note.id,
    type: null,
    body: note.body,
    author: userJson(note.author, urls),
    created_at: note.createdAt,
    updated_at: note.updatedAt,
    system: note.isSystem,
    noteable_id: issue.id,
    noteable_type: 'Issue',
    project_id: project.id,
    resolvable: false,
    confidential: note.isInternal,
    internal: note.isInternal,
    noteable_iid: issue.iid,
  };
}
