// Which change closed an issue, as GitHub tells it: by GraphQL, with its errors inside HTTP 200.
import { describe, expect, it } from 'vitest';
import type { Closer } from '../../src/emulator/github/store.ts';
import { toCloser } from '../../src/hosts/github/closer.ts';
import { HOSTS, openGitHubBench, REPOSITORY } from '../contract/host-bench.ts';

const COMMIT: Closer = { kind: 'commit', sha: '1a2b3c4d5e6f', headline: 'Save again (fixes #1)' };

async function openClosed(apiPath: string, closer: Closer | 'pull-request' | undefined) {
  const bench = await openGitHubBench({ apiPath });
  const pages = bench.github.repository(REPOSITORY);
  const number = bench.stage.openIssue({ title: 'Save fails' });
  const pull = pages.openPullRequest({ title: 'Save again' });
  if (closer === undefined) pages.close(number);
  else
    pages.closeWith(
      number,
      closer === 'pull-request' ? { kind: 'pull-request', number: pull } : closer,
    );
  const read = (as: 'writer' | 'reader'): Promise<unknown> =>
    bench.open(as).readCloser?.(number) ?? expect.unreachable('GitHub tells.');
  return { bench, read, number, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() };
}

describe.each(['', '/api/v3'])('what closed an issue, under the path "%s"', (apiPath) => {
  it('is a pull request', async () => {
    await using closed = await openClosed(apiPath, 'pull-request');
    expect(await closed.read('writer')).toEqual({
      kind: 'pull-request',
      name: '#2',
      title: 'Save again',
      url: 'https://github.com/acme/app/pull/2',
    });
    expect(closed.bench.unhandled()).toEqual([]);
  });

  it('is a commit', async () => {
    await using closed = await openClosed(apiPath, COMMIT);
    expect(await closed.read('writer')).toEqual({
      kind: 'commit',
      name: '1a2b3c4',
      title: 'Save again (fixes #1)',
      url: 'https://github.com/acme/app/commit/1a2b3c4d5e6f',
    });
  });

  it('is nothing where somebody closed it by hand, or opened it again', async () => {
    await using closed = await openClosed(apiPath, undefined);
    expect(await closed.read('writer')).toBeUndefined();
    closed.bench.github.repository(REPOSITORY).reopen(closed.number);
    expect(await closed.read('writer')).toBeUndefined();
  });

  it('is denied to a token without the right, with what to give it', async () => {
    await using closed = await openClosed(apiPath, COMMIT);
    await expect(closed.read('reader')).rejects.toMatchObject({
      code: 'host-denied',
      hint: expect.stringContaining('pull-requests: read') as string,
    });
  });
});

it('is an error of the host where the repository is none', async () => {
  const [setting] = HOSTS;
  if (setting === undefined) return expect.unreachable('There is GitHub.');
  await using bench = await setting.open();
  await expect(bench.open('writer', 'acme/none').readCloser?.(1)).rejects.toMatchObject({
    code: 'host-answer',
  });
});

describe('an answer', () => {
  const closedBy = (...closers: unknown[]): unknown => ({
    repository: { issue: { timelineItems: { nodes: closers.map((closer) => ({ closer })) } } },
  });

  it('may name a pull request of another repository', () => {
    const closer = {
      __typename: 'PullRequest',
      number: 7,
      title: 'Fix',
      url: 'https://github.com/acme/lib/pull/7',
      repository: { nameWithOwner: 'acme/lib' },
    };
    expect(toCloser(closedBy(closer), REPOSITORY)?.name).toBe('acme/lib#7');
  });

  it('may name what is no change of the code', () => {
    expect(toCloser(closedBy({ __typename: 'ProjectV2' }), REPOSITORY)).toBeUndefined();
  });

  it.each([[null], [{ repository: null }], ['<html>']])('of an odd form is told: %s', (data) => {
    expect(() => toCloser(data, REPOSITORY)).toThrow(
      expect.objectContaining({ code: 'host-answer' }),
    );
  });
});
