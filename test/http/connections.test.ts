// Which connections a transport makes, over real sockets: no more than requests at a time, and one ahead
// of its request where it is told to.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createSilentServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { toHttpFailure } from '../../src/http/failure.ts';
import { closedPort, NO_PROXY, transport } from './loopback.ts';
import { startProxy } from './proxy.ts';
import { listening } from '../support/listening.ts';
import { selfSigned } from '../support/self-signed.ts';

const greet: RequestListener = (_request, response) => response.end('hello');

/** A server that keeps what is connected to it. */
async function watched(server: Server = createServer(greet), address = '127.0.0.1') {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  const { port, ...running } = await listening(server, address);
  /** The `count`th connection, once it is there. */
  async function connected(count: number): Promise<Socket> {
    while (sockets.length < count) await once(server, 'connection');
    return sockets[count - 1] ?? expect.unreachable('there is one');
  }
  return { ...running, port, server, sockets, connected, url: `http://127.0.0.1:${port}/` };
}

function hasIpv6(): boolean {
  const addresses = Object.values(networkInterfaces()).flat();
  return addresses.some((one) => one?.address === '::1');
}

describe('a request that follows another', () => {
  it('goes over the same connection', async () => {
    await using crm = await watched();
    await using client = transport();
    for (let count = 0; count < 5; count += 1) await client.fetch(crm.url, { method: 'POST' });
    expect(crm.sockets).toHaveLength(1);
  });
});

describe('a connection made ahead', () => {
  it('is there before any request, and the first one takes it', async () => {
    await using crm = await watched();
    await using client = transport();
    client.connectAhead(crm.url);
    await crm.connected(1);
    expect((await client.fetch(crm.url)).status).toBe(200);
    expect(crm.sockets).toHaveLength(1);
  });

  it('is left to a request that finds the others taken', async () => {
    const server = createServer();
    await using crm = await watched(server);
    const asked = async (): Promise<IncomingMessage> =>
      ((await once(server, 'request')) as [IncomingMessage])[0];
    server.on('request', ({ url }, response) => {
      if (url !== '/held') response.end();
    });
    await using client = transport({ timeout: 30_000 });
    await client.fetch(crm.url);
    client.connectAhead(crm.url);
    await crm.connected(2);
    const held = asked();
    const unanswered = client.fetch(`${crm.url}held`).catch(toHttpFailure);
    expect((await held).socket).toBe(crm.sockets[0]);
    const beside = asked();
    await client.fetch(crm.url);
    expect((await beside).socket).toBe(crm.sockets[1]);
    expect(crm.sockets).toHaveLength(2);
    crm.sockets[0]?.destroy();
    await unanswered;
  });

  it('is one of several, each for a request', async () => {
    await using crm = await watched();
    await using client = transport();
    client.connectAhead(crm.url);
    client.connectAhead(`${crm.url}webservice.php`);
    await crm.connected(2);
    await Promise.all([client.fetch(crm.url), client.fetch(crm.url)]);
    expect(crm.sockets).toHaveLength(2);
  });

  it('is waited for while it is made', async () => {
    await using crm = await watched();
    await using client = transport();
    client.connectAhead(crm.url);
    await client.fetch(crm.url);
    expect(crm.sockets).toHaveLength(1);
  });

  it.each([
    ['closed', (idle: Socket) => idle.end()],
    ['reset', (idle: Socket) => idle.resetAndDestroy()],
  ])('is no trouble if the server has %s it: another one is made', async (_what, leave) => {
    await using crm = await watched();
    await using client = transport();
    await using other = transport();
    client.connectAhead(crm.url);
    const idle = await crm.connected(1);
    const closed = once(idle, 'close');
    // When another one has its answer, this one knows what came before it.
    await other.fetch(crm.url);
    leave(idle);
    await closed;
    await other.fetch(crm.url);
    expect((await client.fetch(crm.url)).status).toBe(200);
    expect(crm.sockets).toHaveLength(3);
  });

  it.skipIf(!hasIpv6())('may be to an IPv6 address', async () => {
    await using crm = await watched(createServer(greet), '::1');
    await using client = transport();
    const url = `http://[::1]:${crm.port}/`;
    client.connectAhead(url);
    await crm.connected(1);
    expect((await client.fetch(url)).status).toBe(200);
    expect(crm.sockets).toHaveLength(1);
  });

  it('is closed with the transport if nobody took it', async () => {
    await using crm = await watched();
    const client = transport();
    client.connectAhead(crm.url);
    const idle = await crm.connected(1);
    const closed = once(idle, 'close');
    await client.close();
    await closed;
  });

  it('is given up with the transport while it is being made', { timeout: 8_000 }, async () => {
    // It accepts, and keeps silent where TLS begins.
    await using crm = await watched(createSilentServer((socket) => socket.resume()));
    const client = transport({ timeout: 30_000 });
    const url = `https://127.0.0.1:${crm.port}/`;
    client.connectAhead(url);
    const requests = [client.fetch(url), client.fetch(url)].map((one) => one.catch(toHttpFailure));
    const closed = [await crm.connected(1), await crm.connected(2)].map((one) =>
      once(one, 'close'),
    );
    await client.close();
    await Promise.all(closed);
    for (const failure of await Promise.all(requests)) {
      expect(failure).toMatchObject({ maybeSent: false });
    }
  });

  it('is not made anew for what was given up with the transport', async () => {
    const server = createServer((request, response) => {
      if (request.url !== '/held') response.end();
    });
    await using crm = await watched(server);
    const client = transport({ timeout: 30_000 });
    const held = once(server, 'request');
    const unanswered = client.fetch(`${crm.url}held`).catch(toHttpFailure);
    await held;
    await client.close();
    await unanswered;
    // When another one has its answer, the server knows what came before it.
    await using other = transport();
    await other.fetch(crm.url);
    expect(crm.sockets).toHaveLength(2);
  });

  it('that can not be made is the error of the request that takes it', async () => {
    await using client = transport();
    const nobody = `http://127.0.0.1:${await closedPort()}/`;
    client.connectAhead(nobody);
    const thrown: unknown = await client.fetch(nobody).catch((error: unknown) => error);
    expect(toHttpFailure(thrown)).toEqual({
      kind: 'unreachable',
      maybeSent: false,
      detail: 'connection refused (ECONNREFUSED)',
    });
  });

  it('may fail unnoticed if nobody takes it', async () => {
    await using client = transport();
    const nobody = `http://127.0.0.1:${await closedPort()}/`;
    client.connectAhead(nobody);
    // When another one has failed, so has this one.
    await using other = transport();
    await expect(other.fetch(nobody)).rejects.toThrow('ECONNREFUSED');
  });

  it('is as strict about certificates', async () => {
    let asked = 0;
    await using crm = await watched(createSecureServer(selfSigned(), () => (asked += 1)));
    await using client = transport();
    const url = `https://127.0.0.1:${crm.port}/`;
    client.connectAhead(url);
    await crm.connected(1);
    const thrown: unknown = await client.fetch(url).catch((error: unknown) => error);
    expect(toHttpFailure(thrown)).toMatchObject({ kind: 'tls', maybeSent: false });
    expect([asked, crm.sockets.length]).toEqual([0, 1]);
  });

  it('is never made past a proxy', async () => {
    await using crm = await watched();
    await using proxy = await startProxy();
    const http = `http://127.0.0.1:${proxy.port}`;
    await using client = transport({ proxy: { ...NO_PROXY, http } });
    client.connectAhead(crm.url);
    await client.fetch(crm.url);
    expect(proxy.asked).toHaveLength(1);
    expect(crm.sockets).toHaveLength(1);
  });
});
