// What the story needs of a code host: people's deeds there, and a run of the program for what follows from
// each. A host plays by a file beside this one.
import type { Draft } from '../../../emulator/github/issue-arrivals.ts';
import type { SyncStatus } from '../../../sync/outcome.ts';

/** What started a run, and how to run it. */
export interface Cue {
  /** In a few words, such as `labeled “bug”`. */
  readonly title: string;
  readonly run: () => Promise<RunEnd>;
}

export interface RunEnd {
  readonly exitCode: number;
  /** The outputs of the Action; in a job of GitLab the same values. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Everything it printed. */
  readonly log: string;
}

/** Each deed gives what starts runs: on one host every label of a new issue does, on another they don't. */
export interface Tracker extends AsyncDisposable {
  readonly words: Words;
  openIssue(draft: Draft): readonly Cue[];
  edit(number: number, change: { readonly title: string }): Cue;
  label(number: number, label: string): Cue;
  unlabel(number: number, label: string): Cue;
  milestone(number: number, title: string): Cue;
  close(number: number): Cue;
  /** By the user who reported it. */
  reopen(number: number): Cue;
  /** What is no bug, or nothing for a ticket. */
  bringNoBugs(): readonly Cue[];
  /** A dry run that a person starts. */
  tryDry(number: number): Cue;
  comments(number: number): readonly { readonly author: string; readonly body: string }[];
  /** How many requests it had. */
  calls(): number;
}

/** What differs in the telling. */
export interface Words {
  readonly host: 'GitHub' | 'GitLab';
  /** Whose runs these are, in one word. */
  readonly runner: string;
  /** What each run is, in the opening. */
  readonly program: string;
  readonly opening: {
    readonly told: string;
    readonly statuses: readonly SyncStatus[];
    readonly moral: string;
  };
  readonly dryRun: string;
  readonly closing: string;
  readonly noBugs: { readonly told: string; readonly statuses: readonly SyncStatus[] };
}
