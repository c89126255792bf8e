// The same promise as in secrets.test.ts where the key itself travels, in the REST API, and for the
// commands that look at more than one issue: sweep, check and query, in a workflow and in a terminal.
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/vtiger/vtiger.ts';
import { openFolder, runCli } from '../cli/run-cli.ts';
import { COLUMNS, MAIN_COLUMN, type Column } from '../support/columns.ts';
import { REPOSITORY } from '../support/scene.ts';
import { ACCESS_KEY, expectNone, TOKEN, watch, type Watched } from '../support/watch-secrets.ts';

const CLOUD: Column = COLUMNS[3];
const PROOF = Buffer.from(`admin:${ACCESS_KEY}`).toString('base64');

const FAULTS: readonly Fault[] = [
  { kind: 'drop' },
  { kind: 'cut' },
  { kind: 'crash' },
  { kind: 'html-page' },
  { kind: 'redirect', location: `https://x:${encodeURIComponent(ACCESS_KEY)}@else.example/` },
  { kind: 'busy', status: 429, retryAfter: '3600' },
  { kind: 'busy', status: 503, retryAfter: '3600' },
];

function watchOn(column: Column): Promise<Watched> {
  return watch(undefined, ACCESS_KEY, column);
}

describe.concurrent('a run over the REST API', () => {
  const rows = ['me', 'listtypes', 'describe', 'query', 'create'].flatMap((operation, at) =>
    FAULTS.filter((_, other) => (at + other) % 2 === 0).map((fault) => ({ operation, fault })),
  );

  it('masks key, token and proof before the first request that rests on them', async () => {
    await using watched = await watchOn(CLOUD);
    const run = await watched.run({ debug: true });
    expect(run.outputs['status'], run.stdout).toBe('created');
    expect([...watched.secrets].sort()).toEqual([ACCESS_KEY, PROOF, TOKEN].sort());
    for (const secret of watched.secrets) expect(run.masks).toContain(secret);
    expectNone(run, watched);
  });

  it.each(rows)('leaves none with $fault.kind of $operation', async ({ operation, fault }) => {
    await using watched = await watchOn(CLOUD);
    watched.world.vtiger.failNext({ operation, times: 9 }, fault);
    const run = await watched.run({ debug: true });
    expect(watched.secrets).toContain(PROOF);
    expectNone(run, watched);
  });

  it.each([
    ['a key that is wrong', { 'vtiger-access-key': 'Wr+/ng&"k%Z0q7Y x' }],
    ['the key in the address', { 'vtiger-url': `https://admin:${ACCESS_KEY}@crm.example` }],
  ])('leaves none with %s', async (_, inputs) => {
    await using watched = await watchOn(CLOUD);
    const run = await watched.run({ inputs, debug: true });
    expect(run.exitCode).not.toBe(0);
    expectNone(run, watched);
  });
});

const COMMANDS = [
  ['sweep', {}],
  ['check', {}],
  ['query', { query: 'SELECT id FROM HelpDesk' }],
] as const;

const SOUND = 'nothing wrong';

/** What happens to the command: the CRM's answers to a look-up, or a key that is no key. */
const TROUBLES: readonly (readonly [
  string,
  Fault | undefined,
  Readonly<Record<string, string>>,
])[] = [
  ['nothing wrong', undefined, {}],
  ['a look-up that fails', { kind: 'crash' }, {}],
  ['a redirect that bears the key', FAULTS[4], {}],
  ['a key that is wrong', undefined, { 'vtiger-access-key': 'Wr+/ng&"k%Z0q7Y x' }],
  ['the key as a query and a field', undefined, { query: ACCESS_KEY, 'key-field': ACCESS_KEY }],
];

const RUNS = [MAIN_COLUMN, CLOUD].flatMap((column) =>
  COMMANDS.flatMap(([command, more]) =>
    TROUBLES.map(([trouble, fault, inputs]) => {
      const title = `${command} on ${column.title}, with ${trouble}`;
      return { title, trouble, column, fault, inputs: { command, ...more, ...inputs } };
    }),
  ),
);

describe.concurrent.each(RUNS)('$title', ({ trouble, column, fault, inputs }) => {
  it('leaves none in a workflow', async () => {
    await using watched = await watchOn(column);
    if (fault !== undefined) watched.world.vtiger.failNext({ operation: 'query', times: 9 }, fault);
    const run = await watched.run({ inputs, debug: true });
    if (trouble === SOUND) expect(['created', 'passed']).toContain(run.outputs['status']);
    expectNone(run, watched);
  });

  it('leaves none in a terminal', async () => {
    await using watched = await watchOn(column);
    await using folder = await openFolder();
    if (fault !== undefined) watched.world.vtiger.failNext({ operation: 'query', times: 9 }, fault);
    const { world, urls } = watched;
    const given: Record<string, string> = {
      ...world.credentials,
      'key-field': 'cf_901',
      'vtiger-url': urls.vtiger,
      'github-token': TOKEN,
      ...inputs,
    };
    const { command = '', query, ...settings } = given;
    const env = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [
        name.toUpperCase().replaceAll('-', '_'),
        value,
      ]),
    );
    const words = command === 'query' ? [command, query ?? ''] : [command];
    const run = await runCli([...words, '--debug'], {
      cwd: folder.path,
      env: {
        ...env,
        GITHUB_API_URL: urls.github,
        GITHUB_SERVER_URL: world.github.serverUrl,
        GITHUB_REPOSITORY: REPOSITORY,
      },
    });
    expect(run.stdout + run.stderr).toMatch(/\S/);
    expectNone({ ...run, outputs: {}, summary: '' }, watched);
  });
});
