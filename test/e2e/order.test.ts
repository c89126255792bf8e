// Runs with different snapshots of one issue, the older one held up between two of its steps until the
// newer one has ended: whatever reaches a server last, the newer state is on the ticket in the end.
import { describe, expect, it } from 'vitest';
import { serve, type Handle } from '../../src/emulator/serve.ts';
import type { RunEvent } from '../support/events.ts';
import type { RunResult } from '../support/run-action.ts';
import { KEY_MODES, openScene, REPOSITORY, type KeyMode, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'Older', body: 'B', labels: ['bug'] } as const;
/** Two of the three: whether the server refuses a second ticket is what makes the difference. */
const MODES = KEY_MODES.filter(({ title }) => title !== 'a plain key field');

/** A step of a run, by the request that makes it: an operation of the CRM, or a method of GitHub. */
interface Step {
  readonly title: string;
  readonly request: string;
  /** `after`: carried out, and the answer is held. */
  readonly when: 'before' | 'after';
}

const CREATE: Step = { title: 'the create', request: 'create', when: 'before' };
const CREATED: Step = { title: "the create's answer", request: 'create', when: 'after' };
const REVISE: Step = { title: 'the revise', request: 'revise', when: 'before' };
const REVISED: Step = { title: "the revise's answer", request: 'revise', when: 'after' };
const LOOK: Step = { title: 'the look-up', request: 'query', when: 'before' };
const LOOKED: Step = { title: "the look-up's answer", request: 'query', when: 'after' };
const NEW_MARKER: Step = { title: 'the new marker', request: 'POST comments', when: 'before' };
const MARKER: Step = { title: 'the rewritten marker', request: 'PATCH comments', when: 'before' };

interface Stage extends AsyncDisposable {
  readonly world: Scene;
  readonly run: (event: RunEvent, more?: Readonly<Record<string, string>>) => Promise<RunResult>;
  /** Runs `older` up to the step, then does `meanwhile`, then lets it go on. */
  readonly overtake: <T>(
    step: Step,
    older: () => Promise<RunResult>,
    meanwhile: () => Promise<T>,
  ) => Promise<readonly [RunResult, T]>;
}

/** A scene whose servers are reached by doors that can be held. */
async function openStage({ keyField, inputs }: KeyMode): Promise<Stage> {
  const world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
  const gate = openGate();
  const [crm, host] = await Promise.all([
    serve(gate.guard(world.vtiger.handle, operationOf)),
    serve(gate.guard(world.github.handle, (request) => Promise.resolve(callOf(request)))),
  ]);
  const github = { ...world.runIn(REPOSITORY), apiUrl: host.url };
  return {
    world,
    run: (event, more) =>
      world.run(event, { inputs: { ...inputs, 'vtiger-url': crm.url, ...more }, github }),
    async overtake(step, older, meanwhile) {
      const { reached, release } = gate.hold(step);
      const running = older();
      // A run that ends without that step would be waited for in vain.
      await Promise.race([reached, running.then((run) => expect.fail(`ended: ${run.stdout}`))]);
      const result = await meanwhile();
      release();
      return [await running, result];
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([crm.close(), host.close(), world[Symbol.asyncDispose]()]);
    },
  };
}

/** Holds the first request of a kind, once, for as long as a test wants. */
function openGate() {
  let held: (Step & { arrive: () => void; released: Promise<void> }) | undefined;
  return {
    hold(step: Step): { reached: Promise<void>; release: () => void } {
      const arrival = Promise.withResolvers<void>();
      const release = Promise.withResolvers<void>();
      held = { ...step, arrive: arrival.resolve, released: release.promise };
      return { reached: arrival.promise, release: release.resolve };
    },
    guard:
      (handle: Handle, nameOf: (request: Request) => Promise<string>): Handle =>
      async (request) => {
        const name = await nameOf(request.clone());
        if (name !== held?.request) return handle(request);
        const { when, arrive, released } = held;
        held = undefined;
        const early = when === 'after' ? await handle(request) : undefined;
        arrive();
        await released;
        return early ?? handle(request);
      },
  };
}

async function operationOf(request: Request): Promise<string> {
  const form =
    request.method === 'GET'
      ? new URL(request.url).search
      : new URLSearchParams(await request.text());
  return new URLSearchParams(form).get('operation') ?? '';
}

/** E.g. `POST comments`, `GET issue`. */
function callOf({ method, url }: Request): string {
  return `${method} ${url.includes('/comments') ? 'comments' : 'issue'}`;
}

/** One ticket, one marker, and a next run that finds nothing to do but perhaps a marker to write. */
async function settled({ world, run }: Stage, results: readonly RunResult[]): Promise<void> {
  const { id } = world.ticket();
  expect(results.map(({ exitCode }) => exitCode)).toEqual(results.map(() => 0));
  expect(results.map(({ outputs }) => outputs['ticket-id'])).toEqual(results.map(() => id));
  expect(world.repository.comments(1)).toHaveLength(1);
  const before = world.ticket();
  world.pass(HOUR);
  const next = await run(world.repository.assign(1, 'octocat'));
  expect(next.outputs).toMatchObject({ status: 'unchanged', 'ticket-id': id });
  expect(world.ticket()).toEqual(before);
}

describe.concurrent.each(MODES)('with $title', (mode) => {
  it.each([LOOK, LOOKED, CREATE, CREATED, NEW_MARKER])(
    'an older run that makes the ticket is overtaken at $title',
    async (step) => {
      await using stage = await openStage(mode);
      const { world, run, overtake } = stage;
      const [opened] = world.repository.openIssue(DRAFT);

      const results = await overtake(
        step,
        () => run(opened),
        () => run(world.repository.edit(1, { title: 'Newer', body: 'New text' })),
      );

      expect(world.ticket()).toMatchObject({ ticket_title: 'Newer' });
      expect(world.ticket()['description']).toContain('New text');
      await settled(stage, results);
    },
  );

  it.each([
    [LOOKED, 'Newer'],
    [REVISE, 'Newer'],
    [REVISED, 'Newer'],
    [MARKER, 'Newer'],
    // The newer run finds nothing to do: the ticket still shows what the issue says again.
    [REVISE, 'Older'],
    [REVISED, 'Older'],
  ])('an older run that changes the ticket is overtaken at $title: %s', async (step, title) => {
    await using stage = await openStage(mode);
    const { world, run, overtake } = stage;
    const [opened] = world.repository.openIssue(DRAFT);
    await run(opened);
    world.pass(HOUR);
    const edited = world.repository.edit(1, { title: 'Between' });

    const results = await overtake(
      step,
      () => run(edited),
      () => {
        world.pass(2000);
        return run(world.repository.edit(1, { title }));
      },
    );

    expect(world.ticket()['ticket_title']).toBe(title);
    await settled(stage, results);
  });

  it('an older run that starts when the newer one has ended finds nothing to do', async () => {
    await using stage = await openStage(mode);
    const { world, run } = stage;
    const [opened] = world.repository.openIssue(DRAFT);
    const edited = world.repository.edit(1, { title: 'Newer' });

    const results = [await run(edited), await run(opened)];

    expect(world.ticket()['ticket_title']).toBe('Newer');
    await settled(stage, results);
  });
});

describe.concurrent('a create that comes when the newer run has found nothing to do', () => {
  const [mode] = MODES;
  if (mode === undefined) throw new Error('There is no key mode.');

  it('is closed where the label is gone and the policy says so', async () => {
    await using stage = await openStage(mode);
    const { world, run, overtake } = stage;
    const [opened] = world.repository.openIssue(DRAFT);
    const close = { config: 'policy: {unlabelled: close}' };

    const [, newer] = await overtake(
      CREATE,
      () => run(opened, close),
      () => run(world.repository.unlabel(1, 'bug'), close),
    );

    expect(newer.outputs).toMatchObject({ status: 'skipped', reason: 'not-a-bug' });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
  });

  it('is closed where the issue was deleted', async () => {
    await using stage = await openStage(mode);
    const { world, run, overtake } = stage;
    const [opened] = world.repository.openIssue(DRAFT);

    const [older, newer] = await overtake(
      CREATE,
      () => run(opened),
      () => run(world.repository.deleteIssue(1)),
    );

    expect(newer.outputs).toMatchObject({ status: 'skipped', reason: 'issue-deleted' });
    expect(world.ticket()['ticketstatus']).toBe('Closed');
    expect(older).toMatchObject({ exitCode: 0, outputs: { status: 'created' } });
  });
});
