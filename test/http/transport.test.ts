// The transport over real sockets: what goes out, what comes back, and how it fails.
import { once } from 'node:events';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../src/http/deadline.ts';
import { HttpTimeout, toHttpFailure, type HttpFailure } from '../../src/http/failure.ts';
import { listening } from '../support/listening.ts';
import { closedPort, httpServer, NO_PROXY, transport } from './loopback.ts';

/** How asking for `url` fails. */
async function failureOf(url: string, options?: Parameters<typeof transport>[0]) {
  await using client = transport(options);
  return await client.fetch(url).then(
    () => expect.unreachable('an answer came'),
    (thrown: unknown): { thrown: unknown; failure: HttpFailure } => ({
      thrown,
      failure: toHttpFailure(thrown),
    }),
  );
}

describe('an exchange', () => {
  it('carries method, path, query, headers and body, and brings back status, headers and text', async () => {
    await using server = await httpServer((request, response) => {
      void request.toArray().then((chunks) => {
        const { method, url, headers } = request;
        const body = Buffer.concat(chunks as Buffer[]).toString('utf8');
        response.writeHead(207, { 'x-several': ['a', 'b'], 'X-Case': 'kept' });
        response.end(JSON.stringify({ method, url, body, agent: headers['user-agent'] }));
      });
    });
    await using client = transport();
    const response = await client.fetch(`http://127.0.0.1:${server.port}/a%20b/c?d=%26&e=ü`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'Zürich 🚀',
    });
    expect(response.status).toBe(207);
    expect(response.headers.get('X-SEVERAL')).toBe('a, b');
    expect(response.headers.get('x-case')).toBe('kept');
    expect(response.headers.get('x-none')).toBeNull();
    expect(response.headers.get('constructor')).toBeNull();
    expect(JSON.parse(await response.text())).toEqual({
      method: 'POST',
      url: '/a%20b/c?d=%26&e=%C3%BC',
      body: 'Zürich 🚀',
      agent: 'test-agent',
    });
  });

  it('brings back bytes as they are, and text without a byte order mark', async () => {
    const bytes = Buffer.from('\uFEFF{}', 'utf8');
    await using server = await httpServer((_request, response) => response.end(bytes));
    await using client = transport();
    const response = await client.fetch(`http://127.0.0.1:${server.port}/`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(await response.text()).toBe('{}');
  });

  it('has the final answer after an interim one', async () => {
    const interim = 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n';
    await using server = await listening(
      createServer((socket) => {
        socket.once('data', () =>
          socket.end(`${interim}HTTP/1.1 200 Fine\r\ncontent-length: 2\r\n\r\nok`),
        );
      }),
    );
    await using client = transport();
    const response = await client.fetch(`http://127.0.0.1:${server.port}/`);
    expect([response.status, response.statusText, await response.text()]).toEqual([
      200,
      'Fine',
      'ok',
    ]);
    expect(response.headers.get('link')).toBeNull();
  });

  it('may have no body', async () => {
    await using server = await httpServer((_request, response) => response.writeHead(204).end());
    await using client = transport();
    const response = await client.fetch(`http://127.0.0.1:${server.port}/`);
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('is not led elsewhere by a redirect', async () => {
    let asked = 0;
    await using server = await httpServer((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    await using client = transport();
    const response = await client.fetch(`http://127.0.0.1:${server.port}/`);
    expect([response.status, response.headers.get('location'), asked]).toEqual([
      302,
      '/elsewhere',
      1,
    ]);
  });
});

describe('a failure', () => {
  it('to connect: refused, and never sent', async () => {
    const { failure } = await failureOf(`http://127.0.0.1:${await closedPort()}/`);
    expect(failure).toEqual({
      kind: 'unreachable',
      maybeSent: false,
      detail: 'connection refused (ECONNREFUSED)',
    });
  });

  it('to find the host, and never sent', async () => {
    const { failure } = await failureOf('http://crm.invalid/');
    expect(failure).toMatchObject({ kind: 'unreachable', maybeSent: false });
    expect(failure.detail).toMatch(/host name/);
  });

  it('by a connection that is dropped: maybe sent', async () => {
    await using server = await httpServer((request) => request.socket.destroy());
    const { failure } = await failureOf(`http://127.0.0.1:${server.port}/`);
    expect(failure).toMatchObject({ kind: 'unreachable', maybeSent: true });
  });

  it('by half an answer: maybe sent', async () => {
    await using server = await httpServer((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"success":true', () => response.destroy());
    });
    const { failure } = await failureOf(`http://127.0.0.1:${server.port}/`);
    expect(failure).toMatchObject({ kind: 'unreachable', maybeSent: true });
  });

  it('by something that is not HTTP: maybe sent', async () => {
    await using server = await listening(
      createServer((socket) => socket.end('220 mail.example ESMTP\r\n')),
    );
    const { failure } = await failureOf(`http://127.0.0.1:${server.port}/`);
    expect(failure).toMatchObject({ kind: 'unreachable', maybeSent: true });
  });
});

describe('the clock', () => {
  const SHORT = 60;

  it.each([
    ['before', (): undefined => undefined],
    [
      'in the middle of',
      (response: { writeHead(status: number): { write(text: string): unknown } }): unknown =>
        response.writeHead(200).write('{"success":'),
    ],
  ])('ends a stall %s the answer', async (_when, begin) => {
    await using server = await httpServer((_request, response) => void begin(response));
    const start = performance.now();
    const { thrown, failure } = await failureOf(`http://127.0.0.1:${server.port}/`, {
      timeout: SHORT,
    });
    expect(thrown).toBeInstanceOf(HttpTimeout);
    expect(failure).toMatchObject({ kind: 'timeout', maybeSent: true });
    // Timers may be early by a millisecond; the rest is room for a busy machine.
    expect(performance.now() - start).toBeGreaterThanOrEqual(SHORT - 2);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is over while the connection is made: never sent, nor is it sent later', async () => {
    let asked = 0;
    // A proxy that lets nobody through for a while holds the connection up.
    const held: Socket[] = [];
    const server = createHttpServer((_request, response) => response.end());
    server.on('connect', (_request, socket: Socket) => held.push(socket));
    server.on('request', () => (asked += 1));
    await using proxy = await listening(server);
    const way = { ...NO_PROXY, https: `http://127.0.0.1:${proxy.port}` };
    const { thrown, failure } = await failureOf('https://crm.invalid/', {
      timeout: SHORT,
      proxy: way,
    });
    expect(thrown).toBeInstanceOf(HttpTimeout);
    expect(failure).toMatchObject({ kind: 'timeout', maybeSent: false });
    expect([held.length, asked]).toEqual([1, 0]);
  });

  it('says when it was the whole run that ended', async () => {
    let asked = 0;
    await using server = await httpServer(() => (asked += 1));
    const url = `http://127.0.0.1:${server.port}/`;
    const running = await failureOf(url, { deadline: startDeadline(SHORT) });
    expect(running.failure).toMatchObject({ kind: 'deadline', maybeSent: true });
    for (const deadline of [startDeadline(0), startDeadline(60_000, AbortSignal.abort())]) {
      expect((await failureOf(url, { deadline })).failure.kind).toBe('deadline');
    }
    // What is begun when the time is over is not even sent.
    expect(asked).toBe(1);
  });

  it('is over once the transport is closed: nothing is sent any more', async () => {
    let asked = 0;
    await using server = await httpServer((_request, response) => {
      asked += 1;
      response.end();
    });
    const client = transport();
    await client.close();
    const url = `http://127.0.0.1:${server.port}/`;
    const refusal = await client.fetch(url).catch((thrown: unknown) => thrown);
    expect(toHttpFailure(refusal)).toMatchObject({ kind: 'deadline', maybeSent: false });
    expect(asked).toBe(0);
  });

  it('is over once the transport is closed for what reads, but not for what may be writing', async () => {
    const asked: ServerResponse[] = [];
    const server = createHttpServer((_request, response) => asked.push(response));
    await using running = await listening(server);
    const client = transport({ timeout: 30_000 });
    const url = `http://127.0.0.1:${running.port}/`;
    const reading = client.fetch(url).catch(toHttpFailure);
    const writing = client.fetch(url, { method: 'POST' });
    while (asked.length < 2) await once(server, 'request');
    await client.close();
    expect(await reading).toMatchObject({ maybeSent: true });
    for (const response of asked) response.end('done');
    expect(await (await writing).text()).toBe('done');
  });

  it('leaves the connection pool usable', async () => {
    let asked = 0;
    await using server = await httpServer((_request, response) => {
      asked += 1;
      if (asked > 1) response.end('fine');
    });
    await using client = transport({ timeout: SHORT });
    const url = `http://127.0.0.1:${server.port}/`;
    await expect(client.fetch(url)).rejects.toThrow(HttpTimeout);
    expect(await (await client.fetch(url)).text()).toBe('fine');
  });
});
