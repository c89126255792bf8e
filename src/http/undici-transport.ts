// undici's dispatchers in the shape of a fetch. Nobody but this file and its neighbours exchange.ts and
// connections.ts knows undici. Its own fetch and the global one cost 30 ms to load and bring nothing that
// this program needs.
import { setFlagsFromString } from 'node:v8';
import type { Dispatcher } from 'undici';
import Pool from 'undici/lib/dispatcher/pool.js';
import { SyncError } from '../errors/sync-error.ts';
import { createConnections, type Connections } from './connections.ts';
import type { Deadline } from './deadline.ts';
import { exchange, type Limit, type RawAnswer } from './exchange.ts';
import { HttpTimeout } from './failure.ts';
import type { HttpHeaders, HttpResponse, Transport } from './http.ts';

/** Proxy settings as the environment gives them; an empty string counts as absent. */
export interface ProxySettings {
  readonly http: string | undefined;
  readonly https: string | undefined;
  readonly no: string | undefined;
}

export interface TransportOptions {
  readonly deadline: Deadline;
  /** Longest wait for one whole answer, in ms. */
  readonly timeout: number;
  readonly proxy: ProxySettings;
  readonly userAgent: string;
}

/** A connection is made within this time or not at all, in ms. */
const CONNECT_TIMEOUT = 10_000;

/** Like a fetch's text: without a byte order mark. */
const UTF_8 = new TextDecoder();

/**
 * undici parses HTTP in WebAssembly. V8 would compile that a second time, optimised, in the background:
 * 20 to 50 ms and 20 MiB that a run of ten requests never gets back. This puts it off.
 */
setFlagsFromString('--wasm-tiering-budget=1000000000');

/** A transport over real sockets, with a pool of connections for each server. */
export function createTransport(options: TransportOptions): Transport {
  const connections = createConnections(CONNECT_TIMEOUT);
  const dispatchers = createDispatchers(options.proxy, connections);
  // Awaited by the first request, which may come later or never: an error shows there.
  dispatchers.catch(() => undefined);
  const abandonable = new Set<() => void>();
  let isClosed = false;
  // Sent all the same it could be carried out, and nobody would be there to hear of it.
  // So it is with what was under way at the end, and would be tried again.
  function refuseIfOver(): void {
    if (isClosed || options.deadline.remaining() <= 0) throw new HttpTimeout('deadline', 0, false);
  }
  return {
    fetch: async (url, init = {}) => {
      refuseIfOver();
      const target = new URL(url);
      const request = {
        origin: target.origin,
        path: target.pathname + target.search,
        method: init.method ?? 'GET',
        headers: { 'user-agent': options.userAgent, ...init.headers },
        body: init.body ?? null,
      };
      const dispatcher = (await dispatchers).to(target.origin);
      refuseIfOver();
      const answer = await exchange(dispatcher, request, limitOf(options), abandonable);
      // undici takes a connection for busy until the next turn of the event loop. The request that
      // follows would open one more: with TLS, two round trips before it is even sent.
      await new Promise((resolve) => setImmediate(resolve));
      return toResponse(url, answer);
    },
    connectAhead: (url) => {
      // A proxy makes its connections itself.
      if (!usesProxy(options.proxy)) connections.ahead(url);
    },
    close: async () => {
      isClosed = true;
      // A request whose answer nobody needs any more would hold the process, and so would a connection that
      // is being made for it. What may be writing is left to end.
      for (const abandon of abandonable) abandon();
      connections.close();
      await (await dispatchers.catch(() => undefined))?.close();
    },
  };
}

function usesProxy({ http, https }: ProxySettings): boolean {
  return Boolean(http) || Boolean(https);
}

interface Dispatchers {
  readonly to: (origin: string) => Dispatcher;
  readonly close: () => Promise<unknown>;
}

async function createDispatchers(
  proxy: ProxySettings,
  connections: Connections,
): Promise<Dispatchers> {
  if (!usesProxy(proxy)) return createPools(connections);
  const agent = await createProxyAgent(proxy);
  // A tunnel that its proxy never answers for would hold a graceful end for minutes.
  return { to: () => agent, close: () => agent.destroy() };
}

/** One for each of the two servers: undici's agent does the same for any number, and is one more to load. */
function createPools({ connect }: Connections): Dispatchers {
  const pools = new Map<string, Pool>();
  return {
    to(origin) {
      const pool = pools.get(origin) ?? new Pool(origin, { connect });
      pools.set(origin, pool);
      return pool;
    },
    // undici has idle sockets hold no process, so that it ends, and they with it. To end them one by one takes
    // 2 ms of an event, and to wait for a request whose answer nobody needs any more as long as that takes.
    close: () => Promise.resolve(),
  };
}

async function createProxyAgent(proxy: ProxySettings): Promise<Dispatcher> {
  const { http, https, no } = proxy;
  const [{ default: EnvHttpProxyAgent }, { default: AnyDispatcher }, { default: openTunnel }] =
    await Promise.all([
      import('undici/lib/dispatcher/env-http-proxy-agent.js'),
      import('undici/lib/dispatcher/dispatcher.js'),
      import('undici/lib/api/api-connect.js'),
    ]);
  // As undici's index does, which is not loaded here: proxy agents call this method of dispatchers.
  Object.assign(AnyDispatcher.prototype, { connect: openTunnel });
  return new EnvHttpProxyAgent({
    connect: { timeout: CONNECT_TIMEOUT },
    httpProxy: proxyAddress(http),
    httpsProxy: proxyAddress(https),
    noProxy: no ?? '',
    // Plain http is forwarded, as everywhere: proxies refuse CONNECT to a port that is not 443.
    proxyTunnel: false,
  });
}

/**
 * `proxy.example:3128`, as many environments have it, is an http proxy.
 *
 * @throws SyncError `input-invalid`, without the address: it can hold a password
 */
function proxyAddress(setting: string | undefined): string {
  if (!setting) return '';
  const address = setting.includes('://') ? setting : `http://${setting}`;
  if (URL.canParse(address)) return address;
  throw new SyncError('input-invalid', 'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy.', {
    hint: 'Write it as http://host:port, with special characters of a password percent-encoded.',
  });
}

/** The time for one exchange: a request's own, or what is left of the run's where that is less. */
function limitOf({ timeout, deadline }: TransportOptions): Limit {
  const remaining = Math.max(0, deadline.remaining());
  return remaining <= timeout
    ? { milliseconds: remaining, cut: 'deadline' }
    : { milliseconds: timeout, cut: 'request' };
}

function toResponse(url: string, { status, statusText, headers, body }: RawAnswer): HttpResponse {
  return {
    status,
    statusText,
    url,
    headers: toHeaders(headers),
    text: () => Promise.resolve(UTF_8.decode(body)),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
  };
}

/** undici gives lower-case names; a header that came several times is an array. */
function toHeaders(raw: RawAnswer['headers']): HttpHeaders {
  const valueOf = (name: string): string | null => {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  };
  return {
    get: (name) => valueOf(name.toLowerCase()),
    *[Symbol.iterator]() {
      for (const name of Object.keys(raw)) yield [name, valueOf(name) ?? ''];
    },
  };
}
