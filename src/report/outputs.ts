// The outputs of a step, and the same values for `--json`.
import type { Outcome } from '../sync/outcome.ts';
import { countStatuses, type Report } from './report.ts';

export type OutputValues = Readonly<
  Record<
    'status' | 'reason' | 'ticket-id' | 'ticket-number' | 'ticket-url' | 'plan' | 'report',
    string
  >
>;

export function toOutputs(report: Report): OutputValues {
  const [outcome] = report.outcomes;
  return {
    status: outcome?.status ?? 'skipped',
    reason: outcome?.reason ?? '',
    'ticket-id': outcome?.ticket?.id ?? '',
    'ticket-number': outcome?.ticket?.number ?? '',
    'ticket-url': outcome?.ticket?.url ?? '',
    plan: outcome?.plan === undefined ? '' : JSON.stringify(outcome.plan),
    report: JSON.stringify({
      dryRun: report.dryRun,
      counts: countStatuses(report),
      issues: report.outcomes.map(toEntry),
    }),
  };
}

/** One issue in the report. The plan is an output of its own. */
function toEntry({ issue, key, status, reason, text, ticket, marker, warnings, error }: Outcome) {
  return {
    issue,
    key,
    status,
    reason,
    text,
    ticket,
    marker,
    warnings,
    error: error && { code: error.code, message: error.message, hint: error.hint },
  };
}
