// Whose ticket it is, through the packaged Action: accounts and contacts by name, address, label and author.
// What is not found is named; what an agent chose stays.
import { describe, expect, it } from 'vitest';
import { CRMS, openCustomers, warningsOf } from '../support/customers.ts';

const HOUR = 3_600_000;
describe.each(CRMS)('on $title', ({ vtiger, more }) => {
  it('the customer is found, follows the label, and stays where an agent chose another', async () => {
    await using scene = await openCustomers(vtiger);
    const { world, run, ids } = scene;
    const { repository } = world;
    const config = `account: {label: "customer: *", default: {email: INFO@acme.example}}, contact: ann maria VAN DYK${more}`;
    const [opened] = repository.openIssue({ title: 'T', labels: ['bug'] });
    const made = await run(opened, config);
    expect(made.outputs['status'], made.stdout).toBe('created');
    expect(world.ticket()).toMatchObject({ parent_id: ids.acme, contact_id: ids.ann });

    world.pass(HOUR);
    const labelled = await run(repository.label(1, `Customer: ${ids.twins[1]}`), config);
    expect(labelled.outputs['status'], labelled.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({ parent_id: ids.twins[1] });
    expect(warningsOf(labelled)).toEqual([]);

    world.pass(HOUR);
    world.vtiger.editTicket(world.ticket()['id'] ?? '', { parent_id: ids.twins[0] ?? '' });
    world.pass(HOUR);
    const edited = await run(repository.edit(1, { title: 'T2' }), config);
    expect(edited.outputs['status'], edited.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({ parent_id: ids.twins[0] });
    expect(world.vtiger.unhandled).toEqual([]);
  });
});

describe('a customer', () => {
  it.each([
    ['a contact brings its account', 'contact: {email: ann@acme.example}', 'acme', 'ann'],
    ['by id', 'account: {id: ACME_ID}', 'acme', undefined],
    ['by the author', 'account: {authors: {none: ACME Inc, member: Nobody}}', 'acme', undefined],
  ] as const)('is known: %s', async (_what, config, account, contact) => {
    await using scene = await openCustomers();
    const { world, run, ids } = scene;
    const [opened] = world.repository.openIssue({
      title: 'T',
      labels: ['bug'],
      association: 'NONE',
    });
    const made = await run(opened, config.replace('ACME_ID', ids.acme));
    expect(made.outputs['status'], made.stdout).toBe('created');
    const expected = { parent_id: ids[account], contact_id: contact ? ids[contact] : '' };
    expect(world.ticket()).toMatchObject(expected);
  });

  it('of two contacts is the one of the account', async () => {
    await using scene = await openCustomers();
    const { world, run, ids } = scene;
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    await run(opened, 'account: ACME Inc, contact: sam@lee.example');
    expect(world.ticket()).toMatchObject({ parent_id: ids.acme, contact_id: ids.sams[0] });
  });

  it.each([
    [
      'account: Twin Ltd',
      /2 accounts are called "Twin Ltd": 11x\d+ \(Twin Ltd, Berlin\), 11x\d+ \(Twin Ltd, Lyon\)/,
    ],
    ['account: Nobody Inc', /no account is called "Nobody Inc"/],
    ['account: 11x99', /no account has the id "11x99"/],
    [
      'contact: sam@lee.example',
      /2 contacts have the e-mail address "sam@lee\.example": .*Sam Lee/,
    ],
    ['contact: Sam Dyk', /no contact is called "Sam Dyk"/],
    ['account: "O\'Nobody \\\\ %"', /no account is called/],
  ])('that the config names has to be one: %s', async (config, words) => {
    await using scene = await openCustomers();
    const { world, run } = scene;
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const failing = await run(opened, config);
    expect(failing).toMatchObject({ exitCode: 2, outputs: { reason: 'ticket-value' } });
    expect(failing.stdout).toMatch(words);
    expect(world.vtiger.tickets()).toEqual([]);
  });

  it('that a label misnames is told, and the default is taken', async () => {
    await using scene = await openCustomers();
    const { world, run, ids } = scene;
    const labels = ['bug', 'customer: Twin Ltd', 'customer: 🚀'];
    const [opened] = world.repository.openIssue({ title: 'T', labels });
    const made = await run(opened, 'account: {label: "customer: *", default: ACME Inc}');
    expect(made.outputs['status'], made.stdout).toBe('created');
    expect(world.ticket()).toMatchObject({ parent_id: ids.acme });
    expect(warningsOf(made).join('\n')).toMatch(
      /Several labels name the account: customer: Twin Ltd, customer: /,
    );
    expect(warningsOf(made).join('\n')).toContain('2 accounts are called "Twin Ltd"');
    expect(warningsOf(made).join('\n')).toContain('no account is called "🚀"');
  });

  it('is asked for once in a sweep, however many tickets have it', async () => {
    await using scene = await openCustomers();
    const { world, run } = scene;
    for (let number = 1; number <= 8; number += 1) {
      const labels = ['bug', number % 2 === 0 ? 'customer: ACME Inc' : 'customer: Nobody'];
      world.repository.openIssue({ title: `Bug ${number}`, labels, assignees: ['alice'] });
    }
    const config = 'account: {label: "customer: *"}, assignees: {alice: jane}';
    const queries = () => world.vtiger.calls.filter(({ operation }) => operation === 'query');
    const first = await run(world.repository.scheduleEvent(), config);
    expect(first.outputs['status'], first.stdout).toBe('created');
    expect(warningsOf(first)).toHaveLength(4);
    world.pass(HOUR);
    const before = queries().length;

    const second = await run(world.repository.scheduleEvent(), config);

    expect(second.outputs['status'], second.stdout).toBe('unchanged');
    // Two names of accounts, a group and a user; the tickets, and whether any bears its key as a line.
    expect(queries().length - before).toBe(6);
  });
});
