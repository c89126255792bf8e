// The comments of many issues at once, by GraphQL: the same that REST tells of each, or nothing.
import { describe, expect, it } from 'vitest';
import { json } from '../../src/emulator/github/replies.ts';
import type { CommentPage, Host } from '../../src/hosts/host.ts';
import { openGitHubBench, REPOSITORY } from '../contract/host-bench.ts';

function oldestOf(host: Host, numbers: readonly number[]) {
  return host.readOldestComments?.(numbers) ?? expect.unreachable('GitHub can tell them.');
}

describe.each(['', '/api/v3'])('the comments of many issues, under the path "%s"', (apiPath) => {
  it('are those that each has, whoever wrote them', async () => {
    await using bench = await openGitHubBench({ apiPath });
    const { stage, github } = bench;
    const numbers = Array.from({ length: 120 }, (_, index) =>
      stage.openIssue({ title: `Bug ${index}` }),
    );
    const [talked = 0, quiet = 0, , last = 0] = numbers;
    for (const by of ['member', 'stranger', 'bot'] as const) stage.comment(talked, by, by);
    stage.comment(last, '"quoted" \\ {braces} and\r\nlines');
    github.repository(REPOSITORY).comment(last, { body: 'by somebody who left', as: 'ghost' });
    const host = bench.open('reader');
    const before = bench.requests();

    const found = await oldestOf(host, numbers);

    // Fifty at a time.
    expect(bench.requests() - before).toBe(3);
    expect(found.size).toBe(numbers.length);
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
  const page: CommentPage | undefined = found.get(number);
  expect(page?.isLast).toBe(false);
  expect(page?.comments.map(({ body }) => body)).toEqual(
    Array.from({ length: 50 }, (_, index) => `${index + 1}`),
  );
});

describe('nothing is told', () => {
  it.each<[string, 'writer' | 'stranger', (() => Response) | undefined, number]>([
    ['to a token that may not read', 'stranger', undefined, 1],
    ['where one is gone', 'writer', undefined, 77],
    [
      'by an installation that does not know the question',
      'writer',
      () =>
        json(200, {
          errors: [{ message: "Field 'fullDatabaseId' doesn't exist on type 'IssueComment'" }],
        }),
      1,
    ],
    ['where GraphQL is refused', 'writer', () => json(403, { message: 'Forbidden' }), 1],
    ['by half of an answer', 'writer', () => json(200, { data: { repository: { i1: 5 } } }), 1],
  ])('%s, and it is no error', async (_what, as, answer, other) => {
    await using bench = await openGitHubBench();
    const number = bench.stage.openIssue({ title: 'Bug' });
    bench.stage.comment(number, 'Hello');
    const response = answer?.();
    if (response !== undefined) bench.github.failNext({}, { fault: 'answer', response }, 9);
    expect((await oldestOf(bench.open(as), [number, other])).size).toBe(0);
  });
});
