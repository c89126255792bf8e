// The outputs of a step, and the same values for `--json`.
import type { Outcome } from '../sync/outcome.ts';
import type { SweepResult } from '../sync/sweep/tally.ts';
import { countStatuses, type Report } from './report.ts';

export type OutputValues = Readonly<
  Record<
    'status' | 'reason' | 'ticket-id' | 'ticket-number' | 'ticket-url' | 'plan' | 'report',
    string
  >
>;

export function toOutputs(report: Report): OutputValues {
  return report.sweep === undefined ? ofIssue(report) : ofSweep(report, report.sweep);
}

function ofSweep(report: Report, { tally, stopped }: SweepResult): OutputValues {
  const status = (['failed', 'planned', 'created', 'updated'] as const).find(
    (candidate) => tally[candidate] > 0,
  );
  return {
    status: status ?? 'unchanged',
    reason: stopped === undefined ? '' : 'stopped',
    'ticket-id': '',
    'ticket-number': '',
    'ticket-url': '',
    plan: report.dryRun ? JSON.stringify(report.outcomes.map(toPlanEntry)) : '',
    report: JSON.stringify({
      dryRun: report.dryRun,
      counts: tally,
      stopped,
      issues: report.outcomes.map(toEntry),
    }),
  };
}

function toPlanEntry(outcome: Outcome) {
  const { issue, key } = outcome;
  return { issue, key, plan: planOf(outcome) };
}

/** With what was to be done to the ticket's comments, where these are looked at. */
function planOf({ plan, comments }: Outcome) {
  return plan && { ...plan, comments };
}

function ofIssue(report: Report): OutputValues {
  const [outcome] = report.outcomes;
  return {
    status: outcome?.status ?? 'skipped',
    reason: outcome?.reason ?? '',
    'ticket-id': outcome?.ticket?.id ?? '',
    'ticket-number': outcome?.ticket?.number ?? '',
    'ticket-url': outcome?.ticket?.url ?? '',
    plan: outcome?.plan === undefined ? '' : JSON.stringify(planOf(outcome)),
    report: JSON.stringify({
      dryRun: report.dryRun,
      counts: countStatuses(report),
      issues: report.outcomes.map(toEntry),
    }),
  };
}

/** One issue in the report. The plan is an output of its own. */
function toEntry(outcome: Outcome) {
  const { issue, key, status, reason, text, ticket, marker } = outcome;
  const { documents, comments, warnings, error } = outcome;
  return {
    issue,
    key,
    status,
    reason,
    text,
    ticket,
    marker,
    documents,
    comments,
    warnings,
    error,
  };
}
