// Certificates, over real sockets. What NODE_EXTRA_CA_CERTS adds is read when a process starts, so
// those cases run in a process of their own.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHttpFailure } from '../../src/http/failure.ts';
import { httpServer, httpsServer, transport } from './loopback.ts';
import type { Loopback } from '../support/listening.ts';
import { startProxy } from './proxy.ts';
import { selfSigned } from '../support/self-signed.ts';

const certificate = selfSigned();
const greeting = (): Promise<Loopback> =>
  httpsServer(certificate, (_request, response) => response.end('hello over TLS'));

async function failureOf(url: string, method = 'GET') {
  await using client = transport();
  const thrown: unknown = await client.fetch(url, { method }).catch((e: unknown) => e);
  return toHttpFailure(thrown);
}

describe('a certificate that is not trusted', () => {
  it('ends in a failure that names it, with nothing sent', async () => {
    let asked = 0;
    await using server = await httpsServer(certificate, () => (asked += 1));
    expect(await failureOf(`https://127.0.0.1:${server.port}/`, 'POST')).toEqual({
      kind: 'tls',
      maybeSent: false,
      detail: 'the certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
    });
    expect(asked).toBe(0);
  });
});

describe('an address that does not speak TLS', () => {
  it('is told apart from an untrusted certificate', async () => {
    await using server = await httpServer((_request, response) => response.end());
    const failure = await failureOf(`https://127.0.0.1:${server.port}/`);
    expect(failure.kind).toBe('tls');
    expect(failure.detail).toMatch(/^TLS failed \((ERR_SSL_|EPROTO)/);
  });
});

describe('NODE_EXTRA_CA_CERTS', () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tls-'));
    await writeFile(file('ca.pem'), certificate.cert);
    await build({
      stdin: { contents: ASKS, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      outfile: file('ask.cjs'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What a fresh process gets from `url`. */
  async function ask(url: string, env: Record<string, string> = {}): Promise<unknown> {
    const options = { env: { NODE_EXTRA_CA_CERTS: file('ca.pem'), ...env }, timeout: 30_000 };
    const { stdout } = await promisify(execFile)(process.execPath, [file('ask.cjs'), url], options);
    return JSON.parse(stdout);
  }

  it('makes a private authority trusted', async () => {
    await using server = await greeting();
    expect(await ask(`https://localhost:${server.port}/`)).toBe('hello over TLS');
  });

  it('does so through the tunnel of a proxy too', async () => {
    await using server = await greeting();
    await using proxy = await startProxy();
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    expect(await ask(`https://127.0.0.1:${server.port}/`, env)).toBe('hello over TLS');
    expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
  });

  it('does not make one name good for another', async () => {
    const other = selfSigned(['other.example']);
    await writeFile(file('other.pem'), other.cert);
    await using server = await httpsServer(other, (_request, response) => response.end());
    const env = { NODE_EXTRA_CA_CERTS: file('other.pem') };
    expect(await ask(`https://localhost:${server.port}/`, env)).toEqual({
      kind: 'tls',
      maybeSent: false,
      detail: 'the certificate is not trusted (ERR_TLS_CERT_ALTNAME_INVALID)',
    });
  });
});

const ASKS = `
import { startDeadline } from '../../src/http/deadline.ts';
import { toHttpFailure } from '../../src/http/failure.ts';
import { createTransport } from '../../src/http/undici-transport.ts';
const { fetch, close } = createTransport({
  deadline: startDeadline(20_000),
  timeout: 10_000,
  proxy: { http: undefined, https: process.env.HTTPS_PROXY, no: undefined },
  userAgent: 'test-agent',
});
fetch(process.argv[2])
  .then((response) => response.text(), toHttpFailure)
  .then((outcome) => process.stdout.write(JSON.stringify(outcome)))
  .finally(close);
`;
