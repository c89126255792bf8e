// `query` on the command line: all rows, as table, JSON and CSV, and nothing but reading.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/scene.ts';
import { openFolder, runCli, type CliResult } from './run-cli.ts';

const VERSIONS = ['8.0.0', '8.4.0'] as const;

const TICKET = {
  assigned_user_id: '19x1',
  ticketstatus: 'Open',
  ticketpriorities: 'Normal',
} as const;

async function openDesk(
  titles: readonly string[],
  version: (typeof VERSIONS)[number] = '8.4.0',
): Promise<Scene> {
  const scene = await openScene({ vtiger: { version } });
  for (const title of titles) scene.vtiger.add('HelpDesk', { ...TICKET, ticket_title: title });
  return scene;
}

function query(
  { credentials }: Scene,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Promise<CliResult> {
  return runCli(['query', ...args], {
    env: {
      VTIGER_URL: credentials['vtiger-url'] ?? '',
      VTIGER_USERNAME: credentials['vtiger-username'] ?? '',
      VTIGER_ACCESS_KEY: credentials['vtiger-access-key'] ?? '',
      ...env,
    },
    ...(input !== undefined && { input }),
  });
}

function rowsOf({ stdout }: CliResult): Record<string, string>[] {
  return JSON.parse(stdout) as Record<string, string>[];
}

const MANY = Array.from({ length: 250 }, (_, at) => `Ticket ${at + 1}`);

describe.each(VERSIONS)('with Vtiger %s', (version) => {
  it.each([
    ['SELECT id,ticket_title FROM HelpDesk', 250],
    ["SELECT id FROM HelpDesk WHERE ticket_title LIKE 'Ticket 1%';", 111],
    ["SELECT ticket_title FROM HelpDesk WHERE ticketstatus = 'Open' ;  ", 250],
    ["SELECT id FROM HelpDesk WHERE ticket_title = 'x' OR ticketstatus = 'Open'", 250],
    ["SELECT id FROM HelpDesk WHERE ticket_title = 'Ticket 7 or LIMIT 8 ORDER BY'", 0],
    ["select id\n  from HelpDesk\n  where ticket_title = 'Ticket 7'", 1],
  ])('reads every row of %j, each once: %d', async (vtql, count) => {
    await using scene = await openDesk(MANY, version);
    const run = await query(scene, [vtql, '--json']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const rows = rowsOf(run);
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(count);
    expect(scene.vtiger.unhandled).toEqual([]);
  });

  it('reads all columns, the id first', async () => {
    await using scene = await openDesk(['One'], version);
    const [row] = rowsOf(await query(scene, ['SELECT * FROM HelpDesk', '--json']));
    expect(row).toMatchObject({ ticket_title: 'One', ticket_no: 'TT1' });
    const { stdout } = await query(scene, ['SELECT * FROM HelpDesk', '--csv']);
    expect(stdout).toMatch(/^id,/);
  });
});

describe('a query with an order or a limit of its own', () => {
  it('is run as it is, and 100 rows are named for what they are', async () => {
    await using scene = await openDesk(MANY);
    const run = await query(scene, ['SELECT id FROM HelpDesk ORDER BY ticket_no', '--json']);
    expect(rowsOf(run)).toHaveLength(100);
    expect(run.stderr).toContain('there may be more');
    const table = await query(scene, ['SELECT id FROM HelpDesk LIMIT 100,100']);
    expect(table.stdout).toContain('100 rows.\n');
    expect(table.stdout).toContain('there may be more');
  });

  it('says nothing of more where fewer came', async () => {
    await using scene = await openDesk(MANY);
    const run = await query(scene, ['SELECT id FROM HelpDesk LIMIT 7']);
    expect(run.stdout).toMatch(/\n7 rows\.\n$/);
  });

  it('that counts is explained where the server has no answer', async () => {
    await using scene = await openDesk(MANY);
    const run = await query(scene, ['SELECT count(*) FROM HelpDesk']);
    expect(run.stdout).toContain('0 rows.\nVtiger 8.4.0 answers count(*) with nothing');
  });
});

describe('what is no SELECT', () => {
  it.each([
    ["DELETE FROM HelpDesk WHERE id = '17x1'", 'Only SELECT'],
    ["UPDATE HelpDesk SET ticketstatus = 'Closed'", 'Only SELECT'],
    ['SELECT', 'Only SELECT'],
    ['SELECT id FROM HelpDesk; SELECT id FROM Users', 'more than one query'],
    ["SELECT id FROM HelpDesk WHERE ticket_title = 'x", 'a quote that is not closed'],
    ['', 'No query is given'],
  ])('is refused before anything is asked: %j', async (vtql, says) => {
    await using scene = await openDesk([]);
    const run = await query(scene, [vtql]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(run.stderr).toContain('SELECT id,ticket_title FROM HelpDesk');
    expect(scene.vtiger.calls).toEqual([]);
  });

  it('names what the CRM has against it', async () => {
    await using scene = await openDesk([]);
    const run = await query(scene, ['SELECT id FROM Nothing']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('query: the CRM says "');
  });

  it.each([
    ['a field that is not there', 'SELECT nope FROM HelpDesk', 'Check the names of the fields'],
    ['users', 'SELECT id FROM Users', 'administrators alone read users'],
    [
      'a module in other letters',
      'SELECT * FROM helpdesk',
      'The CRM shows this user no module helpdesk, did you mean HelpDesk? There are ',
    ],
    [
      'a module that is none',
      'SELECT * FROM Nothing',
      'no module Nothing: it has another name, or',
    ],
    ['a module that is hidden', 'SELECT id FROM Contacts', 'view, create and edit Contacts'],
  ])('says of %s what to do', async (_, vtql, cure) => {
    await using scene = await openScene({
      vtiger: { users: [{ name: 'bot', hidden: ['Contacts'] }] },
    });
    const run = await query(scene, [vtql]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(cure);
  });
});

it('does without the settings of runs, right or wrong', async () => {
  await using scene = await openDesk(['One']);
  const env = { SHARD: 'x', ISSUE: 'x', KEY_FIELD: '-' };
  const run = await query(scene, ['SELECT id FROM HelpDesk', '--json'], env);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
});

it('says of a CRM of your own that it has no REST API', async () => {
  await using scene = await openDesk([]);
  const run = await query(scene, ['SELECT id FROM HelpDesk', '--vtiger-api', 'restapi']);
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).toContain('for a CRM of your own leave vtiger-api out');
});

describe('the table', () => {
  it('fits the terminal, cut with an ellipsis where it has to be', async () => {
    await using scene = await openDesk(['A title that is far too long for such a column', '短い']);
    const vtql = 'SELECT id,ticket_title,ticketstatus FROM HelpDesk';
    const { stdout } = await query(scene, [vtql], { COLUMNS: '40' });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(stdout).toContain('A title that is');
    expect(stdout).toContain('…');
  });

  it('becomes a block a row where so many columns have no room', async () => {
    await using scene = await openDesk(['One']);
    const { stdout } = await query(scene, ['SELECT * FROM HelpDesk'], { COLUMNS: '60' });
    expect(stdout).toMatch(/^id +17x1$/m);
    expect(stdout).toMatch(/^ticket_title +One$/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('obeys nothing that stands in a value', async () => {
    await using scene = await openDesk(['\u001b[31mred\n::error::x ##[error]y\u202e']);
    const { stdout } = await query(scene, ['SELECT ticket_title FROM HelpDesk']);
    expect(stdout).toContain('red ⏎ :\u200b:error:\u200b:x #\u200b#[error]y');
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('CSV', () => {
  it('is RFC 4180, without formulas', async () => {
    const formulas = ['=1+1', '+49 30', '-5', '@cmd', '\tx', 'a "b", c', 'two\nlines', 'plain'];
    await using scene = await openDesk(formulas);
    const run = await query(scene, ['SELECT ticket_title FROM HelpDesk', '--csv']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout.split('\r\n')).toEqual([
      'ticket_title',
      "'=1+1",
      "'+49 30",
      "'-5",
      "'@cmd",
      "'\tx",
      '"a ""b"", c"',
      '"two\nlines"',
      'plain',
      '',
    ]);
  });
});

describe('the query', () => {
  it('can come from the standard input, and the settings from .env', async () => {
    await using scene = await openDesk(['One']);
    await using folder = await openFolder();
    const { credentials } = scene;
    const lines = [
      `VTIGER_URL=${credentials['vtiger-url'] ?? ''}`,
      `VTIGER_USERNAME=${credentials['vtiger-username'] ?? ''}`,
      `VTIGER_ACCESS_KEY=${credentials['vtiger-access-key'] ?? ''}`,
    ];
    await writeFile(join(folder.path, '.env'), lines.join('\n'));
    const input = 'SELECT id\nFROM HelpDesk;\n';
    const run = await runCli(['query', '-', '--json'], { cwd: folder.path, input });
    expect(rowsOf(run)).toEqual([{ id: '17x1' }]);
  });

  it.each([
    [['SELECT id FROM HelpDesk', '--query', 'SELECT id FROM Users'], 'is given twice'],
    [['SELECT id FROM HelpDesk', '--json', '--csv'], 'exclude each other'],
    [['SELECT', 'id'], 'is one word too many'],
  ])('%j is a mistake', async (args, says) => {
    const run = await runCli(['query', ...args]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });

  it('shows no secret, not even with --debug', async () => {
    await using scene = await openDesk(['One']);
    const run = await query(scene, ['SELECT id FROM HelpDesk', '--debug']);
    expect(run.stderr).toContain('HTTP 200');
    const key = scene.credentials['vtiger-access-key'] ?? '';
    expect(run.stdout + run.stderr).not.toContain(key);
    expect(run.stderr).not.toMatch(/sessionName=[0-9a-f]/);
  });
});
