// A node:http server around a pure (Request) => Response handler. It stands apart so that a protocol
// can be tested without sockets, and so that misbehaving on the wire is written once.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Instead of an answer: how to misbehave on the wire.
 * - `drop`: close the connection without an answer. Whether the request was carried out before is
 *   the handler's affair.
 * - `cut`: promise the whole answer, send the first half of its body, close the connection.
 * - `stall`: never answer; the connection stays open until the client (or the server) goes.
 */
export type WireFault =
  | { readonly fault: 'drop' }
  | { readonly fault: 'cut'; readonly response: Response }
  | { readonly fault: 'stall' };

export type Handle = (request: Request) => Promise<Response | WireFault>;

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly hostname?: '127.0.0.1';
}

export interface RunningServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, without a final slash. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends every connection, idle or not. */
  close(): Promise<void>;
}

/** Serves `handle` on a loopback socket until it is closed. Rejects if the port is taken. */
export async function serve(handle: Handle, options: ServeOptions = {}): Promise<RunningServer> {
  const hostname = options.hostname ?? '127.0.0.1';
  // Node refuses heads above 16 KiB by itself; how long a URL may be is for the handler to say.
  const server = createServer({ maxHeaderSize: 256 * 1024, keepAliveTimeout: 60_000 });
  server.on('request', (incoming, outgoing) => {
    void answer(handle, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, hostname, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => closeServer(server);
  return { url: `http://${hostname}:${port}`, port, close, [Symbol.asyncDispose]: close };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // The only error that close() reports is "not running", which is what was asked for.
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

async function answer(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    // After a whole answer nobody listens, and the error that tells of it would be made for nothing.
    if (!outgoing.writableFinished) gone.abort();
  });
  try {
    const body = await readBody(incoming);
    if (body === undefined) return;
    const request = toRequest(incoming, body, gone.signal);
    if (request === undefined) {
      await send(outgoing, new Response('Bad Request', { status: 400 }));
      return;
    }
    await deliver(outgoing, await handle(request));
  } catch (thrown) {
    if (outgoing.headersSent) outgoing.destroy();
    else await send(outgoing, new Response(String(thrown), { status: 500 }));
  }
}

/** All of the request's body, or undefined when the client left in the middle of it. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

/** The incoming message as a Request, or undefined for what a Request can't express. */
function toRequest(
  incoming: IncomingMessage,
  body: Buffer,
  signal: AbortSignal,
): Request | undefined {
  const method = incoming.method ?? 'GET';
  const target = incoming.url ?? '/';
  const authority = incoming.headers.host ?? '127.0.0.1';
  try {
    const headers = new Headers();
    // Node's own header object joins or drops repeated headers; the raw list has them all.
    for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
      headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '');
    }
    // Appended, not resolved: a target such as `//other/path` must not change the host.
    const url = new URL(target.startsWith('/') ? `http://${authority}${target}` : target);
    const carriesBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
    return new Request(url, {
      method,
      headers,
      signal,
      body: carriesBody ? new Uint8Array(body) : null,
    });
  } catch {
    return undefined;
  }
}

async function deliver(outgoing: ServerResponse, outcome: Response | WireFault): Promise<void> {
  if (outcome instanceof Response) return send(outgoing, outcome);
  switch (outcome.fault) {
    case 'drop':
      outgoing.destroy();
      return;
    case 'cut':
      return sendHalf(outgoing, outcome.response);
    case 'stall':
      return;
  }
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = await bodyOf(response);
  writeHead(outgoing, response, body.length);
  outgoing.end(body);
}

async function sendHalf(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = await bodyOf(response);
  writeHead(outgoing, response, body.length);
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => {
    outgoing.destroy();
  });
}

async function bodyOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

/** Headers about the connection and the length are node:http's to set: a handler can't know them. */
const FRAMING_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding']);

function writeHead(outgoing: ServerResponse, response: Response, length: number): void {
  for (const [name, value] of response.headers) {
    if (!FRAMING_HEADERS.has(name) && name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  const bodiless = response.status === 204 || response.status === 304;
  const answersHead = outgoing.req.method === 'HEAD';
  if (bodiless) outgoing.removeHeader('content-length');
  // The answer to HEAD has no body of its own; the length that the handler names stands.
  else if (!answersHead || length > 0) outgoing.setHeader('content-length', length);
  if (response.statusText === '') outgoing.writeHead(response.status);
  else outgoing.writeHead(response.status, response.statusText);
}
