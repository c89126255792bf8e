// What people do in a repository's web pages. Every act changes the store and returns the events that
// GitHub would start workflows with, so that tests and the demo tell a story act by act.
import { issueActs } from './issue-acts.ts';
import { commentActs } from './comment-acts.ts';
import { openIssue, openPullRequest, transferIssue, type Draft } from './issue-arrivals.ts';
import { createEvents, type DispatchEvent, type ScheduleEvent } from './events.ts';
import { commentJson, issueJson, type CommentJson, type IssueJson } from './representations.ts';
import { DEFAULT_BRANCH } from './repository-json.ts';
import { issueOf, senderOf, type By, type Desk } from './page-desk.ts';
import { fullNameOf, type Repository, type Store } from './store.ts';
import type { Urls } from './urls.ts';

/** The workflow file that dispatched and scheduled events name. */
const WORKFLOW = '.github/workflows/vtiger-sync.yml';

export type RepositoryPages = ReturnType<typeof createRepositoryPages>;

/**
 * The pages of one repository. An act that the pages would not offer (closing what is closed, naming
 * an issue that is not there) throws a RangeError: the story that is told is wrong.
 */
export function createRepositoryPages(store: Store, repository: Repository, urls: Urls) {
  const desk: Desk = { store, repository, urls, events: createEvents(repository, urls) };
  return {
    get fullName() {
      return fullNameOf(repository);
    },
    ...issueActs(desk),
    ...commentActs(desk),
    openIssue: (draft: Draft) => openIssue(desk, draft),
    openPullRequest: (draft: Draft) => openPullRequest(desk, draft),
    transferIssue: (number: number, target: string, by?: By) =>
      transferIssue(desk, number, target, by),

    /** Gives the repository another name or owner: what is asked for by the old one is led here. */
    rename(fullName: string): void {
      store.rename(repository, fullName);
    },

    writeFile(path: string, text: string): void {
      repository.files.set(path, text);
    },

    deleteFile(path: string): void {
      repository.files.delete(path);
    },

    /** A run by hand, with the inputs that were filled in. */
    dispatchEvent(inputs: Readonly<Record<string, string>> = {}, by?: By): DispatchEvent {
      const rest = { inputs, ref: `refs/heads/${DEFAULT_BRANCH}`, workflow: WORKFLOW };
      return desk.events.dispatch(rest, senderOf(desk, by));
    },

    /** A run by the clock. */
    scheduleEvent(cron = '17 3 * * *'): ScheduleEvent {
      return desk.events.schedule({ schedule: cron, workflow: WORKFLOW });
    },

    /** The issue as it is now. */
    issue(number: number): IssueJson {
      return issueJson(issueOf(desk, number), repository, urls);
    },

    /** All issues and pull requests, oldest first. */
    issues(): readonly IssueJson[] {
      return [...repository.issues.values()].map((issue) => issueJson(issue, repository, urls));
    },

    /** The issue's comments as they are now, oldest first. */
    comments(number: number): readonly CommentJson[] {
      const issue = issueOf(desk, number);
      return issue.comments.map((comment) => commentJson(comment, issue, repository, urls));
    },
  };
}
