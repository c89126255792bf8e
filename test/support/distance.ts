// Servers at a distance, spoken to by TLS: on loopback, handshakes cost nothing and nobody notices them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createSecureServer } from 'node:tls';
import { listening, type Loopback } from './listening.ts';
import { selfSigned, type SelfSigned } from './self-signed.ts';

export interface Distance extends AsyncDisposable {
  /** Addresses of the servers as they are reached from far away, in their order. */
  readonly urls: readonly string[];
  /** What has to stand in the environment of a process that is to trust them. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Puts servers far away.
 *
 * @param urls `http://127.0.0.1:<port>`
 * @param roundTrip in ms; a connection takes one, its TLS another one, and so does each request
 */
export async function atDistance(urls: readonly string[], roundTrip: number): Promise<Distance> {
  const certificate = selfSigned();
  const folder = await mkdtemp(join(tmpdir(), 'distance-'));
  const file = join(folder, 'ca.pem');
  await writeFile(file, certificate.cert);
  const open: Loopback[] = [];
  const far = async (url: string): Promise<string> => {
    const secure = await listening(decrypting(certificate, Number(new URL(url).port)));
    const away = await listening(farFrom(secure.port, roundTrip));
    open.push(away, secure);
    return `https://127.0.0.1:${away.port}`;
  };
  return {
    urls: await Promise.all(urls.map(far)),
    env: { NODE_EXTRA_CA_CERTS: file },
    async [Symbol.asyncDispose]() {
      await Promise.all(open.map((each) => each[Symbol.asyncDispose]()));
      await rm(folder, { recursive: true });
    },
  };
}

function decrypting(certificate: SelfSigned, port: number): Server {
  return createSecureServer(certificate, (near) => {
    const server = connect(port, '127.0.0.1').setNoDelay(true);
    near.setNoDelay(true).pipe(server).pipe(near);
    endTogether(near, server);
  });
}

function farFrom(port: number, roundTrip: number): Server {
  return createServer({ allowHalfOpen: true }, (near) => {
    const ready = performance.now() + roundTrip;
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    carry(near, far, roundTrip / 2, ready);
    carry(far, near, roundTrip / 2, ready);
    endTogether(near, far);
  });
}

/** What comes from one socket goes to the other, in order, `oneWay` ms later, and not before `ready`. */
function carry(from: Socket, to: Socket, oneWay: number, ready: number): void {
  const underWay: (() => void)[] = [];
  const send = (arrive: () => void): void => {
    underWay.push(arrive);
    const start = Math.max(performance.now(), ready);
    setTimeout(() => underWay.shift()?.(), start + oneWay - performance.now());
  };
  to.setNoDelay(true);
  from.on('data', (bytes) => {
    send(() => to.write(bytes));
  });
  from.on('end', () => {
    send(() => to.end());
  });
}

function endTogether(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
}
