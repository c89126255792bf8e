// What the pure decisions need to know of the configuration, in the program's own words.
// `config/` makes this value from inputs, YAML and defaults; nothing here knows where it came from.
import type { Association } from '../issue/issue.ts';
import type { DetailRules } from './details.ts';

/** From worst to mildest: the order in which several matching labels are decided. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The life of an issue as a help desk sees it. The middle two come from labels. */
export type Status = 'open' | 'in_progress' | 'pending' | 'resolved' | 'closed';

/** Label globs (`*`, `?`), compared without regard to case. */
export type LabelGlobs = readonly string[];

export interface Policy {
  /** The bug label was taken away: leave the ticket as it is, or close it. */
  readonly unlabelled: 'keep' | 'close';
  readonly issueDeleted: 'keep' | 'close';
  /** The ticket was deleted in the CRM: do nothing more for the issue, or make a new one. */
  readonly ticketDeleted: 'skip' | 'recreate';
  /** Both sides changed a field: who wins. */
  readonly conflict: 'newer-side' | 'issue' | 'ticket';
}

/** Whether comments of the issue become comments of the ticket, and who may see them. */
export const COMMENTS_SHOWN = ['none', 'private', 'public'] as const;
export type CommentsShown = (typeof COMMENTS_SHOWN)[number];
/** What becomes of images and files in an issue's text. */
export const LINKED_FILES = ['ignore', 'documents'] as const;

export interface Rules {
  readonly bugLabels: LabelGlobs;
  readonly ignoreLabels: LabelGlobs;
  /** Only issues by these authors; absent: by anyone. */
  readonly authors: readonly Association[] | undefined;
  readonly minSeverity: Severity | undefined;
  /** Issues that only members of the project may read get tickets, too. */
  readonly confidential: boolean;
  readonly severity: Readonly<Record<Severity, LabelGlobs>>;
  readonly priority: Readonly<Record<Priority, LabelGlobs>>;
  readonly status: Readonly<Record<'in_progress' | 'pending', LabelGlobs>>;
  /** The CRM's own picklist values. */
  readonly ticket: {
    readonly status: Readonly<Record<Status, string>>;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly priority: Readonly<Record<Priority, string>>;
  };
  /** Absent where the config asks for none. */
  readonly details: DetailRules | undefined;
  readonly policy: Policy;
  readonly comments: CommentsShown;
  /** Login globs; what these write does not become a ticket comment. */
  readonly ignoreCommenters: LabelGlobs;
  readonly linkedFiles: (typeof LINKED_FILES)[number];
}
