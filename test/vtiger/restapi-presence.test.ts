// The access key is not sent to a server that has not shown to be a REST API.
import { describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/http/http.ts';
import { createRestapi } from '../../src/vtiger/restapi/restapi.ts';
import { onceShown } from '../../src/vtiger/restapi/presence.ts';
import { ACCOUNT, CREDENTIALS } from './scripted-cloud.ts';

const USER = { success: true, result: { id: '19x1' } };

/** A server that gives `status` to whoever does not say who asks, and lets everybody else in. */
function openServer(status: number) {
  const sent: boolean[] = [];
  const fetch: Fetch = (_url, init) => {
    const hasKey = init?.headers?.['authorization'] !== undefined;
    sent.push(hasKey);
    return Promise.resolve(
      hasKey ? new Response(JSON.stringify(USER)) : new Response('<p>Hello</p>', { status }),
    );
  };
  const deadline = { remaining: () => 90_000, wait: () => Promise.resolve() };
  const mask = (): undefined => undefined;
  const pace = 'prompt' as const;
  const options = {
    url: ACCOUNT,
    credentials: CREDENTIALS,
    deadline,
    mask,
    pace,
    now: Date.now,
  };
  return { sent, client: createRestapi(onceShown(fetch, ACCOUNT), options) };
}

describe('a server that is asked without the key', () => {
  it('and refuses that with 401 gets it, and is not asked again', async () => {
    const { sent, client } = openServer(401);
    expect(await client.identify()).toMatchObject({ userId: '19x1' });
    await client.retrieve('19x1');
    expect(sent).toEqual([false, true, true]);
  });

  it.each([200, 302, 403, 404, 500])('and answers %i never gets it', async (status) => {
    const { sent, client } = openServer(status);
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(client.identify()).rejects.toMatchObject({ code: 'vtiger-not-found' });
    }
    expect(sent).toEqual([false, false]);
  });
});
