// GitHub's bad days: for each call and each thing that can happen to it there is one ticket and at most
// one marker in the end, and at worst a red run that says why and is healed by the next one.
import { describe, expect, it } from 'vitest';
import type { ApiFault } from '../../src/emulator/faults.ts';
import { unicornPage } from '../../src/emulator/github/unicorn-page.ts';
import { hourlyRateLimit, secondaryRateLimit } from '../../src/emulator/github/rate-limit.ts';
import {
  issueDeleted,
  notAccessible,
  notFound,
  problem,
  validationFailed,
} from '../../src/emulator/github/replies.ts';
import type { RunEvent } from '../support/events.ts';
import type { RunResult } from '../support/run-action.ts';
import { KEY_FIELD, KEY_MODES, openScene, type Scene } from '../support/scene.ts';
import { openStage, reachedBy } from '../support/stage.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;
const INPUTS = { 'key-field': 'cf_901' };

type Fault = readonly [title: string, fault: ApiFault];

function answer(response: Response, carriedOut = false): ApiFault {
  return { fault: 'answer', response, carriedOut };
}

function busy(seconds: number): Response {
  return problem(429, 'Too many requests', {}, { 'retry-after': String(seconds) });
}

const LOCKED = problem(403, 'Unable to create comment because issue is locked.');
const TOO_LONG = validationFailed({
  resource: 'IssueComment',
  code: 'unprocessable',
  field: 'data',
  message: 'Body is too long (maximum is 65536 characters)',
});

/** Broken answers; whether the call was carried out is for the client to find out. */
const BROKEN: readonly Fault[] = [
  ['502, not carried out', answer(unicornPage())],
  ['502, carried out', answer(unicornPage(), true)],
  ['500 without a body, carried out', answer(new Response('', { status: 500 }), true)],
  ['a page instead of JSON, not carried out', answer(unicornPage(200))],
  ['a page instead of JSON, carried out', answer(unicornPage(200), true)],
  ['the connection is dropped, not carried out', { fault: 'drop' }],
  ['the connection is dropped, carried out', { fault: 'drop', carriedOut: true }],
  ['the connection is cut in the answer', { fault: 'cut' }],
];

/** Answers that end soon: "not now, but in a second". */
const SHORT: readonly Fault[] = [
  ['429, retry after 1 s', answer(busy(1))],
  ['a secondary limit, retry after 1 s', answer(secondaryRateLimit(1))],
];

const LONG: readonly Fault[] = [
  ['429, retry after an hour', answer(busy(3600))],
  ['a secondary limit, retry after an hour', answer(secondaryRateLimit(3600))],
  ['a secondary limit that names no time', answer(secondaryRateLimit())],
  ['the limit of the hour', answer(hourlyRateLimit(Date.now() / 1000 + 3600))],
];

const COMMENTS = /\/issues\/1\/comments$/;
const ONE_COMMENT = /\/issues\/comments\/\d+$/;

function open(): Promise<Scene> {
  return openScene({ vtiger: { keyField: KEY_FIELD } });
}

function run(world: Scene, event: RunEvent): Promise<RunResult> {
  return world.run(event, { inputs: INPUTS, timeoutMs: 80_000 });
}

function warnings({ annotations }: RunResult): string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/** A scene with a ticket and a marker for issue 1, an hour ago. */
async function synced(): Promise<Scene> {
  const world = await open();
  const [opened] = world.repository.openIssue(DRAFT);
  await run(world, opened);
  world.pass(HOUR);
  return world;
}

/** An hour later all is right, whatever the run before left. */
async function healed(world: Scene): Promise<void> {
  world.pass(HOUR);
  const { exitCode, outputs } = await run(world, world.repository.assign(1, 'octocat'));
  expect(exitCode).toBe(0);
  expect(outputs['ticket-id']).toBe(world.ticket()['id']);
  expect(world.repository.comments(1)).toHaveLength(1);
}

const READS = [
  { call: 'the config file', path: /\/contents\// },
  { call: 'the issue', path: /\/issues\/1$/ },
  { call: 'the comments', path: COMMENTS },
] as const;

// First, since they wait the longest.
describe.concurrent('without any answer', () => {
  it.each([
    ...READS.map(({ call, path }) => ({ call, match: { method: 'GET', path } })),
    { call: 'the new marker', match: { method: 'POST', path: COMMENTS } },
  ])('$call: it is asked again', { timeout: 90_000 }, async ({ match }) => {
    await using world = await open();
    world.repository.openIssue(DRAFT);
    world.repository.comment(1, { body: 'Me too.' });
    world.github.failNext(match, { fault: 'stall', carriedOut: true });

    const first = await run(world, world.repository.edit(1, { title: 'T 2' }));

    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'created' } });
    expect(world.ticket()['ticket_title']).toBe('T 2');
    expect(world.repository.comments(1)).toHaveLength(2);
  });
});

describe.concurrent('while the marker is written anew', () => {
  it.each([...BROKEN, ...SHORT])('%s: it is there once', { timeout: 90_000 }, async (_, fault) => {
    await using world = await open();
    const [opened] = world.repository.openIssue(DRAFT);
    world.github.failNext({ method: 'POST', path: COMMENTS }, fault);

    const first = await run(world, opened);

    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'created' } });
    expect(world.repository.comments(1)).toHaveLength(1);
    expect(world.ticket()['id']).toBe(first.outputs['ticket-id']);
  });

  it.each<readonly [...Fault, says: RegExp]>([
    ['403', answer(notAccessible()), /not accessible by integration.*issues: write/],
    ['403, the conversation is locked', answer(LOCKED), /issue is locked/],
    ['404', answer(notFound()), /HTTP 404/],
    ['410', answer(issueDeleted()), /HTTP 410/],
    ['422, the text is too long', answer(TOO_LONG), /HTTP 422/],
    ...LONG.map(([title, fault]): [...Fault, RegExp] => [title, fault, /HTTP 4(?:03|29)/]),
  ])('%s: the run succeeds with a warning', async (_, fault, says) => {
    await using world = await open();
    const [opened] = world.repository.openIssue(DRAFT);
    // However often it is tried.
    world.github.failNext({ method: 'POST', path: COMMENTS }, fault, 9);

    const first = await run(world, opened);

    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'created' } });
    expect(warnings(first)).toEqual([expect.stringMatching(/marker comment could not be written/)]);
    expect(warnings(first)[0]).toMatch(says);
    expect(first.milliseconds).toBeLessThan(30_000);
    expect(world.repository.comments(1)).toEqual([]);
    expect(world.ticket()['id']).toBe(first.outputs['ticket-id']);
  });
});

describe.concurrent('while the marker is rewritten', () => {
  it.each<Fault>([
    ['502, not carried out', answer(unicornPage())],
    ['a page instead of JSON, carried out', answer(unicornPage(200), true)],
    ['the connection is dropped, carried out', { fault: 'drop', carriedOut: true }],
    ['429, retry after 1 s', answer(busy(1))],
    ['403', answer(notAccessible())],
    ['404, somebody deleted it just now', answer(notFound())],
  ])('%s: the ticket is right, and so is the marker in the end', async (_, fault) => {
    await using world = await synced();
    world.github.failNext({ method: 'PATCH', path: ONE_COMMENT }, fault);

    const first = await run(world, world.repository.close(1));

    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'updated' } });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
    await healed(world);
    expect(world.ticket()['ticketstatus']).toBe('Closed');
  });
});

describe.concurrent.each(READS)('while $call is read', ({ path }) => {
  it.each<Fault>([
    ['502', answer(unicornPage())],
    ['429, retry after 1 s', answer(busy(1))],
    ['the connection is dropped', { fault: 'drop' }],
    ['the connection is cut in the answer', { fault: 'cut' }],
  ])('%s: it is asked again', { timeout: 90_000 }, async (_, fault) => {
    await using world = await synced();
    world.github.failNext({ method: 'GET', path }, fault);

    const first = await run(world, world.repository.close(1));

    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'updated' } });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
  });

  it.each<readonly [...Fault, exitCode: number, reason: string]>([
    ['502, again and again', answer(unicornPage()), 1, 'host-answer'],
    ['a page instead of JSON', answer(unicornPage(200)), 1, 'host-answer'],
    ['429, retry after an hour', answer(busy(3600)), 1, 'host-rate-limit'],
    ['a secondary limit that names no time', answer(secondaryRateLimit()), 1, 'host-rate-limit'],
    [
      'the limit of the hour',
      answer(hourlyRateLimit(Date.now() / 1000 + 3600)),
      1,
      'host-rate-limit',
    ],
  ])('%s: the run ends in time and says so', async (_, fault, exitCode, reason) => {
    await using world = await synced();
    world.github.failNext({ method: 'GET', path }, fault, 9);

    const first = await run(world, world.repository.close(1));

    expect(first).toMatchObject({ exitCode, outputs: { status: 'failed', reason } });
    expect(first.annotations).toHaveLength(1);
    expect(first.milliseconds).toBeLessThan(30_000);
    expect(world.ticket()['ticketstatus']).toBe('Open');
  });
});

it('ends red where the issue can not be read once more, and is healed', async () => {
  await using stage = await openStage(KEY_MODES[0]);
  const { world, hold } = stage;
  const [opened] = world.repository.openIssue(DRAFT);
  const making = hold({ title: 'the create', request: 'create', when: 'before' });
  const running = stage.run(opened);
  await reachedBy(running, making.reached);
  world.github.failNext({ method: 'GET', path: /\/issues\/1$/ }, answer(unicornPage()), 4);
  making.release();

  expect(await running).toMatchObject({ exitCode: 1, outputs: { reason: 'host-answer' } });
  expect(world.repository.comments(1)).toHaveLength(1);
  world.pass(HOUR);
  const next = await stage.run(world.repository.assign(1, 'octocat'));
  expect(next.outputs).toMatchObject({ status: 'unchanged', 'ticket-id': world.ticket()['id'] });
});
