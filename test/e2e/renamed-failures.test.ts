// A renamed repository where something fails: GitHub, markers, the CRM, what people wrote into the key field. No
// ticket is made a second time, and none is lost.
import { describe, expect, it } from 'vitest';
import { openBugs } from '../support/open-bugs.ts';
import { openOld, openUnmarked, sweepIn } from '../support/old-world.ts';
import { KEY_MODES } from '../support/scene.ts';

const HOUR = 3_600_000;
const NEXT = 'acme-labs/app-next';
const [UNIQUE] = KEY_MODES;

describe('GitHub, asked for names of before,', () => {
  const GRAPHQL = { path: /\/graphql$/ };
  const answering = (body: unknown, status = 200) =>
    ({ fault: 'answer', response: Response.json(body, { status }) }) as const;

  it.each([
    ['has a limit', 'host-rate-limit', { errors: [{ type: 'RATE_LIMITED', message: 'x' }] }],
    ['is at fault', 'host-answer', { data: null, errors: [{ message: 'Something went wrong' }] }],
  ])('%s: no ticket is made on the chance that it is the first', async (_why, code, body) => {
    await using world = await openUnmarked(UNIQUE, 3);
    world.repository.rename(NEXT);
    const closing = world.repository.close(1);
    const options = { inputs: UNIQUE.inputs, github: world.runIn(NEXT) };

    world.github.failNext(GRAPHQL, answering(body));
    const failed = await world.run(closing, options);
    world.github.failNext(GRAPHQL, answering(body));
    const swept = await sweepIn(world, UNIQUE, NEXT);
    const again = await world.run(closing, options);

    expect([failed.exitCode, swept.exitCode, again.exitCode]).toEqual([1, 1, 0]);
    expect(failed.stdout).toContain(`${code}:`);
    expect(world.vtiger.tickets()).toHaveLength(3);
  });

  it('may be out for a moment', async () => {
    await using world = await openUnmarked(UNIQUE, 3);
    world.repository.rename(NEXT);
    world.github.failNext(GRAPHQL, answering({}, 502));

    const { counts, exitCode } = await sweepIn(world, UNIQUE, NEXT);

    expect(exitCode).toBe(0);
    expect(counts).toMatchObject({ created: 0, updated: 3, failed: 0 });
  });
});

describe('markers that cannot be written', () => {
  const LOCKED = () =>
    Response.json({ message: 'Unable to create comment: issue is locked' }, { status: 403 });

  it('on some issues keep no others from their new keys', async () => {
    await using world = await openUnmarked(UNIQUE, 8);
    world.repository.rename(NEXT);
    for (const number of [1, 2, 3]) {
      const path = new RegExp(`/issues/${number}/comments$`);
      world.github.failNext({ method: 'POST', path }, { fault: 'answer', response: LOCKED() }, 9);
    }

    const { counts, exitCode } = await sweepIn(world, UNIQUE, NEXT);

    expect(exitCode).toBe(0);
    expect(counts).toMatchObject({ updated: 5, inStep: 3, created: 0, failed: 0 });
    expect(world.vtiger.tickets()).toHaveLength(8);
  });
});

describe('a CRM that fails when a key is to move', () => {
  it('loses no ticket that a marker names, even if somebody takes the old name then', async () => {
    await using world = await openOld(UNIQUE);
    openBugs(world, 2);
    await sweepIn(world, UNIQUE);
    world.pass(HOUR);
    world.repository.rename(NEXT);
    world.vtiger.failNext({ operation: 'revise', times: 2 }, { kind: 'crash' });
    await sweepIn(world, UNIQUE, NEXT);
    world.github.repository('acme/app');
    world.pass(HOUR);

    const { counts } = await sweepIn(world, UNIQUE, NEXT);

    expect(counts).toMatchObject({ created: 0, failed: 0 });
    expect(world.vtiger.tickets()).toHaveLength(2);
  });
});

describe('a key field that people can write into', () => {
  it.each([
    ['what no query can look for', 'https://github.com/\\'],
    ['an address of something else', 'https://github.com/aaa/app/pull/1'],
  ])('with %s ends no sweep, and hides no ticket', async (_what, value) => {
    await using world = await openUnmarked(UNIQUE, 3);
    world.vtiger.add('HelpDesk', { ticket_title: 'By a customer', cf_901: value });
    world.repository.rename(NEXT);

    const { counts, exitCode, stdout } = await sweepIn(world, UNIQUE, NEXT);

    expect(exitCode, stdout).toBe(0);
    expect(counts).toMatchObject({ created: 0, updated: 3, failed: 0 });
  });
});
