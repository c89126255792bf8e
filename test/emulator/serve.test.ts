// The node:http adapter, over real sockets.
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { serve, type Handle, type RunningServer } from '../../src/emulator/serve.ts';

const servers: RunningServer[] = [];

async function start(handle: Handle): Promise<RunningServer> {
  const server = await serve(handle);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Everything that comes until the other side closes. */
async function readToEnd(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // How the connection ends, cleanly or reset, makes no difference to what came before.
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(chunks).toString();
}

/** What the server says to raw bytes until it closes the connection. */
async function exchange(port: number, text: string): Promise<string> {
  const socket = await open(port);
  socket.write(text);
  return readToEnd(socket);
}

describe('a request', () => {
  it('arrives with method, path, query, headers and body', async () => {
    const { url } = await start(async (request) =>
      Response.json({
        method: request.method,
        url: request.url,
        kind: request.headers.get('x-kind'),
        body: await request.text(),
      }),
    );
    const body = 'grüße 🚀\r\n\0'.repeat(10_000);
    const response = await fetch(`${url}/crm/webservice.php?a=1%202&b`, {
      method: 'POST',
      headers: { 'x-kind': 'bug' },
      body,
    });
    expect(await response.json()).toEqual({
      method: 'POST',
      url: `${url}/crm/webservice.php?a=1%202&b`,
      kind: 'bug',
      body,
    });
  });

  it('carries a multipart body through unharmed', async () => {
    const content = new Uint8Array(70_000).map((_, at) => at % 256);
    const { url } = await start(async (request) => {
      const bytes = await request.arrayBuffer();
      return new Response(bytes, {
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
      });
    });
    const form = new FormData();
    form.append('element', '{}');
    form.append('filename', new File([content], 'a.bin'));
    const sent = new Request(url, { method: 'POST', body: form });
    const copy = sent.clone();
    const response = await fetch(sent);
    expect(response.headers.get('content-type')).toBe(copy.headers.get('content-type'));
    expect(await response.arrayBuffer()).toEqual(await copy.arrayBuffer());
  });

  it('joins repeated headers as the Request class does', async () => {
    const { port } = await start((request) =>
      Promise.resolve(new Response(request.headers.get('x-one'))),
    );
    const head = 'GET / HTTP/1.1\r\nHost: a\r\nX-One: 1\r\nX-One: 2\r\nConnection: close\r\n\r\n';
    expect(await exchange(port, head)).toMatch(/\r\n\r\n1, 2$/);
  });

  it('keeps its own host when its target begins with two slashes', async () => {
    const { port } = await start((request) => Promise.resolve(new Response(request.url)));
    const head = 'GET //elsewhere/x HTTP/1.1\r\nHost: here:1\r\nConnection: close\r\n\r\n';
    expect(await exchange(port, head)).toMatch(/http:\/\/here:1\/\/elsewhere\/x$/);
  });

  it('that no Request can express is answered 400', async () => {
    const { port } = await start(() => Promise.resolve(new Response('unreached')));
    const head = 'TRACE / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n';
    expect(await exchange(port, head)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('whose sender leaves before its end never reaches the handler', async () => {
    const methods: string[] = [];
    const { port, url } = await start((request) => {
      methods.push(request.method);
      return Promise.resolve(new Response('ok'));
    });
    const socket = await open(port);
    socket.write('POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf');
    socket.destroy();
    await once(socket, 'close');
    await fetch(url);
    expect(methods).toEqual(['GET']);
  });

  it('with a long URL is for the handler to judge', async () => {
    const { url } = await start((request) =>
      Promise.resolve(new Response(String(request.url.length))),
    );
    const response = await fetch(`${url}/?q=${'x'.repeat(60_000)}`);
    expect(Number(await response.text())).toBeGreaterThan(60_000);
  });
});

describe('an answer', () => {
  it('keeps status, reason, headers and every cookie', async () => {
    const headers = new Headers({ 'x-kind': 'bug', 'content-length': '999' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const { url } = await start(() =>
      Promise.resolve(new Response('grüße', { status: 404, statusText: 'Gone Fishing', headers })),
    );
    const response = await fetch(url);
    expect(response.status).toBe(404);
    expect(response.statusText).toBe('Gone Fishing');
    expect(response.headers.get('x-kind')).toBe('bug');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    // The length is that of the bytes that are sent, whatever the handler said.
    expect(response.headers.get('content-length')).toBe('7');
    expect(await response.text()).toBe('grüße');
  });

  it.each([204, 304])('of status %i has no body and no length', async (status) => {
    const { url } = await start(() => Promise.resolve(new Response(null, { status })));
    const response = await fetch(url);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-length')).toBeNull();
  });

  it('to HEAD names a length and has no body', async () => {
    const { url } = await start(() => Promise.resolve(new Response('12345')));
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('5');
    expect(await response.text()).toBe('');
  });

  it('is HTTP 500 with the reason where the handler throws', async () => {
    const { url } = await start(() => Promise.reject(new Error('broken emulator')));
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('broken emulator');
  });
});

describe('a fault on the wire', () => {
  const HEAD = 'GET / HTTP/1.1\r\nHost: here\r\n\r\n';

  it('drop: closes without a byte', async () => {
    const { port } = await start(() => Promise.resolve({ fault: 'drop' }));
    expect(await exchange(port, HEAD)).toBe('');
  });

  it('cut: promises all and sends half', async () => {
    const { port } = await start(() =>
      Promise.resolve({ fault: 'cut', response: new Response('0123456789') }),
    );
    const received = await exchange(port, HEAD);
    expect(received).toMatch(/content-length: 10\r\n/i);
    expect(received).toMatch(/\r\n\r\n01234$/);
  });

  it('stall: says nothing, and notices that the client leaves', async () => {
    const requests: Request[] = [];
    const { promise: arrived, resolve: arrive } = withResolvers();
    const { promise: left, resolve: leave } = withResolvers();
    const { port } = await start((request) => {
      requests.push(request);
      request.signal.addEventListener('abort', leave);
      arrive();
      return Promise.resolve({ fault: 'stall' });
    });
    const socket = await open(port);
    socket.write(HEAD);
    await arrived;
    expect(socket.bytesRead).toBe(0);
    socket.destroy();
    await left;
    expect(requests[0]?.signal.aborted).toBe(true);
  });
});

describe('closing', () => {
  it('ends idle and waiting connections, and frees the port', async () => {
    const first = await start(() => Promise.resolve({ fault: 'stall' }));
    const [idle, waiting] = [await open(first.port), await open(first.port)];
    waiting.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
    const ends = Promise.all([readToEnd(idle), readToEnd(waiting)]);
    await first.close();
    expect(await ends).toEqual(['', '']);
    const again = await serve(() => Promise.resolve(new Response('ok')), { port: first.port });
    servers.push(again);
    expect(again.port).toBe(first.port);
  });

  it('can be done twice, and by disposing', async () => {
    const server = await start(() => Promise.resolve(new Response('ok')));
    await server.close();
    await server[Symbol.asyncDispose]();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('leaves a taken port to the one that has it', async () => {
    const { port } = await start(() => Promise.resolve(new Response('ok')));
    await expect(serve(() => Promise.resolve(new Response('')), { port })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    promise,
    resolve: () => {
      settle();
    },
  };
}
