// VTQL where the recordings are silent: precedence, paging, collation, escapes, and speed at size.
import { describe, expect, it } from 'vitest';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { logIn, query, TICKET } from './vtiger-client.ts';

/** A server with these titles as tickets 17x1, 17x2, … and a way to ask which ones a WHERE finds. */
async function start(titles: readonly string[], version: '8.0.0' | '8.4.0' = '8.4.0') {
  const vtiger = createVtiger({ version, keyField: { name: 'cf_901', unique: true } });
  for (const [at, ticket_title] of titles.entries()) {
    vtiger.add('HelpDesk', { ...TICKET, ticket_title, cf_901: `https://h/i/${at + 1}` });
  }
  const session = await logIn(vtiger);
  const ask = (text: string) => query(vtiger, session, text);
  const find = async (rest: string): Promise<number[]> =>
    numbersOf((await ask(`SELECT id FROM HelpDesk ${rest};`)).result);
  return { vtiger, ask, find };
}

function numbersOf(result: unknown): number[] {
  return (result as { id: string }[]).map(({ id }) => Number(id.slice('17x'.length)));
}

const TITLES = ['Alpha', 'beta', 'gamma', "it's", '50% off', String.raw`C:\temp`, 'Straße\nzwei'];

describe('a condition', () => {
  it.each([
    ["ticket_title = 'ALPHA'", [1]],
    ["ticket_title != 'alpha' AND id < '17x4'", [2, 3]],
    ["ticket_title IN ('BETA','gamma','none')", [2, 3]],
    ["ticket_title = 'it''s'", [4]],
    [String.raw`ticket_title = 'C:\temp'`, [6]],
    [String.raw`ticket_title LIKE '50\%%'`, [5]],
    ["ticket_title LIKE '%E_A'", [2]],
    ["ticket_title LIKE 'straße%zwei'", [7]],
    ["ticket_title LIKE '%'", [1, 2, 3, 4, 5, 6, 7]],
    ["ticket_title LIKE '.*'", []],
    ["ticket_title='beta' OR ticket_title='gamma' AND ticketstatus='Closed'", [2]],
    ["id >= '17x3' AND id <= '17x4'", [3, 4]],
    ["id IN ('17x9','17x2','17x1')", [1, 2]],
    ["cf_901 = 'HTTPS://H/I/3'", [3]],
    ["cf_901 IN ('https://h/i/5','https://h/i/2') AND ticketstatus = 'Open'", [2, 5]],
    ["cf_901 = 'https://h/i/3' AND ticketstatus = 'Closed'", []],
    ["cf_901 LIKE 'https://h/i/%' AND id > '17x5'", [6, 7]],
    ["assigned_user_id = '19x1' AND hours < 1 AND id = '17x1'", [1]],
  ])('%s', async (where, expected) => {
    const { find } = await start(TITLES);
    expect(await find(`WHERE ${where}`)).toEqual(expected);
  });
});

describe('order and limits', () => {
  it.each([
    ['ORDER BY ticket_title LIMIT 2', [5, 1]],
    ['ORDER BY ticket_title DESC LIMIT 1', [7]],
    ['ORDER BY id DESC LIMIT 2', [7, 6]],
    ['ORDER BY ticketstatus, ticket_title LIMIT 1, 1', [1]],
    ['order by id asc limit 5, 100', [6, 7]],
    ['LIMIT 0', []],
  ])('%s', async (rest, expected) => {
    expect(await (await start(TITLES)).find(rest)).toEqual(expected);
  });

  it.each(['', 'LIMIT 500', 'ORDER BY createdtime'])('%s gives 100 rows at most', async (rest) => {
    const { find } = await start(Array.from({ length: 120 }, (_, at) => `t${at}`));
    expect(await find(rest)).toHaveLength(100);
  });
});

describe('what is no VTQL', () => {
  it.each([
    ["SELECT id FROM HelpDesk WHERE solution = '';", 'INTERNAL_SERVER_ERROR'],
    ["SELECT id FROM HelpDesk WHERE solution != '';", 'INTERNAL_SERVER_ERROR'],
    ["SELECT id FROM HelpDesk WHERE id <> '17x1';", 'QUERY_SYNTAX_ERROR'],
    ['SELECT id FROM HelpDesk WHERE id IS NULL;', 'QUERY_SYNTAX_ERROR'],
    ['SELECT id FROM HelpDesk WHERE ticket_title = "a";', 'QUERY_SYNTAX_ERROR'],
    ["SELECT id FROM HelpDesk WHERE ticket_title = 'open;", 'QUERY_SYNTAX_ERROR'],
    ['', 'ACCESS_DENIED'],
    ['SELEKT', 'ACCESS_DENIED'],
    ['from HelpDesk', 'QUERY_SYNTAX_ERROR'],
    ["SELECT id FROM HelpDesk WHERE bogus = 'x';", 'ACCESS_DENIED'],
    ['SELECT id FROM HelpDesk ORDER BY bogus;', 'ACCESS_DENIED'],
  ])('%s', async (text, code) => {
    const { ask } = await start([]);
    expect(await ask(text)).toMatchObject({ success: false, error: { code } });
  });
});

describe('size', () => {
  it('pages through 10,000 tickets by key prefix, each once', async () => {
    const { find } = await start(Array.from({ length: 10_000 }, (_, at) => `t${at}`));
    const seen: number[] = [];
    for (;;) {
      const page = await find(
        `WHERE cf_901 LIKE 'https://h/i/%' AND id > '17x${seen.at(-1) ?? 0}' ORDER BY id LIMIT 100`,
      );
      seen.push(...page);
      if (page.length < 100) break;
    }
    expect(seen).toEqual(Array.from({ length: 10_000 }, (_, at) => at + 1));
  });

  it('finds nothing of a ticket that is deleted', async () => {
    const { vtiger, find } = await start(TITLES);
    vtiger.deleteTicket('17x3');
    expect(await find("WHERE id = '17x3'")).toEqual([]);
    expect(await find("WHERE cf_901 = 'https://h/i/3'")).toEqual([]);
    expect(await find("WHERE id > '17x2' LIMIT 1")).toEqual([4]);
  });
});
