// The port to where issues live. Everything the program asks of a code host, and nothing more; a host
// is one folder beside this file.
import type { Closer, Issue } from '../issue/issue.ts';
import type { Place } from '../issue/key.ts';

export interface Comment {
  readonly id: string;
  /** Where people read it. */
  readonly url: string;
  /** Markdown. */
  readonly body: string;
  /** Login; absent when the account is gone. */
  readonly author: string | undefined;
  /** Written by somebody who may change the repository, or by a bot: worth repairing, never proof. */
  readonly fromInside: boolean;
  /** Shown to members of the project only; hosts that have no such comments say false. */
  readonly isInternal: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface CommentPage {
  readonly comments: readonly Comment[];
  readonly isLast: boolean;
}

export interface IssueFilter {
  /** ISO 8601; only issues that changed since. */
  readonly since: string | undefined;
  /** A label, to the letter, that the issues bear. */
  readonly label: string | undefined;
}

export interface IssuePage {
  readonly issues: readonly Issue[];
  /** Numbers that are left behind by issues that went to another repository, where the host keeps such. */
  readonly moved?: readonly number[];
  /** About how many the listing has in all, where the host tells. */
  readonly expected: number | undefined;
  /** When it was listed, by the host's own clock, in ms since the epoch. Undefined where it does not tell. */
  readonly listedAt: number | undefined;
}

/** What a number leads to. */
export type IssueReading =
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'pull-request' }
  | { readonly kind: 'deleted' }
  /** To another repository; `was`: what stayed behind, where the host keeps it. */
  | { readonly kind: 'transferred'; readonly was?: Issue }
  | { readonly kind: 'missing' };

/** Where an issue went. */
export interface NewPlace {
  readonly repository: string;
  readonly number: number;
}

export type WriteReading =
  | { readonly kind: 'written'; readonly id: string }
  /** The token may not, or the issue is locked; in words. */
  | { readonly kind: 'denied'; readonly why: string };

/** Every method throws a SyncError `host-…` for what the host or the way to it refuses. */
export interface Host extends Place {
  readIssue(number: number): Promise<IssueReading>;
  /**
   * The change that closed the issue last; undefined where somebody closed it by hand. Asked only
   * where a template names it. Absent: the host does not tell.
   */
  readonly readCloser?: (number: number) => Promise<Closer | undefined>;
  /**
   * Likewise of several issues in one call; undefined where that is refused. Issues that are gone are left out.
   * Absent: the host has no such call.
   */
  readonly readClosers?: (
    numbers: readonly number[],
  ) => Promise<ReadonlyMap<number, Closer | undefined> | undefined>;
  /**
   * Where an issue is now that reads as transferred; undefined where the token may not see that. Absent:
   * only the event of a transfer tells.
   */
  readonly readNewPlace?: (number: number) => Promise<NewPlace | undefined>;
  /**
   * Whether the issue is the one that had that key in another repository. Asked where a copied comment
   * claims it. Absent: only the event of a transfer tells.
   */
  readonly cameFrom?: (issue: Issue, key: string) => Promise<boolean>;
  /**
   * Which of these repositories are this one, under a name or owner that it had before. Asked where tickets of its
   * issues may bear keys from then.
   */
  findFormerNames(repositories: readonly string[]): Promise<readonly string[]>;
  /**
   * All issues, open and closed, in the order in which they were made, a page at a time. Pull requests
   * and their like are left out.
   */
  listIssues(filter: IssueFilter): AsyncIterable<IssuePage>;
  /** Issues that changed since then (ISO 8601), the last ones first, a page at a time. */
  listChanged(since: string): AsyncIterable<readonly Issue[]>;
  /** @param page from 1; the oldest comments are on the first */
  readComments(number: number, page: number): Promise<CommentPage>;
  /**
   * The first page of several issues' comments, by their numbers, in one call; undefined where that is refused,
   * or nothing comes of it. Issues that are gone are left out. Absent: the host has no such call.
   */
  readonly readOldestComments?: (
    numbers: readonly number[],
  ) => Promise<ReadonlyMap<number, CommentPage> | undefined>;
  addComment(number: number, body: string): Promise<WriteReading>;
  editComment(number: number, id: string, body: string): Promise<WriteReading>;
  deleteComment(number: number, id: string): Promise<void>;
  /** A file of the default branch, or undefined where there is none. */
  readFile(path: string): Promise<string | undefined>;
}
