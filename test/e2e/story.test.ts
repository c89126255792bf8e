// The main story, through the packaged Action: each event changes what it should and nothing else.
import { beforeAll, describe, expect, it } from 'vitest';
import { KEY_FIELD, KEY_MODES, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;

describe.each(KEY_MODES)('with $title', ({ keyField, inputs }) => {
  async function scene(): Promise<Scene> {
    return openScene({ vtiger: keyField === undefined ? {} : { keyField } });
  }

  it('makes one ticket of an issue with a bug label, and a marker that hides its data', async () => {
    await using world = await scene();
    const [opened] = world.repository.openIssue({
      title: 'Scanner fails on PDF',
      body: 'It **crashes**.\n\n- always\n- at once',
      labels: ['bug', 'severity: high'],
    });

    const run = await world.run(opened, { inputs });

    expect(run.exitCode).toBe(0);
    expect(world.ticket()).toMatchObject({
      ticket_title: 'Scanner fails on PDF',
      ticketstatus: 'Open',
      ticketpriorities: 'High',
      ticketseverities: 'Major',
      assigned_user_id: '19x1',
    });
    const ticket = world.ticket();
    expect(ticket['description']).toContain('It crashes.\n\n- always\n- at once');
    const bearer = keyField === undefined ? ticket['description'] : ticket[keyField.name];
    expect(bearer).toContain('https://github.com/acme/app/issues/1');
    expect(run.outputs).toMatchObject({
      status: 'created',
      'ticket-id': '17x1',
      'ticket-number': 'TT1',
      'ticket-url': `${world.urls.vtiger}/index.php?module=HelpDesk&view=Detail&record=1`,
    });
    expect(run.summary).toContain('TT1');
    const [marker, ...more] = world.repository.comments(1);
    expect(more).toEqual([]);
    expect(marker?.body.replace(/<!--.*?-->/gs, '').trim()).toBe(
      'Tracked in the help desk as **TT1**.',
    );
    expect(world.vtiger.unhandled).toEqual([]);
    expect(world.github.unhandled).toEqual([]);
  });

  it('does nothing at all to either side when the issue has not changed', async () => {
    await using world = await scene();
    const [opened] = world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    await world.run(opened, { inputs });
    const before = { ticket: world.ticket(), comments: world.repository.comments(1) };
    world.pass(HOUR);

    const assigned = world.repository.assign(1, 'octocat');
    const run = await world.run(assigned, { inputs });

    expect(run.outputs['status']).toBe('unchanged');
    expect({ ticket: world.ticket(), comments: world.repository.comments(1) }).toEqual(before);
  });

  it('follows title, labels and state, one field at a time', async () => {
    await using world = await scene();
    const { repository } = world;
    const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    await world.run(opened, { inputs });
    const steps = [
      [() => repository.edit(1, { title: 'Title 2' }), { ticket_title: 'Title 2' }],
      [() => repository.label(1, 'in progress'), { ticketstatus: 'In Progress' }],
      [() => repository.label(1, 'needs info'), { ticketstatus: 'Wait For Response' }],
      [() => repository.unlabel(1, 'needs info'), { ticketstatus: 'In Progress' }],
      [() => repository.label(1, 'priority: urgent'), { ticketpriorities: 'Urgent' }],
      [() => repository.label(1, 'severity: critical'), { ticketseverities: 'Critical' }],
      [() => repository.close(1, 'completed'), { ticketstatus: 'Closed' }],
      [() => repository.reopen(1), { ticketstatus: 'In Progress' }],
      [() => repository.close(1, 'not_planned'), { ticketstatus: 'Closed' }],
      [() => repository.milestone(1, '2.0'), {}],
      [() => repository.demilestone(1), {}],
      [() => repository.type(1, 'Bug'), {}],
      [() => repository.untype(1), {}],
      [() => repository.unassign(1, 'octocat'), {}],
    ] as const;
    repository.assign(1, 'octocat');
    for (const [act, change] of steps) {
      const before = { ...world.ticket() };
      world.pass(HOUR);
      const event = act();

      const run = await world.run(event, { inputs });

      const changed = Object.keys(change).length > 0;
      expect(run.outputs['status'], event.payload.action).toBe(changed ? 'updated' : 'unchanged');
      const { modifiedtime, ...after } = world.ticket();
      expect(after, event.payload.action).toEqual({ ...omit(before, 'modifiedtime'), ...change });
      expect(modifiedtime === before['modifiedtime']).toBe(!changed);
    }
    expect(world.repository.comments(1)).toHaveLength(1);
  });

  it('keeps what an agent wrote, and still follows the other fields', async () => {
    await using world = await scene();
    const { repository, vtiger } = world;
    const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    await world.run(opened, { inputs });
    world.pass(HOUR);
    vtiger.editTicket('17x1', { ticketpriorities: 'Low', description: 'Rewritten by an agent.' });
    world.pass(HOUR);

    const run = await world.run(repository.close(1), { inputs });

    expect(run.outputs['status']).toBe('updated');
    expect(world.ticket()).toMatchObject({
      ticketpriorities: 'Low',
      description: 'Rewritten by an agent.',
      ticketstatus: 'Closed',
    });
    expect(run.stdout).toContain('edited in the CRM');
  });

  it('finds the ticket again when the marker was deleted, and writes the marker anew', async () => {
    await using world = await scene();
    const { repository } = world;
    const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    await world.run(opened, { inputs });
    world.pass(HOUR);
    for (const { id } of repository.comments(1)) repository.deleteComment(id);

    const run = await world.run(repository.label(1, 'in progress'), { inputs });

    // Nobody had touched the ticket, so it follows.
    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
    expect(world.ticket()['ticketstatus']).toBe('In Progress');
    expect(repository.comments(1)).toHaveLength(1);

    // An agent gave it a status of its own, so with the marker lost it stands, and the report says so.
    world.pass(HOUR);
    for (const { id } of repository.comments(1)) repository.deleteComment(id);
    world.vtiger.editTicket('17x1', { ticketstatus: 'Wait For Response' });
    world.pass(HOUR);
    const again = await world.run(repository.close(1), { inputs });
    expect(again.outputs).toMatchObject({ status: 'unchanged', reason: 'marker-written' });
    expect(again.stdout).toContain('nothing is remembered');
    expect(world.ticket()['ticketstatus']).toBe('Wait For Response');

    // From here on it is remembered again.
    world.pass(HOUR);
    const reopened = await world.run(repository.reopen(1), { inputs });
    expect(reopened.outputs['status']).toBe('updated');
    expect(reopened.stdout).toContain('changed on both sides');
    world.pass(HOUR);
    await world.run(repository.close(1), { inputs });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
  });

  it('rewrites the marker after the access key was rotated, in place', async () => {
    await using world = await scene();
    const { repository } = world;
    const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    await world.run(opened, { inputs });
    const [before] = repository.comments(1);
    world.pass(HOUR);
    const rotated = rotatedKey(world);

    const run = await world.run(repository.assign(1, 'octocat'), {
      inputs: { ...inputs, ...rotated },
    });

    expect(run.outputs).toMatchObject({ status: 'unchanged', 'ticket-id': '17x1' });
    const [after, ...more] = repository.comments(1);
    expect(more).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(after?.body).not.toBe(before?.body);
  });
});

describe('a dry run', () => {
  const inputs = { 'key-field': 'cf_901', 'dry-run': 'true' };
  let world: Scene;
  beforeAll(async () => {
    world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    return () => world[Symbol.asyncDispose]();
  });

  it('by hand shows the ticket that would be made, and writes nothing', async () => {
    world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    const event = world.repository.dispatchEvent({ issue: '1', 'dry-run': 'true' });

    const run = await world.run(event, { inputs: { ...inputs, issue: '1' } });

    expect(run.outputs).toMatchObject({ status: 'planned', reason: 'create', 'ticket-id': '' });
    expect(JSON.parse(run.outputs['plan'] ?? '')).toMatchObject({
      action: 'create',
      fields: { ticket_title: 'T', ticketstatus: 'Open' },
    });
    expect(world.vtiger.tickets()).toEqual([]);
    expect(world.repository.comments(1)).toEqual([]);
    expect(writesIn(world)).toEqual(['POST login']);
  });

  it('shows a change field by field, before and after, in log, output and summary', async () => {
    await world.run(world.repository.dispatchEvent(), {
      inputs: { 'key-field': 'cf_901', issue: '1' },
    });
    const before = { ticket: world.ticket(), comments: world.repository.comments(1) };
    world.pass(HOUR);
    world.repository.edit(1, { title: 'New title' });

    const run = await world.run(world.repository.dispatchEvent(), {
      inputs: { ...inputs, issue: '1' },
    });

    expect(run.outputs).toMatchObject({ status: 'planned', reason: 'update', 'ticket-id': '17x1' });
    expect(JSON.parse(run.outputs['plan'] ?? '')).toMatchObject({
      changes: [{ field: 'ticket_title', from: 'T', to: 'New title' }],
    });
    expect(run.stdout).toContain('ticket_title: "T" -> "New title"');
    expect(run.summary).toMatch(/<td>T<\/td><td>New title<\/td>/);
    expect({ ticket: world.ticket(), comments: world.repository.comments(1) }).toEqual(before);
  });
});

function omit(record: Readonly<Record<string, string>>, field: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

/** What the program sent to either side that could have changed something. */
function writesIn({ vtiger, github }: Scene): string[] {
  return [
    ...vtiger.calls.map(({ method, operation }) => `${method} ${operation}`),
    ...github.calls.map(({ method, path }) => `${method} ${path}`),
  ].filter((call) => !call.startsWith('GET'));
}

/** The CRM's second user, as after a rotation: the same rights, another key. */
function rotatedKey({ vtiger }: Scene): Record<string, string> {
  const [, other] = vtiger.users;
  if (other === undefined) throw new Error('The scene has one user only.');
  return {
    'vtiger-username': other.name,
    'vtiger-access-key': other.accessKey,
  };
}
