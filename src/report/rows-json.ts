// Rows as JSON: for `--json`, and for the output `report`.
import type { RowSet } from './row-set.ts';

/** GitHub takes no output above 1 MB; some room is left. */
const ROOM = 900_000;

/** Pretty JSON without a character that a terminal or GitHub's runner obeys; it parses to the same. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, toEscape)
    .replace(/:(?=:)/g, '\\u003a')
    .replaceAll('##[', '#\\u0023[');
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What `report` holds: as many rows as an output has room for, and how many there were. */
export function toQueryReport({ query, columns, rows, notes }: RowSet): string {
  const kept: RowSet['rows'][number][] = [];
  let used = 0;
  for (const row of rows) {
    used += Buffer.byteLength(JSON.stringify(row)) + 1;
    if (used > ROOM) break;
    kept.push(row);
  }
  const cut = kept.length < rows.length ? [roomNote(kept.length, rows.length)] : [];
  const report = { command: 'query', query, columns, count: rows.length, rows: kept };
  return JSON.stringify({ ...report, notes: [...notes, ...cut] });
}

function roomNote(kept: number, all: number): string {
  return `An output holds 1 MB: the first ${kept} of ${all} rows are here. Select fewer columns.`;
}
