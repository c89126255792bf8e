// The notes of many issues at once, by GraphQL: the same that REST tells of each, or nothing.
import { describe, expect, it, vi } from 'vitest';
import { json, retryLater } from '../../src/emulator/gitlab/replies.ts';
import type { Host } from '../../src/hosts/host.ts';
import { openGitLabBench } from '../contract/gitlab-bench.ts';

async function oldestOf(host: Host, numbers: readonly number[]) {
  return (await host.readOldestComments?.(numbers)) ?? 'nothing';
}

const UNDER_A_PATH = { serverUrl: 'https://code.example/gitlab', apiPath: '/gitlab/api/v4' };

describe.each([{}, UNDER_A_PATH])('the notes of many issues, with %j', (options) => {
  it('are those that each has, whoever wrote them', async () => {
    await using bench = await openGitLabBench(options);
    const { stage, gitlab } = bench;
    const numbers = Array.from({ length: 25 }, (_, index) =>
      stage.openIssue({ title: `Bug ${index}` }),
    );
    const [talked = 0, quiet = 0, edited = 0, last = 0] = numbers;
    const pages = gitlab.project(bench.repository);
    for (const by of ['member', 'stranger', 'bot'] as const) stage.comment(talked, by, by);
    pages.comment(talked, 'among us', { isInternal: true });
    pages.edit(edited, { title: 'Which GitLab notes' });
    stage.comment(edited, 'after that');
    pages.comment(last, '"quoted" \\ {braces} and\nlines', { as: 'ghost' });
    const host = bench.open('reader');
    await host.readComments(talked, 1);
    const before = bench.requests();

    const found = await oldestOf(host, numbers);

    expect(bench.requests() - before).toBe(1);
    if (found === 'nothing') expect.unreachable();
    expect([...found.keys()].toSorted((a, b) => a - b)).toEqual(numbers);
    for (const number of [talked, quiet, edited, last]) {
      expect(found.get(number)).toEqual(await host.readComments(number, 1));
    }
    expect(bench.unhandled()).toEqual([]);
  });
});

it('are left out where there are more than can be told at once, or none', async () => {
  await using bench = await openGitLabBench();
  const many = bench.stage.openIssue({ title: 'Talked about' });
  const few = bench.stage.openIssue({ title: 'Hardly' });
  for (let count = 1; count <= 101; count += 1) bench.stage.comment(many, `${count}`);
  for (let count = 1; count <= 100; count += 1) bench.stage.comment(few, `${count}`);
  const found = await oldestOf(bench.open(), [many, few, 77]);
  if (found === 'nothing') expect.unreachable();
  expect([...found.keys()]).toEqual([few]);
  expect(found.get(few)).toEqual(await bench.open().readComments(few, 1));
});

describe('nothing is told', () => {
  it.each<[string, 'writer' | 'stranger', (() => Response) | undefined]>([
    ['to a token that is none', 'stranger', undefined],
    [
      'of a project that the token may not see',
      'writer',
      () => json(200, { data: { project: null } }),
    ],
    [
      'by an installation that does not know the question',
      'writer',
      () => json(200, { errors: [{ message: "Field 'notes' doesn't accept argument 'filter'" }] }),
    ],
    ['where the limit is reached', 'writer', () => retryLater(60)],
    ['where GraphQL is refused', 'writer', () => json(403, { errors: [{ message: 'no' }] })],
    ['by an id of another kind', 'writer', () => json(200, withId('12'))],
    ['by half of an answer', 'writer', () => new Response('{"data":', { status: 200 })],
  ])('%s, and it is no error', async (_what, as, answer) => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Bug' });
    bench.stage.comment(number, 'Hello');
    const response = answer?.();
    if (response !== undefined) {
      bench.gitlab.failNext({ path: /graphql$/ }, { fault: 'answer', response }, 9);
    }
    const asked = () => bench.gitlab.calls.filter(({ path }) => path === '/graphql').length;
    expect(await oldestOf(bench.open(as), [number])).toBe('nothing');
    // There is another way, so it is not asked again. A token that is none may be told of before that arrives.
    await vi.waitFor(() => {
      expect(asked()).toBe(1);
    });
  });

  it('where the API has an address of its own', async () => {
    await using bench = await openGitLabBench({ apiPath: '/behind/a/gateway' });
    const number = bench.stage.openIssue({ title: 'Bug' });
    expect(await oldestOf(bench.open(), [number])).toBe('nothing');
    expect(bench.unhandled()).toEqual([]);
  });
});

function withId(id: string) {
  const times = { createdAt: '2026-01-02T03:04:05Z', updatedAt: '2026-01-02T03:04:05Z' };
  const note = { id, body: 'x', system: false, internal: false, author: null, ...times };
  const notes = { pageInfo: { hasNextPage: false }, nodes: [note] };
  return { data: { project: { issues: { nodes: [{ iid: '1', notes }] } } } };
}
