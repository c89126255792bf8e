// What stands around the story: what this is, and what is left at the end.
import type { VtigerVersion } from '../../../emulator/vtiger/vtiger.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';
import { KEY_FIELD, REPOSITORY } from './cast.ts';
import { renderTickets } from './render.ts';
import type { Stage } from './stage.ts';
import type { Words } from './tracker.ts';

const WIDTH = 98;

export function renderOpening(
  version: VtigerVersion,
  { host, program }: Words,
  paint: Paint,
): string[] {
  const text = `The life of one bug on ${host}, and what becomes of its ticket in Vtiger ${version}. Both servers are built in and run on this machine only; each run is ${program}.`;
  return [paint.strong('Vtiger Issue Sync: a demonstration'), ...wrap(text, WIDTH)];
}

export interface Ending {
  /** Of the step that did not end as told. */
  readonly failedAt: number | undefined;
  readonly steps: number;
  readonly seconds: number;
  readonly programName: string;
}

export function renderEnding(stage: Stage, ending: Ending, paint: Paint): string[] {
  const { failedAt, steps, seconds, programName } = ending;
  const { runs, vtiger, host } = stage.counts();
  const { words } = stage.tracker;
  const spent = `${runs} runs, ${vtiger} calls to the CRM, ${host} to ${words.host}, ${seconds.toFixed(1)} s.`;
  const verdict =
    failedAt === undefined
      ? paint.good(`✓ All ${steps} steps ended as told: ${spent}`)
      : paint.bad(`✗ Step ${failedAt} did not end as told: ${spent}`);
  return [
    '',
    paint.strong('In the end'),
    '   The help desk, with all its tickets:',
    '',
    ...renderTickets(stage.vtiger.tickets(), paint),
    '',
    `   Issue #1 in ${REPOSITORY}, with all its comments:`,
    '',
    ...commentLines(stage),
    '',
    verdict,
    ...(failedAt === undefined ? nextSteps(programName, words) : []),
  ];
}

function nextSteps(programName: string, { host }: Words): string[] {
  return [
    '',
    'Try it yourself: the first line serves both, the second, in another terminal, uses them.',
    `   ${programName} emulator --${host.toLowerCase()} > emulator.env`,
    `   env $(cat emulator.env) ${programName} sync --issue 1 --key-field ${KEY_FIELD} --dry-run`,
  ];
}

function commentLines({ tracker }: Stage): string[] {
  return tracker
    .comments(1)
    .flatMap(({ author, body }) => [
      `   ${author}: ${toReaders(body)}`,
      '   (and, hidden from readers and signed, what was last written to the ticket)',
    ]);
}

/** As the host shows it: without HTML comments, and without the marks of bold type. */
function toReaders(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/gs, '')
    .replaceAll('**', '')
    .trim();
}
