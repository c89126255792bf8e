// Events that come late or again, runs that were ended midway, and issues that change while they are no bugs: none
// makes a second ticket, brings a deleted one back, or leaves one behind.
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../support/columns.ts';
import { KEY_MODES, keyOf, openScene } from '../support/scene.ts';
import { openStage, reachedBy } from '../support/stage.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DRAFT = { title: 'Export fails', body: 'b', labels: ['bug'] } as const;

describe.concurrent('a job that is run again much later', () => {
  it.each(KEY_MODES)('finds the ticket by its marker, with $title', async (mode) => {
    const { keyField, inputs } = mode;
    await using world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened, { inputs });
    world.pass(HOUR);
    const taken = keyField === undefined ? { description: 'Rewritten' } : { [keyField.name]: '' };
    world.vtiger.editTicket(world.ticket()['id'] ?? '', taken);
    world.pass(HOUR);

    // Its event shows an issue without comments.
    const again = await world.run(opened, { inputs });

    expect(again.outputs, again.stdout).toMatchObject({ 'ticket-id': world.ticket()['id'] });
  });

  it('does not bring back a ticket that was deleted on purpose', async () => {
    await using world = await openScene();
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened);
    world.pass(HOUR);
    world.vtiger.deleteTicket(world.ticket()['id'] ?? '');

    const again = await world.run(opened);

    expect(again.outputs).toMatchObject({ status: 'skipped', reason: 'ticket-deleted' });
    expect(world.vtiger.tickets()).toEqual([]);
  });
});

describe.concurrent('a ticket whose maker wrote no marker', () => {
  it('gets it from the run that changes it first, so that later changes arrive', async () => {
    await using world = await openScene();
    const [opened] = world.repository.openIssue(DRAFT);
    // Carried out, and its answer lost.
    world.vtiger.failNext({ operation: 'create', when: 'after' }, { kind: 'drop' });
    await world.run(opened);
    world.pass(8 * SECOND);
    await world.run(world.repository.edit(1, { title: 'Export of large files fails' }));
    expect(world.repository.comments(1)).toHaveLength(1);
    world.pass(HOUR);

    const labelled = await world.run(world.repository.label(1, 'P0'));

    expect(labelled.outputs['status'], labelled.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({ ticketpriorities: 'Urgent' });
  });
});

describe.concurrent('a field that was not asked for before', () => {
  it('is written over what new tickets have, though the program changed the ticket since', async () => {
    const customFields = [{ name: 'cf_907', label: 'Public', type: 'boolean' }] as const;
    const users = [{ name: 'admin', admin: true }, { name: 'jane' }] as const;
    await using world = await openScene({ vtiger: { users, customFields } });
    const config = 'ticket: { assignees: { alice: jane } }';
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened, { inputs: { config } });
    world.pass(HOUR);
    await world.run(world.repository.edit(1, { title: 'Clearer' }), { inputs: { config } });
    world.pass(HOUR);
    const more = `${config.slice(0, -1)}, fields: { cf_907: "yes", hours: 12.5 } }`;

    const run = await world.run(world.repository.assign(1, 'alice'), { inputs: { config: more } });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({
      assigned_user_id: world.vtiger.users[1]?.id,
      cf_907: '1',
      hours: '12.50000000',
    });
  });
});

describe.concurrent('an issue that is no bug any more, and whose ticket is kept', () => {
  it('takes it along when it is transferred', async () => {
    await using world = await openScene();
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened);
    await world.run(world.repository.unlabel(1, 'bug'));
    const [transferred, arrived] = world.repository.transferIssue(1, 'acme/other');
    const github = world.runIn('acme/other');
    await world.run(transferred);
    await world.run(arrived, { github });

    const run = await world.run(world.github.repository('acme/other').label(1, 'bug'), { github });

    expect(run.outputs['ticket-id'], run.stdout).toBe(world.ticket()['id']);
    expect(world.ticket()['description']).toContain(keyOf(1).replace('acme/app', 'acme/other'));
  });

  it('closes it when it is deleted', async () => {
    await using world = await openScene();
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened);
    await world.run(world.repository.unlabel(1, 'bug'));

    await world.run(world.repository.deleteIssue(1));

    expect(world.ticket()).toMatchObject({ ticketstatus: 'Closed' });
  });
});

it('a ticket that was made while the label went is named all the same', async () => {
  await using stage = await openStage(KEY_MODES[0]);
  const { world, hold } = stage;
  const making = hold({ title: 'makes the ticket', request: 'create', when: 'before' });
  const [opened] = world.repository.openIssue(DRAFT);
  const running = stage.run(opened);
  await reachedBy(running, making.reached);
  world.repository.unlabel(1, 'bug');
  making.release();

  const { outputs } = await running;

  expect(outputs).toMatchObject({ status: 'created', 'ticket-id': world.ticket()['id'] });
});

it('cases that were made twice are laid aside in any state, by a user who may not delete', async () => {
  const column = COLUMNS[3];
  const users = [{ name: 'support-bot' }] as const;
  const visibilityGap = (): number => 300;
  await using world = await openScene({
    column,
    vtiger: { ...column.vtiger, users, visibilityGap },
  });
  const events = world.repository.openIssue({ ...DRAFT, labels: ['bug', 'needs info'] });

  const runs = await Promise.all(events.map((event) => world.run(event)));
  world.pass(HOUR);
  const later = await world.run(world.repository.edit(1, { title: 'Clearer' }));

  expect(runs.map(({ exitCode }) => exitCode)).toEqual(events.map(() => 0));
  expect(later.outputs['status'], later.stdout).toBe('updated');
  const open = world.vtiger.tickets().filter(({ casestatus }) => casestatus !== 'Resolved');
  expect(open).toMatchObject([{ title: 'Clearer' }]);
});

it.each(KEY_MODES.slice(1))(
  "a key that moves leaves an agent's text to the letter, with $title",
  async ({ keyField, inputs }) => {
    await using world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened, { inputs });
    world.pass(HOUR);
    const text = 'Wrote &lt;b&gt; &amp;lt; &copy; & 5 < 6.';
    const { id = '', description = '' } = world.ticket();
    world.vtiger.editTicket(id, { description: description.replace(/^b/, text) });
    world.pass(HOUR);
    const [transferred] = world.repository.transferIssue(1, 'acme/other');

    const run = await world.run(transferred, { inputs });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    expect(world.ticket()['description']).toBe(
      description.replace(/^b/, () => text).replace('acme/app', 'acme/other'),
    );
  },
);
