// What a sweep has done so far: counts of everything, entries only of what a person would look at.
import type { Outcome } from '../outcome.ts';

export interface Tally {
  /** Issues that were listed and belong to this shard. */
  readonly listed: number;
  /** About how many there are in all, by the listing's own word. */
  readonly expected: number | undefined;
  /** Issues that should have a ticket. */
  readonly eligible: number;
  readonly inStep: number;
  readonly created: number;
  readonly updated: number;
  /** In a dry run: what would be made or changed. */
  readonly planned: number;
  /** Differ from their issues, and are to stay so. */
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  /** Ticket comments added, revised and removed; in a dry run, those that would be. */
  readonly comments: number;
  /** Should have a ticket, but max-creates was reached. */
  readonly left: number;
  /** Tickets made whose marker waits for the next event. */
  readonly markersLeft: number;
}

export interface SweepResult {
  readonly tally: Tally;
  /** What changed, would change, or failed; the first of them. */
  readonly outcomes: readonly Outcome[];
  /** Why the sweep ended before its end, in a sentence. */
  readonly stopped: string | undefined;
  /** Whether somebody has to correct something first, as a setting or a right. */
  readonly needsCorrection: boolean;
}

/** Entries kept for the report: enough to read, and memory stays flat. */
const KEPT_OUTCOMES = 1_000;

type Count = Exclude<keyof Tally, 'expected'>;

export interface SweepLog {
  tally(): Tally;
  outcomes(): readonly Outcome[];
  add(count: Count, by?: number): void;
  expect(total: number | undefined): void;
  /** Counts an outcome by its status, and keeps it if somebody would look at it. */
  record(outcome: Outcome): void;
  /** Likewise of an issue that is counted already. */
  recordAgain(outcome: Outcome): void;
}

export function openSweepLog(): SweepLog {
  const counts: Record<Count, number> = {
    listed: 0,
    eligible: 0,
    inStep: 0,
    created: 0,
    updated: 0,
    planned: 0,
    unchanged: 0,
    skipped: 0,
    failed: 0,
    comments: 0,
    left: 0,
    markersLeft: 0,
  };
  let expected: number | undefined;
  const kept: Outcome[] = [];

  function keep(outcome: Outcome): void {
    const { added = 0, revised = 0, removed = 0 } = outcome.comments ?? {};
    counts.comments += added + revised + removed;
    const didNothing = outcome.status === 'unchanged' || outcome.status === 'skipped';
    const isQuiet = didNothing && outcome.warnings.length === 0;
    if (!isQuiet && kept.length < KEPT_OUTCOMES) kept.push(outcome);
  }

  return {
    tally: () => ({ ...counts, expected }),
    outcomes: () => kept,
    add(count, by = 1) {
      counts[count] += by;
    },
    expect(total) {
      // The last page does not tell any more.
      expected = total ?? expected;
    },
    record(outcome) {
      counts[outcome.status] += 1;
      keep(outcome);
    },
    recordAgain: keep,
  };
}
