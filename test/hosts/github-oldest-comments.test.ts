// The comments of many issues at once, by GraphQL: the same that REST tells of each, or nothing.
import { describe, expect, it } from 'vitest';
import { secondaryRateLimit } from '../../src/emulator/github/rate-limit.ts';
import { json } from '../../src/emulator/github/replies.ts';
import type { CommentPage, Host } from '../../src/hosts/host.ts';
import { openGitHubBench, REPOSITORY } from '../contract/host-bench.ts';

async function oldestOf(host: Host, numbers: readonly number[]) {
  return (await host.readOldestComments?.(numbers)) ?? 'nothing';
}

describe.each(['', '/api/v3'])('the comments of many issues, under the path "%s"', (apiPath) => {
  it('are those that each has, whoever wrote them', async () => {
    await using bench = await openGitHubBench({ apiPath });
    const { stage, github } = bench;
    const numbers = Array.from({ length: 25 }, (_, index) =>
      stage.openIssue({ title: `Bug ${index}` }),
    );
    const [talked = 0, quiet = 0, , last = 0] = numbers;
    for (const by of ['member', 'stranger', 'bot'] as const) stage.comment(talked, by, by);
    stage.comment(last, '"quoted" \\ {braces} and\r\nlines');
    github.repository(REPOSITORY).comment(last, { body: 'by somebody who left', as: 'ghost' });
    const host = bench.open('reader');
    const before = bench.requests();

    const found = await oldestOf(host, numbers);

    expect(bench.requests() - before).toBe(1);
    if (found === 'nothing') expect.unreachable();
    expect([...found.keys()]).toEqual(numbers);
    for (const number of [talked, quiet, last]) {
      expect(found.get(number)).toEqual(await host.readComments(number, 1));
    }
    expect(bench.unhandled()).toEqual([]);
  });
});

it('are no more than fifty of each, and say that there are others', async () => {
  await using bench = await openGitHubBench();
  const number = bench.stage.openIssue({ title: 'Talked about' });
  for (let count = 1; count <= 51; count += 1) bench.stage.comment(number, `${count}`);
  const found = await oldestOf(bench.open(), [number]);
  if (found === 'nothing') expect.unreachable();
  const page: CommentPage | undefined = found.get(number);
  expect(page?.isLast).toBe(false);
  expect(page?.comments.map(({ body }) => body)).toEqual(
    Array.from({ length: 50 }, (_, index) => `${index + 1}`),
  );
});

it('are told of the others where one is gone', async () => {
  await using bench = await openGitHubBench();
  const number = bench.stage.openIssue({ title: 'Bug' });
  bench.stage.comment(number, 'Hello');
  const found = await oldestOf(bench.open(), [number, 77]);
  if (found === 'nothing') expect.unreachable();
  expect([...found.keys()]).toEqual([number]);
});

describe('nothing is told', () => {
  it.each<[string, 'writer' | 'stranger', (() => Response) | undefined]>([
    ['to a token that may not read', 'stranger', undefined],
    [
      'by an installation that does not know the question',
      'writer',
      () =>
        json(200, {
          errors: [{ message: "Field 'fullDatabaseId' doesn't exist on type 'IssueComment'" }],
        }),
    ],
    ['where the limit is reached', 'writer', () => secondaryRateLimit(60)],
    ['where GraphQL is refused', 'writer', () => json(403, { message: 'Forbidden' })],
    ['by half of an answer', 'writer', () => json(200, { data: { repository: { i1: 5 } } })],
  ])('%s, and it is no error', async (_what, as, answer) => {
    await using bench = await openGitHubBench();
    const number = bench.stage.openIssue({ title: 'Bug' });
    bench.stage.comment(number, 'Hello');
    const response = answer?.();
    if (response !== undefined) bench.github.failNext({}, { fault: 'answer', response }, 9);
    const before = bench.requests();
    expect(await oldestOf(bench.open(as), [number])).toBe('nothing');
    // There is another way, so it is not asked again.
    expect(bench.requests() - before).toBe(1);
  });
});
