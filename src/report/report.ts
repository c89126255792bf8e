// What a run has to say, as data: outputs, log, summary and exit code are all made from this.
import { exitCodeOf } from '../errors/sync-error.ts';
import type { Outcome, SyncStatus } from '../sync/outcome.ts';
import type { SweepResult } from '../sync/sweep/tally.ts';

export interface Report {
  readonly dryRun: boolean;
  /** Of a sweep: those that a person would look at. */
  readonly outcomes: readonly Outcome[];
  readonly sweep?: SweepResult;
}

/** How many issues ended how; statuses that did not occur are left out. */
export function countStatuses(report: Report): Partial<Record<SyncStatus, number>> {
  const counts: Partial<Record<SyncStatus, number>> = {};
  for (const { status } of report.outcomes) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** 0 fine, 1 some issue failed, 2 configuration or credentials. */
export function exitCodeFor(report: Report): 0 | 1 | 2 {
  const codes = report.outcomes.flatMap(({ error }) => (error ? [exitCodeOf(error)] : []));
  if (codes.includes(2)) return 2;
  const failed = report.sweep?.tally.failed ?? codes.length;
  return failed > 0 ? 1 : 0;
}
