// The demo on the page, at most 100 columns wide.
import type { PlainRecord } from '../../../emulator/vtiger/vtiger.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';
import { REPORTED_BUG } from './cast.ts';
import type { PlayedRun, Scene } from './scene.ts';

const WIDTH = 98;
/** Room for the word on the left that says whose lines these are. */
const GUTTER = 11;

const LABELS: Readonly<Record<string, string>> = {
  ticket_no: 'Ticket',
  ticket_title: 'Title',
  ticketstatus: 'Status',
  ticketpriorities: 'Priority',
  ticketseverities: 'Severity',
  solution: 'Solution',
};

export function renderStep(scene: Scene, number: number, paint: Paint): string[] {
  const { step, runs, problems, runner } = scene;
  const verdict =
    problems.length === 0
      ? [paint.good(`✓ ${step.moral}`)]
      : problems.flatMap((problem) => wrap(`✗ ${problem}`, WIDTH - GUTTER)).map(paint.bad);
  return [
    '',
    paint.strong(`${number}. ${step.title}`),
    ...step.told.flatMap(({ where, what }) => section(where, wrap(what, WIDTH - GUTTER), paint)),
    ...section(runner, runs.flatMap(runLines), paint),
    ...section('Ticket', ticketLines(scene, paint), paint),
    ...section('', verdict, paint),
  ];
}

/** Lines with a word on their left. */
function section(name: string, lines: readonly string[], paint: Paint): string[] {
  return lines.map((line, at) => {
    const left = `   ${at === 0 ? name : ''}`.padEnd(GUTTER);
    return `${paint.faint(left)}${line}`.trimEnd();
  });
}

/** Wide enough for `labeled “severity: high”`. */
const TRIGGER_WIDTH = 26;

function runLines({ title, outputs, plan }: PlayedRun): string[] {
  const { status = 'ended without a status', reason = '', 'ticket-number': ticket = '' } = outputs;
  const about = status === 'skipped' ? `(${reason})` : ticket;
  return [
    `${title.padEnd(TRIGGER_WIDTH)} ${status} ${about}`.trimEnd(),
    ...(plan?.changes ?? []).map(({ field, from, to }) => `  ${labelOf(field)}: ${from} → ${to}`),
    ...(plan?.kept ?? []).map(
      ({ field, ticket }) => `  ${labelOf(field)}: stays ${ticket}, edited in the CRM`,
    ),
  ];
}

/** What the ticket looks like now; in full where it is new. */
function ticketLines({ before, after }: Scene, paint: Paint): string[] {
  const [[earlier], [ticket]] = [before, after];
  if (ticket === undefined) return ['none'];
  const isChanged = (field: string): boolean => ticket[field] !== earlier?.[field];
  if (!Object.keys(ticket).some(isChanged)) return ['as it was'];
  const shown = (field: string): string => {
    const value = ticket[field] ?? '';
    return earlier !== undefined && isChanged(field) ? paint.strong(value) : value;
  };
  const state = ['ticketstatus', 'ticketpriorities', 'ticketseverities'].map(
    (field) => `${labelOf(field)} ${shown(field)}`,
  );
  return [
    `${ticket['ticket_no'] ?? ''}  ${shown('ticket_title')}`,
    state.join(' · '),
    ...(ticket['solution'] ? [`Solution: ${shown('solution')}`] : []),
    ...(earlier === undefined ? ['', ...besideEachOther(ticket['description'] ?? '', paint)] : []),
  ];
}

const HALF = 41;

/** The text as it was typed and as support reads it. */
function besideEachOther(description: string, paint: Paint): string[] {
  const [left, right] = [REPORTED_BUG.body.split('\n'), description.split('\n')];
  const height = Math.max(left.length, right.length);
  const rows = Array.from({ length: height }, (_, at) => [left[at] ?? '', right[at] ?? '']);
  const toLine = ([one = '', other = '']: readonly string[]): string =>
    `${one.padEnd(HALF)} │ ${other}`.trimEnd();
  return [
    paint.faint(toLine(['as the user typed it', 'as the CRM shows it'])),
    ...rows.map(toLine),
    '',
  ];
}

function labelOf(field: string): string {
  return LABELS[field] ?? field;
}

const COLUMNS = [
  'ticket_no',
  'ticket_title',
  'ticketstatus',
  'ticketpriorities',
  'ticketseverities',
  'solution',
];

/** All tickets as a table. */
export function renderTickets(tickets: readonly PlainRecord[], paint: Paint): string[] {
  const rows = tickets.map((ticket) => COLUMNS.map((field) => ticket[field] ?? ''));
  const heads = COLUMNS.map(labelOf);
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]): string =>
    `   ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [
    paint.faint(toLine(heads)),
    paint.faint(toLine(widths.map((width) => '─'.repeat(width)))),
    ...rows.map(toLine),
  ];
}
