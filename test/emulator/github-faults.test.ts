// Failures on order: what a client meets, and whether its request took effect all the same.
import { describe, expect, it } from 'vitest';
import type { ApiFault } from '../../src/emulator/faults.ts';
import { unicornPage } from '../../src/emulator/github/unicorn-page.ts';
import { createGitHub } from '../../src/emulator/github/github.ts';
import { secondaryRateLimit } from '../../src/emulator/github/rate-limit.ts';
import { serve } from '../../src/emulator/serve.ts';

/** A served GitHub with one issue, and a way to comment on it. */
async function scene() {
  const github = createGitHub();
  const repository = github.repository('acme/app');
  repository.openIssue({ title: 'Broken' });
  const server = await serve(github.handle);
  const send = (signal?: AbortSignal) =>
    fetch(`${server.url}/repos/acme/app/issues/1/comments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${github.token}`, 'user-agent': 'test' },
      body: JSON.stringify({ body: 'A' }),
      ...(signal === undefined ? {} : { signal }),
    });
  return {
    github,
    send,
    countComments: () => repository.comments(1).length,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

describe('a fault', () => {
  it('strikes as often as asked, where it matches, then all is well again', async () => {
    await using stage = await scene();
    const { github, send } = stage;
    github.failNext({ method: 'GET' }, { fault: 'answer', response: unicornPage() });
    github.failNext({ path: /comments$/ }, { fault: 'answer', response: unicornPage(503) }, 2);
    const statuses = [await send(), await send(), await send()].map(({ status }) => status);
    expect(statuses).toEqual([503, 503, 201]);
    expect(github.calls.map(({ outcome }) => outcome)).toEqual([503, 503, 201]);
  });

  it('can be a secondary rate limit', async () => {
    await using stage = await scene();
    stage.github.failNext({}, { fault: 'answer', response: secondaryRateLimit(7) });
    const refused = await stage.send();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(await refused.json()).toMatchObject({
      message: expect.stringContaining('secondary rate limit') as unknown,
    });
  });

  const broken: readonly [string, ApiFault, number][] = [
    ['dropped before', { fault: 'drop' }, 0],
    ['dropped after', { fault: 'drop', carriedOut: true }, 1],
    ['cut', { fault: 'cut' }, 1],
  ];
  it.each(broken)('%s it is carried out', async (_, fault, comments) => {
    await using stage = await scene();
    stage.github.failNext({}, fault);
    await expect(stage.send().then((response) => response.json())).rejects.toThrow();
    expect(stage.countComments()).toBe(comments);
  });

  it('can be an error answer to a request that took effect', async () => {
    await using stage = await scene();
    stage.github.failNext({}, { fault: 'answer', response: unicornPage(), carriedOut: true });
    expect((await stage.send()).status).toBe(502);
    expect(stage.countComments()).toBe(1);
  });

  it('can be silence, until the client gives up', async () => {
    await using stage = await scene();
    stage.github.failNext({}, { fault: 'stall', carriedOut: true });
    await expect(stage.send(AbortSignal.timeout(200))).rejects.toThrow();
    expect(stage.countComments()).toBe(1);
  });
});
