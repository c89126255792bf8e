// Tickets of other owners that the API user can't see, as where the CRM's sharing of tickets is private: made
// all the same, or taken over by an agent later, and then out of reach. Whoever set it up so is told at once, not
// when tickets have gone stale, and no second ticket is made for what only seems to be gone.
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, KEY_MODES, openScene, type Scene } from '../support/scene.ts';

const CONFIG = 'ticket: { assigned-to: 19x6 }';
const USERS = [
  { name: 'admin', admin: true },
  { name: 'bot', seesOwnOnly: true },
  { name: 'jane' },
] as const;

describe.each(KEY_MODES)('with $title', ({ keyField, inputs: mode }) => {
  const open = () =>
    openScene({ vtiger: { users: USERS, ...(keyField === undefined ? {} : { keyField }) } });
  const inputsOf = (world: Scene) => ({ ...asBot(world), ...mode, config: CONFIG });

  it('a run that makes one warns of it, and a later one does not call it deleted for sure', async () => {
    await using world = await open();
    const inputs = inputsOf(world);
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

    const made = await world.run(opened, { inputs });

    expect(made.outputs).toMatchObject({ status: 'created', 'ticket-id': '17x1' });
    expect(made.stdout).toMatch(/^Issue #1: ticket TT1 created\.$/m);
    expect(made.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Settings → Sharing Rules') as string },
    ]);
    expect(world.repository.comments(1)).toHaveLength(1);
    const next = await world.run(world.repository.edit(1, { title: 'T2' }), { inputs });
    expect(next.outputs['reason'], next.stdout).toBe('ticket-hidden');
    expect(next.stdout).toContain('Issue #1 has a ticket, 17x1 (');
  });

  it.each(['skip', 'recreate'])(
    'one that an agent took over is no deleted one: policy %s',
    async (policy) => {
      await using world = await open();
      const config = `policy: { ticket-deleted: ${policy} }`;
      const inputs = { ...asBot(world), ...mode, config };
      const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
      await world.run(opened, { inputs });
      world.vtiger.editTicket('17x1', { assigned_user_id: '19x6' });

      const next = await world.run(world.repository.edit(1, { title: 'T2' }), { inputs });

      expect(next.exitCode, next.stdout).toBe(2);
      expect(next.outputs).toMatchObject({ status: 'failed', reason: 'ticket-hidden' });
      expect(next.annotations[0]?.message).toMatch(/17x1.*hide it.*Settings → Sharing Rules/s);
      expect(world.vtiger.tickets()).toHaveLength(1);
      // A sweep that makes deleted ones again asks, too.
      if (policy === 'skip') return;
      const swept = await world.run(world.repository.scheduleEvent(), { inputs });
      expect(swept.outputs['status'], swept.stdout).toBe('failed');
      expect(swept.stdout).toContain('ticket-hidden');
      expect(world.vtiger.tickets()).toHaveLength(1);
    },
  );

  it('so does a sweep', async () => {
    await using world = await open();
    for (const title of ['One', 'Two']) world.repository.openIssue({ title, labels: ['bug'] });

    const run = await world.run(world.repository.scheduleEvent(), { inputs: inputsOf(world) });

    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(run.stdout.match(/can't find it/g)).toHaveLength(2);
  });
});

it('one that was taken over, and whose marker is lost, is told of where the key field is unique', async () => {
  await using world = await openScene({ vtiger: { users: USERS, keyField: KEY_FIELD } });
  const inputs = { ...asBot(world), 'key-field': KEY_FIELD.name };
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
  await world.run(opened, { inputs });
  world.vtiger.editTicket('17x1', { assigned_user_id: '19x6' });
  world.repository.deleteComment(world.repository.comments(1)[0]?.id ?? 0);

  const next = await world.run(world.repository.edit(1, { title: 'T2' }), { inputs });

  expect(next.outputs['reason'], next.stdout).toBe('ticket-hidden');
  expect(next.annotations[0]?.message).toMatch(/Sharing Rules.*recycle bin/s);
  expect(next.stdout).not.toContain('Keep one of');
});

it('nobody is warned of tickets that are the own', async () => {
  await using world = await openScene({ vtiger: { users: USERS } });
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
  const inputs = asBot(world);
  const made = await world.run(opened, { inputs });
  expect(made).toMatchObject({ annotations: [], outputs: { status: 'created' } });
  const next = await world.run(world.repository.edit(1, { title: 'T2' }), { inputs });
  expect(next.outputs['status'], next.stdout).toBe('updated');
});

function asBot({ vtiger }: Scene) {
  return { 'vtiger-username': 'bot', 'vtiger-access-key': vtiger.users[1]?.accessKey ?? '' };
}
