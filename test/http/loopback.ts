// What the transport's tests stand on: servers on free loopback ports, and a transport with short
// times of its own.
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { startDeadline } from '../../src/http/deadline.ts';
import type { Transport } from '../../src/http/http.ts';
import {
  createTransport,
  type ProxySettings,
  type TransportOptions,
} from '../../src/http/undici-transport.ts';
import { listening, type Loopback } from '../support/listening.ts';
import type { SelfSigned } from '../support/self-signed.ts';

export const NO_PROXY: ProxySettings = { http: undefined, https: undefined, no: undefined };

export function httpServer(answer: RequestListener): Promise<Loopback> {
  return listening(createServer(answer));
}

export function httpsServer(certificate: SelfSigned, answer: RequestListener): Promise<Loopback> {
  return listening(createSecureServer(certificate, answer));
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
