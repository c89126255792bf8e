// The policies, and the events whose issue can't be read again.
import { describe, expect, it } from 'vitest';
import { KEY_MODES, openScene, REPOSITORY, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;

/** A scene with a ticket for issue 1, an hour ago. */
async function synced(
  inputs: Readonly<Record<string, string>>,
  keyField?: { name: string; unique: boolean },
): Promise<Scene> {
  const world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
  const [opened] = world.repository.openIssue(DRAFT);
  await world.run(opened, { inputs });
  world.pass(HOUR);
  return world;
}

describe('policy.unlabelled', () => {
  it('keep leaves the ticket as it is, and asks nobody', async () => {
    await using world = await synced({});
    const calls = world.vtiger.calls.length;

    const run = await world.run(world.repository.unlabel(1, 'bug'));

    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'not-a-bug' });
    expect(world.vtiger.calls).toHaveLength(calls);
    expect(world.ticket()['ticketstatus']).toBe('Open');
  });

  it('close closes the ticket, and the label brings it back', async () => {
    const inputs = { config: 'policy: {unlabelled: close}' };
    await using world = await synced(inputs);

    const run = await world.run(world.repository.unlabel(1, 'bug'), { inputs });
    expect(run.outputs).toMatchObject({ status: 'updated' });
    expect(world.ticket()).toMatchObject({ ticketstatus: 'Closed', ticket_title: 'T' });

    world.pass(HOUR);
    await world.run(world.repository.label(1, 'bug'), { inputs });
    expect(world.ticket()['ticketstatus']).toBe('Open');
  });

  it('close makes no ticket for an issue that never was a bug', async () => {
    const inputs = { config: 'policy: {unlabelled: close}' };
    await using world = await openScene();
    world.repository.openIssue({ ...DRAFT, labels: ['question', 'docs'] });

    const run = await world.run(world.repository.unlabel(1, 'docs'), { inputs });

    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'not-a-bug' });
    expect(world.vtiger.tickets()).toEqual([]);
  });
});

describe.each(KEY_MODES)('with $title', ({ keyField, inputs }) => {
  it('closes the ticket of a deleted issue', async () => {
    await using world = await synced(inputs, keyField);

    const run = await world.run(world.repository.deleteIssue(1), { inputs });

    expect(run.outputs).toMatchObject({ status: 'updated', reason: 'issue-deleted' });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
    const again = await world.run(world.repository.dispatchEvent(), {
      inputs: { ...inputs, issue: '1' },
    });
    expect(again.outputs).toMatchObject({ status: 'skipped', reason: 'issue-deleted' });
  });

  it('leaves the ticket of a deleted issue, where the policy is keep', async () => {
    const config = 'policy: {issue-deleted: keep}';
    await using world = await synced(inputs, keyField);

    const run = await world.run(world.repository.deleteIssue(1), { inputs: { ...inputs, config } });

    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'issue-deleted' });
    expect(world.ticket()['ticketstatus']).toBe('Open');
  });

  it.each([
    ['old repository first', [0, 1]],
    ['new repository first', [1, 0]],
    ['both at once', undefined],
  ])('keeps one ticket when the issue is transferred: %s', async (_, order) => {
    await using world = await synced(inputs, keyField);
    // An agent has worked on it, so that nothing but its key may change.
    world.vtiger.editTicket('17x1', { ticketpriorities: 'Urgent' });
    world.pass(HOUR);
    const [transferred, opened] = world.repository.transferIssue(1, 'acme/other');
    const runs = [
      () => world.run(transferred, { inputs }),
      () => world.run(opened, { inputs, github: world.runIn('acme/other') }),
    ];

    const results = [];
    if (order === undefined) results.push(...(await Promise.all(runs.map((run) => run()))));
    else for (const index of order) results.push(await runs[index]?.());

    expect(results.map((run) => run?.exitCode)).toEqual([0, 0]);
    const ticket = world.ticket();
    expect(ticket).toMatchObject({ ticket_title: 'T', ticketpriorities: 'Urgent' });
    const bearer = keyField === undefined ? ticket['description'] : ticket[keyField.name];
    expect(bearer).toContain('https://github.com/acme/other/issues/1');
    expect(bearer).not.toContain(`${REPOSITORY}/issues`);

    // From now on it is the new repository's.
    world.pass(HOUR);
    const closed = world.github.repository('acme/other').close(1);
    const run = await world.run(closed, { inputs, github: world.runIn('acme/other') });
    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
    expect(world.github.repository('acme/other').comments(1)).toHaveLength(1);
  });
});

describe('a ticket that was deleted in the CRM', () => {
  it('is not made again, by default', async () => {
    await using world = await synced({});
    world.vtiger.deleteTicket('17x1');

    const run = await world.run(world.repository.label(1, 'in progress'));

    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'ticket-deleted' });
    expect(world.vtiger.tickets()).toEqual([]);
  });

  it('is made again, where the policy is recreate', async () => {
    const inputs = { config: 'policy: {ticket-deleted: recreate}' };
    await using world = await synced(inputs);
    world.vtiger.deleteTicket('17x1');

    const run = await world.run(world.repository.label(1, 'in progress'), { inputs });

    expect(run.outputs['status']).toBe('created');
    expect(world.ticket()['ticketstatus']).toBe('In Progress');
    expect(world.repository.comments(1)).toHaveLength(1);
  });
});

describe('a field that both sides changed', () => {
  it.each([
    ['newer-side', 'issue', 'High'],
    ['newer-side', 'ticket', 'Low'],
    ['issue', 'ticket', 'High'],
    ['ticket', 'issue', 'Low'],
  ])('follows %s when the %s changed last', async (conflict, last, expected) => {
    const inputs = { config: `policy: {conflict: ${conflict}}` };
    await using world = await synced(inputs);
    const editTicket = (): void => {
      world.vtiger.editTicket('17x1', { ticketpriorities: 'Low' });
    };
    if (last === 'issue') editTicket();
    world.pass(HOUR);
    const event = world.repository.label(1, 'priority: high');
    world.pass(HOUR);
    if (last === 'ticket') editTicket();
    // An edit of this very moment could be another run's work, and would be looked at again.
    world.pass(HOUR);

    const run = await world.run(event, { inputs });

    expect(world.ticket()['ticketpriorities']).toBe(expected);
    expect(run.stdout).toContain('changed on both sides');
  });
});

describe('which issues count', () => {
  it.each([
    ['authors: [owner, member]', { association: 'NONE' }, 'author-not-allowed'],
    ['authors: [owner, member]', { association: 'MEMBER' }, ''],
    ['ignore-labels: [spam]', { labels: ['bug', 'Spam'] }, 'ignored-label'],
    ['min-severity: high', { labels: ['bug', 'severity: low'] }, 'below-min-severity'],
    ['min-severity: high', { labels: ['bug', 'sev1'] }, ''],
  ] as const)('%s and %o: %s', async (config, draft, reason) => {
    await using world = await openScene();
    const [opened] = world.repository.openIssue({ ...DRAFT, ...draft });

    const run = await world.run(opened, { inputs: { config } });

    expect(run.exitCode).toBe(0);
    expect(run.outputs['reason']).toBe(reason);
    expect(world.vtiger.tickets()).toHaveLength(reason === '' ? 1 : 0);
  });
});
