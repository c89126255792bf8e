// The REST API of the embedded GitHub: who may ask, how often, and for what.
import { describe, expect, it } from 'vitest';
import { createGitHub, type GitHubOptions } from '../../src/emulator/github/github.ts';
import { ask, handClock, REPO } from '../support/ask-github.ts';

describe('permissions', () => {
  const tokens: GitHubOptions['tokens'] = [
    { token: 'all' },
    { token: 'reader', permissions: { issues: 'read', contents: 'none' } },
    { token: 'nothing', permissions: { issues: 'none', contents: 'none' } },
    { token: 'person', actor: { login: 'jane', type: 'User' } },
  ];

  it.each([
    ['reader', `GET ${REPO}/issues/1`, 200],
    ['reader', `POST ${REPO}/issues/1/comments`, 403],
    ['reader', `GET ${REPO}/contents/README.md`, 403],
    ['nothing', `GET ${REPO}/issues/1`, 403],
    ['nothing', `GET ${REPO}`, 200],
    ['all', 'GET /user', 403],
    ['person', 'GET /user', 200],
    ['stranger', `GET ${REPO}`, 401],
  ])('%s: %s is %d', async (token, request, status) => {
    const github = createGitHub({ tokens });
    github.repository('acme/app').openIssue({ title: 'Broken' });
    const body = request.startsWith('POST') ? { body: { body: 'A' } } : {};
    const answer = await ask(github, request, { token, ...body });
    expect(answer.status).toBe(status);
    if (status === 403) {
      expect(answer.body).toMatchObject({ message: 'Resource not accessible by integration' });
    }
    if (status === 401) expect(answer.body).toMatchObject({ message: 'Bad credentials' });
  });

  it('turns a request without a User-Agent away, as GitHub does', async () => {
    const github = createGitHub();
    const response = await github.handle(new Request('https://api.github.com/rate_limit'));
    expect(response).toMatchObject({ status: 403 });
  });
});

describe('rate limits', () => {
  it('are told in every answer and refuse when used up, until the hour is over', async () => {
    const { clock, advance } = handClock();
    const github = createGitHub({ clock, rateLimits: { requestsPerHour: 2 } });
    github.repository('acme/app');
    const first = await ask(github, `GET ${REPO}`);
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    await ask(github, `GET ${REPO}/issues/9`);
    const refused = await ask(github, `GET ${REPO}`);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    const hourLater = Date.parse('2026-11-21T11:00:00Z') / 1000;
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(hourLater));
    expect((await ask(github, 'GET /rate_limit')).body).toMatchObject({
      resources: { core: { limit: 2, remaining: 0, used: 2 } },
    });
    advance(3600);
    expect((await ask(github, `GET ${REPO}`)).status).toBe(200);
  });

  it('strike at too many creations in a minute', async () => {
    const { clock } = handClock();
    const github = createGitHub({ clock, rateLimits: { creationsPerMinute: 1 } });
    const repository = github.repository('acme/app');
    repository.openIssue({ title: 'Broken' });
    const create = () => ask(github, `POST ${REPO}/issues/1/comments`, { body: { body: 'A' } });
    expect((await create()).status).toBe(201);
    const refused = await create();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(repository.comments(1)).toHaveLength(1);
  });
});

describe('what the emulator does not have', () => {
  it.each(['GET /repos/acme/app/pulls', 'GET /repos/acme/app/issues?assignee=jane', 'PUT /user'])(
    '%s is 501 and on record',
    async (request) => {
      const github = createGitHub();
      github.repository('acme/app');
      expect((await ask(github, request)).status).toBe(501);
      expect(github.unhandled).toEqual([request]);
    },
  );
});
