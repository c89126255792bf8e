// All rows of a query: the CRM gives at most 100 an answer and does not say that there are more.
import { SyncError } from '../errors/sync-error.ts';
import type { Suggest } from './check-fields.ts';
import type { VtigerClient, VtigerRecord } from './client.ts';
import { readGivenQuery, type GivenQuery } from './given-query.ts';
import { MOST_ROWS, quoteId } from './vtql.ts';

export interface QueriedRows {
  /** As it was understood, with its semicolon. */
  readonly query: string;
  /** In the order in which they were selected. */
  readonly columns: readonly string[];
  readonly rows: readonly VtigerRecord[];
  /** What whoever reads the rows should know. */
  readonly notes: readonly string[];
}

/**
 * @param vtql a SELECT, with or without its semicolon
 * @throws SyncError `input-invalid` for anything else, and what the CRM refuses
 */
export async function queryRows(
  client: VtigerClient,
  vtql: string,
  suggest: Suggest,
): Promise<QueriedRows> {
  const query = readGivenQuery(vtql);
  const first = await client
    .query(query.text)
    .catch((thrown: unknown) => throwRefusal(client, query, suggest, thrown));
  const mayBeMore = first.length >= MOST_ROWS;
  const rows = mayBeMore && query.isOpenEnded ? await readPages(client, query) : first;
  return {
    query: `${query.text};`,
    columns: query.columns ?? columnsOf(rows),
    rows,
    notes: notesOn(query, rows.length),
  };
}

/** Of a module that is not there, or has other capitals, Vtiger says that a right is missing. */
async function throwRefusal(
  client: VtigerClient,
  { module }: GivenQuery,
  suggest: Suggest,
  thrown: unknown,
): Promise<never> {
  if (!(thrown instanceof SyncError) || thrown.code !== 'vtiger-denied') throw thrown;
  const shown: readonly string[] = await client.listTypes().catch(() => []);
  if (shown.length === 0 || shown.includes(module)) throw thrown;
  const guess =
    suggest(module, shown) || `: it has another name, or the right to view it is missing.`;
  throw new SyncError(thrown.code, thrown.message, {
    hint: `The CRM shows this user no module ${module}${guess} There are ${shown.join(', ')}.`,
    cause: thrown,
  });
}

/** From the first row on, this time in an order that can be gone on with. */
async function readPages(client: VtigerClient, query: GivenQuery): Promise<VtigerRecord[]> {
  const rows: VtigerRecord[] = [];
  for (;;) {
    const last = rows.at(-1)?.['id'];
    const page = await client.query(pageOf(query, last, rows.length));
    rows.push(...page);
    // The same end again would go on for ever.
    if (page.length < MOST_ROWS || rows.at(-1)?.['id'] === last) return rows;
  }
}

function pageOf(query: GivenQuery, last: string | undefined, count: number): string {
  const { columns, hasAlternatives, hasConditions } = query;
  const hasId = columns === undefined || columns.includes('id');
  const text = hasId ? query.text : query.text.replace(/^SELECT\s/i, 'SELECT id,');
  // `a OR b AND id > …` would hold for b alone.
  if (hasAlternatives) return `${text} ORDER BY id LIMIT ${count},${MOST_ROWS}`;
  const beyond =
    last === undefined ? '' : `${hasConditions ? 'AND' : 'WHERE'} id > ${quoteId(last)}`;
  return `${text} ${beyond} ORDER BY id LIMIT ${MOST_ROWS}`.replace('  ', ' ');
}

/** The id first; the order of the others differs between users. */
function columnsOf(rows: readonly VtigerRecord[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].sort((a, b) => Number(b === 'id') - Number(a === 'id'));
}

function notesOn(query: GivenQuery, count: number): string[] {
  if (query.isCount && count === 0) {
    return ['Vtiger 8.4.0 answers count(*) with nothing: select id and count the rows.'];
  }
  if (query.isOpenEnded || count < MOST_ROWS) return [];
  return [
    'These are 100 rows, the most that Vtiger gives: there may be more. Without ORDER BY and LIMIT all are read; with them go on by LIMIT 100,100.',
  ];
}
