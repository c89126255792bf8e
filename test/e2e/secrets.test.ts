// The access key, what is derived from it, challenges, sessions and the token: masked before they are
// used, and in nothing that a run leaves, however it fails, at debug level too.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { notAccessible, problem } from '../../src/emulator/github/replies.ts';
import type { ApiFault } from '../../src/emulator/faults.ts';
import { unicornPage } from '../../src/emulator/github/unicorn-page.ts';
import { serve } from '../../src/emulator/serve.ts';
import type { Fault } from '../../src/emulator/vtiger/vtiger.ts';
import type { RunOptions } from '../support/run-action.ts';
import { ACCESS_KEY, expectNone, parametersOf, TOKEN, watch } from '../support/watch-secrets.ts';
import { workflowCommandsIn } from '../support/workflow-commands.ts';

it('each is masked before the first request that rests on it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  const [entry, printed] = [join(folder, 'entry.cjs'), join(folder, 'printed')];
  const index = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  // To a file, and at once: what is not in it when a request arrives was not printed before it.
  const script = `
    const { appendFileSync } = require('node:fs');
    process.stdout.write = (text) => { appendFileSync(${JSON.stringify(printed)}, text); return true; };
    require(${JSON.stringify(index)});
  `;
  await Promise.all([writeFile(entry, script), writeFile(printed, '')]);
  const late: string[] = [];
  let requests = 0;
  await using watched = await watch(async (used) => {
    requests += 1;
    const commands = workflowCommandsIn(await readFile(printed, 'utf8'));
    const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    late.push(...used.filter((secret) => !masks.includes(secret)));
  });
  try {
    const run = await watched.run({ entry, debug: true });

    expect(run.outputs['status']).toBe('created');
    expect(requests).toBeGreaterThan(8);
    // Key, token, challenge, proof, session.
    expect(watched.secrets.size).toBe(5);
    expect(late).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const CRM_FAULTS: readonly Fault[] = [
  { kind: 'drop' },
  { kind: 'cut' },
  { kind: 'crash' },
  { kind: 'html-page' },
  { kind: 'php-warning' },
  { kind: 'restricted-file' },
  { kind: 'redirect', location: `https://x:${encodeURIComponent(ACCESS_KEY)}@else.example/` },
  { kind: 'busy', status: 429, retryAfter: '3600' },
  { kind: 'busy', status: 503, retryAfter: '3600' },
  { kind: 'session-expired' },
];
const CRM_FAILURES = ['getchallenge', 'login', 'describe', 'query', 'create'].flatMap((operation) =>
  CRM_FAULTS.map((fault) => ({ title: `${fault.kind} of ${operation}`, operation, fault })),
);

/** How the runs are made, in turn; what a run at debug level says holds all that others say. */
const WAYS: readonly Partial<RunOptions>[] = [
  { debug: true },
  { debug: true, inputs: { 'on-error': 'warn' } },
  { debug: true, inputs: { 'dry-run': 'true' } },
  { inputs: { 'on-error': 'warn' } },
];

describe.concurrent('none is left by a run', () => {
  it.each(['true', 'false'])('that goes well, dry run: %s', async (dryRun) => {
    await using watched = await watch();
    const run = await watched.run({ inputs: { 'dry-run': dryRun }, debug: true });
    expect(run.exitCode).toBe(0);
    expectNone(run, watched);
  });

  it.each(CRM_FAILURES.map((row, at) => ({ ...row, way: WAYS[at % WAYS.length] })))(
    'with $title',
    async ({ operation, fault, way }) => {
      await using watched = await watch();
      watched.world.vtiger.failNext({ operation, times: 9 }, fault);
      const run = await watched.run(way);
      const operations = watched.world.vtiger.calls.map((call) => call.operation);
      // A dry run creates nothing.
      if (way?.inputs?.['dry-run'] === undefined) expect(operations).toContain(operation);
      expectNone(run, watched);
    },
  );

  it.each<readonly [string, ApiFault]>([
    ['401', { fault: 'answer', response: problem(401, 'Bad credentials') }],
    ['403', { fault: 'answer', response: notAccessible() }],
    ['422', { fault: 'answer', response: problem(422, 'Validation Failed') }],
    ['a page', { fault: 'answer', response: unicornPage(200) }],
    ['502', { fault: 'answer', response: unicornPage() }],
    ['drop', { fault: 'drop' }],
    ['cut', { fault: 'cut' }],
  ])('with %s of GitHub, while reading and while writing', async (_, fault) => {
    for (const method of ['GET', 'POST']) {
      await using watched = await watch();
      watched.world.github.failNext({ method, path: /\/issues\// }, fault, 9);
      const run = await watched.run({ debug: true });
      expectNone(run, watched);
    }
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a user that does not exist', { 'vtiger-username': 'nobody' }],
    ['a server that nobody knows', { 'vtiger-url': 'http://127.0.0.1:9' }],
    ['the key in the address', { 'vtiger-url': `https://admin:${ACCESS_KEY}@crm.example` }],
    ['the key in another input', { 'min-severity': ACCESS_KEY, 'dry-run': TOKEN }],
    ['the key in the config', { config: `min-severity: ${JSON.stringify(ACCESS_KEY)}` }],
    ['the key as a key of the config', { config: `${JSON.stringify(ACCESS_KEY)}: {a: 1}` }],
    ['the key in a config that is no YAML', { config: `a: [${JSON.stringify(ACCESS_KEY)}` }],
  ])('with %s', async (_, inputs) => {
    await using watched = await watch();
    const run = await watched.run({ inputs, debug: true });
    expect(run.exitCode).not.toBe(0);
    expectNone(run, watched);
  });

  it.each([
    ['the key as the name of the file', 'config-file', 'config-missing'],
    ['the key as the name of a field', 'key-field', 'ticket-field'],
  ])('with %s, which could be one', async (_, input, reason) => {
    const plain = 'Ab1c9Zk0q7YxP2Lm';
    await using watched = await watch(undefined, plain);
    const run = await watched.run({ inputs: { [input]: plain }, debug: true });
    expect(run.outputs['reason']).toBe(reason);
    expectNone(run, watched);
  });

  it('of a sweep that is stopped by a message with the key in it', async () => {
    const plain = 'Ab1c9Zk0q7YxP2Lm';
    await using watched = await watch(undefined, plain);
    const { world, urls } = watched;
    const inputs = { 'key-field': plain, 'vtiger-url': urls.vtiger };
    const run = await world.run(world.repository.scheduleEvent(), { inputs, debug: true });
    expect(run.outputs['report']).toContain('has no field \\"***\\"');
    expectNone(run, watched);
  });

  it('of a key that was stored with a line end', async () => {
    const plain = 'Ab1c9Zk0q7YxP2Lm';
    await using watched = await watch(undefined, plain);
    const inputs = { 'vtiger-access-key': `${plain}\n`, 'key-field': plain };
    const run = await watched.run({ inputs, debug: true });
    expect(run.outputs['reason']).toBe('ticket-field');
    expectNone(run, watched);
  });

  it('that is told its session by the server in an error', async () => {
    await using watched = await watch();
    const sessions = new Set<string>();
    await using crm = await serve(async (request) => {
      const parameters = await parametersOf(request.clone());
      const session = parameters.get('sessionName');
      if (session === null) return watched.world.vtiger.handle(request);
      sessions.add(session);
      const message = `No table for session ${session} of user admin`;
      return Response.json({ success: false, error: { code: 'DATABASE_QUERY_ERROR', message } });
    });
    const run = await watched.run({ inputs: { 'vtiger-url': crm.url }, debug: true });
    expect(run.outputs['reason']).toBe('vtiger-rejected');
    expect(sessions.size).toBe(1);
    expectNone(run, { ...watched, secrets: sessions });
  });

  it('that logs in with a wrong key, again and again', async () => {
    await using watched = await watch();
    const wrong = 'Wr+/ng&"k%Z0q7Y x';
    const run = await watched.run({ inputs: { 'vtiger-access-key': wrong }, debug: true });
    expect(run.outputs['reason']).toBe('vtiger-credentials');
    expect(run.masks).toContain(wrong);
    // Each try has a challenge and a proof of its own.
    expect(watched.secrets.size).toBeGreaterThan(10);
    expectNone(run, { ...watched, secrets: new Set([...watched.secrets, wrong]) });
  });
});
