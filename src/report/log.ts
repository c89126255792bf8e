// A run as lines of a log, for people who look because something happened.
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
  const { text, ticket, plan, marker, documents = [], error } = outcome;
  const lines = text.split('\n');
  if (plan !== undefined) {
    lines.push(`  ${planHeadline(plan, dryRun)}.`, ...fieldLines(plan).map(toLine));
  }
  if (marker === 'written') lines.push('  Marker comment written.');
  if (marker === 'planned') lines.push('  The marker comment would be written.');
  lines.push(...documents.map((document) => `  ${documentLine(document)}`));
  if (ticket !== undefined) lines.push(`  ${ticket.number} (${ticket.id}): ${ticket.url}`);
  if (error !== undefined) lines.push(`  ${error.code}: ${error.hint}`);
  return lines;
}

function toLine({ field, before, after, remark }: FieldLine): string {
  const values =
    before === after || before === ''
      ? toLogValue(after)
      : `${toLogValue(before)} -> ${toLogValue(after)}`;
  return `    ${field}: ${values}${remark === '' ? '' : ` (${remark})`}`;
}
