// The webhooks of issues and notes: what a pipeline finds in TRIGGER_PAYLOAD. Each one is a snapshot of
// the moment it was fired. Names and shapes are those of GitLab's documentation of webhook events.
import { issueUrl, type Urls } from './representations.ts';
import type { Issue, Label, Note, Project, User } from './store.ts';

export type HookAction = 'open' | 'update' | 'close' | 'reopen';

export interface IssueHook {
  readonly name: 'Issue Hook' | 'Confidential Issue Hook';
  readonly payload: ReturnType<ReturnType<typeof createHooks>['issuePayload']>;
}

export interface NoteHook {
  readonly name: 'Note Hook';
  readonly payload: object;
}

/** What an update changed, by the field's name in `changes`. */
export type Changes = Readonly<Record<string, { previous: unknown; current: unknown }>>;

export function createHooks(project: Project, urls: Urls) {
  const projectPart = () => {
    const url = `${urls.server}/${project.path}`;
    return {
      id: project.id,
      name: project.path.split('/').at(-1),
      web_url: url,
      namespace: project.path.split('/').slice(0, -1).join('/'),
      visibility_level: 0,
      path_with_namespace: project.path,
      default_branch: 'main',
      ci_config_path: null,
      homepage: url,
    };
  };
  const issuePart = (issue: Issue) => ({
    id: issue.id,
    iid: issue.iid,
    title: issue.title,
    description: issue.description,
    assignee_ids: issue.assignees.map(({ id }) => id),
    author_id: issue.author.id,
    project_id: project.id,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    milestone_id: issue.milestone?.id ?? null,
    state_id: issue.state === 'opened' ? 1 : 2,
    state: issue.state,
    confidential: issue.isConfidential,
    discussion_locked: null,
    due_date: null,
    moved_to_id: issue.movedTo?.id ?? null,
    duplicated_to_id: issue.duplicateOf?.id ?? null,
    type: TYPES[issue.type],
    severity: 'unknown',
    labels: labelsPart(issue.labels, project),
  });
  const userPart = ({ id, username }: User) => ({
    id,
    name: username,
    username,
    avatar_url: null,
    email: '[REDACTED]',
  });

  function issuePayload(action: HookAction, issue: Issue, user: User, changes: Changes = {}) {
    const kind = issue.type === 'issue' ? 'issue' : 'work_item';
    return {
      object_kind: kind,
      // The documentation names the type here too; GitLab.com was seen to send this.
      event_type: issue.isConfidential ? 'confidential_issue' : kind,
      user: userPart(user),
      project: projectPart(),
      object_attributes: {
        ...issuePart(issue),
        url: issueUrl(issue, project, urls),
        action,
      },
      labels: labelsPart(issue.labels, project),
      changes,
      repository: { name: project.path.split('/').at(-1), url: '', homepage: '' },
      assignees: issue.assignees.map(userPart),
    };
  }

  return {
    issuePayload,

    issue(action: HookAction, issue: Issue, user: User, changes?: Changes): IssueHook {
      const name = issue.isConfidential ? 'Confidential Issue Hook' : 'Issue Hook';
      return { name, payload: issuePayload(action, issue, user, changes) };
    },

    note(action: 'create' | 'update', note: Note, issue: Issue, user: User): NoteHook {
      return {
        name: 'Note Hook',
        payload: {
          object_kind: 'note',
          event_type: 'note',
          user: userPart(user),
          project_id: project.id,
          project: projectPart(),
          object_attributes: {
            id: note.id,
            note: note.body,
            noteable_type: 'Issue',
            noteable_id: issue.id,
            author_id: note.author.id,
            internal: note.isInternal,
            system: note.isSystem,
            created_at: note.createdAt,
            updated_at: note.updatedAt,
            url: `${issueUrl(issue, project, urls)}#note_${note.id}`,
            action,
          },
          issue: issuePart(issue),
        },
      };
    },
  };
}

const TYPES = { issue: 'Issue', incident: 'Incident', task: 'Task', test_case: 'Test Case' };

export function labelsPart(labels: readonly Label[], { id: projectId }: Project) {
  return labels.map(({ id, name }) => ({
    id,
    title: name,
    color: '#6699cc',
    project_id: projectId,
    template: false,
    description: null,
    type: 'ProjectLabel',
    group_id: null,
  }));
}
