// Rows on their way out: whatever stands in a value, it is shown, and obeyed by nobody.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/report/rows-csv.ts';
import { toQueryReport, toSafeJson } from '../../src/report/rows-json.ts';
import { renderRowsSummary } from '../../src/report/rows-summary.ts';
import { renderRows } from '../../src/report/rows-table.ts';
import type { RowSet } from '../../src/report/row-set.ts';
import { toWidth, widthOf } from '../../src/report/text-width.ts';
import { workflowCommandsIn } from '../support/workflow-commands.ts';
import { hostileText } from './hostile.ts';
import { elementsOf } from './html.ts';

function setOf(values: readonly string[]): RowSet {
  const rows = values.map((value, at) => ({ id: `17x${at}`, title: value }));
  return { query: 'SELECT id,title FROM HelpDesk;', columns: ['title', 'id'], rows, notes: [] };
}

const sets = fc.array(hostileText, { maxLength: 4 }).map(setOf);

/** What a reader of RFC 4180 makes of a text. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

describe('whatever stands in a value', () => {
  it('no line of a table, of JSON or of CSV is a workflow command', () => {
    fc.assert(
      fc.property(sets, fc.option(fc.integer({ min: 20, max: 200 })), (set, width) => {
        const table = renderRows(set, width ?? undefined).join('\n');
        for (const text of [table, toSafeJson(set.rows), renderCsv(set)]) {
          expect(workflowCommandsIn(text)).toEqual([]);
        }
        // eslint-disable-next-line no-control-regex
        expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });

  it('JSON gives it back to the letter', () => {
    fc.assert(
      fc.property(sets, ({ rows }) => {
        expect(JSON.parse(toSafeJson(rows))).toEqual(rows);
      }),
    );
  });

  it('CSV has one record a row and one cell a column, none of them a formula', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const records = readCsv(renderCsv(set));
        expect(records).toHaveLength(set.rows.length + 1);
        for (const record of records) {
          expect(record).toHaveLength(2);
          for (const cell of record) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });

  it('the summary shows it as text', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const cells = elementsOf(renderRowsSummary(set)).filter((name) => name === 'td');
        expect(cells).toHaveLength(set.rows.length * 2);
      }),
    );
  });
});

describe('the table', () => {
  it('is no wider than the terminal', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 24, max: 200 }), (set, width) => {
        for (const line of renderRows(set, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['', 4, '    '],
    ['abc', 4, 'abc '],
    ['abcde', 4, 'abc…'],
    ['短い文', 4, '短… '],
    ['短い', 4, '短い'],
    ['e\u0301x', 4, 'e\u0301x  '],
  ])('%j is %d columns as %j', (text, width, shown) => {
    expect(toWidth(text, width)).toBe(shown);
    expect(widthOf(shown)).toBe(width);
  });
});

describe('the report of a step', () => {
  it('holds as many rows as an output has room for, and says how many there were', () => {
    const set = setOf(Array.from({ length: 30 }, () => 'x'.repeat(100_000)));
    const text = toQueryReport(set);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    const report = JSON.parse(text) as { count: number; rows: unknown[]; notes: string[] };
    expect(report.count).toBe(30);
    expect(report.rows).toHaveLength(8);
    expect(report.notes).toEqual([expect.stringContaining('the first 8 of 30 rows')]);
  });
});
