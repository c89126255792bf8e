// What agents and strangers leave behind costs a sweep no calls of its own, each time again: tickets that were
// edited in the CRM, and comments on issues.
import { describe, expect, it } from 'vitest';
import { openBugs, ticketOf } from '../support/open-bugs.ts';
import { KEY_FIELD, KEY_MODES, openScene, type Scene } from '../support/scene.ts';
import { openStage, reachedBy } from '../support/stage.ts';
import { LIST, sweepOnce as sweep } from '../support/sweep-once.ts';
import { BUG, PRIVATE } from '../support/ticket-comments.ts';

const HOUR = 3_600_000;
const GRAPHQL = { path: /\/graphql$/ };

/** Bugs with tickets and markers, whose tickets an agent took up since. */
async function openTakenUp(count: number): Promise<Scene> {
  const world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  openBugs(world, count);
  await sweep(world);
  world.pass(HOUR);
  for (const { id = '' } of world.vtiger.tickets()) {
    world.vtiger.editTicket(id, { ticketstatus: 'In Progress' });
  }
  world.pass(HOUR);
  return world;
}

describe('tickets that an agent took up', () => {
  it('stay as they are, for the calls of a page', async () => {
    await using world = await openTakenUp(20);

    const { counts, asked, operations } = await sweep(world);

    expect(counts).toMatchObject({ unchanged: 20, inStep: 0, updated: 0, failed: 0 });
    expect(asked).toEqual([LIST, 'POST /graphql']);
    // To log in, to look the tickets up, and once a sweep for those from before the key field.
    expect(operations).toEqual(['getchallenge', 'login', 'query', 'query', 'logout']);
    expect(world.vtiger.tickets().map((ticket) => ticket['ticketstatus'])).toEqual(
      Array.from({ length: 20 }, () => 'In Progress'),
    );
  });

  it('follow their issues where these changed since', async () => {
    await using world = await openTakenUp(3);
    world.repository.close(2);
    world.repository.edit(3, { title: 'Clearer' });

    const { counts } = await sweep(world);

    expect(counts).toMatchObject({ unchanged: 1, updated: 2 });
    expect(ticketOf(world, 'Bug 2')['ticketstatus']).toBe('Closed');
    expect(ticketOf(world, 'Clearer')['ticketstatus']).toBe('In Progress');
  });

  it('say what closed their issues, once the config asks for it', async () => {
    await using world = await openTakenUp(2);
    world.repository.closeWith(1, { kind: 'commit', sha: 'abcdef1234', headline: 'Fix' });
    await sweep(world);
    world.pass(HOUR);
    world.vtiger.editTicket(ticketOf(world, 'Bug 1').id, { ticketpriorities: 'Low' });
    world.pass(HOUR);

    const config = 'ticket: { solution: "Fixed by {{ issue.closed_by }}" }';
    const { counts } = await sweep(world, { config });

    expect(counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(ticketOf(world, 'Bug 1')).toMatchObject({
      solution: 'Fixed by commit abcdef1',
      ticketpriorities: 'Low',
    });
  });

  it('of closed issues that name what closed them, too, and new ones are made with the rest', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const config = 'ticket: { solution: "Fixed by {{ issue.closed_by }}" }';
    const closeWith = (number: number) =>
      world.repository.closeWith(number, { kind: 'commit', sha: 'abcdef1234', headline: 'Fix' });
    openBugs(world, 4);
    for (const number of [1, 2, 3, 4]) closeWith(number);
    const first = await sweep(world, { config });
    world.pass(HOUR);
    for (const { id = '' } of world.vtiger.tickets()) {
      world.vtiger.editTicket(id, { solution: 'Go round it.', ticketpriorities: 'Low' });
    }
    world.pass(HOUR);

    const { counts, asked } = await sweep(world, { config });

    expect(first.counts).toMatchObject({ created: 4 });
    const markers = first.asked.filter((call) => call.endsWith('/comments'));
    expect(first.asked).toHaveLength(markers.length + 3);
    expect(counts).toMatchObject({ unchanged: 4, updated: 0 });
    // What closed them, and what their markers say.
    expect(asked).toEqual([LIST, 'POST /graphql', 'POST /graphql']);
    expect(world.vtiger.tickets().map(({ solution }) => solution)).toEqual(
      Array.from({ length: 4 }, () => 'Go round it.'),
    );
  });

  it('are looked at one by one where GraphQL is refused, with the same end', async () => {
    await using world = await openTakenUp(3);
    const response = new Response('{"message":"Forbidden"}', { status: 403 });
    world.github.failNext(GRAPHQL, { fault: 'answer', response }, 9);

    const { counts, asked } = await sweep(world);

    expect(counts).toMatchObject({ unchanged: 3, failed: 0 });
    expect(asked.filter((call) => call.endsWith('/comments'))).toHaveLength(3);
    expect(asked.filter((call) => call === 'POST /graphql')).toHaveLength(1);
  });

  it('do not keep sweeps from coming to the end, by the limit of an hour', async () => {
    await using world = await openScene({
      vtiger: { keyField: KEY_FIELD },
      github: { rateLimits: { requestsPerHour: 60 } },
    });
    openBugs(world, 30);
    await sweep(world);
    world.pass(2 * HOUR);
    for (const { id = '' } of world.vtiger.tickets()) {
      world.vtiger.editTicket(id, { ticketstatus: 'In Progress' });
    }
    world.pass(2 * HOUR);
    world.repository.close(30);

    const { exitCode, stdout } = await sweep(world);

    expect(exitCode, stdout).toBe(0);
    expect(ticketOf(world, 'Bug 30')['ticketstatus']).toBe('Closed');
  });
});

describe('issues that have comments', () => {
  it('get their first tickets with the others of their page', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 5);
    for (let number = 1; number <= 5; number += 1) {
      world.repository.comment(number, { body: 'I have this, too.' });
    }

    const { counts, asked } = await sweep(world);

    expect(counts).toMatchObject({ created: 5, failed: 0 });
    // Twice: once they are made, whether one of them changed meanwhile.
    const markers = [1, 2, 3, 4, 5].map((one) => `POST /repos/acme/app/issues/${one}/comments`);
    expect(asked.toSorted()).toEqual([LIST, LIST, 'POST /graphql', ...markers].toSorted());
  });

  it('are in step for the calls of a page where the tickets show them', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    for (let number = 1; number <= 4; number += 1) {
      world.repository.openIssue(BUG);
      world.repository.comment(number, { body: 'first' });
      world.repository.comment(number, { body: 'second' });
    }
    await sweep(world, PRIVATE);
    world.pass(HOUR);
    const [{ id = '' } = {}] = world.vtiger.tickets();
    world.vtiger.editTicket(id, { ticketstatus: 'In Progress' });
    world.pass(HOUR);

    const { counts, asked } = await sweep(world, PRIVATE);

    expect(counts).toMatchObject({ inStep: 3, unchanged: 1, comments: 0 });
    expect(asked).toEqual([LIST, 'POST /graphql']);
  });
});

describe('an issue that changes between the listing and its ticket', () => {
  it('is asked for once in five pages', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 700);
    world.pass(HOUR);

    const { counts, asked } = await sweep(world);

    expect(counts).toMatchObject({ created: 700, failed: 0 });
    // Seven pages, after five of them, and at the end.
    expect(asked.filter((call) => call === LIST)).toHaveLength(9);
  });

  it.each([
    ['without comments', 0, false],
    ['with comments', 1, false],
    ['whose ticket is made at the second try,', 0, true],
  ])('%s is looked at again', async (_what, comments, fails) => {
    await using stage = await openStage(KEY_MODES[0]);
    const { world, hold } = stage;
    openBugs(world, 3);
    if (comments > 0)
      for (const one of [1, 2, 3]) world.repository.comment(one, { body: 'Me too' });
    const making = [1, 2, 3].map((one) =>
      hold({ title: `makes ticket ${one}`, request: 'create', when: 'before' }),
    );
    const config = { config: 'policy: { unlabelled: close }' };
    const running = stage.run(world.repository.scheduleEvent(), config);
    await reachedBy(running, ...making.map(({ reached }) => reached));
    // Its own run finds no ticket.
    const unlabelled = await stage.run(world.repository.unlabel(1, 'bug'), config);
    const edited = await stage.run(world.repository.edit(2, { title: 'Clearer' }), config);
    if (fails) {
      world.vtiger.failNext({ operation: 'create', when: 'before', times: 3 }, { kind: 'crash' });
    }
    for (const { release } of making) release();

    const run = await running;

    expect(unlabelled.outputs['status']).toBe('skipped');
    expect(run.exitCode, run.stdout).toBe(0);
    expect(edited.exitCode, edited.stdout).toBe(0);
    const titles = world.vtiger.tickets().map((one) => [one['ticket_title'], one['ticketstatus']]);
    expect(titles.toSorted()).toEqual([
      ['Bug 1', 'Closed'],
      ['Bug 3', 'Open'],
      ['Clearer', 'Open'],
    ]);
  });
});
