// A repository that was renamed, or has another owner: the keys of its tickets are from before, and few issues have
// a marker that would tell. Each stays with its one ticket.
import { describe, expect, it } from 'vitest';
import { openBugs, ticketOf } from '../support/open-bugs.ts';
import { KEY_MODES, openScene, type KeyMode, type Scene } from '../support/scene.ts';
import { sweepOnce, type SweptRun } from '../support/sweep-once.ts';

const HOUR = 3_600_000;
const NEXT = 'acme-labs/app-next';

const keyOf = (issue: number): string => `https://github.com/${NEXT}/issues/${issue}`;

/** Issues with tickets and, but for the first two, without markers, as a large sweep leaves them. */
async function openSwept({ keyField, inputs }: KeyMode, count: number): Promise<Scene> {
  const world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
  openBugs(world, count);
  world.pass(2 * HOUR);
  await sweepOnce(world, { 'key-field': '', ...inputs });
  for (let number = 3; number <= count; number += 1) {
    for (const { id } of world.repository.comments(number)) world.repository.deleteComment(id);
  }
  world.pass(2 * HOUR);
  return world;
}

describe.each(KEY_MODES)('with $title', (mode) => {
  const { keyField, inputs } = mode;
  async function openRenamed(count: number): Promise<Scene> {
    const world = await openSwept(mode, count);
    world.repository.rename(NEXT);
    return world;
  }
  const sweep = (world: Scene, more: Readonly<Record<string, string>> = {}) =>
    sweepOnce(world, { 'key-field': '', ...inputs, ...more }, world.runIn(NEXT));
  const keysOf = (world: Scene): unknown[] =>
    world.vtiger.tickets().map((ticket) => {
      const text = String(ticket['description']);
      return keyField ? ticket['cf_901'] : /\[(https:[^\]]*)\]\s*$/.exec(text)?.[1];
    });

  it('a sweep gives the tickets their new keys, and makes none', async () => {
    await using world = await openRenamed(12);
    world.vtiger.editTicket(ticketOf(world, 'Bug 12').id, { ticketpriorities: 'Low' });
    const before = world.vtiger.tickets().map(({ id }) => id);

    const dry = await sweep(world, { 'dry-run': 'true' });
    const real = await sweep(world);
    world.pass(HOUR);
    const again = await sweep(world);

    expect(dry.exitCode, dry.stdout).toBe(0);
    expect(dry.counts).toMatchObject({ planned: 12, created: 0 });
    expect(real.counts).toMatchObject({ updated: 12, created: 0, failed: 0 });
    expect(again.counts).toMatchObject({ updated: 0, created: 0, failed: 0 });
    expect(world.vtiger.tickets().map(({ id }) => id)).toEqual(before);
    const keys = before.map((_id, index) => keyOf(index + 1));
    expect(keysOf(world).toSorted()).toEqual(keys.toSorted());
    expect(ticketOf(world, 'Bug 12')['ticketpriorities']).toBe('Low');
  });

  it('an event gives its ticket the new key', async () => {
    await using world = await openRenamed(5);
    const closing = world.repository.close(5);

    const run = await world.run(closing, { inputs, github: world.runIn(NEXT) });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    expect(world.vtiger.tickets()).toHaveLength(5);
    const closed = world.vtiger.tickets().filter((one) => one['ticketstatus'] === 'Closed');
    expect(closed.map((one) => one['ticket_title'])).toEqual(['Bug 5']);
    expect(keysOf(world).filter((key) => key === keyOf(5))).toHaveLength(1);
  });
});

const [UNIQUE] = KEY_MODES;

describe('issues that go after a rename', () => {
  it('close their tickets where they are deleted', async () => {
    await using world = await openSwept(UNIQUE, 3);
    world.repository.rename(NEXT);
    const { inputs } = UNIQUE;
    const deleting = world.repository.deleteIssue(3);

    const run = await world.run(deleting, { inputs, github: world.runIn(NEXT) });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    const closed = world.vtiger.tickets().filter((one) => one['ticketstatus'] === 'Closed');
    expect(closed.map((one) => one['ticket_title'])).toEqual(['Bug 3']);
  });

  it('take their tickets along where they are transferred', async () => {
    await using world = await openSwept(UNIQUE, 3);
    world.repository.rename(NEXT);
    const { inputs } = UNIQUE;
    const [leaving] = world.repository.transferIssue(3, 'acme-labs/other');

    const run = await world.run(leaving, { inputs, github: world.runIn(NEXT) });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    const [moved] = world.vtiger.tickets().filter((one) => one['ticket_title'] === 'Bug 3');
    expect(moved?.['cf_901']).toBe('https://github.com/acme-labs/other/issues/1');
  });
});

describe('tickets of another repository', () => {
  it('are left to it, though their issues have the same numbers', async () => {
    await using world = await openSwept(UNIQUE, 3);
    const other = world.github.repository('acme/other');
    other.openIssue({ title: 'Elsewhere', labels: ['bug'] });
    world.pass(2 * HOUR);

    const run = await world.run(other.edit(1, { title: 'Here' }), {
      inputs: UNIQUE.inputs,
      github: world.runIn('acme/other'),
    });

    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(world.vtiger.tickets()).toHaveLength(4);
    expect(ticketOf(world, 'Bug 1')['cf_901']).toBe('https://github.com/acme/app/issues/1');
  });

  it('are left to it where it goes by the name that this one had before', async () => {
    await using world = await openSwept(UNIQUE, 2);
    world.repository.rename(NEXT);
    // Somebody begins anew under the old name.
    const anew = world.github.repository('acme/app');
    for (const title of ['New 1', 'New 2', 'New 3']) anew.openIssue({ title, labels: ['bug'] });
    const inputs = UNIQUE.inputs;
    await world.run(anew.edit(3, { title: 'Theirs' }), { inputs, github: world.runIn('acme/app') });
    world.repository.openIssue({ title: 'Bug 3', labels: ['bug'] });
    world.pass(2 * HOUR);

    const { counts } = await sweepOnce(world, {}, world.runIn(NEXT));

    // The first two have markers, which lead to their tickets whoever has the name.
    expect(counts).toMatchObject({ updated: 2, created: 1, failed: 0 });
    const keys = world.vtiger.tickets().map((one) => [one['ticket_title'], one['cf_901']]);
    expect(keys.toSorted()).toEqual([
      ['Bug 1', keyOf(1)],
      ['Bug 2', keyOf(2)],
      ['Bug 3', keyOf(3)],
      ['Theirs', 'https://github.com/acme/app/issues/3'],
    ]);
  });
});

describe('what it costs', () => {
  it('is a few calls for a page, and two for each ticket that gets a new key', async () => {
    await using world = await openSwept(UNIQUE, 90);
    world.repository.rename(NEXT);

    const first = await sweepOnce(world, {}, world.runIn(NEXT));
    const second = await sweepOnce(world, {}, world.runIn(NEXT));

    // As many as markers may be written in a minute; the others are found by the name of before meanwhile.
    expect(first.counts).toMatchObject({ updated: 60, inStep: 30, created: 0, failed: 0 });
    expect(second.counts).toMatchObject({ updated: 30, inStep: 60, created: 0, failed: 0 });
    const of = (run: SweptRun, ...names: string[]): number =>
      run.operations.filter((one) => names.includes(one)).length;
    expect(of(first, 'revise', 'update')).toBe(60);
    expect(of(first, 'query', 'retrieve', 'describe')).toBeLessThan(60 + 12);
    expect(first.asked.filter((call) => !call.includes('/comments')).length).toBeLessThan(9);
  });

  it('is one call more for an old issue that gets its first ticket, and none for a new one', async () => {
    await using world = await openSwept(UNIQUE, 1);
    const count = async (age: number): Promise<number> => {
      const [opened] = world.repository.openIssue({ title: 'Late', labels: ['question'] });
      const { number } = opened.payload.issue;
      world.pass(age);
      const [before] = [world.vtiger.calls.length];
      const run = await world.run(world.repository.label(number, 'bug'), { inputs: UNIQUE.inputs });
      expect(run.outputs['status'], run.stdout).toBe('created');
      return world.vtiger.calls.length - before;
    };
    expect((await count(2 * HOUR)) - (await count(60_000))).toBe(1);
  });
});
