// Ways through a proxy, over real sockets. TLS through a tunnel is in tls.test.ts.
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { toHttpFailure } from '../../src/http/failure.ts';
import { closedPort, httpServer, NO_PROXY, transport } from './loopback.ts';
import type { Loopback } from '../support/listening.ts';
import { startProxy } from './proxy.ts';

function greeting(): Promise<Loopback> {
  return httpServer((request, response) => response.end(`hello from ${request.url ?? ''}`));
}

describe('HTTP_PROXY', () => {
  it('forwards plain http, with the whole address, as proxies expect it', async () => {
    await using server = await greeting();
    await using proxy = await startProxy();
    await using client = transport({
      proxy: { ...NO_PROXY, http: `http://127.0.0.1:${proxy.port}` },
    });
    const url = `http://127.0.0.1:${server.port}/crm/webservice.php?operation=x`;
    const response = await client.fetch(url, { method: 'POST', body: 'a=b' });
    expect(await response.text()).toBe('hello from /crm/webservice.php?operation=x');
    expect(proxy.asked).toEqual([`POST ${url}`]);
  });

  it('may lack the scheme, and may have a user and a password', async () => {
    await using server = await greeting();
    await using proxy = await startProxy();
    const settings = { ...NO_PROXY, http: `us%40er:p%3Ass@127.0.0.1:${proxy.port}` };
    await using client = transport({ proxy: settings });
    expect((await client.fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(200);
    const basic = Buffer.from('us@er:p:ss').toString('base64');
    expect(proxy.authorizations).toEqual([`Basic ${basic}`]);
  });

  it.each([
    ['the host', '127.0.0.1'],
    ['the host and port', '127.0.0.1:PORT'],
    ['everything', '*'],
    ['one of several', 'internal.example, 127.0.0.1'],
  ])('is not asked where NO_PROXY names %s', async (_what, no) => {
    await using server = await greeting();
    await using proxy = await startProxy();
    const http = `http://127.0.0.1:${proxy.port}`;
    const settings = { ...NO_PROXY, http, no: no.replace('PORT', String(server.port)) };
    await using client = transport({ proxy: settings });
    expect((await client.fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(200);
    expect(proxy.asked).toEqual([]);
  });

  it('is asked where NO_PROXY names others', async () => {
    await using server = await greeting();
    await using proxy = await startProxy();
    const settings = {
      ...NO_PROXY,
      http: `http://127.0.0.1:${proxy.port}`,
      no: '27.0.0.1,.example',
    };
    await using client = transport({ proxy: settings });
    await client.fetch(`http://127.0.0.1:${server.port}/`);
    expect(proxy.asked).toHaveLength(1);
  });

  it('counts as absent where it is empty', async () => {
    await using server = await greeting();
    await using client = transport({ proxy: { http: '', https: '', no: '' } });
    expect((await client.fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(200);
  });
});

describe('a proxy in trouble', () => {
  const secure = 'https://crm.invalid/webservice.php';

  it.each([403, 407, 502])(
    'that refuses a tunnel with %i has not passed the request on',
    async (status) => {
      await using proxy = await startProxy(status);
      const settings = { ...NO_PROXY, https: `http://127.0.0.1:${proxy.port}` };
      await using client = transport({ proxy: settings });
      const thrown: unknown = await client
        .fetch(secure, { method: 'POST' })
        .catch((e: unknown) => e);
      expect(toHttpFailure(thrown)).toMatchObject({ kind: 'unreachable', maybeSent: false });
      expect(toHttpFailure(thrown).detail).toContain(String(status));
      expect(proxy.asked[0]).toBe('CONNECT crm.invalid:443');
    },
  );

  it('that is not there is named as a connection refused', async () => {
    const settings = { ...NO_PROXY, https: `http://127.0.0.1:${await closedPort()}` };
    await using client = transport({ proxy: settings });
    const thrown: unknown = await client.fetch(secure).catch((e: unknown) => e);
    expect(toHttpFailure(thrown)).toMatchObject({ kind: 'unreachable', maybeSent: false });
  });

  it('that wants a password for plain http has not passed the request on', async () => {
    await using proxy = await startProxy(407);
    await using client = transport({
      proxy: { ...NO_PROXY, http: `http://127.0.0.1:${proxy.port}` },
    });
    const asking = client.fetch('http://crm.invalid/', { method: 'POST' });
    const thrown: unknown = await asking.catch((e: unknown) => e);
    expect(toHttpFailure(thrown)).toEqual({
      kind: 'unreachable',
      maybeSent: false,
      detail: 'Proxy Authentication Required (407)',
    });
  });

  it('with an unreadable address fails each request with an error that does not show it', async () => {
    await using client = transport({ proxy: { ...NO_PROXY, https: 'http://user:s3cret@[::' } });
    const thrown: unknown = await client.fetch(secure).catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(SyncError);
    expect(thrown).toMatchObject({ code: 'input-invalid' });
    expect(String(thrown)).not.toContain('s3cret');
  });
});
