// Most events leave the body of an issue as it is. Then the ticket's text is not made again, and nothing may
// come of that: neither for an agent's edit, nor where a whole ticket is wanted after all.
import { describe, expect, it } from 'vitest';
import { KEY_MODES, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const BODY = 'It **hangs** at 99 %.\n\n- open\n- export';
const TEXT = 'It hangs at 99 %.';
const DRAFT = { title: 'Export hangs', body: BODY, labels: ['bug'] } as const;

describe.each(KEY_MODES)('with $title', ({ keyField, inputs }) => {
  /** A scene with a ticket for issue 1, an hour ago. */
  async function synced(config = ''): Promise<Scene> {
    const world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
    const [opened] = world.repository.openIssue(DRAFT);
    await world.run(opened, { inputs: { ...inputs, config } });
    world.pass(HOUR);
    return world;
  }

  it('an event about something else leaves text and marker as they are', async () => {
    await using world = await synced();
    const [before, marker] = [world.ticket(), world.repository.comments(1)];
    expect(before['description']).toContain(TEXT);

    const run = await world.run(world.repository.assign(1, 'octocat'), { inputs });

    expect(run.outputs).toMatchObject({ status: 'unchanged' });
    expect(world.ticket()).toEqual(before);
    expect(world.repository.comments(1)).toEqual(marker);
  });

  it('a change of the body alone reaches the ticket, and the next event leaves it alone', async () => {
    await using world = await synced();

    const run = await world.run(world.repository.edit(1, { body: '*Solved* by a restart.' }), {
      inputs,
    });
    expect(run.outputs).toMatchObject({ status: 'updated' });
    expect(world.ticket()['description']).toContain('Solved by a restart.');

    world.pass(HOUR);
    const next = await world.run(world.repository.assign(1, 'octocat'), { inputs });
    expect(next.outputs).toMatchObject({ status: 'unchanged' });
  });

  it("an agent's text stays, and the report says what the issue's would be", async () => {
    await using world = await synced();
    const { id, description } = world.ticket();
    const edited = (description ?? '').replace(TEXT, 'Seen at two customers.');
    world.vtiger.editTicket(id ?? '', { description: edited });
    world.pass(HOUR);

    const run = await world.run(world.repository.label(1, 'severity: high'), { inputs });

    expect(run.outputs).toMatchObject({ status: 'updated' });
    expect(world.ticket()).toMatchObject({ description: edited, ticketseverities: 'Major' });
    const { kept } = JSON.parse(run.outputs['plan'] ?? '') as { kept: Record<string, string>[] };
    expect(kept).toMatchObject([{ field: 'description', why: 'edited-in-crm' }]);
    expect(kept[0]?.['wanted']).toContain(TEXT);
  });

  it('a ticket that is made in the place of a deleted one has the whole text', async () => {
    const config = 'policy: {ticket-deleted: recreate}';
    await using world = await synced(config);
    world.vtiger.deleteTicket(world.ticket()['id'] ?? '');

    const run = await world.run(world.repository.assign(1, 'octocat'), {
      inputs: { ...inputs, config },
    });

    expect(run.outputs).toMatchObject({ status: 'created' });
    expect(world.ticket()['description']).toContain(TEXT);
  });
});

it('asks once what closed the issue, though the text is made after all', async () => {
  await using world = await openScene();
  const inputs = { config: 'ticket: {solution: "Fixed by {{ issue.closed_by }}"}' };
  const number = world.repository.openPullRequest({ title: 'Fix' });
  const [opened] = world.repository.openIssue(DRAFT);
  await world.run(opened, { inputs });
  world.pass(HOUR);
  await world.run(world.repository.closeWith(2, { kind: 'pull-request', number }), { inputs });
  world.pass(HOUR);
  world.vtiger.editTicket(world.ticket()['id'] ?? '', { description: 'Seen at two customers.' });
  world.pass(HOUR);
  const before = world.github.calls.length;

  await world.run(world.repository.dispatchEvent(), { inputs: { ...inputs, issue: '2' } });

  const asked = world.github.calls.slice(before).filter(({ path }) => path.endsWith('/graphql'));
  expect(asked).toHaveLength(1);
  expect(world.ticket()['description']).toBe('Seen at two customers.');
});

it.concurrent.each(KEY_MODES)(
  'an agent who saves the whole form edits no title and no text, with $title',
  async ({ keyField, inputs }) => {
    await using world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
    const awkward = { title: 'List<T> a<b && c>d <Foo/>', body: 'a\u00a0<b>b</b> `x<y`' };
    const [opened] = world.repository.openIssue({ ...awkward, labels: ['bug'] });
    await world.run(opened, { inputs });
    world.pass(HOUR);
    world.vtiger.saveTicketForm(world.ticket()['id'] ?? '', { ticketpriorities: 'Low' });
    world.pass(HOUR);

    const run = await world.run(world.repository.edit(1, { title: 'Map<K, V>' }), { inputs });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    const { ticket_title: title = '', ticketpriorities } = world.ticket();
    expect(title.replaceAll('\u200b', '')).toBe('Map<K, V>');
    expect(ticketpriorities).toBe('Low');
    expect(run.stdout).not.toMatch(/(?:title|description):? .*edited in the CRM/i);
    expect(run.stdout).not.toContain('changed on both sides');
  },
);
