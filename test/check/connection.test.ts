// Which step an obstacle on the way to the CRM belongs to, for those that no test can wait for or bring
// about between processes.
import { describe, expect, it } from 'vitest';
import { checkConnection, type Connection } from '../../src/check/connection.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { ErrorCode } from '../../src/errors/catalog.ts';
import { SyncError } from '../../src/errors/sync-error.ts';
import type { VtigerClient } from '../../src/vtiger/client.ts';

const nowhere = (): never => {
  throw new Error('not asked for here');
};

function clientWith(parts: Partial<VtigerClient>): VtigerClient {
  return {
    identify: nowhere,
    listTypes: nowhere,
    describe: nowhere,
    query: nowhere,
    retrieve: nowhere,
    isThere: nowhere,
    create: nowhere,
    revise: nowhere,
    reopen: nowhere,
    delete: nowhere,
    related: nowhere,
    relate: nowhere,
    logout: nowhere,
    ...parts,
  };
}

const SOUND: Connection = {
  url: 'https://crm.example.com/vtiger',
  username: 'support-bot',
  hasKey: true,
  challenge: () => Promise.resolve(),
  client: clientWith({
    identify: () => Promise.resolve({ userId: '19x5', version: '8.4.0', clockOffset: 0 }),
  }),
  api: 'web service',
};

async function findingsOf(connection: Connection): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of checkConnection(connection)) findings.push(finding);
  return findings;
}

describe('an obstacle', () => {
  it.each<[ErrorCode, string]>([
    ['vtiger-unreachable', 'reach'],
    ['vtiger-timeout', 'reach'],
    ['deadline', 'reach'],
    ['vtiger-tls', 'tls'],
    ['vtiger-redirect', 'redirect'],
    ['vtiger-not-found', 'webservice'],
    ['vtiger-answer', 'webservice'],
    ['vtiger-denied', 'webservice'],
    ['vtiger-rejected', 'webservice'],
    ['vtiger-rate-limit', 'webservice'],
    ['vtiger-credentials', 'user'],
    ['internal', 'webservice'],
  ])(
    '%s fails the step %s; what is before it passed, what is behind was not tried',
    async (code, step) => {
      const error = new SyncError(code, 'What happened.', { hint: 'What to do.' });
      const findings = await findingsOf({ ...SOUND, challenge: () => Promise.reject(error) });
      const at = findings.findIndex(({ verdict }) => verdict === 'failed');
      expect(findings[at]).toEqual({
        step,
        verdict: 'failed',
        detail: 'What happened.',
        cure: 'What to do.',
        config: '',
        code,
      });
      expect(findings.slice(0, at).every(({ verdict }) => verdict === 'passed')).toBe(true);
      expect(findings.slice(at + 1).every(({ detail }) => detail.startsWith('not tried'))).toBe(
        true,
      );
      expect(findings).toHaveLength(7);
    },
  );
});

describe('a protocol without a challenge', () => {
  it('is tried by the login alone', async () => {
    const findings = await findingsOf({ ...SOUND, challenge: undefined, api: 'REST API' });
    expect(findings.map(({ verdict }) => verdict)).toEqual(Array(7).fill('passed'));
    expect(findings.at(-1)?.detail).toBe('Vtiger 8.4.0, REST API');
  });
});
