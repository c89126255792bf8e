// What people do with an issue that is there: edit, label, close, assign and so on.
import { userJson } from './account-json.ts';
import { changeIssue } from './changes.ts';
import type { IssuesAction, IssuesDetails, IssuesEvent } from './events.ts';
import { expectPossible, issueOf, senderOf, type By, type Desk } from './page-desk.ts';
import { issueTypeJson, labelJson, milestoneJson } from './representations.ts';
import type { Closer, Issue, StateReason } from './store.ts';

export type CloseReason = Exclude<StateReason, 'reopened'>;

export function issueActs(desk: Desk) {
  const { store, repository, urls, events } = desk;

  /** Changes an issue, then takes the snapshot. */
  function act(
    issue: Issue,
    change: Partial<Issue>,
    action: IssuesAction,
    by: By | undefined,
    details?: IssuesDetails,
  ): IssuesEvent {
    changeIssue(store, issue, change);
    return events.issues(action, issue, senderOf(desk, by), details);
  }

  return {
    edit(number: number, change: { title?: string; body?: string }, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const changes = {
        ...(change.title === undefined ? {} : { title: { from: issue.title } }),
        ...(change.body === undefined ? {} : { body: { from: issue.body ?? '' } }),
      };
      return act(issue, change, 'edited', by, { changes });
    },

    label(number: number, name: string, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const label = store.label(repository, name);
      expectPossible(!issue.labels.includes(label), `label #${number} "${name}" again`);
      const labels = [...issue.labels, label];
      return act(issue, { labels }, 'labeled', by, { label: labelJson(label, repository, urls) });
    },

    unlabel(number: number, name: string, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const label = store.label(repository, name);
      expectPossible(issue.labels.includes(label), `take "${name}" off #${number} without it`);
      const labels = issue.labels.filter((other) => other !== label);
      return act(issue, { labels }, 'unlabeled', by, { label: labelJson(label, repository, urls) });
    },

    close(number: number, reason: CloseReason = 'completed', by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      expectPossible(issue.state === 'open', `close #${number} again`);
      const change = { state: 'closed', stateReason: reason, closedAt: store.now() } as const;
      return act(issue, { ...change, closer: null }, 'closed', by);
    },

    /** A pull request of the repository was merged, or a commit pushed, that says it closes the issue. */
    closeWith(number: number, closer: Closer, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      expectPossible(issue.state === 'open', `close #${number} again`);
      if (closer.kind === 'pull-request') {
        const { isPullRequest } = issueOf(desk, closer.number);
        expectPossible(isPullRequest, `merge #${closer.number}, which is no pull request`);
      }
      const change = { state: 'closed', stateReason: 'completed', closedAt: store.now() } as const;
      return act(issue, { ...change, closer }, 'closed', by);
    },

    reopen(number: number, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      expectPossible(issue.state === 'closed', `reopen #${number}, which is open`);
      const change = { state: 'open', stateReason: 'reopened', closedAt: null } as const;
      return act(issue, { ...change, closer: null }, 'reopened', by);
    },

    assign(number: number, login: string, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const assignee = store.account(login);
      expectPossible(!issue.assignees.includes(assignee), `assign #${number} to ${login} again`);
      const assignees = [...issue.assignees, assignee];
      return act(issue, { assignees }, 'assigned', by, { assignee: userJson(assignee, urls) });
    },

    unassign(number: number, login: string, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const assignee = store.account(login);
      expectPossible(issue.assignees.includes(assignee), `unassign ${login} from #${number}`);
      const assignees = issue.assignees.filter((other) => other !== assignee);
      return act(issue, { assignees }, 'unassigned', by, { assignee: userJson(assignee, urls) });
    },

    milestone(number: number, title: string, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const milestone = store.milestone(repository, title, senderOf(desk, by));
      changeIssue(store, issue, { milestone });
      const details = { milestone: milestoneJson(milestone, repository, urls) };
      return events.issues('milestoned', issue, senderOf(desk, by), details);
    },

    demilestone(number: number, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      const { milestone } = issue;
      if (milestone === null) throw new RangeError(`#${number} has no milestone to take off`);
      changeIssue(store, issue, { milestone: null });
      const details = { milestone: milestoneJson(milestone, repository, urls) };
      return events.issues('demilestoned', issue, senderOf(desk, by), details);
    },

    type(number: number, name: string, by?: By): IssuesEvent {
      const type = store.issueType(name);
      const details = { type: issueTypeJson(type) };
      return act(issueOf(desk, number), { type }, 'typed', by, details);
    },

    untype(number: number, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      if (issue.type === null) throw new RangeError(`#${number} has no type to take off`);
      const details = { type: issueTypeJson(issue.type) };
      return act(issue, { type: null }, 'untyped', by, details);
    },

    deleteIssue(number: number, by?: By): IssuesEvent {
      const issue = issueOf(desk, number);
      repository.issues.delete(number);
      repository.departures.set(number, { kind: 'deleted' });
      return events.issues('deleted', issue, senderOf(desk, by));
    },
  };
}
