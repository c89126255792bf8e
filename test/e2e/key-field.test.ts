// The field of the key: set up after there were tickets, filled by strangers, or too short.
import { describe, expect, it } from 'vitest';
import { ticketOf } from '../support/open-bugs.ts';
import { KEY_FIELD, KEY_MODES, keyOf, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const INPUTS = { 'key-field': 'cf_901' };
const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;

/** Issues with tickets that bear their key as a line, and no markers. */
async function fromBefore(count: number): Promise<Scene> {
  const world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  const { repository } = world;
  for (let number = 1; number <= count; number += 1) {
    repository.openIssue({ ...DRAFT, title: `Bug ${number}` });
  }
  await world.run(repository.scheduleEvent());
  for (let number = 1; number <= count; number += 1) {
    for (const { id } of repository.comments(number)) repository.deleteComment(id);
  }
  world.pass(HOUR);
  return world;
}

const keysOf = ({ vtiger }: Scene) => vtiger.tickets().map((ticket) => ticket['cf_901']);

describe.concurrent('a key field that is set up later', () => {
  it('a sweep finds the tickets by their lines, and fills the field', async () => {
    await using world = await fromBefore(5);

    const dry = await world.run(world.repository.dispatchEvent(), {
      inputs: { ...INPUTS, 'dry-run': 'true' },
    });
    const real = await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

    expect(JSON.parse(dry.outputs['report'] ?? '')).toMatchObject({ counts: { planned: 5 } });
    expect(JSON.parse(real.outputs['report'] ?? '')).toMatchObject({
      counts: { created: 0, updated: 5 },
    });
    expect(keysOf(world).toSorted()).toEqual([1, 2, 3, 4, 5].map(keyOf));
    expect(world.vtiger.tickets().map(({ description }) => description)).toEqual(
      Array(5).fill('B'),
    );
  });

  it('a sweep looks through the texts no more once there is no such line', async () => {
    await using world = await fromBefore(3);
    await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });
    for (let count = 0; count < 3; count += 1) world.repository.openIssue(DRAFT);
    world.pass(HOUR);
    const before = world.vtiger.calls.length;

    const run = await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

    expect(JSON.parse(run.outputs['report'] ?? '')).toMatchObject({ counts: { created: 3 } });
    const queries = world.vtiger.calls
      .slice(before)
      .flatMap(({ parameters }) => parameters['query'] ?? []);
    expect(queries.filter((query) => query.includes('description LIKE'))).toEqual([
      expect.stringContaining('LIMIT 1'),
    ]);
  });

  it('so does the run of an event', async () => {
    await using world = await fromBefore(2);

    const run = await world.run(world.repository.close(2), { inputs: INPUTS });

    const closed = ticketOf(world, 'Bug 2');
    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': closed.id });
    expect(closed).toMatchObject({ ticketstatus: 'Closed', cf_901: keyOf(2) });
    expect(ticketOf(world, 'Bug 1')).toMatchObject({ ticketstatus: 'Open', cf_901: '' });
  });

  it.each(['CUSTOMER PORTAL', 'CRM'])(
    'a line does not count in a ticket made by %s',
    async (source) => {
      await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
      const [opened] = world.repository.openIssue(DRAFT);
      const decoy = world.vtiger.add('HelpDesk', {
        ticket_title: 'Mine',
        description: `Hello\n\nSource issue: [${keyOf(1)}]`,
        source,
      });
      world.pass(HOUR);

      const run = await world.run(opened, { inputs: INPUTS });
      const swept = await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

      expect(run.outputs).toMatchObject({ status: 'created', 'ticket-id': '17x2' });
      expect(swept.outputs['status']).toBe('unchanged');
      expect(world.vtiger.ticket(decoy)).toMatchObject({ ticket_title: 'Mine', cf_901: '' });
    },
  );
});

it.each([true, false])(
  'a field too short for the key is told of, and no part of a key stays; may delete: %s',
  async (isAllowed) => {
    await using world = await openScene({
      vtiger: {
        keyField: { ...KEY_FIELD, length: 20 },
        users: [{ name: 'integration', admin: false, rights: { delete: isAllowed } }],
      },
    });
    const [opened] = world.repository.openIssue(DRAFT);

    const run = await world.run(opened, { inputs: INPUTS });

    expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'ticket-field' } });
    const [error] = run.annotations;
    expect(error?.message).toContain('holds only "https://github.com/a"');
    expect(error?.message.includes('TT1 (17x1)')).toBe(!isAllowed);
    expect(keysOf(world)).toEqual(isAllowed ? [] : ['']);
    expect(world.vtiger.tickets().map(({ ticketstatus }) => ticketstatus)).toEqual(
      isAllowed ? [] : ['Closed'],
    );
  },
);

it.each(KEY_MODES)(
  'a workflow that writes over the key of new tickets does not lose them, with $title',
  async ({ keyField, inputs }) => {
    const text = 'Thank you for your report.';
    const workflow = () => (keyField ? { [keyField.name]: 'see below' } : { description: text });
    await using world = await openScene({ vtiger: { workflow, ...(keyField && { keyField }) } });
    const [opened] = world.repository.openIssue({ ...DRAFT, body: '' });

    const run = await world.run(opened, { inputs });
    if (keyField === undefined) expect(world.ticket()['description']).toContain(text);
    for (const { id } of world.repository.comments(1)) world.repository.deleteComment(id);
    const again = await world.run(opened, { inputs });

    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(again.outputs['ticket-id'], again.stdout).toBe(world.ticket()['id']);
    const { description = '', cf_901 = description } = world.ticket();
    expect(cf_901).toContain(keyOf(1));
  },
);

it('nor does it where the answer to the second write of the key is lost', async () => {
  const workflow = () => ({ cf_901: 'see below' });
  await using world = await openScene({ vtiger: { workflow, keyField: KEY_FIELD } });
  const [opened] = world.repository.openIssue(DRAFT);
  world.vtiger.failNext({ operation: 'revise', when: 'after' }, { kind: 'drop' });

  const run = await world.run(opened, { inputs: INPUTS });

  expect(run.outputs['status'], run.stdout).toBe('created');
  expect(world.ticket()['cf_901']).toBe(keyOf(1));
});
