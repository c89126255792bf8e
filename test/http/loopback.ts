// What the transport's tests stand on: servers on free loopback ports, and a transport with short
// times of its own.
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { startDeadline } from '../../src/http/deadline.ts';
import type { Transport } from '../../src/http/http.ts';
import {
  createTransport,
  type ProxySettings,
  type TransportOptions,
} from '../../src/http/undici-transport.ts';
import type { SelfSigned } from '../support/self-signed.ts';

export interface Loopback extends AsyncDisposable {
  readonly port: number;
}

export const NO_PROXY: ProxySettings = { http: undefined, https: undefined, no: undefined };

export function httpServer(answer: RequestListener): Promise<Loopback> {
  return listening(createServer(answer));
}

export function httpsServer(certificate: SelfSigned, answer: RequestListener): Promise<Loopback> {
  return listening(createSecureServer(certificate, answer));
}

/** Listens until it is disposed of, and then ends what is still connected. */
export async function listening(server: Server, address = '127.0.0.1'): Promise<Loopback> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A client that goes away in the middle is part of the tests.
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port that nobody listens on: one that was free a moment ago. */
export async function closedPort(): Promise<number> {
  await using server = await httpServer(() => undefined);
  return server.port;
}

export interface TestTransport extends Transport, AsyncDisposable {}

export function transport(options: Partial<TransportOptions> = {}): TestTransport {
  const made = createTransport({
    deadline: startDeadline(30_000),
    timeout: 10_000,
    proxy: NO_PROXY,
    userAgent: 'test-agent',
    ...options,
  });
  return { ...made, [Symbol.asyncDispose]: () => made.close() };
}
