// What GitHub, or what stands before it, can answer besides: limits, pages instead of JSON, halves and
// odd shapes, redirects, ids beyond what a number holds. On the embedded GitHub with faults.
import { describe, expect, it } from 'vitest';
import { unicornPage } from '../../src/emulator/github/unicorn-page.ts';
import { hourlyRateLimit, secondaryRateLimit } from '../../src/emulator/github/rate-limit.ts';
import { SyncError } from '../../src/errors/sync-error.ts';
import { openGitHub } from '../../src/hosts/github/github.ts';
import type { Host } from '../../src/hosts/host.ts';
import { placeOn } from '../../src/hosts/hosts.ts';
import { HttpTimeout } from '../../src/http/failure.ts';
import { openGitHubBench, REPOSITORY } from '../contract/host-bench.ts';

const json = (text: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
const page = (status: number): Response =>
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
    await using bench = await openGitHubBench();
    bench.stage.openIssue({ title: 'Any' });
    bench.github.failNext({}, { fault: 'answer', response: response() }, 9);
    ends[name] = await ask(bench.open()).then(
      (value) => (value as { kind?: string } | undefined)?.kind ?? 'fine',
      (error: unknown) => (error as { code: string }).code,
    );
  }
  return ends;
}

function all(end: string): Record<string, string> {
  return Object.fromEntries(Object.keys(ASK).map((name) => [name, end]));
}

describe('a refusal', () => {
  it.each<[string, () => Response, string]>([
    ['the hourly limit', () => hourlyRateLimit(Date.now() / 1000 + 1800), 'host-rate-limit'],
    ['the hourly limit without headers', () => hourlyRateLimit(), 'host-rate-limit'],
    ['the secondary limit', () => secondaryRateLimit(60), 'host-rate-limit'],
    ['the secondary limit without headers', () => secondaryRateLimit(), 'host-rate-limit'],
    ['429', () => page(429), 'host-rate-limit'],
    ['401', () => json('{"message":"Bad credentials"}', 401), 'host-credentials'],
  ])('is told apart: %s', async (_what, response, code) => {
    expect(await endsOf(response)).toEqual(all(code));
  });

  it('for want of a permission is the writers’ to bear', async () => {
    const denied = () => json('{"message":"Resource not accessible by integration"}', 403);
    const ends = { ...all('host-denied'), addComment: 'denied', editComment: 'denied' };
    expect(await endsOf(denied)).toEqual(ends);
  });
});

describe('an answer that is none', () => {
  it.each<[string, () => Response]>([
    ['the page of a proxy, 502', () => unicornPage(502)],
    ['422', () => json('{"message":"Validation Failed"}', 422)],
    ['501', () => json('null', 501)],
  ])('is an error of the host: %s', async (_what, response) => {
    expect(await endsOf(response)).toEqual(all('host-answer'));
  });

  // A deletion needs no words.
  it.each<[string, () => Response]>([
    ['a page with 200', () => page(200)],
    ['half of the JSON', () => json('{"id":5,"number":1,"titl')],
    ['nothing', () => json('')],
    ['null', () => json('null')],
    ['missing fields', () => json('{"number":1,"title":"T"}')],
    ['fields of another kind', () => json('[{"id":"x","body":5}]')],
  ])('is an error of the host, not of the way to it: %s', async (_what, response) => {
    expect(await endsOf(response)).toEqual({ ...all('host-answer'), deleteComment: 'fine' });
  });

  it('is told by where it differs, and by nothing that it holds', async () => {
    await using bench = await openGitHubBench();
    const issue = { number: 1, html_url: '', title: 'T', labels: [{ name: 'bug' }, { name: 5 }] };
    const body = JSON.stringify({ id: 5, ...issue });
    bench.github.failNext({}, { fault: 'answer', response: json(body) });
    await expect(bench.open().readIssue(1)).rejects.toMatchObject({
      message:
        'GitHub sent an issue of an unknown form (labels[1].name: a number instead of a string).',
    });
  });

  it.each([301, 302, 307, 308])('redirects are not followed: %i', async (status) => {
    const location = 'https://elsewhere.example/?token=SECRET';
    const ends = await endsOf(() => json('{"message":"Moved"}', status, { location }));
    const readIssue = status === 301 ? 'transferred' : 'host-answer';
    expect(ends).toEqual({ ...all('host-answer'), readIssue });
  });

  it('of a broken connection to a write is not repeated', async () => {
    await using bench = await openGitHubBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    bench.github.failNext({ method: 'POST' }, { fault: 'drop', carriedOut: true });
    const adding = bench.open().addComment(number, 'x');
    await expect(adding).rejects.toMatchObject({ code: 'host-unreachable' });
    expect(bench.stage.commentsOf(number)).toHaveLength(1);
  });

  it('of a broken connection to a read is repeated', async () => {
    await using bench = await openGitHubBench();
    const number = bench.stage.openIssue({ title: 'Any' });
    bench.github.failNext({ method: 'GET' }, { fault: 'cut' });
    expect((await bench.open().readIssue(number)).kind).toBe('issue');
  });
});

describe('no answer', () => {
  const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' });
  it.each([
    ['the end of the run, while waiting', new SyncError('deadline', 'over'), 'deadline'],
    ['the end of the run, while asking', new HttpTimeout('deadline', 5), 'deadline'],
    ['a stall', new HttpTimeout('request', 5), 'host-unreachable'],
    ['a refused connection', new TypeError('fetch failed', { cause: refused }), 'host-unreachable'],
  ])('is what it is through octokit: %s', async (_what, thrown, code) => {
    const fetch = (): Promise<never> => Promise.reject(thrown);
    const place = placeOn('github', {
      apiUrl: 'https://api.test',
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
    });
    const host = openGitHub({ ...place, fetch, token: 't' });
    for (const ask of Object.values(ASK)) await expect(ask(host)).rejects.toMatchObject({ code });
  });
});

describe('words of the host', () => {
  it('stay on one line, and short', async () => {
    await using bench = await openGitHubBench();
    const message = `No\n::error::x\r\n${'y'.repeat(5000)}`;
    const response = json(JSON.stringify({ message }), 422);
    bench.github.failNext({}, { fault: 'answer', response });
    const thrown: unknown = await bench
      .open()
      .readIssue(1)
      .catch((error: unknown) => error);
    const said = thrown instanceof Error ? thrown.message : '';
    expect(said).toMatch(/^Reading issue 1: GitHub answered HTTP 422 \(No ::error::x y+\)\.$/);
    expect(said.length).toBeLessThan(300);
  });
});

describe('an id beyond what a number holds', () => {
  // The next odd number can't be held: as a number it would be another comment's.
  const BIG = '9007199254740993';
  const comment =
    `{"id":${BIG},"html_url":"u","body":"x","user":{"login":"b","type":"Bot"},` +
    '"author_association":"NONE","created_at":"2026-01-02T03:04:05Z","updated_at":"2026-01-02T03:04:05Z"}';
  const issue =
    `{"id":${BIG},"number":1,"html_url":"u","title":"t","labels":[],"state":"open",` +
    '"created_at":"2026-01-02T03:04:05Z","updated_at":"2026-01-02T03:04:05Z"}';

  it('is kept to the digit, both ways', async () => {
    await using bench = await openGitHubBench();
    const { github } = bench;
    const host = bench.open();
    github.failNext({ path: /issues\/1$/ }, { fault: 'answer', response: json(issue) });
    expect(await host.readIssue(1)).toMatchObject({ kind: 'issue', issue: { id: BIG } });
    github.failNext(
      { path: /issues\/1\/comments$/ },
      { fault: 'answer', response: json(`[${comment}]`) },
    );
    expect((await host.readComments(1, 1)).comments).toMatchObject([{ id: BIG, fromInside: true }]);
    github.failNext({ method: 'POST' }, { fault: 'answer', response: json(comment, 201) });
    expect(await host.addComment(1, 'x')).toEqual({ kind: 'written', id: BIG });
    github.failNext({ method: 'PATCH' }, { fault: 'answer', response: json(comment) });
    expect(await host.editComment(1, BIG, 'x')).toEqual({ kind: 'written', id: BIG });
    await host.deleteComment(1, BIG);
    const asked = github.calls.slice(-2).map(({ method, path }) => `${method} ${path}`);
    const path = `/repos/${REPOSITORY}/issues/comments/${BIG}`;
    expect(asked).toEqual([`PATCH ${path}`, `DELETE ${path}`]);
  });
});
