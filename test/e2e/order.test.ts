// Runs with different snapshots of one issue, the older one held up between two of its steps until the
// newer one has ended: whatever reaches a server last, the newer state is on the ticket in the end.
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../support/run-action.ts';
import { KEY_MODES } from '../support/scene.ts';
import { openStage, reachedBy, type Stage, type Step } from '../support/stage.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'Older', body: 'B', labels: ['bug'] } as const;
/** Two of the three: whether the server refuses a second ticket is what makes the difference. */
const [UNIQUE, , NONE] = KEY_MODES;
const MODES = [UNIQUE, NONE];

const CREATE: Step = { title: 'the create', request: 'create', when: 'before' };
const CREATED: Step = { title: "the create's answer", request: 'create', when: 'after' };
const REVISE: Step = { title: 'the revise', request: 'revise', when: 'before' };
const REVISED: Step = { title: "the revise's answer", request: 'revise', when: 'after' };
const LOOK: Step = { title: 'the look-up', request: 'query', when: 'before' };
const LOOKED: Step = { title: "the look-up's answer", request: 'query', when: 'after' };
const NEW_MARKER: Step = { title: 'the new marker', request: 'POST comments', when: 'before' };
const REREAD: Step = { title: "the issue's answer", request: 'GET issue', when: 'after' };
const COMMENTS: Step = { title: 'the comments', request: 'GET comments', when: 'before' };
const MARKER: Step = { title: 'the rewritten marker', request: 'PATCH comments', when: 'before' };

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
    { step: LOOKED, title: 'Newer' },
    { step: REVISE, title: 'Newer' },
    { step: REVISED, title: 'Newer' },
    { step: MARKER, title: 'Newer' },
    // The newer run finds nothing to do: the ticket still shows what the issue says again.
    { step: REVISE, title: 'Older' },
    { step: REVISED, title: 'Older' },
  ])('an older run that changes the ticket is overtaken at $step.title: $title', async (row) => {
    const { step, title } = row;
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

describe.concurrent("another run's work, seen before its marker", () => {
  it.each([5, 0.0005])(
    "is not waited for for ever where the CRM's clock is %s hours behind its edits",
    async (hours) => {
      await using stage = await openStage(UNIQUE);
      const { world, run } = stage;
      const [opened] = world.repository.openIssue(DRAFT);
      await run(opened);
      world.pass(HOUR + hours * HOUR);
      world.vtiger.editTicket('17x1', { ticket_title: "The agent's" });
      world.pass(-hours * HOUR);

      const { outputs } = await run(world.repository.assign(1, 'octocat'));

      expect(outputs).toMatchObject({ status: 'unchanged', 'ticket-id': '17x1' });
      expect(world.ticket()['ticket_title']).toBe("The agent's");
      // One when it is opened, and at most six looks.
      const looks = world.vtiger.calls.filter(({ operation }) => operation === 'query').length;
      expect(looks).toBeLessThanOrEqual(8);
    },
  );

  it('is not taken for an edit of an agent', async () => {
    await using stage = await openStage(UNIQUE);
    const { world, run, hold } = stage;
    const policy = { config: 'policy: {conflict: ticket}' };
    const [opened] = world.repository.openIssue(DRAFT);
    await run(opened, policy);
    world.pass(HOUR);

    const revising = hold(REVISE);
    const older = run(world.repository.edit(1, { title: 'Between' }), policy);
    await reachedBy(older, revising.reached);
    // It writes the ticket and reads the issue once more; its marker is on its way.
    const [marking, reading] = [hold(MARKER), hold(REREAD)];
    revising.release();
    await reachedBy(older, marking.reached, reading.reached);
    const looking = hold(LOOKED);
    const newer = run(world.repository.edit(1, { title: 'Newer' }), policy);
    await reachedBy(newer, looking.reached);
    reading.release();
    marking.release();
    const ended = await older;
    looking.release();

    expect((await newer).outputs['status']).toBe('updated');
    expect(world.ticket()['ticket_title']).toBe('Newer');
    await settled(stage, [ended, await newer]);
  });

  it('is known by who did it, whatever the marker says since', async () => {
    await using stage = await openStage(UNIQUE);
    const { world, run, hold } = stage;
    const [opened] = world.repository.openIssue(DRAFT);
    await run(opened);
    world.pass(HOUR);

    const revising = hold(REVISE);
    const older = run(world.repository.edit(1, { title: 'Between' }));
    await reachedBy(older, revising.reached);
    // The issue's change is the older one by the clock, so it looks like an edit that came later.
    const edited = world.repository.edit(1, { title: 'Newer' });
    world.pass(2000);
    const marking = hold(MARKER);
    revising.release();
    await reachedBy(older, marking.reached);
    const keeping = hold(MARKER);
    const newer = run(edited);
    await reachedBy(newer, keeping.reached);
    const lookingAgain = hold(COMMENTS);
    marking.release();
    await reachedBy(older, lookingAgain.reached);
    keeping.release();
    const ended = await newer;
    lookingAgain.release();

    await older;
    expect(world.ticket()['ticket_title']).toBe('Newer');
    await settled(stage, [await older, ended]);
  });
});

describe.concurrent('a create that comes when the newer run has found nothing to do', () => {
  it('is closed where the label is gone and the policy says so', async () => {
    await using stage = await openStage(UNIQUE);
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
    await using stage = await openStage(UNIQUE);
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
