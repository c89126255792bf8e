// A report in which no secret stands, whoever quoted it: a setting that was pasted into the wrong field, a
// server that repeats what it was sent. The runner blots secrets out of logs, but not out of outputs.
import { SyncError } from '../errors/sync-error.ts';
import type { Outcome } from '../sync/outcome.ts';
import type { Report } from './report.ts';

/** Shorter strings are no credentials, and blotting them out would make the text unreadable. */
const SHORTEST_SECRET = 8;

/** The text with `***` in place of each secret. */
export function hide(text: string, secrets: ReadonlySet<string>): string {
  return [...secrets]
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}

/** What is said about tickets and issues; their own texts stay as they are. */
export function withoutSecrets(report: Report, secrets: ReadonlySet<string>): Report {
  const clean = (text: string): string => hide(text, secrets);
  const cleanOutcome = (outcome: Outcome): Outcome => ({
    ...outcome,
    text: clean(outcome.text),
    warnings: outcome.warnings.map(clean),
    error: outcome.error && withoutSecretsIn(outcome.error, clean),
  });
  const outcomes = report.outcomes.map(cleanOutcome);
  const { sweep } = report;
  if (sweep === undefined) return { ...report, outcomes };
  const stopped = sweep.stopped === undefined ? undefined : clean(sweep.stopped);
  return {
    ...report,
    outcomes,
    sweep: { ...sweep, stopped, outcomes: sweep.outcomes.map(cleanOutcome) },
  };
}

function withoutSecretsIn(error: SyncError, clean: (text: string) => string): SyncError {
  const { code, message, hint, cause } = error;
  return new SyncError(code, clean(message), { hint: clean(hint), cause });
}
