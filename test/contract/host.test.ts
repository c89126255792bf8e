// The contract of a code host: what every host behind the port reads, writes and says, over real
// sockets on the embedded ones. What only one host can do wrong is in test/hosts/.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTS, type HostBench, type HostSetting } from './host-bench.ts';

describe.each(HOSTS)('the host port on $title', (setting: HostSetting) => {
  let bench: HostBench;
  beforeEach(async () => {
    bench = await setting.open();
  });
  afterEach(async () => {
    expect(bench.unhandled()).toEqual([]);
    await bench[Symbol.asyncDispose]();
  });
  const failure = (code: string) => expect.objectContaining({ code }) as unknown;

  describe('an issue', () => {
    it('is read with all that a ticket needs', async () => {
      const number = bench.stage.openIssue({
        title: 'Export <fails> 🚀',
        body: 'one\r\ntwo',
        author: 'reporter',
        labels: ['bug', 'severity: high'],
        assignees: ['alice', 'bob'],
        milestone: '1.2',
      });
      expect(await bench.open().readIssue(number)).toEqual({
        kind: 'issue',
        issue: {
          id: expect.stringMatching(/^\d+$/) as string,
          repository: bench.repository,
          number,
          url: bench.urlOf(number),
          title: 'Export <fails> 🚀',
          body: 'one\r\ntwo',
          labels: ['bug', 'severity: high'],
          state: 'open',
          closedAs: undefined,
          closedAt: undefined,
          author: { login: 'reporter', association: 'none' },
          assignees: ['alice', 'bob'],
          milestone: '1.2',
          type: undefined,
          isConfidential: false,
          commentCount: 0,
          createdAt: expect.stringMatching(/Z$/) as string,
          updatedAt: expect.stringMatching(/Z$/) as string,
        },
      });
    });

    it('may have no body and no author, and may be closed for a reason', async () => {
      const number = bench.stage.openIssue({ title: 'Bare' });
      bench.stage.closeIssue(number);
      expect(await bench.open().readIssue(number)).toMatchObject({
        kind: 'issue',
        issue: {
          body: '',
          author: undefined,
          state: 'closed',
          closedAs: setting.ways.closedAs,
          closedAt: expect.stringMatching(/Z$/) as string,
        },
      });
    });

    it('may be something else, or somewhere else, or nowhere', async () => {
      const { stage } = bench;
      const host = bench.open();
      const [deleted, transferred] = [1, 2].map(() => stage.openIssue({ title: 'Going' }));
      stage.deleteIssue(deleted ?? 0);
      stage.transferIssue(transferred ?? 0);
      const kindOf = async (number = 0): Promise<string> => (await host.readIssue(number)).kind;
      expect(await kindOf(deleted)).toBe(setting.ways.deleted);
      expect(await kindOf(transferred)).toBe('transferred');
      expect(await kindOf(999)).toBe('missing');
      expect((await bench.open('writer', 'acme/none').readIssue(1)).kind).toBe('missing');
    });
  });

  it.runIf(setting.ways.hasPullRequests)('tells a pull request from an issue', async () => {
    const pull = bench.stage.openPullRequest();
    expect((await bench.open().readIssue(pull)).kind).toBe('pull-request');
  });

  describe('comments', () => {
    it.each([
      [0, [0]],
      [1, [1]],
      [100, [100]],
      [101, [100, 1]],
      [250, [100, 100, 50]],
    ])('%i come in pages, oldest first, up to the last', async (count, sizes) => {
      const number = bench.stage.openIssue({ title: 'Talk' });
      for (let at = 0; at < count; at += 1) bench.stage.comment(number, `comment ${at}`);
      const host = bench.open();
      const bodies: string[] = [];
      const pages: number[] = [];
      for (let page = 1, isLast = false; !isLast; page += 1) {
        const read = await host.readComments(number, page);
        bodies.push(...read.comments.map(({ body }) => body));
        // A host that does not tell the last page of full ones shows an empty one.
        if (page === 1 || read.comments.length > 0) pages.push(read.comments.length);
        isLast = read.isLast;
      }
      expect(pages).toEqual(sizes);
      expect(bodies).toEqual(Array.from({ length: count }, (_none, at) => `comment ${at}`));
    });

    it('are from inside when somebody wrote them whose they can be', async () => {
      const number = bench.stage.openIssue({ title: 'Talk' });
      for (const by of ['stranger', 'member', 'bot'] as const) bench.stage.comment(number, by, by);
      const { comments } = await bench.open().readComments(number, 1);
      const inside = comments.filter(({ fromInside }) => fromInside).map(({ body }) => body);
      expect(inside).toEqual(setting.ways.inside);
    });

    it('tell who wrote them, when, and where they are', async () => {
      const number = bench.stage.openIssue({ title: 'Talk' });
      bench.stage.comment(number, 'hello', 'member');
      const [comment] = (await bench.open().readComments(number, 1)).comments;
      expect(comment).toMatchObject({ author: expect.stringMatching(/./) as string });
      expect(comment?.isInternal).toBe(false);
      expect(comment?.url).toMatch(/^https?:\/\/\S+#\S+$/);
      const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
      expect([comment?.createdAt, comment?.updatedAt]).toEqual([
        expect.stringMatching(time),
        expect.stringMatching(time),
      ]);
    });

    it('are added, edited and deleted by the ids that came back', async () => {
      const number = bench.stage.openIssue({ title: 'Talk' });
      const host = bench.open();
      const text = 'a\nb <!-- 🚀 -->';
      const added = await host.addComment(number, text);
      const id = added.kind === 'written' ? added.id : expect.unreachable(added.why);
      expect(bench.stage.commentsOf(number)).toEqual([{ id, body: text }]);
      expect((await host.readComments(number, 1)).comments[0]).toMatchObject({ id, body: text });
      expect(await host.editComment(number, id, 'other')).toEqual({ kind: 'written', id });
      expect(bench.stage.commentsOf(number)).toEqual([{ id, body: 'other' }]);
      await host.deleteComment(number, id);
      expect(bench.stage.commentsOf(number)).toEqual([]);
      // It is gone: that is what was asked for.
      await host.deleteComment(number, id);
    });

    it('that are gone, or whose issue is, are told like what may not be written', async () => {
      const number = bench.stage.openIssue({ title: 'Talk' });
      const host = bench.open();
      expect((await host.editComment(number, '1', 'x')).kind).toBe('denied');
      bench.stage.deleteIssue(number);
      expect((await host.addComment(number, 'x')).kind).toBe('denied');
      expect((await host.addComment(999, 'x')).kind).toBe('denied');
    });

    it('that may not be written are denied, with words and the cure', async () => {
      const number = bench.stage.openIssue({ title: 'Talk' });
      bench.stage.comment(number, 'first');
      const [first] = bench.stage.commentsOf(number);
      const reader = bench.open('reader');
      for (const reading of [
        await reader.addComment(number, 'x'),
        await reader.editComment(number, first?.id ?? '', 'x'),
      ]) {
        expect(reading).toMatchObject({ kind: 'denied' });
        expect(JSON.stringify(reading)).toMatch(setting.ways.denial);
      }
      await expect(reader.deleteComment(number, first?.id ?? '')).rejects.toEqual(
        failure('host-denied'),
      );
      expect(bench.stage.commentsOf(number)).toHaveLength(1);
      expect((await reader.readIssue(number)).kind).toBe('issue');
    });
  });

  describe('a file', () => {
    it('is read whole, empty, or as absent; a folder is no file', async () => {
      const { stage } = bench;
      const host = bench.open();
      stage.writeFile('.github/vtiger-sync.yml', '# für 🚀\nbug-labels: [bug]\n');
      stage.writeFile('.github/empty.yml', '');
      stage.writeFile('docs/a b#c?.json', '{"plain":"text"}');
      expect(await host.readFile('.github/vtiger-sync.yml')).toContain('# für 🚀\nbug-labels');
      expect(await host.readFile('.github/empty.yml')).toBe('');
      expect(await host.readFile('docs/a b#c?.json')).toBe('{"plain":"text"}');
      expect(await host.readFile('.github/none.yml')).toBeUndefined();
      const folder = host.readFile('.github');
      if (setting.ways.folders === 'absent') expect(await folder).toBeUndefined();
      else await expect(folder).rejects.toEqual(failure('config-missing'));
    });

    it('that may not be read is denied, not absent', async () => {
      bench.stage.writeFile('secret.yml', 'x');
      const reading = bench.open('reader').readFile('secret.yml');
      await expect(reading).rejects.toEqual(failure('host-denied'));
    });
  });

  it('says that there is no such repository, or none that the token may see', async () => {
    const listing = bench
      .open('writer', 'acme/nothing/of/it')
      .listIssues({ since: undefined, label: 'bug' });
    const thrown: unknown = await listing[Symbol.asyncIterator]()
      .next()
      .catch((error: unknown) => error);
    expect(thrown).toEqual(failure('host-denied'));
    expect(String(thrown)).toContain('There is no ');
  });

  it('says that a token is not valid, and does not show it', async () => {
    const number = bench.stage.openIssue({ title: 'Any' });
    const host = bench.open('stranger');
    for (const asking of [
      () => host.readIssue(number),
      () => host.readComments(number, 1),
      () => host.addComment(number, 'x'),
      () => host.readFile('any'),
    ]) {
      const thrown: unknown = await asking().catch((error: unknown) => error);
      expect(thrown).toEqual(failure('host-credentials'));
      expect(JSON.stringify(thrown) + String(thrown)).not.toContain('stranger-token');
    }
    // Who it is may be asked for beside the rest, and nobody waits for that answer any more.
    await vi.waitFor(() => {
      expect(bench.requests()).toBe(4 + setting.ways.asksWhoItIs);
    });
  });
});
