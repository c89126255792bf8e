// Comments under fire: several runs at once, runs that are killed, answers that never come. In the end each
// comment is on the ticket once, in its order.
import { describe, expect, it } from 'vitest';
import type { Fault, FaultMatch } from '../../src/emulator/vtiger/vtiger.ts';
import { KEY_FIELD, openScene } from '../support/scene.ts';
import { BUG, commentTexts, PRIVATE, withTicket } from '../support/ticket-comments.ts';

const HOUR = 3_600_000;

function bodies(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `comment ${at + 1}`);
}

describe.concurrent('several runs at once', () => {
  it.each([
    ['ids that show at once', () => 0],
    ['ids that show late, and out of order', () => Math.random() * 120],
  ])('leave each comment once and in order: %s', async (_, visibilityGap) => {
    await using world = await withTicket({ vtiger: { visibilityGap } });
    const events = bodies(5).map((body) => world.repository.comment(1, { body }));
    const runs = await Promise.all([
      ...events.map((event) => world.run(event, { inputs: PRIVATE, timeoutMs: 90_000 })),
      world.run(world.repository.scheduleEvent(), { inputs: PRIVATE, timeoutMs: 90_000 }),
    ]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
    expect(commentTexts(world)).toEqual(bodies(5));
  });

  it('leave the last of several edits, and nothing of what was deleted', async () => {
    await using world = await withTicket({ vtiger: { visibilityGap: () => Math.random() * 120 } });
    const { repository } = world;
    const [first, second] = bodies(2).map((body) => repository.comment(1, { body }));
    if (first === undefined || second === undefined) return expect.unreachable();
    const { id } = first.payload.comment;
    const events = [
      first,
      second,
      ...['a', 'b', 'c'].map((body) => repository.editComment(id, body)),
      repository.deleteComment(second.payload.comment.id),
    ];
    const runs = await Promise.all(
      events.map((event) => world.run(event, { inputs: PRIVATE, timeoutMs: 90_000 })),
    );
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
    expect(commentTexts(world)).toEqual(['c']);
  });

  it('that make the ticket as well', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const opened = world.repository.openIssue({ ...BUG, labels: ['bug', 'v2', 'os: linux'] });
    const events = [...opened, ...bodies(3).map((body) => world.repository.comment(1, { body }))];
    const runs = await Promise.all(
      events.map((event) => world.run(event, { inputs: PRIVATE, timeoutMs: 90_000 })),
    );
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
    expect(commentTexts(world)).toEqual(bodies(3));
  });
});

const POINTS = 12;
/** Requests of such a run: login, reading both sides, six comments, and the look afterwards. */
const REQUESTS = 14;

it.concurrent.each(Array.from({ length: POINTS }, (_, point) => point))(
  'killed at point %i of 12, the next run adds what is missing',
  async (point) => {
    const killAt = Math.ceil(((point + 1) / POINTS) * REQUESTS);
    const kill = new AbortController();
    let count = 0;
    let isArmed = false;
    await using world = await withTicket({
      onRequest() {
        if (isArmed && ++count === killAt) kill.abort();
      },
    });
    const events = bodies(6).map((body) => world.repository.comment(1, { body }));
    const [event] = events.slice(-1);
    if (event === undefined) return expect.unreachable();
    isArmed = true;
    await world.run(event, { inputs: PRIVATE, signal: kill.signal });
    isArmed = false;
    world.pass(HOUR);
    const next = await world.run(event, { inputs: PRIVATE });
    expect(next.exitCode).toBe(0);
    expect(commentTexts(world)).toEqual(bodies(6));
  },
  60_000,
);

/** What a server of 8.4.0 said now and then where two runs met at one comment. */
const MEETING = {
  kind: 'refused',
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Unknown Error while processing request',
} as const;

const FAULTS: readonly (readonly [title: string, fault: Fault, when: FaultMatch['when']])[] = [
  ['"Sorry! Attempt to access restricted file."', { kind: 'restricted-file' }, 'after'],
  ['the connection dies before it is carried out', { kind: 'drop' }, 'before'],
  ['the connection dies after it was carried out', { kind: 'drop' }, 'after'],
  ['half of the answer comes', { kind: 'cut' }, 'after'],
  ['an empty HTTP 500, not carried out', { kind: 'crash' }, 'before'],
  ['an empty HTTP 500, carried out', { kind: 'crash' }, 'after'],
  ['a page with 200, carried out', { kind: 'html-page' }, 'after'],
  ['the session has ended', { kind: 'session-expired' }, 'before'],
  ['an error of the server, not carried out', MEETING, 'before'],
  ['an error of the server, carried out', MEETING, 'after'],
];

describe.concurrent.each(FAULTS)('%s', (_, fault, when = 'before') => {
  it.each(['create', 'revise', 'delete'] as const)(
    'at %s: each comment is there once, as it is',
    async (operation) => {
      await using world = await withTicket();
      const { repository, vtiger } = world;
      const [first, second] = bodies(2).map((body) => repository.comment(1, { body }));
      if (first === undefined || second === undefined) return expect.unreachable();
      await world.run(second, { inputs: PRIVATE });
      world.pass(HOUR);
      repository.editComment(first.payload.comment.id, 'edited');
      repository.deleteComment(second.payload.comment.id);
      const event = repository.comment(1, { body: 'third' });
      vtiger.failNext({ operation, when }, fault);
      const run = await world.run(event, { inputs: PRIVATE, timeoutMs: 80_000 });
      expect(run.exitCode).toBe(0);
      expect(commentTexts(world)).toEqual(['edited', 'third']);
    },
    90_000,
  );
});

describe('a comment that another run has taken away already', () => {
  it.each([
    ['is told so', 'RECORD_NOT_FOUND', 'Record you are trying to access is not found'],
    ['reads like one that is not for the API user', 'ACCESS_DENIED', 'Permission denied'],
  ])('%s: that is no failure, and no warning', async (_how, code, message) => {
    await using world = await withTicket();
    const { repository, vtiger } = world;
    const event = repository.comment(1, { body: 'first' });
    await world.run(event, { inputs: PRIVATE });
    world.pass(HOUR);
    const deleting = repository.deleteComment(event.payload.comment.id);
    // It is deleted, and this run hears of it as the second one would.
    vtiger.failNext({ operation: 'delete', when: 'after' }, { kind: 'refused', code, message });

    const run = await world.run(deleting, { inputs: PRIVATE });

    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(commentTexts(world)).toEqual([]);
  });
});
