// An issue as the rest of the program sees it: the same value whichever host it came from.

/** How the host relates an author to the repository; hosts that know fewer map to the nearest. */
export type Association = 'owner' | 'member' | 'collaborator' | 'contributor' | 'none';

/** Why an issue was closed. A reason that the program does not know counts as `completed`. */
export type CloseReason = 'completed' | 'not-planned' | 'duplicate';

/** The change that closed an issue: a merged pull request or merge request, or a commit. */
export interface Closer {
  readonly kind: 'pull-request' | 'merge-request' | 'commit';
  /** As people refer to it: `#34`, `!34`, or the first characters of a commit's hash. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

export interface Issue {
  /** The host's own id, which survives a rename of the repository (not a transfer). */
  readonly id: string;
  /** `owner/name`, as the host spells it; on GitLab with all its groups. */
  readonly repository: string;
  readonly number: number;
  /** Where people read it. */
  readonly url: string;
  readonly title: string;
  /** Markdown; empty where the host has none. */
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  /** Only on closed issues. */
  readonly closedAs: CloseReason | undefined;
  /** ISO 8601, UTC; only on closed issues, of hosts that tell. */
  readonly closedAt: string | undefined;
  /** Absent when the account is gone. */
  readonly author: { readonly login: string; readonly association: Association } | undefined;
  readonly assignees: readonly string[];
  readonly milestone: string | undefined;
  /** The organisation's issue type, such as `Bug`. */
  readonly type: string | undefined;
  /** Only members of the project may read it. */
  readonly isConfidential: boolean;
  /** How many comments the host counts; a hint for paging only. */
  readonly commentCount: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What decides whether an issue counts: as much of it as an event has to tell. */
export type IssueSnapshot = Pick<
  Issue,
  'number' | 'labels' | 'author' | 'isConfidential' | 'commentCount'
>;
