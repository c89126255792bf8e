// Which change closed an issue, as GitHub tells it: by GraphQL, with its errors inside HTTP 200.
import { describe, expect, it } from 'vitest';
import type { Closer } from '../../src/emulator/github/store.ts';
import { toClosers } from '../../src/hosts/github/closer.ts';
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

describe('what closed several issues', () => {
  it('is told for all at once, but for those that are gone', async () => {
    await using bench = await openGitHubBench();
    const pages = bench.github.repository(REPOSITORY);
    const [one, other, open] = ['One', 'Other', 'Open'].map((title) =>
      bench.stage.openIssue({ title }),
    );
    pages.closeWith(one ?? 0, COMMIT);
    pages.close(other ?? 0);
    const before = bench.requests();
    const found = await bench.open().readClosers?.([one ?? 0, other ?? 0, open ?? 0, 77]);
    expect(bench.requests() - before).toBe(1);
    expect([...(found ?? [])]).toEqual([
      [one, expect.objectContaining({ kind: 'commit', name: '1a2b3c4' })],
      [other, undefined],
      [open, undefined],
    ]);
  });

  it('is told by nothing where any of it is denied, or GraphQL is refused', async () => {
    await using closed = await openClosed('', COMMIT);
    const other = closed.bench.stage.openIssue({ title: 'Other' });
    const asked = (as: 'writer' | 'reader') =>
      closed.bench.open(as).readClosers?.([closed.number, other]);
    expect(await asked('reader')).toBeUndefined();
    const response = new Response('{"message":"Forbidden"}', { status: 403 });
    closed.bench.github.failNext({}, { fault: 'answer', response });
    expect(await asked('writer')).toBeUndefined();
  });
});

describe('an answer', () => {
  const closedBy = (...closers: unknown[]): unknown => ({
    repository: {
      i1: { number: 1, timelineItems: { nodes: closers.map((closer) => ({ closer })) } },
    },
  });

  it('may name a pull request of another repository', () => {
    const closer = {
      __typename: 'PullRequest',
      number: 7,
      title: 'Fix',
      url: 'https://github.com/acme/lib/pull/7',
      repository: { nameWithOwner: 'acme/lib' },
    };
    expect(toClosers(closedBy(closer), REPOSITORY).get(1)?.name).toBe('acme/lib#7');
  });

  it('may name what is no change of the code', () => {
    const found = toClosers(closedBy({ __typename: 'ProjectV2' }), REPOSITORY);
    expect([...found]).toEqual([[1, undefined]]);
  });

  it.each([[null], [{ repository: null }], ['<html>']])('of an odd form is told: %s', (data) => {
    expect(() => toClosers(data, REPOSITORY)).toThrow(
      expect.objectContaining({ code: 'host-answer' }),
    );
  });
});
