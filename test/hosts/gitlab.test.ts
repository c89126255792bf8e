// What only GitLab can do wrong, and what only GitLab has, behind the host port.
import { describe, expect, it } from 'vitest';
import { outOfOrderPage, retryLater, tooManyNotes } from '../../src/emulator/gitlab/replies.ts';
import type { Host } from '../../src/hosts/host.ts';
import { openGitLabBench } from '../contract/gitlab-bench.ts';

const json = (body: string, status = 200, headers = {}): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });

const signIn = (status = 200): Response =>
  new Response('<!DOCTYPE html><title>Sign in</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });

const ASK: Readonly<Record<string, (host: Host) => Promise<unknown>>> = {
  readIssue: (host) => host.readIssue(1),
  readComments: (host) => host.readComments(1, 1),
  addComment: (host) => host.addComment(1, 'x'),
  editComment: (host) => host.editComment(1, '7', 'x'),
  deleteComment: (host) => host.deleteComment(1, '7'),
};

/** What each call ends in when every request is answered so. */
async function endsOf(response: () => Response): Promise<Record<string, string>> {
  const ends: Record<string, string> = {};
  for (const [name, ask] of Object.entries(ASK)) {
    await using bench = await openGitLabBench();
    bench.stage.openIssue({ title: 'Any' });
    bench.gitlab.failNext({}, { fault: 'answer', response: response() }, 9);
    ends[name] = await ask(bench.open()).then(
      (value) =>
        typeof value === 'object' && value !== null && 'kind' in value
          ? String(value.kind)
          : 'fine',
      (thrown: unknown) => (thrown as { code: string }).code,
    );
  }
  return ends;
}

const all = (end: string): Record<string, string> =>
  Object.fromEntries(Object.keys(ASK).map((name) => [name, end]));

describe('a refusal', () => {
  it.each<[string, () => Response, string]>([
    ['429 in plain text', () => retryLater(3600), 'host-rate-limit'],
    ['429 that names no time', () => retryLater(), 'host-rate-limit'],
    ['401', () => json('{"message":"401 Unauthorized"}', 401), 'host-credentials'],
    ['502, a page', () => outOfOrderPage(), 'host-answer'],
    ['422', () => json('{"message":{"body":["is too long"]}}', 422), 'host-answer'],
  ])('%s', async (_what, response, code) => {
    expect(await endsOf(response)).toEqual(all(code));
  });

  it('for want of a scope is the writers’ to bear', async () => {
    const denied = () => json('{"error":"insufficient_scope","error_description":"No."}', 403);
    const ends = { ...all('host-denied'), addComment: 'denied', editComment: 'denied' };
    expect(await endsOf(denied)).toEqual(ends);
  });

  it('is told in its own words, on one line, and not with a page', async () => {
    await using bench = await openGitLabBench();
    const message = { error: `a\n::error::b${'c'.repeat(500)}` };
    const answers = [json(JSON.stringify({ message }), 422), signIn(422), retryLater(3600)];
    const said: string[] = [];
    for (const response of answers) {
      bench.gitlab.failNext({}, { fault: 'answer', response });
      const thrown: unknown = await bench
        .open()
        .readIssue(1)
        .catch((error: unknown) => error);
      said.push(thrown instanceof Error ? thrown.message : '');
    }
    expect(said[0]).toMatch(/^Reading issue 1: GitLab answered HTTP 422 \(.{200}\)\.$/);
    expect(said[1]).toBe('Reading issue 1: GitLab answered HTTP 422.');
    expect(said[2]).toBe('Reading issue 1: GitLab answered HTTP 429 (Retry later).');
  });

  it('for a moment is waited for: Retry-After, or the reset of the quota', async () => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    const reset = String(Math.ceil(Date.now() / 1000));
    const used = json('{}', 429, { 'ratelimit-remaining': '0', 'ratelimit-reset': reset });
    for (const response of [retryLater(0), used, tooManyNotes()]) {
      bench.gitlab.failNext({ method: 'POST' }, { fault: 'answer', response });
      expect((await bench.open().addComment(number, 'x')).kind).toBe('written');
    }
    expect(bench.stage.commentsOf(number)).toHaveLength(3);
  });
});

describe('an answer that is none', () => {
  // A deletion needs no words.
  it.each<[string, () => Response]>([
    ['a page with 200', () => signIn()],
    ['half of the JSON', () => json('{"id":5,"iid":1,"titl')],
    ['nothing', () => json('')],
    ['missing fields', () => json('{"iid":1,"title":"T"}')],
  ])('is an error of the host, not of the way to it: %s', async (_what, response) => {
    expect(await endsOf(response)).toEqual({ ...all('host-answer'), deleteComment: 'fine' });
  });

  it.each([301, 302, 307, 308])('redirects are not followed: %i', async (status) => {
    const location = 'https://elsewhere.example/?token=SECRET';
    expect(await endsOf(() => json('{}', status, { location }))).toEqual(all('host-answer'));
  });

  it('of a project with another path now is told with the cure', async () => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    bench.gitlab.project(bench.repository).rename('acme/renamed');
    await expect(bench.open().readIssue(number)).rejects.toMatchObject({
      code: 'host-answer',
      hint: expect.stringMatching(/another path/) as string,
    });
  });

  it('is no file: a page of a proxy', async () => {
    await using bench = await openGitLabBench();
    bench.gitlab.failNext({}, { fault: 'answer', response: signIn() });
    await expect(bench.open().readFile('a.yml')).rejects.toMatchObject({ code: 'host-answer' });
  });

  it('of a broken connection is asked for again by reads, never by writes', async () => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    bench.gitlab.failNext({ method: 'GET' }, { fault: 'cut' });
    expect((await bench.open().readIssue(number)).kind).toBe('issue');
    bench.gitlab.failNext({ method: 'POST' }, { fault: 'drop', carriedOut: true });
    const adding = bench.open().addComment(number, 'x');
    await expect(adding).rejects.toMatchObject({ code: 'host-unreachable' });
    expect(bench.stage.commentsOf(number)).toHaveLength(1);
  });
});

describe('notes', () => {
  it('are internal where that is asked, and tell it', async () => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    await bench.openWith({ internalNotes: true }).addComment(number, 'members only');
    await bench.open().addComment(number, 'for all');
    const { comments } = await bench.open().readComments(number, 1);
    expect(comments.map(({ isInternal }) => isInternal)).toEqual([true, false]);
  });

  it('of GitLab itself are none, and a short page is not the last one', async () => {
    await using bench = await openGitLabBench();
    const pages = bench.gitlab.project(bench.repository);
    const number = bench.stage.openIssue({ title: 'Any' });
    pages.edit(number, { title: 'Other' });
    for (let at = 0; at < 60; at += 1) pages.addHiddenNote(number);
    for (let at = 0; at < 50; at += 1) bench.stage.comment(number, `${at}`);
    const host = bench.open();
    const first = await host.readComments(number, 1);
    const second = await host.readComments(number, 2);
    expect([first.comments.length, first.isLast]).toEqual([40, false]);
    expect([second.comments.length, second.isLast]).toEqual([10, true]);
  });

  it('of others are no markers, whatever their role', async () => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    for (const by of ['member', 'stranger', 'bot'] as const) bench.stage.comment(number, by, by);
    const { comments } = await bench.open().readComments(number, 1);
    expect(comments.flatMap(({ fromInside, body }) => (fromInside ? body : []))).toEqual(['bot']);
    // Whose token it is was asked for once.
    expect(bench.gitlab.calls.filter(({ path }) => path === '/user')).toHaveLength(1);
  });
});
