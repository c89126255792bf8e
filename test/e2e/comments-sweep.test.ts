// Comments that no event told of: sweeps, issues that move, texts that are too long.
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene } from '../support/scene.ts';
import {
  BUG,
  PRIVATE,
  commentTexts,
  commentsShown,
  withTicket,
} from '../support/ticket-comments.ts';

describe.concurrent('a sweep', () => {
  it('brings what events missed, once, and finds all in step then', async () => {
    await using world = await withTicket();
    const { repository } = world;
    for (let issue = 2; issue <= 4; issue += 1) {
      const [opened] = repository.openIssue(BUG);
      await world.run(opened, { inputs: PRIVATE });
    }
    const lost = repository.comment(1, { body: 'first' });
    repository.comment(1, { body: 'second' });
    repository.comment(3, { body: 'third' });
    const dry = await world.run(repository.scheduleEvent(), {
      inputs: { ...PRIVATE, 'dry-run': 'true' },
    });
    expect(dry.stdout).toContain('3 comments');
    const first = await world.run(repository.scheduleEvent(), { inputs: PRIVATE });
    expect(first.stdout).toContain('Sweep of 4 issues: 2 updated, 3 comments, 2 in step.');
    expect(world.vtiger.comments('17x1')).toHaveLength(2);
    expect(world.vtiger.comments('17x3')).toHaveLength(1);

    const before = world.vtiger.calls.length;
    const second = await world.run(repository.scheduleEvent(), { inputs: PRIVATE });
    expect(second.stdout).toContain('Sweep of 4 issues: 4 in step.');
    const queries = world.vtiger.calls
      .slice(before)
      .filter(({ parameters }) => parameters['query']?.includes('ModComments'));
    expect(queries).toHaveLength(1);

    repository.deleteComment(lost.payload.comment.id);
    const third = await world.run(repository.scheduleEvent(), { inputs: PRIVATE });
    expect(third.stdout).toContain('1 updated, 1 comments, 3 in step');
    expect(world.vtiger.comments('17x1')).toHaveLength(1);
  });

  it('gives an old issue its ticket and its comments', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    world.repository.openIssue(BUG);
    for (const body of ['a', 'b', 'c']) world.repository.comment(1, { body });
    const run = await world.run(world.repository.scheduleEvent(), { inputs: PRIVATE });
    expect(run.outputs['status']).toBe('created');
    expect(commentTexts(world)).toEqual(['a', 'b', 'c']);
  });
});

it.concurrent(
  'an issue that is transferred keeps its comments, under their new addresses',
  async () => {
    await using world = await withTicket();
    const { repository } = world;
    await world.run(repository.comment(1, { body: 'hello' }), { inputs: PRIVATE });
    const [transferred, opened] = repository.transferIssue(1, 'acme/other');
    await world.run(transferred, { inputs: PRIVATE });
    const github = world.runIn('acme/other');
    const run = await world.run(opened, { inputs: PRIVATE, github });
    expect(run.exitCode).toBe(0);
    expect(commentTexts(world)).toEqual(['hello']);
    expect(commentsShown(world)[0]?.head).toContain('acme/other/issues/');
  },
);

it.concurrent('a huge comment is cut, with its link', async () => {
  await using world = await withTicket();
  const event = world.repository.comment(1, { body: '日<'.repeat(30_000) });
  await world.run(event, { inputs: PRIVATE });
  const [comment] = world.vtiger.comments('17x1');
  const content = comment?.['commentcontent'] ?? '';
  expect(Buffer.byteLength(content)).toBeLessThan(65_535);
  expect(content).toMatch(/Shortened here\. The whole text: https:\S+#issuecomment-\d+$/);
  expect((await world.run(event, { inputs: PRIVATE })).outputs['status']).toBe('unchanged');
});
