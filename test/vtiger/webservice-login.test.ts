// Logging in, and staying so: what the first answers mean, how often is asked, and what is masked when.
import { createHash } from 'node:crypto';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { refusal, scriptedCrms, SECRETS, success } from './scripted-crm.ts';

const startCrm = scriptedCrms();

const page = (status: number) => new Response('<!DOCTYPE html><title>Hello</title>', { status });
const ROWS = () => success([{ id: '17x1' }]);

describe('the first answer', () => {
  it.each([
    ['a page', () => page(200), 'vtiger-not-found'],
    ['other JSON', () => HttpResponse.json({ hello: 'world' }), 'vtiger-not-found'],
    ['a challenge of another shape', () => success({ token: 5 }), 'vtiger-answer'],
    ['404', () => page(404), 'vtiger-not-found'],
    ['a server in trouble', () => page(500), 'vtiger-answer'],
    ['maintenance', () => page(503), 'vtiger-answer'],
    ['a limit', () => page(429), 'vtiger-rejected'],
    ['an unknown user', () => refusal('ACCESS_DENIED'), 'vtiger-credentials'],
    ['a fault of the CRM', () => refusal('INTERNAL_SERVER_ERROR'), 'vtiger-rejected'],
  ])('being %s ends the login', async (_what, answer, code) => {
    const { client, asked } = startCrm({ getchallenge: [answer] });
    await expect(client.identify()).rejects.toMatchObject({ code });
    expect(asked).toEqual(['getchallenge']);
  });
});

describe('the login', () => {
  it('masks every secret before it is used', async () => {
    const { client, events } = startCrm({ query: [ROWS] });
    await client.query('SELECT id FROM HelpDesk');
    const { token, accessKey, sessionName } = SECRETS;
    const proof = createHash('md5').update(`${token}${accessKey}`).digest('hex');
    expect(events).toEqual([
      'getchallenge',
      `mask ${token}`,
      `mask ${proof}`,
      'login',
      `mask ${sessionName}`,
      'query',
    ]);
  });

  it('tells who and where, and how far the clocks are apart', async () => {
    const behind = Math.floor(Date.now() / 1000) - 3600;
    const { client } = startCrm({
      getchallenge: [() => success({ token: SECRETS.token, serverTime: behind })],
    });
    const { userId, version, clockOffset } = await client.identify();
    expect([userId, version]).toEqual(['19x1', '8.4.0']);
    expect(clockOffset).toBeGreaterThan(-3_630_000);
    expect(clockOffset).toBeLessThanOrEqual(-3_600_000);
  });

  it.each(['INVALID_USER_CREDENTIALS', 'INVALID_AUTH_TOKEN'])(
    'is tried again after %s, which a right key gets too',
    async (code) => {
      const right = success.bind(undefined, { sessionName: 's', userId: '19x1' });
      const { client, asked } = startCrm({
        login: [() => refusal(code), () => refusal(code), right],
      });
      expect((await client.identify()).version).toBe('unknown');
      expect(asked.filter((one) => one === 'getchallenge')).toHaveLength(3);
    },
  );

  it('stays refused once the key counts as wrong', async () => {
    const { client, asked } = startCrm({ login: [() => refusal('INVALID_USER_CREDENTIALS')] });
    await expect(client.identify()).rejects.toMatchObject({
      code: 'vtiger-credentials',
      hint: expect.stringContaining('interfere') as string,
    });
    const sofar = asked.length;
    expect(sofar).toBe(18);
    await expect(client.query('SELECT id FROM X')).rejects.toMatchObject({
      code: 'vtiger-credentials',
    });
    expect(asked).toHaveLength(sofar);
  });

  it.each([
    ['a user who is switched off', 'AUTHENTICATION_REQUIRED', 'vtiger-credentials'],
    ['a fault of the CRM', 'INTERNAL_SERVER_ERROR', 'vtiger-rejected'],
  ])('is not repeated for %s', async (_what, refused, code) => {
    const { client, asked } = startCrm({ login: [() => refusal(refused)] });
    await expect(client.identify()).rejects.toMatchObject({ code });
    expect(asked).toEqual(['getchallenge', 'login']);
  });

  it('is repeated twice where its outcome is unclear', async () => {
    const { client, asked } = startCrm({ login: [() => page(500)] });
    await expect(client.identify()).rejects.toMatchObject({ code: 'vtiger-answer' });
    expect(asked.filter((one) => one === 'login')).toHaveLength(3);
  });

  it('is tried anew by the next call where a server in trouble ended it', async () => {
    const fine = () => success({ token: SECRETS.token, serverTime: 1_767_323_045 });
    const { client } = startCrm({ getchallenge: [() => page(503), fine], query: [ROWS] });
    await expect(client.identify()).rejects.toMatchObject({ code: 'vtiger-answer' });
    expect(await client.query('SELECT id FROM HelpDesk')).toEqual([{ id: '17x1' }]);
  });
});

describe('a session that is no more', () => {
  it.each(['INVALID_SESSIONID', 'SESSION_EXPIRED', 'SESSION_LEFT_IDLE', 'AUTHENTICATION_REQUIRED'])(
    '(%s) is renewed once for all calls that learn of it',
    async (code) => {
      const ended = () => refusal(code);
      const { client, asked } = startCrm({ query: [ROWS, ended, ended, ended, ROWS] });
      await client.query('SELECT 0');
      const answers = await Promise.all([1, 2, 3].map((n) => client.query(`SELECT ${n}`)));
      expect(answers).toEqual([[{ id: '17x1' }], [{ id: '17x1' }], [{ id: '17x1' }]]);
      expect(asked.filter((one) => one === 'login')).toHaveLength(2);
    },
  );

  it('is not renewed again and again', async () => {
    const { client, asked } = startCrm({ query: [() => refusal('INVALID_SESSIONID')] });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: 'vtiger-rejected' });
    expect(asked.filter((one) => one === 'login')).toHaveLength(2);
  });
});

describe('logout', () => {
  it('asks nothing where nobody logged in', async () => {
    const { client, asked } = startCrm();
    await client.logout();
    expect(asked).toEqual([]);
  });

  it.each([
    ['an empty 500', () => page(500)],
    ['a redirect', () => new Response(null, { status: 302 })],
    ['a broken connection', () => HttpResponse.error()],
  ])('fails for nobody: %s', async (_what, answer) => {
    const { client, asked } = startCrm({ logout: [answer] });
    await client.identify();
    await client.logout();
    expect(asked.at(-1)).toBe('logout');
  });
});
