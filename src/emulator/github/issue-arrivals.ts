// How an issue comes into a repository: opened, or transferred from another one.
import { userJson } from './account-json.ts';
import { createEvents, type IssuesAction, type IssuesDetails, type IssuesEvent } from './events.ts';
import { expectPossible, issueOf, senderOf, type By, type Desk } from './page-desk.ts';
import { issueJson, issueTypeJson, labelJson, milestoneJson } from './representations.ts';
import { repositoryJson } from './repository-json.ts';
import { nextNumber, type AuthorAssociation, type Issue } from './store.ts';

export interface Draft {
  readonly title: string;
  /** `null`, as GitHub has it where nothing was typed, by default. */
  readonly body?: string | null;
  /** Login; `reporter` by default. `null`: the account is gone. */
  readonly author?: string | null;
  readonly association?: AuthorAssociation;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: string;
  readonly type?: string;
}

/**
 * Opens an issue. GitHub fires `opened` and, for everything that was set while opening, one event
 * more, each with the finished issue in it.
 */
export function openIssue(desk: Desk, draft: Draft): readonly [IssuesEvent, ...IssuesEvent[]] {
  const { repository, urls, events } = desk;
  const issue = addIssue(desk, draft, false);
  const sender = issue.author ?? senderOf(desk, { as: 'ghost' });
  const fired: [IssuesEvent, ...IssuesEvent[]] = [events.issues('opened', issue, sender)];
  const fire = (action: IssuesAction, details: IssuesDetails) => {
    fired.push(events.issues(action, issue, sender, details));
  };
  for (const label of issue.labels) fire('labeled', { label: labelJson(label, repository, urls) });
  for (const assignee of issue.assignees) fire('assigned', { assignee: userJson(assignee, urls) });
  if (issue.milestone) {
    fire('milestoned', { milestone: milestoneJson(issue.milestone, repository, urls) });
  }
  if (issue.type) fire('typed', { type: issueTypeJson(issue.type) });
  return fired;
}

/** Opens a pull request, of which only the issue side is kept. Returns its number: no `issues` event. */
export function openPullRequest(desk: Desk, draft: Draft): number {
  return addIssue(desk, draft, true).number;
}

function addIssue(desk: Desk, draft: Draft, isPullRequest: boolean): Issue {
  const { store, repository } = desk;
  const { author = 'reporter', association = 'NONE', labels = [], assignees = [] } = draft;
  const account = author === null ? null : store.account(author);
  const at = store.now();
  const issue: Issue = {
    id: store.nextId('issue'),
    number: nextNumber(repository),
    isPullRequest,
    author: account,
    association,
    title: draft.title,
    body: draft.body ?? null,
    labels: labels.map((name) => store.label(repository, name)),
    state: 'open',
    stateReason: null,
    assignees: assignees.map((login) => store.account(login)),
    milestone:
      draft.milestone === undefined
        ? null
        : store.milestone(repository, draft.milestone, account ?? senderOf(desk)),
    type: draft.type === undefined ? null : store.issueType(draft.type),
    comments: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closer: null,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/**
 * Moves an issue to another repository of the same owner, made when there is none. It gets a new id
 * and number there; comments go with it, milestones don't. GitHub fires `transferred` where it was
 * and `opened`, with where it came from, where it is now.
 *
 * @param target `owner/name`
 */
export function transferIssue(
  desk: Desk,
  number: number,
  target: string,
  by?: By,
): readonly [IssuesEvent, IssuesEvent] {
  const { store, repository: source, urls } = desk;
  const issue = issueOf(desk, number);
  const destination = store.repository(target);
  expectPossible(
    destination !== source && destination.owner === source.owner && !issue.isPullRequest,
    `transfer #${number} to ${target}`,
  );
  const moved: Issue = {
    ...issue,
    id: store.nextId('issue'),
    number: nextNumber(destination),
    labels: issue.labels.map(({ name }) => store.label(destination, name)),
    milestone: null,
    updatedAt: store.now(),
  };
  destination.issues.set(moved.number, moved);
  source.issues.delete(number);
  source.departures.set(number, {
    kind: 'transferred',
    repositoryId: destination.id,
    number: moved.number,
  });
  const sender = senderOf(desk, by);
  return [
    desk.events.issues('transferred', issue, sender, {
      changes: {
        new_issue: issueJson(moved, destination, urls),
        new_repository: repositoryJson(destination, urls),
      },
    }),
    createEvents(destination, urls).issues('opened', moved, sender, {
      changes: {
        old_issue: issueJson(issue, source, urls),
        old_repository: repositoryJson(source, urls),
      },
    }),
  ];
}
