// The solution of a ticket through the packaged Action: who may have it, who overwrites it, what it costs.
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const KEYED = { 'key-field': KEY_FIELD.name };

function openKeyed(): Promise<Scene> {
  return openScene({ vtiger: { keyField: KEY_FIELD } });
}

describe('a solution', () => {
  const CLOSING = 'ticket: {solution: "Fixed by {{ issue.closed_by }}"}';

  it('is left out, with a warning, where the token may not read what closed the issue', async () => {
    await using world = await openScene({
      vtiger: { keyField: KEY_FIELD },
      github: { tokens: [{ token: 'narrow', permissions: { pullRequests: 'none' } }] },
    });
    const pull = world.repository.openPullRequest({ title: 'Fix' });
    world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const closed = world.repository.closeWith(2, { kind: 'pull-request', number: pull });

    const run = await world.run(closed, { inputs: { ...KEYED, config: CLOSING } });

    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(world.ticket()).toMatchObject({ ticketstatus: 'Closed', solution: '' });
    expect(run.stdout).toMatch(/::warning::.*left out.*pull-requests: read/);
  });

  it('an agent wrote is not overwritten', async () => {
    await using world = await openKeyed();
    const inputs = { ...KEYED, config: CLOSING };
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    await world.run(opened, { inputs });
    world.pass(HOUR);
    world.vtiger.editTicket('17x1', { solution: 'Told the customer how to go round it.' });
    world.pass(HOUR);

    const closing = await world.run(world.repository.close(1), { inputs });

    expect(closing.outputs['status'], closing.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({
      ticketstatus: 'Closed',
      solution: 'Told the customer how to go round it.',
    });
    expect(closing.stdout).toContain('solution');
  });

  it('that tells what closed the issues takes a sweep one call for many that are new, and none for those in step', async () => {
    await using world = await openKeyed();
    const inputs = { ...KEYED, config: CLOSING };
    for (let number = 1; number <= 3; number += 1) {
      world.repository.openIssue({ title: `Bug ${number}`, labels: ['bug'] });
      world.repository.closeWith(number, {
        kind: 'commit',
        sha: `abcdef${number}0`,
        headline: 'x',
      });
    }
    const graphql = () => world.github.calls.filter(({ path }) => path === '/graphql').length;
    await world.run(world.repository.scheduleEvent(), { inputs });
    expect(
      world.vtiger
        .tickets()
        .map(({ solution }) => solution)
        .sort(),
    ).toEqual(['Fixed by commit abcdef1', 'Fixed by commit abcdef2', 'Fixed by commit abcdef3']);
    expect(graphql()).toBe(1);
    world.pass(HOUR);

    const second = await world.run(world.repository.scheduleEvent(), { inputs });

    expect(second.outputs['status'], second.stdout).toBe('unchanged');
    expect(graphql()).toBe(1);
  });
});
