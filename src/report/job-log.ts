// A run as the log of a job in GitLab: what everybody wants to know in the open, the rest in sections that
// can be unfolded.
import type { Outcome } from '../sync/outcome.ts';
import type { SweepResult } from '../sync/sweep/tally.ts';
import { closingLines, planLines } from './log.ts';
import type { Report } from './report.ts';
import { toLogLine, toLogLines } from './safe-text.ts';
import type { LogPart } from './sections.ts';
import { outcomeLine, sweepVerdict } from './sweep.ts';
import { planHeadline } from './words.ts';

export function renderJobLog({ outcomes, dryRun, sweep }: Report): LogPart[] {
  return sweep === undefined
    ? outcomes.flatMap((outcome, at) => outcomeParts(outcome, at + 1, dryRun))
    : sweepParts(sweep, dryRun);
}

function outcomeParts(outcome: Outcome, position: number, dryRun: boolean): LogPart[] {
  const { text, plan } = outcome;
  return [
    ...toLogLines(text),
    ...(plan === undefined
      ? []
      : section(`vtiger_fields_${position}`, planHeadline(plan, dryRun), planLines(plan))),
    ...closingLines(outcome).map(toLogLine),
    ...warningLines(outcome),
  ];
}

/** In the open: nobody unfolds a section to look for them. */
function warningLines({ warnings }: Outcome): string[] {
  return warnings.map((warning) => toLogLine(`Warning: ${warning}`));
}

function sweepParts(sweep: SweepResult, dryRun: boolean): LogPart[] {
  const failed = sweep.outcomes.filter(({ status }) => status === 'failed');
  const others = sweep.outcomes.filter(({ status }) => status !== 'failed');
  const changed = dryRun ? 'Would change' : 'Changed';
  return [
    ...section('vtiger_failed', `Failed: ${failed.length}`, failed.map(outcomeLine)),
    ...folded('vtiger_changed', `${changed}: ${others.length}`, others.map(outcomeLine)),
    ...sweep.outcomes.flatMap(warningLines),
    ...sweepVerdict(sweep, dryRun).map(toLogLine),
  ];
}

/** A section that is open at first; none where there are no lines. */
function section(name: string, title: string, lines: readonly string[]): LogPart[] {
  if (lines.length === 0) return [];
  return [{ name, title: toLogLine(title), isFolded: false, lines: lines.map(toLogLine) }];
}

/** The same for what few will read. */
export function folded(name: string, title: string, lines: readonly string[]): LogPart[] {
  return section(name, title, lines).map((part) =>
    typeof part === 'string' ? part : { ...part, isFolded: true },
  );
}
