// Who has a ticket, through the packaged Action: by who is assigned to the issue, never over an agent's head.
import { describe, expect, it } from 'vitest';
import { CRMS, openCustomers, warningsOf } from '../support/customers.ts';
import type { Scene } from '../support/scene.ts';

const HOUR = 3_600_000;

describe.each(CRMS)('on $title', ({ vtiger, more }) => {
  it('the owner is who is assigned, and follows, but not over an agent’s head', async () => {
    await using scene = await openCustomers(vtiger);
    const { world, run } = scene;
    const { repository } = world;
    const config = `assigned-to: support group, assignees: {Alice: jane, bob: 20x4, "*": 19x1}${more}`;
    const owner = () => world.ticket()['assigned_user_id'];
    const step = async (event: Parameters<Scene['run']>[0], status: string) => {
      world.pass(HOUR);
      const { outputs, stdout } = await run(event, config);
      expect(outputs['status'], stdout).toBe(status);
    };
    await step(repository.openIssue({ title: 'T', labels: ['bug'] })[0], 'created');
    expect(owner()).toBe('20x4');
    await step(repository.assign(1, 'alice'), 'updated');
    expect(owner()).toBe('19x5');
    await step(repository.unassign(1, 'alice'), 'updated');
    expect(owner()).toBe('20x4');
    await step(repository.assign(1, 'carl'), 'updated');
    expect(owner()).toBe('19x1');

    world.pass(HOUR);
    world.vtiger.editTicket(world.ticket()['id'] ?? '', { assigned_user_id: '19x5' });
    await step(repository.edit(1, { title: 'T2' }), 'updated');
    expect(owner()).toBe('19x5');
  });
});

describe('an assignee', () => {
  it.each([
    ['whom nobody stands for', 'assignees: {bob: jane}', 'ticket.assignees says nobody for alice.'],
    [
      'who is nobody there',
      'assignees: {alice: jamie}',
      'alice is "jamie" there, but no group or user',
    ],
  ])('%s is told, and the ticket goes where others go', async (_what, config, words) => {
    await using scene = await openCustomers();
    const { world, run } = scene;
    const [opened] = world.repository.openIssue({
      title: 'T',
      labels: ['bug'],
      assignees: ['alice'],
    });
    const made = await run(opened, `${config}, assigned-to: Support Group`);
    expect(made.outputs['status'], made.stdout).toBe('created');
    expect(world.ticket()).toMatchObject({ assigned_user_id: '20x4' });
    const [warning] = warningsOf(made);
    expect(warning).toContain(words);
  });

  it('cannot be named by a user who may not read users, and that is said', async () => {
    await using scene = await openCustomers({
      users: [{ name: 'integration' }, { name: 'jane', admin: true }],
    });
    const { world, run } = scene;
    const [opened] = world.repository.openIssue({
      title: 'T',
      labels: ['bug'],
      assignees: ['alice'],
    });
    const made = await run(opened, 'assignees: {alice: jane}');
    expect(made.outputs['status'], made.stdout).toBe('created');
    expect(warningsOf(made).join('\n')).toContain(
      'may not read users: name a group, or give the id',
    );

    const second = world.repository.openIssue({
      title: 'U',
      labels: ['bug'],
      assignees: ['alice'],
    })[0];
    await run(second, 'assignees: {alice: 19x5}');
    expect(world.vtiger.tickets().map((ticket) => ticket['assigned_user_id'])).toEqual([
      '19x1',
      '19x5',
    ]);
  });

  it('by an id that nobody has is refused before the ticket is made', async () => {
    await using scene = await openCustomers();
    const { world, run } = scene;
    const [opened] = world.repository.openIssue({
      title: 'T',
      labels: ['bug'],
      assignees: ['alice'],
    });
    const failing = await run(opened, 'assignees: {alice: 19x99}');
    expect(failing.outputs['reason'], failing.stdout).toBe('ticket-value');
    expect(failing.stdout).toContain('assignees: no group or user has the id 19x99');
    expect(world.vtiger.tickets()).toEqual([]);
  });
});
