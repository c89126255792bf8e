// A sweep: what it makes, changes and leaves, at what cost, and that it can end anywhere.
import { describe, expect, it } from 'vitest';
import { openBugs, ticketOf } from '../support/open-bugs.ts';
import { KEY_FIELD, KEY_MODES, openScene } from '../support/scene.ts';

const HOUR = 3_600_000;

function countsIn(run: { outputs: Readonly<Record<string, string>> }): Record<string, number> {
  const report = JSON.parse(run.outputs['report'] ?? '{}') as { counts: Record<string, number> };
  return report.counts;
}

describe.each(KEY_MODES)('with $title', ({ keyField, inputs: keyInputs }) => {
  const inputs = { ...keyInputs, 'max-creates': '1000' };

  it('makes the tickets that are missing, changes what differs, and leaves the rest', async () => {
    await using world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
    openBugs(world, 12);
    world.repository.openIssue({ title: 'Question', labels: ['question'] });
    world.repository.openPullRequest({ title: 'Fix', labels: ['bug'] });

    const first = await world.run(world.repository.scheduleEvent(), { inputs });
    expect(first.exitCode).toBe(0);
    expect(first.outputs['status']).toBe('created');
    expect(countsIn(first)).toMatchObject({ eligible: 12, created: 12, failed: 0 });
    expect(world.vtiger.tickets().map((ticket) => ticket['ticket_title'])).toEqual(
      expect.arrayContaining(['Bug 1', 'Bug 12']),
    );
    expect(world.vtiger.tickets()).toHaveLength(12);
    expect(world.repository.comments(3)).toHaveLength(1);

    world.pass(HOUR);
    world.repository.close(2);
    world.repository.edit(5, { title: 'Bug 5, clearer' });
    world.vtiger.editTicket(ticketOf(world, 'Bug 7').id, { ticketpriorities: 'Low' });
    world.pass(HOUR);
    const second = await world.run(world.repository.scheduleEvent(), { inputs });
    expect(second.outputs['status']).toBe('updated');
    expect(countsIn(second)).toMatchObject({ inStep: 9, updated: 2, unchanged: 1, created: 0 });
    expect(ticketOf(world, 'Bug 7')['ticketpriorities']).toBe('Low');

    const third = await world.run(world.repository.scheduleEvent(), { inputs });
    expect(third.outputs['status']).toBe('unchanged');
    expect(world.vtiger.tickets()).toHaveLength(12);
  });
});

describe('a dry sweep', () => {
  it('writes nothing, and plans what the real one then does', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 5);
    const inputs = { 'key-field': 'cf_901' };
    await world.run(world.repository.dispatchEvent(), { inputs });
    world.pass(HOUR);
    world.repository.edit(2, { title: 'Changed' });
    openBugs(world, 2);
    const before = { tickets: world.vtiger.tickets(), comments: world.repository.comments(2) };

    const dry = await world.run(world.repository.dispatchEvent(), {
      inputs: { ...inputs, 'dry-run': 'true' },
    });
    expect(dry.outputs['status']).toBe('planned');
    expect({ tickets: world.vtiger.tickets(), comments: world.repository.comments(2) }).toEqual(
      before,
    );
    const plan = JSON.parse(dry.outputs['plan'] ?? '[]') as {
      issue: number;
      plan: { action: string; fields?: object; changes?: object[] };
    }[];
    expect(plan.map(({ issue, plan: { action } }) => [issue, action])).toEqual(
      expect.arrayContaining([
        [6, 'create'],
        [7, 'create'],
        [2, 'update'],
      ]),
    );

    const real = await world.run(world.repository.dispatchEvent(), { inputs });
    const done = JSON.parse(real.outputs['report'] ?? '{}') as {
      issues: { issue: number; status: string }[];
    };
    expect(new Set(done.issues.map(({ issue }) => issue))).toEqual(new Set([2, 6, 7]));
    expect(world.vtiger.tickets().map((ticket) => ticket['ticket_title'])).toContain('Changed');
  });
});

describe('limits', () => {
  it('stops creating at max-creates, says so, and the next sweep goes on', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 7);
    const inputs = { 'key-field': 'cf_901', 'max-creates': '3' };
    const left: number[] = [];
    for (const expected of [3, 6, 7]) {
      const run = await world.run(world.repository.dispatchEvent(), { inputs });
      expect(run.exitCode).toBe(0);
      expect(world.vtiger.tickets()).toHaveLength(expected);
      left.push(countsIn(run)['left'] ?? -1);
      if (expected < 7) expect(run.stdout).toContain('max-creates was reached');
    }
    expect(left).toEqual([4, 1, 0]);
  });

  it('goes on when one issue fails, and says which', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 6);
    world.vtiger.failNext({ operation: 'create', when: 'before', times: 2 }, { kind: 'crash' });

    const run = await world.run(world.repository.dispatchEvent(), {
      inputs: { 'key-field': 'cf_901' },
    });

    expect(world.vtiger.tickets().length).toBeGreaterThanOrEqual(5);
    expect(run.exitCode).toBe(countsIn(run)['failed'] === 0 ? 0 : 1);
    const again = await world.run(world.repository.dispatchEvent(), {
      inputs: { 'key-field': 'cf_901' },
    });
    expect(again.exitCode).toBe(0);
    expect(world.vtiger.tickets()).toHaveLength(6);
  });

  it('goes on where many issues lack what is mandatory', async () => {
    const customFields = [{ name: 'cf_905', label: 'Version', mandatory: true }];
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD, customFields } });
    for (let number = 1; number <= 30; number += 1) {
      const planned = number % 3 === 0 ? {} : { milestone: '2.1' };
      world.repository.openIssue({ title: `Bug ${number}`, labels: ['bug'], ...planned });
    }
    const config = 'ticket: { fields: { cf_905: "{{ issue.milestone }}" } }';

    const run = await world.run(world.repository.dispatchEvent(), {
      inputs: { 'key-field': 'cf_901', config },
    });

    expect(run.exitCode).not.toBe(0);
    expect(countsIn(run)).toMatchObject({ created: 20, failed: 10 });
    expect(run.stdout).not.toContain('Stopped early');
  });

  it.each([
    ['a setting', { 'key-field': 'cf_999' }, 'Once that is corrected, the next sweep goes on.'],
    ['a moment', {}, 'The next sweep goes on.'],
  ])('that end it say what comes then: %s', async (_what, inputs, then) => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 2);
    if (!('key-field' in inputs)) {
      world.vtiger.failNext({ operation: 'query', times: 9 }, { kind: 'crash' });
    }

    const run = await world.run(world.repository.scheduleEvent(), { inputs });

    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).toContain('Stopped early');
    expect(run.stdout).toContain(` ${then}`);
  });

  it('does not count what makes no ticket against max-creates', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    // Two labels, so that the questions fill the first page up, and the new issue is on the second.
    const inputs = { 'key-field': 'cf_901', 'bug-labels': 'bug, defect', 'max-creates': '55' };
    openBugs(world, 55);
    await world.run(world.repository.scheduleEvent(), { inputs });
    for (let count = 0; count < 45; count += 1) world.repository.openIssue({ title: 'Question' });
    // Each issue has its marker, so it is known that its ticket was deleted on purpose.
    for (const { id = '' } of world.vtiger.tickets()) world.vtiger.deleteTicket(id);
    world.pass(HOUR);
    openBugs(world, 1);

    const run = await world.run(world.repository.scheduleEvent(), { inputs });

    expect(countsIn(run)).toMatchObject({ created: 1, left: 0 });
  });

  it('puts each issue into exactly one shard', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 9);
    const runs = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) =>
        world.run(world.repository.scheduleEvent(), { inputs: { 'key-field': 'cf_901', shard } }),
      ),
    );
    expect(runs.map((run) => countsIn(run)['created'])).toEqual([3, 3, 3]);
    expect(world.vtiger.tickets()).toHaveLength(9);
  });

  it('reads only what changed since then', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 3);
    world.pass(48 * HOUR);
    openBugs(world, 2);
    const run = await world.run(world.repository.scheduleEvent(), {
      inputs: { 'key-field': 'cf_901', since: new Date(Date.now() + 24 * HOUR).toISOString() },
    });
    expect(countsIn(run)).toMatchObject({ listed: 2, created: 2 });
  });
});

it('costs what differs: nothing for an issue in step beyond its share of the pages', async () => {
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  openBugs(world, 250);
  const inputs = { 'key-field': 'cf_901', 'max-creates': '1000' };
  const created = await world.run(world.repository.scheduleEvent(), { inputs });
  expect(countsIn(created)).toMatchObject({ created: 250 });
  const creates = world.vtiger.calls.filter(({ session }) => session).length;
  // One create each, and the look-ups before and after.
  expect(creates).toBeLessThanOrEqual(250 * 1.1 + 12);
  const before = { vtiger: world.vtiger.calls.length, github: world.github.calls.length };
  world.pass(HOUR);

  const run = await world.run(world.repository.scheduleEvent(), { inputs });

  expect(countsIn(run)).toMatchObject({ inStep: 250 });
  // Logins, describe and logout are the constant; the config file is one call to the host.
  expect(world.vtiger.calls.length - before.vtiger).toBeLessThanOrEqual(250 * 0.03 + 14);
  expect(world.github.calls.length - before.github).toBeLessThanOrEqual(250 * 0.03 + 1);
});
