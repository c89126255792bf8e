// Comments of an issue on its ticket, by the packaged Action: conversations, events and settings.
import { describe, expect, it } from 'vitest';
import type { Scene } from '../support/scene.ts';
import {
  BUG,
  PRIVATE,
  commentTexts,
  commentsShown,
  withTicket,
} from '../support/ticket-comments.ts';

const HOUR = 3_600_000;

describe.concurrent.each([
  { version: '8.0.0', shown: 'private' },
  { version: '8.0.0', shown: 'public' },
  { version: '8.4.0', shown: 'private' },
  { version: '8.4.0', shown: 'public' },
] as const)('a conversation, in Vtiger $version with comments: $shown', ({ version, shown }) => {
  const inputs = { ...PRIVATE, comments: shown };

  it('is followed: new, edited and deleted comments', async () => {
    await using world = await withTicket({ vtiger: { version } });
    const { repository } = world;
    const first = repository.comment(1, { body: 'It *fails* for `List<T>` & me 🚀', as: 'alice' });
    const run = await world.run(first, { inputs });
    expect(run.outputs).toMatchObject({ status: 'updated', reason: 'comments' });
    expect(run.stdout).toContain('Issue #1: ticket TT1 unchanged; 1 comment added.');
    expect(commentsShown(world)).toEqual([
      {
        head: expect.stringMatching(
          /^alice wrote on \d{4}-\d\d-\d\d \d\d:\d\d UTC: https:\/\/\S+#issuecomment-\d+ \[/,
        ) as string,
        text: 'It fails for `List<T>` & me :rocket:',
        isPrivate: shown === 'private',
      },
    ]);

    world.pass(HOUR);
    const second = repository.comment(1, { body: 'Me too.', as: 'bob' });
    await world.run(second, { inputs });
    expect(commentTexts(world)).toEqual(['It fails for `List<T>` & me :rocket:', 'Me too.']);

    world.pass(HOUR);
    const edited = repository.editComment(first.payload.comment.id, 'For `<b>` and `&lt;`, too.');
    expect((await world.run(edited, { inputs })).stdout).toContain('; 1 comment revised.');
    expect(commentTexts(world)).toEqual(['For `<b>` and `&lt;`, too.', 'Me too.']);
    expect(commentsShown(world)[0]?.head).toContain(', edited ');

    const deleted = repository.deleteComment(first.payload.comment.id);
    expect((await world.run(deleted, { inputs })).stdout).toContain('; 1 comment removed.');
    expect(commentTexts(world)).toEqual(['Me too.']);
    // It is the comment that was deleted, not the issue.
    expect(world.ticket()['ticketstatus']).toBe('Open');

    const again = await world.run(second, { inputs });
    expect(again.outputs).toMatchObject({ status: 'unchanged', reason: '' });
    expect(commentTexts(world)).toEqual(['Me too.']);
  });
});

it.concurrent(
  'more than a hundred come on both sides, in their order, once',
  async () => {
    await using world = await withTicket();
    const { repository, vtiger } = world;
    for (let at = 1; at <= 130; at += 1) {
      repository.comment(1, { body: `comment ${at}` });
      // People talk in the CRM as well.
      const said = { commentcontent: `agent ${at}`, related_to: '17x1' };
      vtiger.add('ModComments', said);
    }
    const first = await world.run(repository.assign(1, 'octocat'), { inputs: PRIVATE });
    expect(first.stdout).toContain('130 comments added');
    const last = repository.comment(1, { body: 'comment 131' });
    const second = await world.run(last, { inputs: PRIVATE });
    expect(second.stdout).toContain('; 1 comment added.');
    const ours = commentsShown(world).filter(({ head }) => head.includes(' wrote on '));
    expect(ours.map(({ text }) => text)).toEqual(
      Array.from({ length: 131 }, (_, at) => `comment ${at + 1}`),
    );
    const again = await world.run(last, { inputs: PRIVATE });
    expect(again.outputs['status']).toBe('unchanged');
  },
  60_000,
);

describe.concurrent('with comments: none', () => {
  it('an event about a comment costs no call and says why', async () => {
    await using world = await withTicket();
    const event = world.repository.comment(1, { body: 'Hello' });
    const before = world.requests.length;
    const run = await world.run(event, { inputs: { 'key-field': 'cf_901', config: '{}' } });
    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'comments-off' });
    // The config file, which might ask for comments.
    expect(world.requests.length - before).toBe(1);
    expect(commentTexts(world)).toEqual([]);
  });

  it('another event leaves comments where they are', async () => {
    await using world = await withTicket();
    await world.run(world.repository.comment(1, { body: 'Hello' }), { inputs: PRIVATE });
    const before = world.vtiger.calls.length;
    const run = await world.run(world.repository.close(1), { inputs: { 'key-field': 'cf_901' } });
    expect(run.outputs['status']).toBe('updated');
    expect(commentTexts(world)).toEqual(['Hello']);
    const asked = world.vtiger.calls.slice(before).map(({ parameters }) => parameters);
    expect(JSON.stringify(asked)).not.toContain('ModComments');
  });
});

describe.concurrent('events about comments that are none of the ticket’s', () => {
  it.each<readonly [string, string, (world: Scene) => ReturnType<Scene['repository']['comment']>]>([
    [
      'on a pull request',
      'pull-request',
      ({ repository }) => {
        repository.openPullRequest({ title: 'P' });
        return repository.comment(2, { body: 'x' });
      },
    ],
    [
      'the program’s own marker',
      'own-comment',
      ({ repository }) => {
        const [marker] = repository.comments(1);
        return repository.editComment(marker?.id ?? 0, marker?.body ?? '');
      },
    ],
  ])('%s: nothing is asked', async (_, reason, happen) => {
    await using world = await withTicket();
    const event = happen(world);
    const before = world.requests.length;
    const run = await world.run(event, { inputs: PRIVATE });
    expect(run.outputs).toMatchObject({ status: 'skipped', reason });
    expect(world.requests.length).toBe(before);
  });

  it('an issue that has no ticket: nothing happens', async () => {
    await using world = await withTicket();
    world.repository.openIssue({ ...BUG, labels: ['question'] });
    const run = await world.run(world.repository.comment(2, { body: 'x' }), { inputs: PRIVATE });
    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'not-a-bug' });
    expect(world.vtiger.tickets()).toHaveLength(1);
  });
});

describe.concurrent('settings', () => {
  it('in the config file count, and leave commenters out', async () => {
    await using world = await withTicket();
    const config = 'comments: private\nignore-commenters: ["*[bot]", mallory]';
    for (const as of ['alice', 'dependabot[bot]', 'Mallory']) {
      world.repository.comment(1, { body: as, as });
    }
    const inputs = { config, 'key-field': 'cf_901' };
    const run = await world.run(world.repository.assign(1, 'octocat'), { inputs });
    expect(run.stdout).toContain('; 1 comment added.');
    expect(commentTexts(world)).toEqual(['alice']);
  });

  it('do not change who may see what is there already', async () => {
    await using world = await withTicket();
    const event = world.repository.comment(1, { body: 'one' });
    await world.run(event, { inputs: PRIVATE });
    const second = world.repository.comment(1, { body: 'two' });
    await world.run(second, { inputs: { ...PRIVATE, comments: 'public' } });
    expect(commentsShown(world).map(({ isPrivate }) => isPrivate)).toEqual([true, false]);
  });

  it('of a dry run write nothing and tell what would be written', async () => {
    await using world = await withTicket();
    world.repository.comment(1, { body: 'one' });
    const event = world.repository.comment(1, { body: 'two' });
    const inputs = { ...PRIVATE, 'dry-run': 'true' };
    const run = await world.run(event, { inputs });
    expect(run.outputs).toMatchObject({ status: 'planned', reason: 'comments' });
    expect(run.stdout).toContain('; 2 comments to add.');
    expect(run.summary).toContain('2 comments to add');
    const plan = JSON.parse(run.outputs['plan'] ?? '{}') as object;
    expect(plan).toMatchObject({ comments: { added: 2, revised: 0, removed: 0 } });
    expect(commentTexts(world)).toEqual([]);
    // Of an issue that is to get a ticket, too.
    const [opened] = world.repository.openIssue(BUG);
    world.repository.comment(2, { body: 'three' });
    const fresh = await world.run(opened, { inputs });
    expect(fresh.outputs).toMatchObject({ status: 'planned', reason: 'create' });
    expect(fresh.stdout).toContain('; 1 comment to add.');
  });
});
