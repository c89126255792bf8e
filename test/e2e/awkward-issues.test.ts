// Issues that are gone, bare, or long: skipped where they have to be, and read in the fewest calls.
import { describe, expect, it } from 'vitest';
import { notFound } from '../../src/emulator/github/replies.ts';
import { COLUMNS, type Column } from '../support/columns.ts';
import { KEY_FIELD, KEY_MODES, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;
const [UNIQUE, , NONE] = KEY_MODES;

describe.concurrent('an issue that is not there any more when it is read', () => {
  it.each<readonly [string, (world: Scene) => unknown, reason: string]>([
    [
      '404',
      ({ github }) => {
        github.failNext({ path: /\/issues\/1$/ }, { fault: 'answer', response: notFound() });
      },
      'issue-missing',
    ],
    ['410', ({ repository }) => repository.deleteIssue(1), 'issue-deleted'],
    ['301', ({ repository }) => repository.transferIssue(1, 'acme/other'), 'issue-transferred'],
  ])('%s: is skipped', async (_, leave, reason) => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue(DRAFT);
    leave(world);

    const first = await world.run(opened, { inputs: UNIQUE.inputs });

    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'skipped', reason } });
    expect(world.vtiger.tickets()).toEqual([]);
  });
});

describe.concurrent.each<Column>(COLUMNS)('on $title', (column) => {
  it('makes a ticket of an issue without a body whose author is gone', async () => {
    await using world = await openScene({ column, vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue({ ...DRAFT, body: null, author: null });

    const first = await world.run(opened, { inputs: UNIQUE.inputs });

    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'created' } });
    expect(world.ticket()).toMatchObject({ ...world.spelled({ title: 'T' }), description: '' });
    expect(world.repository.comments(1)).toHaveLength(1);
  });

  it('keeps a long text with everything in it, and finds nothing to do afterwards', async () => {
    await using world = await openScene({ column });
    const line = '🚀 <b>x</b> "it\'s" C:\\u00e9 &amp; <script>alert(1)</script> 漢字\r\n';
    const [opened] = world.repository.openIssue({
      title: line.repeat(9),
      body: line.repeat(1500),
      labels: ['bug'],
    });
    const first = await world.run(opened);
    expect(first.outputs['status'], first.stdout).toBe('created');
    expect(world.ticket()['description']).not.toContain('?');
    world.pass(HOUR);
    const before = world.ticket();
    const next = await world.run(world.repository.assign(1, 'octocat'));
    expect(next.outputs['status'], next.stdout).toBe('unchanged');
    expect(world.ticket()).toEqual(before);
  });
});

describe.concurrent.each([UNIQUE, NONE])('1,000 comments, with $title', ({ keyField, inputs }) => {
  const TALK = 1000;

  /** What a run asks for, an hour after the marker was written, or deleted. */
  async function askedWith(marker: 'first' | 'last' | 'deleted') {
    await using world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
    const { repository } = world;
    const chat = (): void => {
      for (let at = 0; at < TALK; at += 1) repository.comment(1, { body: `${at}`, as: 'visitor' });
    };
    const [opened] = repository.openIssue(DRAFT);
    if (marker === 'last') chat();
    await world.run(opened, { inputs });
    if (marker !== 'last') chat();
    const [oldest] = repository.comments(1);
    if (marker === 'deleted' && oldest !== undefined) repository.deleteComment(oldest.id);
    world.pass(HOUR);
    const [before, asked] = [world.github.calls.length, world.vtiger.calls.length];
    const result = await world.run(repository.assign(1, 'octocat'), { inputs });
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'ticket-id': '17x1' });
    const pages = world.github.calls
      .slice(before)
      .filter(({ method, path }) => method === 'GET' && path.endsWith('/issues/1/comments'))
      .map(({ query }) => new URLSearchParams(query).get('page'));
    const looks = world.vtiger.calls.slice(asked).filter(({ operation }) => operation === 'query');
    return { result, pages, looks, comments: repository.comments(1) };
  }

  it('the marker is found on the first page, where it most often is', async () => {
    const { pages, looks } = await askedWith('first');
    expect(pages).toEqual(['1']);
    expect(looks).toHaveLength(1);
  });

  it('no page is read twice for a marker on the last one', async () => {
    const { pages } = await askedWith('last');
    expect(pages).toEqual(Array.from({ length: TALK / 100 + 1 }, (_, at) => `${at + 1}`));
  });

  it('none at all costs one look in the CRM, and is written anew', async () => {
    const { pages, looks, result, comments } = await askedWith('deleted');
    expect(looks).toHaveLength(1);
    expect(result.outputs['reason']).toBe('marker-written');
    expect(pages.filter((page) => page === '1')).toEqual(['1']);
    expect(comments).toHaveLength(TALK + 1);
  });
});
