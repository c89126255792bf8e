// What a rejected request means, as a table: the rows that no test can bring about on loopback.
import { describe, expect, it } from 'vitest';
import { HttpTimeout, toHttpFailure } from '../../src/http/failure.ts';

function withCode(code: string, extra: object = {}): Error {
  return Object.assign(new Error(`failed with ${code}`), { code, ...extra });
}

describe('toHttpFailure', () => {
  it.each([
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['EAI_AGAIN', 'unreachable'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ENETUNREACH', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ETIMEDOUT', 'timeout'],
  ])('%s while connecting: never sent', (code, kind) => {
    const failure = toHttpFailure(withCode(code, { syscall: 'connect' }));
    expect(failure).toMatchObject({ kind, maybeSent: false });
    expect(failure.detail).toContain(`(${code})`);
  });

  it.each(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])(
    '%s on a connection that stood: maybe sent',
    (code) => {
      for (const syscall of ['read', 'write']) {
        expect(toHttpFailure(withCode(code, { syscall })).maybeSent).toBe(true);
      }
    },
  );

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'HPE_INVALID_CONSTANT', 'EPROTO'])(
    '%s: maybe sent',
    (code) => {
      expect(toHttpFailure(withCode(code)).maybeSent).toBe(true);
    },
  );

  it.each([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_REVOKED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
    'HOSTNAME_MISMATCH',
    'INVALID_CA',
  ])('%s: a certificate, never sent', (code) => {
    expect(toHttpFailure(withCode(code))).toMatchObject({ kind: 'tls', maybeSent: false });
  });

  it('looks through causes, and through the addresses of one host', () => {
    const refused = withCode('ECONNREFUSED', { syscall: 'connect' });
    const wrapped = new TypeError('fetch failed', { cause: refused });
    const several = new AggregateError([refused, refused]);
    for (const thrown of [wrapped, several, new Error('x', { cause: several })]) {
      expect(toHttpFailure(thrown)).toMatchObject({ kind: 'unreachable', maybeSent: false });
    }
    const late = new TypeError('fetch failed', { cause: new HttpTimeout('deadline', 5) });
    expect(toHttpFailure(late).kind).toBe('deadline');
  });

  it('takes whatever else is thrown for a broken connection, also in a circle', () => {
    const circle = new Error('round');
    circle.cause = circle;
    for (const thrown of [circle, new Error('odd'), 'text', undefined]) {
      expect(toHttpFailure(thrown)).toMatchObject({ kind: 'unreachable', maybeSent: true });
    }
    expect(toHttpFailure(undefined).detail).toBe('the connection broke');
  });
});
