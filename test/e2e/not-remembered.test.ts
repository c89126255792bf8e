// Tickets of which no marker remembers anything, as after a rotated access key, or a sweep that left the markers for
// later: what agents did since they were made stays, but a ticket is closed with its issue all the same.
import { describe, expect, it } from 'vitest';
import { openBugs } from '../support/open-bugs.ts';
import { removeMarkers } from '../support/old-world.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const INPUTS = { 'key-field': 'cf_901' };

/** A ticket without a marker that an agent took over an hour later. */
async function takenOver(more: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
  await world.run(opened, { inputs: INPUTS });
  removeMarkers(world);
  world.pass(HOUR);
  edit(world, { assigned_user_id: '19x5', ...more });
  world.pass(HOUR);
  return world;
}

function edit(world: Scene, fields: Readonly<Record<string, string>>): void {
  world.vtiger.editTicket(world.ticket()['id'] ?? '', fields);
}

describe.concurrent('a ticket of which nothing is remembered', () => {
  it('is closed with its issue, and keeps what agents wrote into other fields', async () => {
    await using world = await takenOver({ ticketpriorities: 'Low' });

    const run = await world.run(world.repository.close(1), { inputs: INPUTS });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({
      ticketstatus: 'Closed',
      ticketpriorities: 'Low',
      assigned_user_id: '19x5',
    });
    expect(world.repository.comments(1)).toHaveLength(1);
  });

  it('is closed by a sweep, too, where the event was lost', async () => {
    await using world = await takenOver();
    world.repository.close(1);

    const run = await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({ ticketstatus: 'Closed' });
  });

  it.each(['Open', 'In Progress'])(
    'stays %s where an agent opened it after its issue was closed',
    async (status) => {
      await using world = await takenOver();
      await world.run(world.repository.close(1), { inputs: INPUTS });
      removeMarkers(world);
      world.pass(HOUR);
      edit(world, { ticketstatus: status });
      world.pass(HOUR);

      const run = await world.run(world.repository.label(1, 'P1'), { inputs: INPUTS });

      expect(run.outputs['status'], run.stdout).toBe('unchanged');
      expect(world.ticket()).toMatchObject({ ticketstatus: status });
    },
  );

  it('stands where an agent had given it another status before', async () => {
    await using world = await takenOver({ ticketstatus: 'Wait For Response' });

    const run = await world.run(world.repository.close(1), { inputs: INPUTS });

    expect(run.outputs, run.stdout).toMatchObject({
      status: 'unchanged',
      reason: 'marker-written',
    });
    expect(run.stdout).toContain('nothing is remembered');
    expect(world.ticket()).toMatchObject({ ticketstatus: 'Wait For Response' });
  });
});

// The limit for markers is 60 a minute, so this one takes a minute.
it.concurrent(
  'what a workflow of the CRM made of new tickets is not undone by the next sweep',
  { timeout: 180_000 },
  async () => {
    const workflow = ({ description = '' }: Readonly<Record<string, string>>) => ({
      ticketstatus: 'In Progress',
      description: `${description} -- by a workflow`,
    });
    await using world = await openScene({ vtiger: { workflow } });
    openBugs(world, 62);
    const before = (): unknown =>
      world.vtiger.tickets().map(({ ticketstatus, description }) => [ticketstatus, description]);

    const sweep = () => world.run(world.repository.scheduleEvent(), { timeoutMs: 120_000 });

    const first = await sweep();
    const made = before();
    world.pass(HOUR);
    const second = await sweep();

    expect(first.stdout).toMatch(/^Sweep of 62 issues: 62 created\.$/m);
    expect(first.stdout).not.toContain('markers are left');
    expect(second.stdout).toMatch(/^Sweep of 62 issues: 62 left as they are\.$/m);
    expect(before()).toEqual(made);
  },
);
