// The results of a run as a dotenv report, by which a job of GitLab hands variables to later jobs.
import type { SweepResult } from '../sync/sweep/tally.ts';
import type { OutputValues } from './outputs.ts';

/** The outputs that go there. Plan and report do not: they quote issues, and a report holds 5 kB. */
const NAMES = {
  status: 'VTIGER_STATUS',
  reason: 'VTIGER_REASON',
  'ticket-id': 'VTIGER_TICKET_ID',
  'ticket-number': 'VTIGER_TICKET_NUMBER',
  'ticket-url': 'VTIGER_TICKET_URL',
} as const satisfies Partial<Record<keyof OutputValues, string>>;

const COUNTS = ['created', 'updated', 'planned', 'failed'] as const;

/** Longest value, in characters. All of them together stay below GitLab's 5 kB for a report. */
const LONGEST = 400;

/**
 * One `NAME=value` a line, without lines that have no value. Of a sweep there are counts, too, such as
 * `VTIGER_CREATED`.
 *
 * GitLab takes each value to the end of its line, quotes and all, and refuses blank lines and comments
 * (docs.gitlab.com, "artifacts:reports:dotenv"). It expands `$NAME` in the jobs that get the value.
 */
export function toDotenv(outputs: OutputValues, sweep: SweepResult | undefined): string {
  const values = Object.entries(NAMES).map(([name, variable]): readonly [string, string] => [
    variable,
    outputs[name as keyof typeof NAMES],
  ]);
  const counts =
    sweep === undefined
      ? []
      : COUNTS.map(
          (count) => [`VTIGER_${count.toUpperCase()}`, String(sweep.tally[count])] as const,
        );
  return [...values, ...counts]
    .map(([variable, value]) => [variable, toValue(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([variable, value]) => `${variable}=${value}\n`)
    .join('');
}

/** One line in which nothing is expanded. A value that is too long is left out: half an URL is none. */
function toValue(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > LONGEST ? '' : line.replaceAll('$', '$$$$');
}
