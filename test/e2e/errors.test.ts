// A user's mistakes and a machine's bad days: each ends in time, with one sentence of cause and one of
// cure, and the exit code that says whose turn it is.
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import type { Fault } from '../../src/emulator/vtiger/vtiger.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;

interface Mistake {
  readonly title: string;
  readonly inputs: (world: Scene) => Record<string, string> | Promise<Record<string, string>>;
  readonly fault?: Fault;
  readonly exitCode: 1 | 2;
  readonly reason: string;
  /** In the annotation: the cause, then the cure. */
  readonly says: readonly [RegExp, RegExp];
}

const MISTAKES: readonly Mistake[] = [
  {
    title: 'a wrong key',
    inputs: () => ({ 'vtiger-access-key': 'wrongwrongwrong1' }),
    exitCode: 2,
    reason: 'vtiger-credentials',
    says: [/refused user name and access key/, /access key anew.*other logins/],
  },
  {
    title: 'an unknown user',
    inputs: () => ({ 'vtiger-username': 'nobody' }),
    exitCode: 2,
    reason: 'vtiger-credentials',
    says: [/refused the user/, /vtiger-username/],
  },
  {
    title: 'an address with the wrong path',
    inputs: ({ urls }) => ({ 'vtiger-url': `${urls.vtiger}/nowhere` }),
    exitCode: 2,
    reason: 'vtiger-not-found',
    says: [/HTTP 404/, /vtiger-url/],
  },
  {
    title: 'an address of something that is no Vtiger',
    inputs: ({ urls }) => ({ 'vtiger-url': urls.vtiger }),
    fault: { kind: 'html-page' },
    exitCode: 2,
    reason: 'vtiger-not-found',
    says: [/./, /vtiger-url/],
  },
  {
    title: 'a server that does not listen',
    inputs: async () => ({ 'vtiger-url': `http://127.0.0.1:${await freePort()}` }),
    exitCode: 1,
    reason: 'vtiger-unreachable',
    says: [/connection refused/, /vtiger-url.*reach/],
  },
  {
    title: 'a missing secret',
    inputs: () => ({ 'vtiger-access-key': '' }),
    exitCode: 2,
    reason: 'input-missing',
    says: [/vtiger-access-key/, /environment variable/],
  },
  {
    title: 'several wrong inputs, all at once',
    inputs: () => ({ 'dry-run': 'maybe', 'min-severity': 'hihg', 'vtiger-url': 'crm' }),
    exitCode: 2,
    reason: 'input-invalid',
    says: [/vtiger-url.*dry-run.*min-severity.*did you mean high/, /README/],
  },
  {
    title: 'an invalid config, with every mistake',
    inputs: () => ({ config: 'ticket: {statuss: {open: Open}}\nmin-severity: hihg' }),
    exitCode: 2,
    reason: 'config-invalid',
    says: [
      /min-severity.*did you mean high.*ticket\.statuss: unknown key, did you mean status\?/s,
      /./,
    ],
  },
  {
    title: 'a picklist value that the CRM does not have',
    inputs: () => ({ config: 'ticket: {status: {open: Opened}}' }),
    exitCode: 2,
    reason: 'ticket-value',
    says: [/Status.*no value "Opened"; there are "Open", "In Progress"/, /picklist/],
  },
  {
    title: 'a key field that the CRM does not have',
    inputs: () => ({ 'key-field': 'cf_999' }),
    exitCode: 2,
    reason: 'ticket-field',
    says: [/no field "cf_999", which key-field names/, /config/],
  },
  {
    title: 'a token that is not valid',
    inputs: () => ({ 'github-token': 'expired' }),
    exitCode: 2,
    reason: 'host-credentials',
    says: [/HTTP 401/, /github-token/],
  },
];

describe.each(MISTAKES)('$title', ({ inputs, fault, exitCode, reason, says }) => {
  it(`ends with exit code ${exitCode} and ${reason}`, async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const [opened] = world.repository.openIssue(DRAFT);
    if (fault !== undefined) world.vtiger.failNext({}, fault);

    const run = await world.run(opened, { inputs: await inputs(world), timeoutMs: 30_000 });

    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs).toMatchObject({ status: 'failed', reason });
    const [annotation, ...more] = run.annotations.filter(({ level }) => level === 'error');
    expect(more).toEqual([]);
    expect(annotation?.message).toMatch(new RegExp(`${says[0].source}[^]*${says[1].source}`, 's'));
    expect(run.summary).toContain(reason);
    expect(run.stderr).toBe('');
    expect(world.vtiger.tickets()).toEqual([]);
    expect(world.repository.comments(1)).toEqual([]);
  });
});

it.each<object>([
  {},
  { action: 'opened', issue: null },
  { action: 'opened', issue: {} },
  { action: 'opened', issue: { number: '12' } },
  JSON.parse('null') as object,
])('refuses an event that names no issue: %j', async (payload) => {
  await using world = await openScene();
  const run = await world.run({ name: 'issues', payload });
  expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'event-unsupported' } });
  expect([...world.vtiger.calls, ...world.github.calls]).toEqual([]);
});

it('passes over a comment on an issue that can not be read any more', async () => {
  await using world = await openScene();
  const issue = { number: 99, labels: [{ name: 'bug' }], comments: 1 };
  const payload = { action: 'created', issue, comment: { id: 7, body: 'Me, too.' } };
  const run = await world.run(
    { name: 'issue_comment', payload },
    { inputs: { comments: 'private' } },
  );
  expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'issue-missing' });
  expect(run.exitCode).toBe(0);
});

it('names where a redirect leads, and does not follow it', async () => {
  await using world = await openScene();
  let followed = 0;
  await using elsewhere = await serve(() => {
    followed += 1;
    return Promise.resolve(new Response('{}'));
  });
  world.vtiger.failNext(
    { operation: 'getchallenge' },
    {
      kind: 'redirect',
      location: `${elsewhere.url}/webservice.php?sessionName=secret`,
    },
  );
  const [opened] = world.repository.openIssue(DRAFT);

  const run = await world.run(opened);

  expect(run.outputs['reason']).toBe('vtiger-redirect');
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain(elsewhere.url);
  expect(run.stdout).not.toContain('sessionName=secret');
  expect(followed).toBe(0);
});

it('warns instead of failing, where on-error says so', async () => {
  await using world = await openScene();
  const [opened] = world.repository.openIssue(DRAFT);

  const run = await world.run(opened, {
    inputs: { 'vtiger-username': 'nobody', 'on-error': 'warn' },
  });

  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ status: 'failed', reason: 'vtiger-credentials' });
  expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
});

it('does nothing and needs no credentials where enabled is false', async () => {
  await using world = await openScene();
  const [opened] = world.repository.openIssue(DRAFT);

  const run = await world.run(opened, {
    inputs: { 'vtiger-url': '', 'vtiger-username': '', 'vtiger-access-key': '' },
    env: { VTIGER_ENABLED: 'false' },
  });

  expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'skipped', reason: 'disabled' } });
  expect([...world.vtiger.calls, ...world.github.calls]).toEqual([]);
});

it('takes the credentials from the environment variables of the same names', async () => {
  await using world = await openScene();
  const [opened] = world.repository.openIssue(DRAFT);
  const { credentials } = world;

  const run = await world.run(opened, {
    inputs: { 'vtiger-url': '', 'vtiger-username': '', 'vtiger-access-key': '' },
    env: {
      VTIGER_URL: credentials['vtiger-url'] ?? '',
      VTIGER_USERNAME: credentials['vtiger-username'] ?? '',
      VTIGER_ACCESS_KEY: credentials['vtiger-access-key'] ?? '',
    },
  });

  expect(run.outputs['status']).toBe('created');
});

it('succeeds with a warning where the token may not write the marker', async () => {
  await using world = await openScene({
    github: { tokens: [{ token: 'reader', permissions: { issues: 'read', contents: 'read' } }] },
  });
  const [opened] = world.repository.openIssue(DRAFT);

  const run = await world.run(opened);

  expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'created', 'ticket-id': '17x1' } });
  expect(run.annotations).toHaveLength(1);
  expect(run.annotations[0]).toMatchObject({ level: 'warning' });
  expect(run.annotations[0]?.message).toMatch(/marker.*issues: write/s);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
