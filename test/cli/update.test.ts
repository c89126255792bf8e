// `update` and `comment` on the command line: one ticket, however it is named.
import { describe, expect, it } from 'vitest';
import { showOnPage } from '../../src/emulator/vtiger/page.ts';
import { ISSUE, openTicketDesk, VERSIONS } from './ticket-desk.ts';

const KEY_FIELD = { name: 'cf_901', unique: true } as const;
const DONE = { exitCode: 0, stderr: '' };

it.each([
  ['a value', (key: string) => ['update', 'TT1', '--status', key]],
  ['a ticket', (key: string) => ['comment', key, 'Hello.']],
  ['a query', (key: string) => ['query', `SELECT ${key} FROM HelpDesk`]],
])('shows no access key that was pasted as %s', async (_, argsWith) => {
  await using desk = await openTicketDesk();
  desk.add();
  const key = desk.credentials['vtiger-access-key'] ?? '';
  const run = await desk.cli(argsWith(key));
  expect(run.exitCode).toBeGreaterThan(0);
  expect(run.stderr).toContain('***');
  expect(run.stdout + run.stderr).not.toContain(key);
});

describe.each(VERSIONS)('update, with Vtiger %s', (version) => {
  it.each([
    ['id', (id: string) => id],
    ['number', () => 'TT1'],
    ['number in another case', () => 'tt1'],
    ['issue', () => `${ISSUE}?x=1#issuecomment-7`],
  ])('finds a ticket by its %s, and says what changed', async (_, nameOf) => {
    await using desk = await openTicketDesk({ version, keyField: KEY_FIELD });
    const id = desk.add({ cf_901: ISSUE });
    desk.add();
    const run = await desk.cli(['update', nameOf(id), '--status', 'Closed', '--solution', 'Done.']);
    expect(run).toMatchObject(DONE);
    expect(run.stdout).toContain(`Ticket TT1 (${id}) was updated.`);
    expect(run.stdout).toContain('ticketstatus: "Open" -> "Closed"');
    expect(run.stdout).toContain('solution: "Done."');
    expect(desk.vtiger.ticket(id)).toMatchObject({ ticketstatus: 'Closed', solution: 'Done.' });
    expect(desk.vtiger.unhandled).toEqual([]);
  });

  it.each([
    'https://gitlab.com/acme/app/-/work_items/12',
    'https://gitlab.com/acme/app/issues/12#note_3',
  ])('finds the ticket of an issue on GitLab by %s', async (address) => {
    await using desk = await openTicketDesk({ version, keyField: KEY_FIELD });
    const id = desk.add({ cf_901: 'https://gitlab.com/acme/app/-/issues/12' });
    expect(await desk.cli(['update', address, '--status', 'Closed'])).toMatchObject(DONE);
    expect(desk.vtiger.ticket(id)).toMatchObject({ ticketstatus: 'Closed' });
  });

  it('keeps the line that ties a ticket to its issue', async () => {
    await using desk = await openTicketDesk({ version });
    const id = desk.add({ description: `Old.\n\nSource issue: [${ISSUE}]` });
    const input = 'New.\nSource issue: [https://github.com/acme/app/issues/99]\n';
    expect(await desk.cli(['update', ISSUE, '--description', '-'], { input })).toMatchObject(DONE);
    const text = desk.vtiger.ticket(id)?.['description'] ?? '';
    expect(text).toMatch(/^New\./);
    expect(text).toMatch(new RegExp(`\\nSource issue: \\[${ISSUE}\\]$`));
    expect((await desk.cli(['update', ISSUE, '--status', 'Closed'])).exitCode).toBe(0);
    expect(
      (await desk.cli(['update', ISSUE.replace('12', '99'), '--status', 'Open'])).exitCode,
    ).toBe(1);
  });

  it('writes nothing where nothing differs, and nothing in a dry run', async () => {
    await using desk = await openTicketDesk({ version });
    const id = desk.add();
    desk.vtiger.editTicket(id, { hours: '3' });
    const same = await desk.cli(['update', id, '--status', 'open', '--field', 'hours=3.0']);
    expect(same).toMatchObject(DONE);
    expect(same.stdout).toContain('has these values already: nothing was written');
    const dry = await desk.cli(['update', id, '--status', 'Closed', '--dry-run', '--json']);
    expect(JSON.parse(dry.stdout)).toMatchObject({
      command: 'update',
      status: 'planned',
      ticket: { id, number: 'TT1' },
      changes: [{ field: 'ticketstatus', from: 'Open', to: 'Closed' }],
    });
    expect(desk.writes()).toEqual([]);
  });

  it('empties a field, but none that is mandatory', async () => {
    await using desk = await openTicketDesk({ version });
    const id = desk.add({ ticketcategories: 'Small Problem', solution: 'Some' });
    const run = await desk.cli(['update', id, '--category', '', '--field', 'solution=']);
    expect(run).toMatchObject(DONE);
    expect(desk.vtiger.ticket(id)).toMatchObject({ ticketcategories: '', solution: '' });
    expect((await desk.cli(['update', id, '--status', ''])).stderr).toContain('is mandatory');
  });
});

describe('a number that several tickets have', () => {
  it('is answered with their ids, and nothing is done', async () => {
    await using desk = await openTicketDesk({ visibilityGap: () => 30 });
    // The server itself gives numbers twice when tickets are made at the same moment.
    await Promise.all([1, 2].map((n) => desk.cli(['create', '--title', `Twin ${n}`])));
    const twins = desk.vtiger.tickets().filter(({ ticket_no: number }) => number === 'TT1');
    if (twins.length < 2)
      desk.vtiger.editTicket(desk.vtiger.tickets()[1]?.['id'] ?? '', { ticket_no: 'TT1' });
    const run = await desk.cli(['update', 'TT1', '--status', 'Closed']);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    for (const { id = '' } of desk.vtiger.tickets())
      expect(run.stderr).toContain(`${id} (TT1, "Twin `);
    expect(run.stderr).toContain('Give the id');
    expect(desk.writes()).not.toContain('revise');
  });
});

describe("a ticket's page in the CRM", () => {
  it('names it, as these commands print it and as a browser shows it', async () => {
    await using desk = await openTicketDesk();
    desk.add();
    const { stdout } = await desk.cli(['comment', 'TT1', 'One']);
    const page = stdout.trim().split('\n').at(-1)?.trim() ?? '';
    expect(page).toContain('/index.php?');
    for (const address of [page, `${page}&app=SUPPORT#top`, page.replace('Detail', 'Edit')]) {
      const run = await desk.cli(['comment', address, 'Two']);
      expect(run.stdout).toContain('Ticket TT1 (17x');
    }
  });

  it.each([
    ['another CRM', (page: string) => page.replace(/\/\/[^/]+/, '//crm.example.com')],
    ['another path', (page: string) => page.replace('/index.php', '/crm/index.php')],
    ['another module', (page: string) => page.replace('HelpDesk', 'Contacts')],
  ])('is not taken for that of %s', async (_, change) => {
    await using desk = await openTicketDesk();
    const id = desk.add();
    const page = `${desk.credentials['vtiger-url'] ?? ''}/index.php?module=HelpDesk&view=Detail&record=`;
    const address = change(`${page}${id.replace('17x', '')}`);
    const run = await desk.cli(['update', address, '--status', 'Closed']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(`begins with ${page.replace(/&.*/, '')}; vtiger-url`);
    expect(desk.writes()).toEqual([]);
  });
});

describe('a ticket that is not there', () => {
  it.each(['17x999', 'TT999', ISSUE, '12x1'])('is said to be missing: %s', async (name) => {
    await using desk = await openTicketDesk();
    desk.add();
    const run = await desk.cli(['update', name, '--status', 'Closed']);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('ticket-missing');
  });

  it.each([
    [['update'], 'Which ticket?'],
    [['update', "TT1' OR id > '0"], 'named neither by id, number nor issue'],
    [['update', ISSUE.replace('issues', 'pull'), '--status', 'x'], 'This is a pull request'],
    [['update', 'TT1'], 'What should change?'],
    [['comment', 'TT1'], 'The comment has no text'],
  ])('or not named: %j', async (args, says) => {
    await using desk = await openTicketDesk();
    const run = await desk.cli(args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(desk.vtiger.calls).toEqual([]);
  });
});

describe('a resolved case of Vtiger Cloud', () => {
  it('is reopened first', async () => {
    await using desk = await openTicketDesk({ cloud: {} });
    const made = await desk.cli([
      'create',
      '--title',
      'One',
      '--priority',
      'Medium',
      '--status',
      'Resolved',
    ]);
    expect(made).toMatchObject(DONE);
    expect(await desk.cli(['update', 'CASE1', '--status', 'Assigned'])).toMatchObject(DONE);
    expect(desk.vtiger.tickets()).toMatchObject([{ casestatus: 'Assigned' }]);
    expect(desk.writes()).toContain('reopen');
  });
});

describe.each(VERSIONS)('comment, with Vtiger %s', (version) => {
  it('adds what the page shows to the letter, for the team alone unless asked', async () => {
    await using desk = await openTicketDesk({ version });
    const id = desk.add();
    const text = 'See <T> & "this" 🚀';
    expect(await desk.cli(['comment', 'TT1', text])).toMatchObject(DONE);
    const run = await desk.cli(['comment', id, '-', '--public', '--json'], {
      input: 'Two\nlines\n',
    });
    expect(JSON.parse(run.stdout)).toMatchObject({
      command: 'comment',
      status: 'commented',
      ticket: { id },
      comment: { visibility: 'public', text: 'Two\nlines' },
    });
    const comments = desk.vtiger.comments(id);
    expect(comments).toMatchObject([
      { is_private: '1', related_to: id },
      { is_private: '0', commentcontent: 'Two\nlines' },
    ]);
    for (const place of ['comment', 'folded comment'] as const) {
      const shown = showOnPage(place, comments[0]?.['commentcontent'] ?? '');
      expect(shown).toBe('See <T> & "this" :rocket:');
    }
  });

  it('writes nothing in a dry run, and nothing twice', async () => {
    await using desk = await openTicketDesk({ version });
    const id = desk.add();
    const dry = await desk.cli(['comment', id, 'Hello', '--dry-run']);
    expect(dry.stdout).toContain('would get a private comment; nothing was written');
    expect(desk.writes()).toEqual([]);
    desk.vtiger.failNext({ operation: 'create', when: 'after' }, { kind: 'drop' });
    const lost = await desk.cli(['comment', id, 'Hello']);
    expect(lost).toMatchObject({ exitCode: 1, stdout: '' });
    expect(lost.stderr).toContain('not known whether the comment was added');
    expect(desk.vtiger.comments(id)).toHaveLength(1);
  });
});
