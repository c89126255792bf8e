// A sweep in words: its progress as a line, its end as lines of a log and as tables of a summary.
import type { Outcome } from '../sync/outcome.ts';
import type { SweepResult, Tally } from '../sync/sweep/tally.ts';
import { toHtml, toHtmlSentence } from './safe-text.ts';
import { fieldLines } from './words.ts';

/** Rows of a table in the summary: more than anybody reads, far below what GitHub takes. */
const ROWS = 200;

/**
 * e.g. `1,200 of about 3,000 issues: 40 created, 2 updated, 900 in step; 85 a second, about 21 s left`
 *
 * @param elapsed milliseconds since the start
 */
export function progressLine(tally: Tally, elapsed: number): string {
  const { listed, expected } = tally;
  const known = expected !== undefined && expected >= listed;
  const rate = elapsed > 0 ? listed / (elapsed / 1000) : 0;
  const left = known && rate > 0 ? `, ${duration((expected - listed) / rate)} left` : '';
  const of = known ? ` of about ${thousandsApart(expected)}` : '';
  return `${thousandsApart(listed)}${of} issues: ${countsInWords(tally)}; ${rate.toFixed(0)} a second${left}`;
}

export function sweepLines(sweep: SweepResult, dryRun: boolean): string[] {
  return [...sweep.outcomes.map(outcomeLine), ...sweepVerdict(sweep, dryRun)];
}

/** The whole sweep in a line, and what else should be known of it. */
export function sweepVerdict(result: SweepResult, dryRun: boolean): string[] {
  const { tally } = result;
  return [
    `${dryRun ? 'Dry sweep' : 'Sweep'} of ${issuesInWords(tally)}: ${countsInWords(tally)}.`,
    ...remarks(result),
  ];
}

export function sweepSummary(result: SweepResult, dryRun: boolean): string {
  const { tally, outcomes } = result;
  const failed = outcomes.filter(({ status }) => status === 'failed');
  const done = outcomes.filter(({ status }) => status !== 'failed');
  return [
    `<p>${toHtmlSentence(`${issuesInWords(tally)}: ${countsInWords(tally)}.`)}</p>`,
    ...remarks(result).map((remark) => `<p>⚠️ ${toHtmlSentence(remark)}</p>`),
    ...table('Failed', ['Issue', 'Reason', 'What to do'], failed, (outcome) => [
      issueOf(outcome),
      outcome.text,
      outcome.error?.hint ?? '',
    ]),
    ...table(
      dryRun ? 'Would change' : 'Changed',
      ['Issue', 'Ticket', 'Status', 'Fields'],
      done,
      (outcome) => [
        issueOf(outcome),
        outcome.ticket?.number ?? '',
        outcome.plan?.action === 'create' ? 'create' : outcome.status,
        fieldsOf(outcome),
      ],
    ),
  ].join('\n');
}

function table(
  title: string,
  heads: readonly string[],
  outcomes: readonly Outcome[],
  cells: (outcome: Outcome) => readonly string[],
): string[] {
  if (outcomes.length === 0) return [];
  const row = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${toHtml(text)}</${tag}>`).join('')}</tr>`;
  const rows = outcomes.slice(0, ROWS).map((outcome) => row('td', cells(outcome)));
  const more = outcomes.length - ROWS;
  return [
    `<h4>${title}</h4>`,
    `<table>${[row('th', heads), ...rows].join('\n')}</table>`,
    ...(more > 0 ? [`<p>… and ${thousandsApart(more)} more, in the log.</p>`] : []),
  ];
}

/** What became of one of the issues. */
export function outcomeLine({ status, text, error, plan }: Outcome): string {
  if (error !== undefined) return `${text} (${error.code}) ${error.hint}`;
  return plan === undefined
    ? text
    : `${text} ${status === 'planned' ? `Would ${plan.action}.` : ''}`.trim();
}

function issueOf({ issue }: Outcome): string {
  return issue === undefined ? '' : `#${issue}`;
}

function fieldsOf({ plan }: Outcome): string {
  if (plan === undefined || plan.action === 'create') return '';
  return fieldLines(plan)
    .filter(({ before, after }) => before !== after)
    .map(({ field, before, after }) => `${field}: ${before.slice(0, 60)} → ${after.slice(0, 60)}`)
    .join('\n');
}

function issuesInWords({ listed }: Tally): string {
  return listed === 1 ? '1 issue' : `${thousandsApart(listed)} issues`;
}

function countsInWords(tally: Tally): string {
  const words: readonly (readonly [keyof Tally, string])[] = [
    ['created', 'created'],
    ['updated', 'updated'],
    ['planned', 'would change'],
    ['failed', 'failed'],
    ['comments', 'comments'],
    ['inStep', 'in step'],
    ['unchanged', 'left as they are'],
    ['skipped', 'without a ticket'],
  ];
  const counted = words.flatMap(([count, word]) => {
    const value = tally[count] ?? 0;
    return value > 0 ? [`${thousandsApart(value)} ${word}`] : [];
  });
  return counted.length === 0 ? 'nothing to do' : counted.join(', ');
}

function remarks({ tally, stopped, needsCorrection }: SweepResult): string[] {
  const { left, markersLeft } = tally;
  const then = needsCorrection
    ? 'Once that is corrected, the next sweep goes on.'
    : 'The next sweep goes on.';
  return [
    ...(stopped === undefined ? [] : [`Stopped early, ${doneOf(tally)}: ${stopped} ${then}`]),
    ...(left > 0
      ? [
          `max-creates was reached: ${thousandsApart(left)} more issues should get a ticket. The next sweep goes on.`,
        ]
      : []),
    ...(markersLeft > 0
      ? [
          `${thousandsApart(markersLeft)} markers are left for the issues' own next events; the tickets are right without.`,
        ]
      : []),
  ];
}

/** e.g. `with 120 of about 3,000 issues done` */
function doneOf(tally: Tally): string {
  const { inStep, created, updated, planned, unchanged, skipped, expected } = tally;
  const done = inStep + created + updated + planned + unchanged + skipped;
  const of = expected === undefined ? '' : ` of about ${thousandsApart(Math.max(expected, done))}`;
  return `with ${thousandsApart(done)}${of} issues done`;
}

/** e.g. `12,000`; `toLocaleString` would load all of Intl for this. */
function thousandsApart(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  if (seconds < 90) return `about ${Math.round(seconds)} s`;
  return seconds < 5_400
    ? `about ${Math.round(seconds / 60)} min`
    : `about ${(seconds / 3_600).toFixed(1)} h`;
}
