// The webhook events that start a workflow: what stands in the file at GITHUB_EVENT_PATH. Each one is
// a snapshot of the moment it was fired, as GitHub's are.
import { userJson, type UserJson } from './account-json.ts';
import {
  commentJson,
  issueJson,
  type CommentJson,
  type IssueJson,
  type IssueTypeJson,
  type LabelJson,
  type MilestoneJson,
} from './representations.ts';
import { repositoryJson, type RepositoryJson } from './repository-json.ts';
import type { Account, Comment, Issue, Repository } from './store.ts';
import type { Urls } from './urls.ts';

interface Scene {
  readonly repository: RepositoryJson;
  /** Who did it. */
  readonly sender: UserJson;
}

/** The value before an edit. */
interface Former {
  readonly from: string;
}

export type IssuesAction =
  | 'opened'
  | 'edited'
  | 'closed'
  | 'reopened'
  | 'labeled'
  | 'unlabeled'
  | 'assigned'
  | 'unassigned'
  | 'milestoned'
  | 'demilestoned'
  | 'typed'
  | 'untyped'
  | 'deleted'
  | 'transferred';

/** What an action says beside the issue: the label of `labeled`, the changes of `edited`, … */
export interface IssuesDetails {
  readonly label?: LabelJson;
  readonly assignee?: UserJson;
  readonly milestone?: MilestoneJson;
  readonly type?: IssueTypeJson;
  readonly changes?: {
    readonly title?: Former;
    readonly body?: Former;
    readonly new_issue?: IssueJson;
    readonly new_repository?: RepositoryJson;
    readonly old_issue?: IssueJson;
    readonly old_repository?: RepositoryJson;
  };
}

export interface IssuesPayload extends Scene, IssuesDetails {
  readonly action: IssuesAction;
  readonly issue: IssueJson;
}

export interface IssueCommentPayload extends Scene {
  readonly action: 'created' | 'edited' | 'deleted';
  readonly issue: IssueJson;
  readonly comment: CommentJson;
  readonly changes?: { readonly body: Former };
}

export interface DispatchPayload extends Scene {
  readonly inputs: Readonly<Record<string, string>> | null;
  readonly ref: string;
  readonly workflow: string;
}

export interface SchedulePayload {
  readonly repository: RepositoryJson;
  /** The cron line that was due. */
  readonly schedule: string;
  readonly workflow: string;
}

export interface IssuesEvent {
  readonly name: 'issues';
  readonly payload: IssuesPayload;
}

export interface IssueCommentEvent {
  readonly name: 'issue_comment';
  readonly payload: IssueCommentPayload;
}

export interface DispatchEvent {
  readonly name: 'workflow_dispatch';
  readonly payload: DispatchPayload;
}

export interface ScheduleEvent {
  readonly name: 'schedule';
  readonly payload: SchedulePayload;
}

/** A run's `github.event_name` and `github.event`. */
export type GitHubEvent = IssuesEvent | IssueCommentEvent | DispatchEvent | ScheduleEvent;

/** Takes the snapshots of one repository's events. */
export function createEvents(repository: Repository, urls: Urls) {
  const sceneOf = (sender: Account): Scene => ({
    repository: repositoryJson(repository, urls),
    sender: userJson(sender, urls),
  });
  return {
    issues(
      action: IssuesAction,
      issue: Issue,
      sender: Account,
      details: IssuesDetails = {},
    ): IssuesEvent {
      const snapshot = issueJson(issue, repository, urls);
      return {
        name: 'issues',
        payload: { action, issue: snapshot, ...details, ...sceneOf(sender) },
      };
    },

    issueComment(
      action: IssueCommentPayload['action'],
      { issue, comment }: { issue: Issue; comment: Comment },
      sender: Account,
      details: Pick<IssueCommentPayload, 'changes'> = {},
    ): IssueCommentEvent {
      const snapshots = {
        issue: issueJson(issue, repository, urls),
        comment: commentJson(comment, issue, repository, urls),
      };
      return {
        name: 'issue_comment',
        payload: { action, ...details, ...snapshots, ...sceneOf(sender) },
      };
    },

    dispatch(rest: Omit<DispatchPayload, keyof Scene>, sender: Account): DispatchEvent {
      return { name: 'workflow_dispatch', payload: { ...rest, ...sceneOf(sender) } };
    },

    schedule(rest: Omit<SchedulePayload, 'repository'>): ScheduleEvent {
      const repositorySnapshot = repositoryJson(repository, urls);
      return { name: 'schedule', payload: { ...rest, repository: repositorySnapshot } };
    },
  };
}
