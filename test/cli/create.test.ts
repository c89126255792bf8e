// `create` on the command line: a ticket by hand, checked before it is written.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { showOnPage } from '../../src/emulator/vtiger/page.ts';
import { NODE_24 } from '../support/node24.ts';
import { ISSUE, openTicketDesk, VERSIONS } from './ticket-desk.ts';

const KEY_FIELD = { name: 'cf_901', unique: true } as const;
const DONE = { exitCode: 0, stderr: '' };

describe.each(VERSIONS)('with Vtiger %s', (version) => {
  it('makes a ticket, every field as it was given', async () => {
    await using desk = await openTicketDesk({
      version,
      customFields: [{ name: 'cf_905', label: 'Source' }],
    });
    const account = desk.vtiger.add('Accounts', { accountname: 'ACME', assigned_user_id: '19x1' });
    const contact = desk.vtiger.add('Contacts', {
      lastname: 'Doe',
      email: 'doe@acme.example',
      assigned_user_id: '19x1',
    });
    const fields = [
      ['--title', 'Printer on fire'],
      ['--description', '<b>It</b> burns\nC:\\u00e9'],
      ['--status', 'In Progress'],
      ['--priority', 'Urgent'],
      ['--severity', 'Critical'],
      ['--category', 'Small Problem'],
      ['--assigned-to', 'admin'],
      ['--account', 'acme'],
      ['--contact', 'doe@acme.example'],
      ['--field', 'hours=1.50'],
      ['--solution', 'Water'],
      ['--field', 'cf_905=by = hand'],
      ['--field', 'from_portal=yes'],
    ];
    const run = await desk.cli(['create', ...fields.flat()]);
    expect(run).toMatchObject(DONE);
    expect(run.stdout).toContain('Ticket TT1 (17x');
    expect(run.stdout).toContain('view=Detail&record=');
    const [ticket] = desk.vtiger.tickets();
    expect(ticket).toMatchObject({
      ticket_title: 'Printer on fire',
      ticketstatus: 'In Progress',
      ticketpriorities: 'Urgent',
      ticketseverities: 'Critical',
      ticketcategories: 'Small Problem',
      assigned_user_id: '19x1',
      parent_id: account,
      contact_id: contact,
      solution: 'Water',
      cf_905: 'by = hand',
      from_portal: '1',
    });
    expect(showOnPage('description', ticket?.['description'] ?? '')).toBe(
      '<b>It</b> burns\nC:\\u00e9',
    );
    expect(desk.vtiger.unhandled).toEqual([]);
  });

  it('tells a program what was made', async () => {
    await using desk = await openTicketDesk({ version });
    const run = await desk.cli(['create', '--title', 'One', '--json']);
    expect(run).toMatchObject(DONE);
    const [ticket] = desk.vtiger.tickets();
    expect(JSON.parse(run.stdout)).toEqual({
      command: 'create',
      status: 'created',
      ticket: {
        id: ticket?.['id'],
        number: 'TT1',
        url: expect.stringMatching(/^http:.*record=\d+$/) as string,
      },
      changes: [
        { field: 'ticket_title', from: '', to: 'One' },
        { field: 'ticketstatus', from: '', to: 'Open' },
        { field: 'ticketpriorities', from: '', to: 'Normal' },
      ],
    });
  });

  it.each([
    ['a key field', { keyField: KEY_FIELD }],
    ['no key field', {}],
  ])('gives the ticket an issue, with %s, and refuses a second', async (_, options) => {
    await using desk = await openTicketDesk({ version, ...options });
    const args = ['create', '--title', 'One', '--issue', `${ISSUE.replace('acme', 'ACME')}#top`];
    expect(await desk.cli(args)).toMatchObject(DONE);
    const again = await desk.cli(args);
    expect(again).toMatchObject({ exitCode: 1, stdout: '' });
    expect(again.stderr).toContain('The issue has a ticket already: TT1 (17x');
    expect(desk.vtiger.tickets()).toHaveLength(1);
    const found = await desk.cli(['update', ISSUE, '--status', 'Closed']);
    expect(found).toMatchObject(DONE);
  });
});

describe('what would be lost without a word', () => {
  it.each([
    [['--title', 'x', '--status', 'closd'], 'has no value "closd", did you mean Closed; there are'],
    [['--title', 'x', '--field', 'ticketcategory=x'], 'did you mean ticketcategories?'],
    [['--title', 'x', '--field', 'ticket_no=TT7'], 'Ticket Number (ticket_no) cannot be written.'],
    [['--title', 'x', '--field', 'ticket_no=TT7'], 'The CRM fills it itself, or'],
    [['--title', 'x', '--field', 'id=17x1'], "It is the record's own id"],
    [['--title', 'x', '--assigned-to', ' '], 'such as --title or --assigned-to'],
    [['--title', 'x', '--assigned-to', 'a\\b'], 'assigned-to: no group or user is called'],
    [['--title', 'x', '--issue', ISSUE.replace('issues', 'pull')], 'This is a pull request: these'],
    [['--status', 'Open'], 'Title (ticket_title) is mandatory.'],
    [['--title', ' '], 'Title (ticket_title) is mandatory.'],
    [['--title', 'x', '--account', '11x999'], 'no account has the id "11x999"'],
    [['--title', 'x', '--contact', 'Doe'], 'contact: no contact is called "Doe"'],
    [['--title', 'x', '--account', 'nobody@acme.example'], 'no account has the e-mail address'],
    [['--title', 'x', '--field', 'parent_id=ACME'], 'takes the id of a record'],
    [['--title', 'x', '--field', 'product_id=14x999'], 'there is no record 14x999'],
    [['--title', 'x', '--field', 'hours=many'], 'takes a number, such as 12.5, not "many"'],
    [['--title', 'x', '--assigned-to', 'Nobody'], 'no group or user is called "Nobody"'],
    [['--title', 'x', '--assigned-to', '19x99'], 'no group or user has the id 19x99'],
    [['--title', 'x', '--field', 'from_portal=maybe'], 'takes true or false, not "maybe"'],
    [['--title', 'x', '--field', 'cf_901=y'], 'cf_901 holds the issue'],
    [['--title', 'x', '--status', 'Open', '--field', 'ticketstatus=Open'], 'is given twice'],
    [['--title', 'x', '--field', 'oops'], '--field takes a name and a value'],
    [['--title', 'x', '--issue', '12'], '--issue takes the address of an issue'],
    [['--description', '-', '--solution', '-'], 'can be only one of description and solution'],
  ])('is refused: %j', async (args, says) => {
    await using desk = await openTicketDesk({ keyField: KEY_FIELD });
    const run = await desk.cli(['create', ...args]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(desk.writes()).toEqual([]);
  });

  it('names all that is wrong at once', async () => {
    await using desk = await openTicketDesk();
    const run = await desk.cli(['create', '--status', 'Opne', '--field', 'nope=1']);
    expect(run.stderr).toContain('"Opne", did you mean Open');
    expect(run.stderr).toContain('has no field "nope"');
    expect(run.stderr).toContain('(ticket_title) is mandatory');
  });
});

describe('a customer', () => {
  it('of whom there are several is not guessed', async () => {
    await using desk = await openTicketDesk();
    for (const phone of ['1', '2']) desk.vtiger.add('Accounts', { accountname: 'ACME', phone });
    const run = await desk.cli(['create', '--title', 'x', '--account', 'ACME']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('2 accounts are called "ACME": 11x1 (ACME), 11x2 (ACME)');
    expect(desk.writes()).toEqual([]);
  });
});

describe('a dry run', () => {
  it('checks all and writes nothing', async () => {
    await using desk = await openTicketDesk();
    const run = await desk.cli(['create', '--title', 'One', '--dry-run']);
    expect(run).toMatchObject(DONE);
    expect(run.stdout).toContain('A ticket would be created; nothing was written.');
    expect(run.stdout).toContain('ticket_title: "One"');
    expect((await desk.cli(['create', '--dry-run'])).exitCode).toBe(2);
    expect(desk.writes()).toEqual([]);
  });
});

describe('a create whose answer is lost', () => {
  it('is told as such, and not tried again', async () => {
    await using desk = await openTicketDesk();
    desk.vtiger.failNext({ operation: 'create', when: 'after' }, { kind: 'drop' });
    const run = await desk.cli(['create', '--title', 'One']);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('It is not known whether the ticket was made.');
    expect(run.stderr).toContain('before you try again');
    expect(desk.writes()).toEqual(['create']);
  });

  it('is looked up by its issue, if it has one', async () => {
    await using desk = await openTicketDesk({ keyField: KEY_FIELD });
    desk.vtiger.failNext({ operation: 'create', when: 'after' }, { kind: 'crash' });
    const run = await desk.cli(['create', '--title', 'One', '--issue', ISSUE]);
    expect(run).toMatchObject(DONE);
    expect(run.stdout).toContain('Ticket TT1');
    expect(desk.vtiger.tickets()).toHaveLength(1);
  });
});

describe('the settings', () => {
  it('of an event in the environment have no say', async () => {
    await using desk = await openTicketDesk();
    const env = { ISSUE: 'none', SINCE: 'ever', COMMAND: 'sweep', MIN_SEVERITY: 'worst' };
    expect(await desk.cli(['create', '--title', 'One'], { env })).toMatchObject(DONE);
  });

  it('can switch it off', async () => {
    await using desk = await openTicketDesk();
    const run = await desk.cli(['create', '--title', 'One'], { env: { VTIGER_ENABLED: 'false' } });
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(run.stderr).toContain('enabled is false');
    expect(desk.vtiger.calls).toEqual([]);
  });

  it('are secret where they are secrets', async () => {
    await using desk = await openTicketDesk();
    const key = desk.credentials['vtiger-access-key'] ?? '';
    const run = await desk.cli(['create', '--title', `x ${key}`, '--debug']);
    expect(run.exitCode).toBe(0);
    expect(run.stdout + run.stderr).not.toContain(key);
  });
});

describe('Vtiger Cloud', () => {
  it('gets a case', async () => {
    await using desk = await openTicketDesk({ cloud: {} });
    const args = ['--title', 'One', '--priority', 'Medium', '--solution', 'None yet'];
    const run = await desk.cli(['create', ...args]);
    expect(run).toMatchObject(DONE);
    expect(desk.vtiger.tickets()).toMatchObject([{ title: 'One', resolution: 'None yet' }]);
    const severe = await desk.cli(['create', ...args, '--severity', 'Major']);
    expect(severe.stderr).toContain('Tickets in Cases have no severity.');
  });
});

describe.runIf(existsSync('/dev/full'))('a disk that is full', () => {
  it('does not keep quiet what was done', async () => {
    await using desk = await openTicketDesk();
    const script = 'exec "$0" "$@" > /dev/full';
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const args = [script, NODE_24, cli, 'create', '--title', 'Told'];
    const run = await desk.cli(args, { node: 'sh', entry: '-c' });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('The result could not be written: ENOSPC');
    expect(run.stderr).toContain('Ticket TT1 (17x1) was created.');
    expect(desk.vtiger.tickets()).toHaveLength(1);
  });
});
