// Rows as CSV (RFC 4180), made for spreadsheets: no cell is a formula, and nothing in one is obeyed by
// a terminal or by GitHub's runner.
import type { RowSet } from './row-set.ts';

/** With these a spreadsheet begins a formula (OWASP, "CSV Injection"); the last four are full-width. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** Every control character but tab and line break. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** One text, each record closed by CR LF. */
export function renderCsv({ columns, rows }: RowSet): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
  return lines.map((line) => `${line.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const clean = harmless(value.replace(CONTROLS, ''));
  const text = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line that the runner would take for a command has an invisible character in its `::`. */
function harmless(text: string): string {
  return text.replace(/^(\s*:)(?=:)/gm, '$1\u200b').replaceAll('##[', '#\u200b#[');
}
