// A run as lines of a log, for people who look because something happened.
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../sync/outcome.ts';
import type { Report } from './report.ts';
import { toLogLine, toLogValue } from './safe-text.ts';
import { sweepLines } from './sweep.ts';
import { documentLine, fieldLines, planHeadline, type FieldLine } from './words.ts';

export function renderLog(report: Report): string[] {
  const lines =
    report.sweep === undefined
      ? report.outcomes.flatMap((outcome) => outcomeLines(outcome, report.dryRun))
      : sweepLines(report.sweep, report.dryRun);
  // As wholes, so that no command comes of two harmless pieces either.
  return lines.map(toLogLine);
}

function outcomeLines(outcome: Outcome, dryRun: boolean): string[] {
  const { text, plan } = outcome;
  return [
    ...text.split('\n'),
    ...(plan === undefined ? [] : [`  ${planHeadline(plan, dryRun)}.`, ...planLines(plan)]),
    ...closingLines(outcome),
  ];
}

/** The fields of a plan, one line each. */
export function planLines(plan: Plan): string[] {
  return fieldLines(plan).map(toLine);
}

/** What there is to say behind the fields: marker, files, ticket, what to do about an error. */
export function closingLines({ marker, documents = [], ticket, error }: Outcome): string[] {
  return [
    ...(marker === 'written' ? ['  Marker comment written.'] : []),
    ...(marker === 'planned' ? ['  The marker comment would be written.'] : []),
    ...documents.map((document) => `  ${documentLine(document)}`),
    ...(ticket === undefined ? [] : [`  ${ticket.number} (${ticket.id}): ${ticket.url}`]),
    ...(error === undefined ? [] : [`  ${error.code}: ${error.hint}`]),
  ];
}

function toLine({ field, before, after, remark }: FieldLine): string {
  const values =
    before === after || before === ''
      ? toLogValue(after)
      : `${toLogValue(before)} -> ${toLogValue(after)}`;
  return `    ${field}: ${values}${remark === '' ? '' : ` (${remark})`}`;
}
