// `check` on the way to the CRM: network, certificate, redirect, address, user and key.
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../support/self-signed.ts';
import { openScene } from '../support/scene.ts';
import { check, SOUND } from './check-bench.ts';

describe('the way to the CRM', () => {
  it('ends where nobody listens', async () => {
    await using scene = await openScene(SOUND);
    // Port 9 (discard) of loopback: nothing listens there.
    const { exitCode, step } = await check(scene, { VTIGER_URL: 'http://127.0.0.1:9' });
    expect(step('reach')).toMatchObject({ verdict: 'failed', code: 'vtiger-unreachable' });
    expect(step('reach').detail).toContain('connection refused');
    expect(step('reach').cure).toContain('firewall, proxy, DNS');
    expect(step('key').detail).toContain('not tried');
    expect(exitCode).toBe(1);
  });

  it('ends at a certificate that is not trusted', async () => {
    await using scene = await openScene(SOUND);
    const server = createServer(selfSigned(), (_, response) => response.end()).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { exitCode, step } = await check(scene, { VTIGER_URL: `https://127.0.0.1:${port}` });
    server.close();
    expect(step('reach').verdict).toBe('passed');
    expect(step('tls')).toMatchObject({ verdict: 'failed', code: 'vtiger-tls' });
    expect(step('tls').cure).toContain('NODE_EXTRA_CA_CERTS');
    expect(exitCode).toBe(2);
  });

  it('ends at a redirect', async () => {
    await using scene = await openScene(SOUND);
    const location = 'https://crm.example.com/webservice.php';
    scene.vtiger.failNext({ operation: 'getchallenge' }, { kind: 'redirect', location });
    const { exitCode, step } = await check(scene);
    expect(step('redirect')).toMatchObject({ verdict: 'failed', code: 'vtiger-redirect' });
    expect(step('redirect').detail).toContain(location);
    expect(step('redirect').cure).toContain('Set vtiger-url to the address');
    expect(exitCode).toBe(2);
  });

  it.each([
    ['of another path', '/nowhere', undefined],
    ['of something else', '', 'html-page'],
  ] as const)('ends at a page %s', async (_, path, kind) => {
    await using scene = await openScene(SOUND);
    if (kind !== undefined) scene.vtiger.failNext({ operation: 'getchallenge' }, { kind });
    const { exitCode, step } = await check(scene, { VTIGER_URL: `${scene.urls.vtiger}${path}` });
    expect(step('redirect').verdict).toBe('passed');
    expect(step('webservice')).toMatchObject({ verdict: 'failed', code: 'vtiger-not-found' });
    expect(step('webservice').cure).toContain('without webservice.php');
    expect(exitCode).toBe(2);
  });

  it('ends at a user whom nobody knows', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { VTIGER_USERNAME: 'nobody' });
    expect(step('webservice').verdict).toBe('passed');
    expect(step('user')).toMatchObject({ verdict: 'failed', code: 'vtiger-credentials' });
    expect(step('user').cure).toContain('Check vtiger-username');
    expect(exitCode).toBe(2);
  });

  it('ends at a wrong key, after as many tries as interference may take', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { VTIGER_ACCESS_KEY: 'not-the-key-at-all' });
    expect(step('user').verdict).toBe('passed');
    expect(step('key')).toMatchObject({ verdict: 'failed', code: 'vtiger-credentials' });
    expect(step('key').cure).toContain('other logins of the same user interfere');
    expect(exitCode).toBe(2);
  }, 30_000);
});
