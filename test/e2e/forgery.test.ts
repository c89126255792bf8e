// Strangers, copyists and careless maintainers against the two ties between issue and ticket, the marker
// and the key: none reaches another issue's ticket, makes a second one, or has a run name a wrong one.
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { deriveMarkerSecret, deskPrint, formatMarker } from '../../src/plan/marker.ts';
import { COLUMNS, MAIN_COLUMN, type Column } from '../support/columns.ts';
import { KEY_FIELD, keyOf, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const BUG = { title: 'T', body: 'B', labels: ['bug'] } as const;
const INPUTS = { 'key-field': 'cf_901' };

type Comment = ReturnType<Scene['repository']['comments']>[number];

/** A scene whose issue 1 has the first ticket and a marker, an hour ago. */
async function withVictim(
  inputs: Readonly<Record<string, string>> = INPUTS,
  column: Column = MAIN_COLUMN,
): Promise<Scene> {
  const vtiger = inputs['key-field'] === undefined ? {} : { keyField: KEY_FIELD };
  const world = await openScene({ column, vtiger });
  const [opened] = world.repository.openIssue({ ...BUG, title: 'Victim' });
  await world.run(opened, { inputs });
  world.pass(HOUR);
  return world;
}

function markerOf(world: Scene, issue: number): Comment {
  const [marker] = world.repository.comments(issue);
  if (marker === undefined) throw new Error(`Issue ${issue} has no marker`);
  return marker;
}

/** A marker for the first ticket, under a key that somebody guessed. */
function guessed(world: Scene, issue: number): string {
  const { id, number, module } = world.column;
  const note = { ticket: id(1), number: number(1), key: keyOf(1), memory: {} };
  const binding = {
    server: 'https://github.com',
    issueId: String(world.repository.issue(issue).id),
    desk: deskPrint(world.urls.vtiger, module.name),
  };
  return formatMarker(note, binding, deriveMarkerSecret('guessed'));
}

/** The same marker, with its payload naming another ticket. */
function renamed(marker: string, ticket: string): string {
  return marker.replace(/(?<=sync:1:[^:]{8}:)[\w-]+/, (payload) => {
    const note = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { t: string };
    return Buffer.from(JSON.stringify({ ...note, t: ticket })).toString('base64url');
  });
}

type Forgery = readonly [title: string, by: 'NONE' | 'OWNER', forge: (world: Scene) => string];

const FORGERIES: readonly Forgery[] = [
  ["a maintainer's, sealed with a guessed key", 'OWNER', (world) => guessed(world, 2)],
  ["another issue's, copied by a maintainer", 'OWNER', (world) => markerOf(world, 1).body],
  ["a stranger's, sealed with a guessed key", 'NONE', (world) => guessed(world, 2)],
  ["another issue's, copied by a stranger", 'NONE', (world) => markerOf(world, 1).body],
  ["another issue's, behind words", 'OWNER', (world) => `As in #1:\n\n${markerOf(world, 1).body}`],
  ['with a broken seal', 'OWNER', (world) => markerOf(world, 1).body.replace(/.(?= -->)/, '_')],
  [
    'with a seal cut short',
    'OWNER',
    (world) => markerOf(world, 1).body.replace(/.{3}(?= -->)/, ''),
  ],
  ['with no payload', 'OWNER', () => `<!-- vtiger-issue-sync:1:AAAAAAAA::${'A'.repeat(43)} -->`],
];

describe.concurrent.each<Column>(COLUMNS)('a marker on an issue that is new, $title', (column) => {
  const [first, second] = [column.id(1), column.id(2)];

  it.each(column === MAIN_COLUMN ? FORGERIES : FORGERIES.slice(0, 2))(
    '%s: leads nowhere',
    async (_, association, forge) => {
      await using world = await withVictim(INPUTS, column);
      const { repository } = world;
      const [opened] = repository.openIssue({ ...BUG, title: 'Attacker' });
      repository.comment(2, { body: forge(world), association, as: 'mallory' });
      const before = { ticket: world.nth(1), marker: markerOf(world, 1) };

      const made = await world.run(opened, { inputs: INPUTS });

      expect(made.outputs).toMatchObject({ status: 'created', 'ticket-id': second });
      const next = await world.run(repository.close(2), { inputs: INPUTS });
      expect(next.outputs).toMatchObject({ status: 'updated', 'ticket-id': second });
      expect(world.vtiger.tickets()).toHaveLength(2);
      const closed = world.spelled({ status: 'closed' });
      expect(world.nth(2)).toMatchObject({ ...closed, cf_901: keyOf(2) });
      expect({ ticket: world.nth(1), marker: markerOf(world, 1) }).toEqual(before);
    },
  );

  it('in the body of the issue: leads nowhere', async () => {
    await using world = await withVictim({}, column);
    const body = `Help!\n\n${markerOf(world, 1).body}`;
    const [opened] = world.repository.openIssue({ ...BUG, body });

    const made = await world.run(opened);

    expect(made.outputs).toMatchObject({ status: 'created', 'ticket-id': second });
    expect(world.vtiger.ticket(first)).toMatchObject(world.spelled({ title: 'Victim' }));
  });
});

describe.concurrent('the marker of the issue itself', () => {
  it('replayed by a stranger from its history: the present one counts', async () => {
    await using world = await withVictim();
    const { repository } = world;
    const old = markerOf(world, 1).body;
    await world.run(repository.edit(1, { title: 'Second' }), { inputs: INPUTS });
    world.pass(HOUR);
    const replay = repository.comment(1, { body: old, as: 'mallory' }).payload.comment;
    // By the old one the title would still be the program's to change.
    world.vtiger.editTicket('17x1', { ticket_title: 'Agent' });
    world.pass(HOUR);

    const run = await world.run(repository.close(1), { inputs: INPUTS });

    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
    expect(world.ticket()).toMatchObject({ ticket_title: 'Agent', ticketstatus: 'Closed' });
    const [own, strangers] = repository.comments(1);
    expect(own?.body).not.toBe(old);
    expect(strangers).toEqual(replay);
  });

  it('deleted, and replayed by a stranger: it is written anew, and the replay left alone', async () => {
    await using world = await withVictim();
    const { repository } = world;
    const { id, body } = markerOf(world, 1);
    const replay = repository.comment(1, { body, as: 'mallory' }).payload.comment;
    repository.deleteComment(id);

    const run = await world.run(repository.close(1), { inputs: INPUTS });

    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
    const [strangers, own, ...more] = repository.comments(1);
    expect(strangers).toEqual(replay);
    expect(own?.user?.login).toBe('github-actions[bot]');
    expect(more).toEqual([]);
  });

  it.each([
    ['to name another ticket', (body: string) => renamed(body, '17x2')],
    ['in its seal', (body: string) => body.replace(/.(?= -->)/, '_')],
    ['to nothing', () => '(nothing to see here)'],
  ])('edited by a maintainer %s: the key leads to the ticket', async (_, edit) => {
    await using world = await withVictim({});
    const { repository } = world;
    const [other] = repository.openIssue(BUG);
    await world.run(other);
    const { id, body } = markerOf(world, 1);
    repository.editComment(id, edit(body));
    world.pass(HOUR);

    const run = await world.run(repository.close(1));

    expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
    expect(world.vtiger.ticket('17x2')?.['ticketstatus']).toBe('Open');
    world.pass(HOUR);
    const next = await world.run(repository.assign(1, 'octocat'));
    expect(next.outputs).toMatchObject({ status: 'unchanged', reason: '', 'ticket-id': '17x1' });
  });
});

it('two CRMs on one repository have a ticket and a marker each, and leave the other alone', async () => {
  await using world = await withVictim();
  const { repository } = world;
  const other = createVtiger({ keyField: KEY_FIELD });
  await using crm = await serve((request) => other.handle(request));
  const [user] = other.users;
  const inputs = { ...INPUTS, 'vtiger-url': crm.url, 'vtiger-access-key': user?.accessKey ?? '' };
  const first = markerOf(world, 1);

  const there = await world.run(repository.assign(1, 'octocat'), { inputs });
  expect(there.outputs['status']).toBe('created');
  expect(repository.comments(1)).toHaveLength(2);
  expect(repository.comments(1)[0]).toEqual(first);

  const second = repository.comments(1)[1];
  const here = await world.run(repository.close(1), { inputs: INPUTS });
  expect(here.outputs['status']).toBe('updated');
  expect(repository.comments(1)).toHaveLength(2);
  expect(repository.comments(1)[1]).toEqual(second);
  expect(other.tickets()).toMatchObject([{ ticketstatus: 'Open' }]);

  await world.run(repository.label(1, 'late'), { inputs });
  expect(other.tickets()).toMatchObject([{ ticketstatus: 'Closed' }]);
  expect(world.ticket()['ticketstatus']).toBe('Closed');
});
