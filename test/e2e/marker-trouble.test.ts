// The marker is a hint: whatever the host refuses about it, the ticket is made and kept right.
import { expect, it } from 'vitest';
import { notAccessible } from '../../src/emulator/github/replies.ts';
import { secondaryRateLimit } from '../../src/emulator/github/rate-limit.ts';
import { KEY_FIELD, KEY_MODES, openScene } from '../support/scene.ts';
import { openStage, reachedBy } from '../support/stage.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;
const INPUTS = { 'key-field': 'cf_901' };

it('takes no harm where markers that are too many can not be removed', async () => {
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  const [opened] = world.repository.openIssue(DRAFT);
  await world.run(opened, { inputs: INPUTS });
  const [marker] = world.repository.comments(1);
  world.repository.comment(1, { body: marker?.body ?? '', association: 'MEMBER' });
  world.pass(HOUR);
  const refused = { fault: 'answer', response: notAccessible() } as const;
  world.github.failNext({ method: 'DELETE', path: /\/issues\/comments\/\d+$/ }, refused);

  const denied = await world.run(world.repository.close(1), { inputs: INPUTS });
  const left = world.repository.comments(1).length;
  const next = await world.run(world.repository.reopen(1), { inputs: INPUTS });

  expect(denied).toMatchObject({ exitCode: 0, outputs: { status: 'updated' } });
  expect(left).toBe(2);
  expect(next).toMatchObject({ exitCode: 0, outputs: { status: 'updated' } });
  expect(world.repository.comments(1)).toHaveLength(1);
});

it('makes the ticket where the later comments can not be read before the marker is written', async () => {
  await using stage = await openStage(KEY_MODES[0]);
  const { world, hold } = stage;
  world.repository.openIssue(DRAFT);
  for (let count = 0; count < 120; count += 1) world.repository.comment(1, { body: 'Me too.' });
  const making = hold({ title: 'the create', request: 'create', when: 'before' });
  const running = stage.run(world.repository.assign(1, 'octocat'));
  await reachedBy(running, making.reached);
  const limit = { fault: 'answer', response: secondaryRateLimit(3600) } as const;
  world.github.failNext({ method: 'GET', path: /\/issues\/1\/comments$/ }, limit, 9);
  making.release();

  const run = await running;

  expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'created', 'ticket-id': '17x1' } });
  expect(run.annotations).toMatchObject([{ level: 'warning' }]);
});
