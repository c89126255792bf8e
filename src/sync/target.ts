// What a run is about: one issue, and what its event says that can't be read again.
import type { IssueSnapshot } from '../issue/issue.ts';

export interface IssueTarget {
  readonly kind: 'issue';
  readonly number: number;
  /** The issue as the event showed it: old perhaps, but enough to know that nothing needs doing. */
  readonly snapshot: IssueSnapshot | undefined;
  /** The key it had in the repository that it was transferred from. */
  readonly formerKey: string | undefined;
  /** The event may have taken the issue's label away; its ticket may have to be closed. */
  readonly mayBeUnlabelled: boolean;
  /** The event is about a comment: where comments are left out, there is nothing to do. */
  readonly isAboutComment: boolean;
  /** Somebody typed the number, and should hear if there is no such issue. */
  readonly isTyped: boolean;
}

/** The issue is gone; the ticket follows `policy.issue-deleted`. */
export interface DeletedTarget {
  readonly kind: 'deleted';
  readonly number: number;
  /** The issue as it was. */
  readonly snapshot: IssueSnapshot | undefined;
}

/** The issue is another repository's now; the ticket's key goes with it. */
export interface TransferredTarget {
  readonly kind: 'transferred';
  readonly number: number;
  /** The issue as it was. */
  readonly snapshot: IssueSnapshot | undefined;
  readonly newKey: string;
}

export type Target = IssueTarget | DeletedTarget | TransferredTarget;

/** An issue of which only the number is known, since somebody typed it. */
export function toTarget(number: number): IssueTarget {
  return { ...toEventTarget(number), isTyped: true };
}

/** An issue of which an event told only the number. It may have been any change, most often of no bug. */
export function toEventTarget(number: number): IssueTarget {
  return {
    kind: 'issue',
    number,
    snapshot: undefined,
    formerKey: undefined,
    mayBeUnlabelled: true,
    isAboutComment: false,
    isTyped: false,
  };
}
