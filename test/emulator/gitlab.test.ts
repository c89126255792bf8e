// The rules of the embedded GitLab that a client can run into, by GitLab's documentation.
import { describe, expect, it } from 'vitest';
import { createGitLab, type GitLab, type GitLabOptions } from '../../src/emulator/gitlab/gitlab.ts';

const PROJECT = '/projects/acme%2Fapp';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** @param request method and target, e.g. `GET /user` */
async function ask(
  gitlab: GitLab,
  request: string,
  { token = gitlab.token, body }: { token?: string; body?: object } = {},
): Promise<Answer> {
  const [method = 'GET', target = '/'] = request.split(' ');
  const response = await gitlab.handle(
    new Request(`https://gitlab.test/api/v4${target}`, {
      method,
      headers: token === '' ? {} : { 'private-token': token },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
  if (!(response instanceof Response)) throw new Error('an answer was expected');
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as unknown) : text,
  };
}

function withIssue(options: GitLabOptions = {}): GitLab {
  const gitlab = createGitLab(options);
  gitlab.project('acme/app').openIssue({ title: 'T', labels: ['bug'] });
  return gitlab;
}

describe('who asks', () => {
  it('needs a token that is one', async () => {
    const gitlab = withIssue();
    for (const token of ['', 'other']) {
      const answer = await ask(gitlab, `GET ${PROJECT}/issues/1`, { token });
      expect(answer).toMatchObject({ status: 401, body: { message: '401 Unauthorized' } });
    }
  });

  it('writes with the scope api alone', async () => {
    const gitlab = withIssue({ tokens: [{ token: 'reads', scope: 'read_api' }] });
    expect((await ask(gitlab, `GET ${PROJECT}/issues/1`)).status).toBe(200);
    const written = await ask(gitlab, `POST ${PROJECT}/issues/1/notes`, { body: { body: 'x' } });
    expect(written).toMatchObject({ status: 403, body: { error: 'insufficient_scope' } });
  });

  it('below Reporter sees nothing confidential and no files', async () => {
    const gitlab = withIssue({ tokens: [{ token: 'guest', level: 10 }] });
    const pages = gitlab.project('acme/app');
    pages.openIssue({ title: 'Secret', isConfidential: true });
    pages.writeFile('a.yml', 'x');
    expect((await ask(gitlab, `GET ${PROJECT}/issues/2`)).status).toBe(404);
    expect((await ask(gitlab, `GET ${PROJECT}/issues`)).body).toHaveLength(1);
    const file = await ask(gitlab, `GET ${PROJECT}/repository/files/a.yml/raw?ref=HEAD`);
    expect(file.status).toBe(403);
  });

  it('changes no note of somebody else, unless as Maintainer', async () => {
    for (const [level, status] of [
      [30, 403],
      [40, 200],
    ]) {
      const gitlab = withIssue({ tokens: [{ token: 't', level: level ?? 0 }] });
      gitlab.project('acme/app').comment(1, 'theirs', { as: 'jane' });
      const id = gitlab.project('acme/app').comments(1)[0]?.id ?? 0;
      const path = `${PROJECT}/issues/1/notes/${id}`;
      expect((await ask(gitlab, `PUT ${path}`, { body: { body: 'mine' } })).status).toBe(status);
    }
  });
});

describe('a project', () => {
  it('is found by number, by path in any case, and at its old path', async () => {
    const gitlab = withIssue();
    const pages = gitlab.project('acme/app');
    expect((await ask(gitlab, 'GET /projects/ACME%2Fapp/issues/1')).status).toBe(200);
    expect((await ask(gitlab, `GET /projects/${pages.project.id}/issues/1`)).status).toBe(200);
    pages.rename('acme/other');
    const moved = await ask(gitlab, `GET ${PROJECT}/issues/1`);
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toContain(`/projects/${pages.project.id}/issues/1`);
    const written = await ask(gitlab, `POST ${PROJECT}/issues/1/notes`, { body: { body: 'x' } });
    expect(written.status).toBe(404);
  });
});

describe('a list', () => {
  it('comes in pages by number, with counts, or by keyset, without', async () => {
    const gitlab = withIssue();
    for (let at = 2; at <= 45; at += 1) gitlab.project('acme/app').openIssue({ title: `${at}` });
    const byNumber = await ask(gitlab, `GET ${PROJECT}/issues?per_page=20&page=2`);
    expect(byNumber.body).toHaveLength(20);
    expect(byNumber.headers.get('x-total')).toBe('45');
    expect(byNumber.headers.get('link')).toMatch(/page=3>; rel="next"/);
    const byKeyset = await ask(gitlab, `GET ${PROJECT}/issues?pagination=keyset&per_page=20`);
    expect(byKeyset.headers.get('x-total')).toBeNull();
    expect(byKeyset.headers.get('link')).toMatch(/cursor=[\w-]+>; rel="next"/);
  });

  it('of issues minds the case of labels', async () => {
    const gitlab = withIssue();
    expect((await ask(gitlab, `GET ${PROJECT}/issues?labels=bug`)).body).toHaveLength(1);
    expect((await ask(gitlab, `GET ${PROJECT}/issues?labels=Bug`)).body).toHaveLength(0);
  });

  it('of notes has those of GitLab in it, unless they are left out', async () => {
    const gitlab = withIssue();
    gitlab.project('acme/app').edit(1, { title: 'U' });
    const notes = `${PROJECT}/issues/1/notes`;
    expect((await ask(gitlab, `GET ${notes}`)).body).toMatchObject([{ system: true }]);
    expect((await ask(gitlab, `GET ${notes}?activity_filter=only_comments`)).body).toEqual([]);
  });
});

it('takes so many notes a minute, and then says so without a time', async () => {
  let now = Date.parse('2026-03-01T10:00:00Z');
  const gitlab = withIssue({ notesPerMinute: 2, clock: () => new Date(now) });
  const write = () => ask(gitlab, `POST ${PROJECT}/issues/1/notes`, { body: { body: 'x' } });
  const statuses = [(await write()).status, (await write()).status];
  const refused = await write();
  expect([...statuses, refused.status]).toEqual([201, 201, 429]);
  expect(refused.headers.get('retry-after')).toBeNull();
  now += 61_000;
  expect((await write()).status).toBe(201);
});

it('says loudly what it does not have', async () => {
  const gitlab = withIssue();
  expect((await ask(gitlab, `GET ${PROJECT}/merge_requests`)).status).toBe(501);
  expect((await ask(gitlab, `GET ${PROJECT}/issues?weight=1`)).status).toBe(501);
  expect(gitlab.unhandled).toHaveLength(2);
});
