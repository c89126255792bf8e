// Rows as a table that fits a terminal; where so many columns can't fit, as a block of lines a row.
import { countRows, type RowSet } from './row-set.ts';
import { toLogLine } from './safe-text.ts';
import { toWidth, widthOf } from './text-width.ts';

const GAP = '  ';
/** A column narrower than this tells nothing. */
const NARROWEST = 8;
/** Widest column where nobody says how wide the terminal is. */
const WIDEST = 60;

/** @param width columns of the terminal; undefined where there is none */
export function renderRows(set: RowSet, width: number | undefined): string[] {
  const { columns, notes } = set;
  const hasRoom = width === undefined || columns.length * (NARROWEST + GAP.length) <= width;
  const body = hasRoom ? tableOf(set, width) : blocksOf(set, width);
  return [...(set.rows.length > 0 ? body : []), `${countRows(set)}.`, ...notes.map(toLogLine)];
}

function tableOf({ columns, rows }: RowSet, width: number | undefined): string[] {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
  const cells = lines.map((line) => line.map(toCell));
  const wanted = columns.map((_, at) => Math.max(...cells.map((line) => widthOf(line[at] ?? ''))));
  const widths = fitted(wanted, width);
  const rule = widths.map((column) => '─'.repeat(column));
  const shown = cells.map((line) => line.map((cell, at) => toWidth(cell, widths[at] ?? 0)));
  const [head = [], ...body] = shown;
  // As wholes, so that no command comes of two harmless cells either.
  return [head, rule, ...body].map((line) => toLogLine(line.join(GAP)).trimEnd());
}

/** The widest columns give way until all fit. */
function fitted(wanted: readonly number[], width: number | undefined): number[] {
  if (width === undefined) return wanted.map((column) => Math.min(column, WIDEST));
  const room = width - GAP.length * (wanted.length - 1);
  let low = NARROWEST;
  let high = Math.max(NARROWEST, ...wanted);
  const total = (most: number): number =>
    wanted.reduce((sum, column) => sum + Math.min(column, most), 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (total(middle) <= room) low = middle;
    else high = middle - 1;
  }
  return wanted.map((column) => Math.min(column, low));
}

function blocksOf({ columns, rows }: RowSet, width: number): string[] {
  const name = Math.max(...columns.map((column) => column.length));
  const room = Math.max(NARROWEST, width - name - GAP.length);
  return rows.flatMap((row) => [
    ...columns
      .map((column) => [column, toCell(row[column] ?? '')] as const)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => column.padEnd(name) + GAP + toWidth(cell, room))
      .map((line) => toLogLine(line).trimEnd()),
    '',
  ]);
}

/** One line without anything that a terminal obeys, whose length is therefore its width. */
function toCell(value: string): string {
  return toLogLine(value.replace(/\r\n|[\n\r\u2028\u2029]/g, ' ⏎ ')).trim();
}
