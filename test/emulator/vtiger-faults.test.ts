// Each fault as a client meets it, over real sockets, and whether the call was carried out.
import { afterEach, describe, expect, it } from 'vitest';
import { serve, type RunningServer } from '../../src/emulator/serve.ts';
import { createVtiger, type Fault, type Vtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { call, createTicket, logIn, query, TICKET } from './vtiger-client.ts';

const servers: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server with one session, and a create sent to it over a socket. */
async function start() {
  const vtiger = createVtiger();
  const server = await serve((request) => vtiger.handle(request));
  servers.push(server);
  const sessionName = await logIn(vtiger);
  const create = (signal?: AbortSignal): Promise<Response> =>
    fetch(`${server.url}/webservice.php`, {
      method: 'POST',
      redirect: 'manual',
      ...(signal && { signal }),
      body: new URLSearchParams({
        operation: 'create',
        sessionName,
        elementType: 'HelpDesk',
        element: JSON.stringify(TICKET),
      }),
    });
  return { vtiger, sessionName, create };
}

const countOf = (vtiger: Vtiger): number => vtiger.tickets().length;

describe('a fault', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('drop, %s the work, leaves %i tickets', async (when, made) => {
    const { vtiger, create } = await start();
    vtiger.failNext({ operation: 'create', when }, { kind: 'drop' });
    await expect(create()).rejects.toThrow();
    expect(countOf(vtiger)).toBe(made);
  });

  it('cut ends the answer half-way, after the work', async () => {
    const { vtiger, create } = await start();
    vtiger.failNext({}, { kind: 'cut' });
    const response = await create();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(countOf(vtiger)).toBe(1);
  });

  it('stall never answers, and holds no other call of the session up', async () => {
    const { vtiger, sessionName, create } = await start();
    vtiger.failNext({}, { kind: 'stall' });
    const impatience = new AbortController();
    const stalled = create(impatience.signal);
    expect((await (await create()).json()) as object).toMatchObject({ success: true });
    expect((await query(vtiger, sessionName, 'SELECT id FROM HelpDesk;')).success).toBe(true);
    impatience.abort();
    await expect(stalled).rejects.toThrow();
    expect(countOf(vtiger)).toBe(1);
  });

  it.each<[Fault, number, Record<string, string>, string | RegExp, number]>([
    [{ kind: 'crash' }, 500, {}, '', 0],
    [{ kind: 'html-page' }, 200, {}, /^<!DOCTYPE html>/, 0],
    [{ kind: 'php-warning' }, 200, {}, /^<b>Warning<\/b>.*\n\{"success":true/, 1],
    [{ kind: 'restricted-file' }, 200, {}, 'Sorry! Attempt to access restricted file.', 1],
    [{ kind: 'redirect', location: '/crm/' }, 301, { location: '/crm/' }, '', 0],
    [{ kind: 'busy', status: 429, retryAfter: '7' }, 429, { 'retry-after': '7' }, '', 0],
    [{ kind: 'busy', status: 503 }, 503, {}, '', 0],
  ])('%o answers %i', async (fault, status, headers, body, made) => {
    const { vtiger, create } = await start();
    vtiger.failNext({ operation: 'create' }, fault);
    const response = await create();
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) {
      expect(response.headers.get(name)).toBe(value);
    }
    expect(await response.text()).toEqual(
      typeof body === 'string' ? body : expect.stringMatching(body),
    );
    expect(countOf(vtiger)).toBe(made);
    // And it is over: the next call goes through.
    expect((await (await create()).json()) as object).toMatchObject({ success: true });
  });

  it('session-expired ends the session for good', async () => {
    const { vtiger, sessionName, create } = await start();
    vtiger.failNext({ operation: 'create' }, { kind: 'session-expired' });
    const expired = { success: false, error: { code: 'INVALID_SESSIONID' } };
    expect((await (await create()).json()) as object).toMatchObject(expired);
    expect(await query(vtiger, sessionName, 'SELECT id FROM HelpDesk;')).toMatchObject(expired);
    expect(countOf(vtiger)).toBe(0);
    expect((await createTicket(vtiger, await logIn(vtiger))).success).toBe(true);
  });
});

describe('arming a fault', () => {
  it('hits as many calls as asked, of that operation and module only', async () => {
    const vtiger = createVtiger();
    const sessionName = await logIn(vtiger);
    vtiger.failNext(
      { operation: 'create', module: 'HelpDesk', times: 2 },
      { kind: 'session-expired' },
    );
    const element = { accountname: 'ACME', assigned_user_id: '19x1' };
    const account = { operation: 'create', sessionName, elementType: 'Accounts', element };
    expect((await call(vtiger, 'POST', account)).success).toBe(true);
    expect((await createTicket(vtiger, sessionName)).success).toBe(false);
    expect((await createTicket(vtiger, await logIn(vtiger))).success).toBe(false);
    expect((await createTicket(vtiger, await logIn(vtiger))).success).toBe(true);
  });
});
