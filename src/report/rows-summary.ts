// Rows of a query in a job summary: the first of them, as HTML, since values of strangers stand in it.
import { countRows, type RowSet } from './row-set.ts';
import { toHtml, toHtmlSentence } from './safe-text.ts';

/** More is for `report`; a page with more is read by nobody. */
const SHOWN_ROWS = 100;
/** GitHub takes no summary above 1 MiB. */
const ROOM = 900_000;

export function renderRowsSummary(set: RowSet): string {
  const { query, columns, rows, notes } = set;
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${toHtml(cell)}</${tag}>`).join('')}</tr>`;
  const lines = [line(columns, 'th')];
  let used = 0;
  for (const row of rows.slice(0, SHOWN_ROWS)) {
    const html = line(
      columns.map((name) => row[name] ?? ''),
      'td',
    );
    used += Buffer.byteLength(html);
    if (used > ROOM) break;
    lines.push(html);
  }
  const shown = lines.length - 1;
  const more = shown < rows.length ? [`The first ${shown} are shown; all are in report.`] : [];
  return [
    '<h3>Vtiger Issue Sync: query</h3>',
    `<p><code>${toHtmlSentence(query)}</code></p>`,
    ...(rows.length > 0 ? [`<table>${lines.join('\n')}</table>`] : []),
    ...[`${countRows(set)}.`, ...more, ...notes].map((text) => `<p>${toHtmlSentence(text)}</p>`),
    '',
  ].join('\n');
}
