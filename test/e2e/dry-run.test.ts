// A dry run says no to what the real one would be refused, in the same words, and writes nothing.
import { describe, expect, it } from 'vitest';
import { openBugs } from '../support/open-bugs.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const INPUTS = { 'key-field': 'cf_901' };
const NOPE = 'ticket: { status: { open: Nope, resolved: Never } }';
const DENIED = { users: [{ name: 'support-bot', rights: { create: false } }] } as const;

/** The dry run and the real one of the same event; neither wrote anything. */
async function both(world: Scene, event: Parameters<Scene['run']>[0], config = '') {
  const before = world.vtiger.tickets();
  const inputs = { ...INPUTS, ...(config && { config }) };
  const dry = await world.run(event, { inputs: { ...inputs, 'dry-run': 'true' } });
  const real = await world.run(event, { inputs });
  expect(world.vtiger.tickets()).toEqual(before);
  return { dry, real };
}

describe.concurrent('what is refused', () => {
  it('of a new ticket', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

    const { dry, real } = await both(world, opened, NOPE);

    expect(dry.exitCode).toBe(2);
    expect(dry.outputs).toMatchObject({ status: 'failed', reason: 'ticket-value' });
    expect(dry.outputs['reason']).toBe(real.outputs['reason']);
    expect(dry.stdout).toContain('Status (ticketstatus) has no value "Nope"');
  });

  it('of a change', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    await world.run(opened, { inputs: INPUTS });
    world.pass(HOUR);

    const { dry, real } = await both(world, world.repository.close(1), NOPE);

    expect(dry.outputs).toMatchObject({ status: 'failed', reason: 'ticket-value' });
    expect(dry.outputs['reason']).toBe(real.outputs['reason']);
    expect(dry.stdout).toContain('has no value "Never"');
  });

  it('of the ticket of an issue that was deleted', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    await world.run(opened, { inputs: INPUTS });
    const config = 'ticket: { status: { closed: Never } }';

    const { dry, real } = await both(world, world.repository.deleteIssue(1), config);

    expect(dry.outputs).toMatchObject({ status: 'failed', reason: 'ticket-value' });
    expect(dry.outputs['reason']).toBe(real.outputs['reason']);
  });

  it('of a sweep', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 3);

    const { dry, real } = await both(world, world.repository.dispatchEvent(), NOPE);

    expect(dry.exitCode).toBe(real.exitCode);
    const countsOf = (run: typeof dry): unknown =>
      (JSON.parse(run.outputs['report'] ?? '{}') as { counts?: unknown }).counts;
    expect(countsOf(dry)).toMatchObject({ failed: 3, planned: 0 });
    expect(countsOf(real)).toMatchObject({ failed: 3, created: 0 });
  });

  it('where the API user may make no tickets', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD, ...DENIED } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

    const { dry, real } = await both(world, opened);

    expect(dry.outputs).toMatchObject({ status: 'failed', reason: 'vtiger-denied' });
    expect(dry.outputs['reason']).toBe(real.outputs['reason']);
  });
});

describe.concurrent('a field that the program writes by itself', () => {
  it.each([
    ['key-field: ticket_title', 'key-field: ticket_title is written for something else'],
    ['key-field: description', 'key-field: description is written for something else'],
    ['key-field: solution', 'key-field: solution is written for something else'],
    ['ticket: { severity-field: ticketstatus }', 'ticket.severity-field: ticketstatus is written'],
    [
      'key-field: cf_901\nticket: { severity-field: cf_901 }',
      'key-field and ticket.severity-field are both cf_901',
    ],
  ])('is refused: %j', async (config, says) => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

    const run = await world.run(opened, { inputs: { config } });

    expect(run.outputs).toMatchObject({ status: 'failed', reason: 'config-invalid' });
    expect(run.stdout).toContain(says);
    expect(world.vtiger.tickets()).toEqual([]);
  });
});
