// What stands around the story: what this is, and what is left at the end.
import type { VtigerVersion } from '../../../emulator/vtiger/vtiger.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';
import { KEY_FIELD, REPOSITORY } from './cast.ts';
import { renderTickets } from './render.ts';
import type { Stage } from './stage.ts';

const WIDTH = 98;

export function renderOpening(version: VtigerVersion, paint: Paint): string[] {
  const text = `The life of one bug on GitHub, and what becomes of its ticket in Vtiger ${version}. Both servers are built in and run on this machine only; each run is the real Action, dist/index.js, in a process of its own.`;
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
  const { runs, vtiger, github } = stage.counts();
  const spent = `${runs} runs, ${vtiger} calls to the CRM, ${github} to GitHub, ${seconds.toFixed(1)} s.`;
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
    ...(failedAt === undefined ? nextSteps(programName) : []),
  ];
}

function nextSteps(programName: string): string[] {
  return [
    '',
    'Try it yourself: the first line serves both, the second, in another terminal, uses them.',
    `   ${programName} emulator --github > emulator.env`,
    `   env $(cat emulator.env) ${programName} sync --issue 1 --key-field ${KEY_FIELD} --dry-run`,
  ];
}

function commentLines({ repository }: Stage): string[] {
  return repository
    .comments(1)
    .flatMap(({ user, body = '' }) => [
      `   ${user?.login ?? 'ghost'}: ${toReaders(body)}`,
      '   (and, hidden from readers and signed, what was last written to the ticket)',
    ]);
}

/** As GitHub shows it: without HTML comments, and without the marks of bold type. */
function toReaders(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/gs, '')
    .replaceAll('**', '')
    .trim();
}
