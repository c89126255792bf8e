// Several tickets with the key of one issue, whoever made them: which one counts, which are cleared away,
// and that people are told of the others.
import { describe, expect, it } from 'vitest';
import { openBugs } from '../support/open-bugs.ts';
import { KEY_FIELD, keyOf, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;

/** As "Duplicate" on a ticket's page makes it: all fields again, the description's key line among them. */
function copyTicket({ vtiger }: Scene, id: string, changes: Readonly<Record<string, string>> = {}) {
  const { ticket_title = '', description = '', ticketstatus = '' } = vtiger.ticket(id) ?? {};
  return vtiger.add('HelpDesk', { ticket_title, description, ticketstatus, ...changes });
}

function removeMarkers({ repository }: Scene): void {
  for (const { id } of repository.comments(1)) repository.deleteComment(id);
}

describe.concurrent('several tickets with one key', () => {
  it('a copy that an agent made stays, and the run says which one counts', async () => {
    await using world = await openScene();
    await world.run(world.repository.openIssue(DRAFT)[0]);
    removeMarkers(world);
    world.pass(30 * 24 * HOUR);
    const copy = copyTicket(world, '17x1', { ticket_title: 'The same at ACME' });
    world.pass(24 * HOUR);
    const before = world.vtiger.ticket(copy);

    const run = await world.run(world.repository.edit(1, { title: 'Clearer' }));

    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
    expect(world.vtiger.ticket(copy)).toEqual(before);
    const told = run.annotations.filter(({ level }) => level === 'warning');
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/TT1 \(17x1\) is the one .* TT2 \(17x2\)/),
    ]);
  });

  it('what an ended run left behind beside the marked ticket is cleared away', async () => {
    await using world = await openScene();
    await world.run(world.repository.openIssue(DRAFT)[0]);
    copyTicket(world, '17x1');
    world.pass(HOUR);

    const first = await world.run(world.repository.assign(1, 'octocat'));
    const second = await world.run(world.repository.unassign(1, 'octocat'));

    expect(first.outputs).toMatchObject({ status: 'unchanged', 'ticket-id': '17x1' });
    expect(first.annotations).toHaveLength(1);
    expect(world.vtiger.tickets()).toHaveLength(1);
    expect(second.annotations).toEqual([]);
  });

  it('a dry run tells of them and leaves them', async () => {
    await using world = await openScene();
    await world.run(world.repository.openIssue(DRAFT)[0]);
    copyTicket(world, '17x1');
    world.pass(HOUR);

    const run = await world.run(world.repository.assign(1, 'octocat'), {
      inputs: { 'dry-run': 'true' },
    });

    expect(run.annotations).toHaveLength(1);
    expect(world.vtiger.tickets()).toHaveLength(2);
  });

  it('a sweep tells of them by the issue', async () => {
    await using world = await openScene();
    await world.run(world.repository.openIssue(DRAFT)[0]);
    world.pass(24 * HOUR);
    copyTicket(world, '17x1');
    world.pass(HOUR);

    const run = await world.run(world.repository.scheduleEvent());

    expect(run.outputs['status']).toBe('unchanged');
    expect(run.outputs['report']).toContain('TT2 (17x2)');
    expect(world.vtiger.tickets()).toHaveLength(2);
  });
});

it('runs whose creates both passed the check of a unique field end with one ticket', async () => {
  const inputs = { 'key-field': 'cf_901' };
  await using world = await openScene({
    vtiger: { keyField: { ...KEY_FIELD, isCheckedEarly: true }, visibilityGap: () => 700 },
  });
  const [event] = world.repository.openIssue(DRAFT);

  const runs = await Promise.all([1, 2, 3].map(() => world.run(event, { inputs })));
  world.pass(HOUR);
  const last = await world.run(world.repository.assign(1, 'octocat'), { inputs });

  const { calls } = world.vtiger;
  expect(calls.filter(({ operation }) => operation === 'create').length).toBeGreaterThan(1);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(world.ticket()).toMatchObject({ cf_901: keyOf(1) });
  expect(world.repository.comments(1)).toHaveLength(1);
  expect(last.outputs).toMatchObject({ status: 'unchanged', 'ticket-id': world.ticket()['id'] });
  expect(last.annotations).toEqual([]);
});

it('sweeps that run at once, where creates pass the check of a unique field, end with one ticket each', async () => {
  await using world = await openScene({
    vtiger: { keyField: { ...KEY_FIELD, isCheckedEarly: true }, visibilityGap: () => 300 },
  });
  openBugs(world, 30);
  world.pass(HOUR);
  const inputs = { 'key-field': 'cf_901' };
  const sweep = () => world.run(world.repository.scheduleEvent(), { inputs });

  const runs = await Promise.all([sweep(), sweep()]);

  const creates = world.vtiger.calls.filter(({ operation }) => operation === 'create');
  expect(creates.length).toBeGreaterThan(30);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const keys = world.vtiger.tickets().map((ticket) => ticket['cf_901']);
  expect(keys.toSorted()).toEqual(Array.from({ length: 30 }, (_, at) => keyOf(at + 1)).toSorted());
});
