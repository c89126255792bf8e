// The REST API of the embedded GitHub: issues, asked as a client asks.
import { Octokit, type RestEndpointMethodTypes } from '@octokit/rest';
import { describe, expect, it } from 'vitest';
import { createGitHub, type GitHub } from '../../src/emulator/github/github.ts';
import { serve } from '../../src/emulator/serve.ts';
import { ask, handClock, REPO } from '../support/ask-github.ts';

describe('an issue', () => {
  it('has the fields that GitHub documents', async () => {
    const github = createGitHub();
    github.repository('acme/app').openIssue({ title: 'Broken', labels: ['bug'], type: 'Bug' });
    const octokit = octokitOn(github);
    const { data } = await octokit.rest.issues.get({ owner: 'acme', repo: 'app', issue_number: 1 });
    const shown: RestEndpointMethodTypes['issues']['get']['response']['data'] = data;
    expect(shown).toMatchObject({
      number: 1,
      title: 'Broken',
      body: null,
      state: 'open',
      state_reason: null,
      user: { login: 'reporter', type: 'User' },
      author_association: 'NONE',
      labels: [{ name: 'bug' }],
      assignees: [],
      milestone: null,
      type: { name: 'Bug' },
      comments: 0,
      html_url: 'https://github.com/acme/app/issues/1',
      closed_at: null,
    });
    expect(shown.pull_request).toBeUndefined();
  });

  it('is found without regard to case, and 404 where there is none', async () => {
    const github = createGitHub();
    github.repository('acme/app').openIssue({ title: 'Broken' });
    expect((await ask(github, 'GET /repos/ACME/App/issues/1')).status).toBe(200);
    expect((await ask(github, `GET ${REPO}/issues/2`)).body).toMatchObject({
      message: 'Not Found',
      status: '404',
    });
    expect((await ask(github, 'GET /repos/acme/other/issues/1')).status).toBe(404);
  });

  it('is 410 once deleted, its comments too, and its number is not given again', async () => {
    const github = createGitHub();
    const repository = github.repository('acme/app');
    repository.openIssue({ title: 'Spam' });
    repository.deleteIssue(1);
    expect((await ask(github, `GET ${REPO}/issues/1`)).status).toBe(410);
    expect((await ask(github, `GET ${REPO}/issues/1/comments`)).status).toBe(410);
    expect(repository.openIssue({ title: 'Next' })[0].payload.issue.number).toBe(2);
  });

  it('redirects once transferred; the address of its comments does not', async () => {
    const github = createGitHub();
    const repository = github.repository('acme/app');
    repository.openIssue({ title: 'Elsewhere' });
    repository.comment(1, { body: 'Where does this belong?' });
    repository.transferIssue(1, 'acme/api');

    const moved = await ask(github, `GET ${REPO}/issues/1`);
    expect(moved.status).toBe(301);
    const location = new URL(moved.headers.get('location') ?? '');
    expect((await ask(github, `GET ${location.pathname}`)).body).toMatchObject({
      title: 'Elsewhere',
      number: 1,
      comments: 1,
      html_url: 'https://github.com/acme/api/issues/1',
    });
    expect((await ask(github, `GET ${REPO}/issues/1/comments`)).status).toBe(404);
  });
});

describe('the list of issues', () => {
  /** Opened a minute apart: 1 (closed at the end), 2, 3 and the pull request 4. */
  function stocked(): GitHub {
    const { clock, advance } = handClock();
    const github = createGitHub({ clock });
    const repository = github.repository('acme/app');
    for (const labels of [['bug'], ['Bug', 'P1'], []]) {
      repository.openIssue({ title: 'Broken', labels });
      advance(60);
    }
    repository.openPullRequest({ title: 'Repair', labels: ['bug'] });
    advance(60);
    repository.close(1);
    return github;
  }

  it.each([
    ['', [4, 3, 2]],
    ['?state=closed', [1]],
    ['?state=all&direction=asc', [1, 2, 3, 4]],
    ['?state=all&labels=bug', [4, 2, 1]],
    ['?labels=bug,p1', [2]],
    ['?state=all&sort=updated&direction=desc', [1, 4, 3, 2]],
    ['?state=all&sort=updated&direction=asc&since=2026-11-21T10:02:00Z', [3, 4, 1]],
    ['?state=all&per_page=3&page=2', [1]],
    ['?page=9', []],
  ])('with "%s" is %j', async (query, numbers) => {
    const { body } = await ask(stocked(), `GET ${REPO}/issues${query}`);
    expect((body as { number: number }[]).map(({ number }) => number)).toEqual(numbers);
  });

  it('marks pull requests', async () => {
    const { body } = await ask(stocked(), `GET ${REPO}/issues?per_page=1`);
    expect(body).toMatchObject([
      { pull_request: {}, html_url: 'https://github.com/acme/app/pull/4' },
    ]);
  });

  it.each(['state=any', 'sort=name', 'direction=up', 'since=yesterday'])(
    'refuses %s',
    async (query) => {
      expect((await ask(stocked(), `GET ${REPO}/issues?${query}`)).status).toBe(422);
    },
  );
});

describe('on a socket, under a base path', () => {
  it('serves a real client, whose paging follows the links', async () => {
    const github = createGitHub({ serverUrl: 'https://ghe.example', apiPath: '/api/v3' });
    const repository = github.repository('acme/app');
    for (let count = 0; count < 5; count += 1) repository.openIssue({ title: `Issue ${count}` });
    await using server = await serve(github.handle);
    const octokit = new Octokit({ baseUrl: `${server.url}/api/v3`, auth: github.token });

    const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
      owner: 'acme',
      repo: 'app',
      per_page: 2,
    });
    expect(issues.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(issues[0]?.html_url).toBe('https://ghe.example/acme/app/issues/5');
    const byId = expect.stringMatching(/^\/repositories\/\d+\/issues$/) as unknown;
    expect(github.calls.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['/repos/acme/app/issues', 200],
      [byId, 200],
      [byId, 200],
    ]);
  });
});

function octokitOn(github: GitHub): Octokit {
  const fetch = (url: string, init: RequestInit) => github.handle(new Request(url, init));
  return new Octokit({ auth: github.token, request: { fetch } });
}
