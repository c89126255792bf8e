// The REST API of the embedded GitHub: comments and files.
import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../src/emulator/github/github.ts';
import { ask, handClock, REPO } from '../support/ask-github.ts';

describe('comments', () => {
  it('are listed by id in pages that the Link header leads through', async () => {
    const github = createGitHub();
    const repository = github.repository('acme/app');
    repository.openIssue({ title: 'Busy' });
    const ids = Array.from({ length: 205 }, (_, index) => {
      return repository.comment(1, { body: `Comment ${index}` }).payload.comment.id;
    });

    const first = await ask(github, `GET ${REPO}/issues/1/comments?per_page=100`);
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"$/);

    const pages: (readonly number[])[] = [];
    let next: string | undefined = `${REPO}/issues/1/comments?per_page=200`;
    while (next !== undefined) {
      const { body, headers } = await ask(github, `GET ${next}`);
      pages.push((body as { id: number }[]).map(({ id }) => id));
      const link = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
      next = link?.replace('https://api.github.com', '');
    }
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 5]);
    expect(pages.flat()).toEqual(ids);
  });

  it('are created, changed and deleted, and move the issue as GitHub does', async () => {
    const { clock, advance } = handClock();
    const github = createGitHub({ clock });
    const repository = github.repository('acme/app');
    repository.openIssue({ title: 'Broken' });
    advance(60);
    const created = await ask(github, `POST ${REPO}/issues/1/comments`, { body: { body: 'A' } });
    expect(created).toMatchObject({
      status: 201,
      body: { body: 'A', user: { login: 'github-actions[bot]', type: 'Bot' } },
    });
    expect(repository.issue(1)).toMatchObject({ comments: 1, updated_at: '2026-11-21T10:01:00Z' });

    advance(60);
    const { id } = created.body as { id: number };
    const one = `${REPO}/issues/comments/${id}`;
    await ask(github, `PATCH ${one}`, { body: { body: 'B' } });
    expect((await ask(github, `GET ${one}`)).body).toMatchObject({
      body: 'B',
      created_at: '2026-11-21T10:01:00Z',
      updated_at: '2026-11-21T10:02:00Z',
    });
    expect((await ask(github, `DELETE ${one}`)).status).toBe(204);
    expect((await ask(github, `GET ${one}`)).status).toBe(404);
    expect(repository.comments(1)).toEqual([]);
  });

  it.each([
    ['as long as may be', { body: 'é'.repeat(65_536) }, 201],
    ['one character too long', { body: 'e'.repeat(65_537) }, 422],
    ['blank', { body: ' \n' }, 422],
    ['no text', { body: 7 }, 422],
    ['missing', {}, 422],
  ])('with a body that is %s', async (_, body, status) => {
    const github = createGitHub();
    const repository = github.repository('acme/app');
    repository.openIssue({ title: 'Broken' });
    expect((await ask(github, `POST ${REPO}/issues/1/comments`, { body })).status).toBe(status);
    expect(repository.comments(1)).toHaveLength(status === 201 ? 1 : 0);
  });
});

describe('files', () => {
  const path = `${REPO}/contents/.github/vtiger-sync.yml`;
  const text = `bug-labels: [bug] # é ${'long '.repeat(30)}\n`;

  function withFile() {
    const github = createGitHub();
    github.repository('acme/app').writeFile('.github/vtiger-sync.yml', text);
    return github;
  }

  it('come as base64 in short lines and, asked so, raw', async () => {
    const { body } = await ask(withFile(), `GET ${path}?ref=main`);
    const { content, encoding } = body as { content: string; encoding: BufferEncoding };
    expect(content).toMatch(/^(?:.{1,60}\n)+$/);
    expect(Buffer.from(content, encoding).toString()).toBe(text);
    const raw = await ask(withFile(), `GET ${path}`, { accept: 'application/vnd.github.raw+json' });
    expect(raw.body).toBe(text);
  });

  it('have the id that git gives them', async () => {
    const github = createGitHub();
    github.repository('acme/app').writeFile('hello', 'hello\n');
    // `echo hello | git hash-object --stdin`
    expect((await ask(github, `GET ${REPO}/contents/hello`)).body).toMatchObject({
      sha: 'ce013625030ba8dba906f756967f9e9ca394464a',
    });
  });

  it('are 404 when there is none, or no such branch', async () => {
    expect((await ask(withFile(), `GET ${REPO}/contents/other.yml`)).status).toBe(404);
    expect((await ask(withFile(), `GET ${path}?ref=other`)).status).toBe(404);
  });

  it('of a directory are listed', async () => {
    expect((await ask(withFile(), `GET ${REPO}/contents/.github`)).body).toMatchObject([
      { type: 'file', path: '.github/vtiger-sync.yml' },
    ]);
  });
});
