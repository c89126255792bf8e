// What each kind of event may cost, in counts, since times are the machine's: calls, calls in a row,
// and code that is loaded.
import { readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES, INPUTS, openBenchScene } from '../bench/cases.ts';
import { sampleAction } from '../bench/measure.ts';
import type { RunEvent } from '../support/events.ts';
import type { Scene } from '../support/scene.ts';

/** Of each request, in ms: enough for the chain of calls not to depend on the machine. */
const LATENCY = 150;
const HOUR = 3_600_000;

const BUDGET: Readonly<Record<string, { readonly calls: number; readonly chain: number }>> = {
  'needs nothing': { calls: 0, chain: 0 },
  create: { calls: 9, chain: 5 },
  change: { calls: 9, chain: 5 },
  unchanged: { calls: 5, chain: 3 },
  'new comment': { calls: 9, chain: 6 },
  'unchanged, with a comment': { calls: 6, chain: 4 },
};

describe.each(CASES)('an event of the kind "$title"', (bench) => {
  const budget = BUDGET[bench.title];

  it(`makes at most ${budget?.calls ?? 0} calls, ${budget?.chain ?? 0} of them in a row`, async () => {
    const { calls, chain } = await sampleAction(bench, { latency: LATENCY });
    expect(calls).toBeLessThanOrEqual(budget?.calls ?? 0);
    expect(chain).toBeLessThanOrEqual(budget?.chain ?? 0);
  });
});

it('makes at most six calls in a row to create without a unique key field', async () => {
  const create = CASES.find(({ title }) => title === 'create');
  if (create === undefined) throw new Error('There is no such case.');
  const { calls, chain } = await sampleAction(create, { latency: LATENCY, unique: false });
  expect(calls).toBeLessThanOrEqual(9);
  expect(chain).toBeLessThanOrEqual(6);
});

describe('code', () => {
  const PRELOAD = fileURLToPath(new URL('../support/loaded-files.cjs', import.meta.url));
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'budget-'));
    await mkdir(join(folder, '.git'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Files of dist/, and Node's own modules, that a run for an issue with this label loads. */
  async function loadedFor(label: string, status: string): Promise<string[]> {
    await using scene = await openBenchScene();
    const [opened] = scene.repository.openIssue({ title: 'T', body: 'B', labels: [label] });
    return await loadedIn(scene, opened, status);
  }

  async function loadedIn(scene: Scene, event: RunEvent, status: string): Promise<string[]> {
    const file = join(folder, 'loaded');
    const run = await scene.run(event, {
      inputs: INPUTS,
      workspace: folder,
      env: { NODE_OPTIONS: `--require ${PRELOAD}`, LOADED_FILE: file },
    });
    expect(run.outputs['status']).toBe(status);
    return (await readFile(file, 'utf8')).split('\n').filter((path) => path !== PRELOAD);
  }

  const isOwn = (path: string): boolean => !path.startsWith('node:');
  const hasMarkdown = (path: string): boolean =>
    isOwn(path) && readFileSync(path, 'utf8').includes('StrongEmphasis');

  it('is the entry alone for an event that needs nothing: no client and no parser', async () => {
    const loaded = await loadedFor('question', 'skipped');
    const own = loaded.filter(isOwn);
    expect(own.map((path) => basename(path))).toEqual(['index.js']);
    expect(own.map((path) => statSync(path).size).filter((size) => size > 80_000)).toEqual([]);
    expect(loaded).toContain('node:net');
    expect(loaded).not.toContain('node:crypto');
    expect(loaded).not.toContain('node:http');
    expect(loaded).not.toContain('node:os');
    expect(loaded).not.toContain('node:internal/fs/promises');
  });

  it('has no Markdown parser for an event that leaves the body as it is', async () => {
    await using scene = await openBenchScene();
    const [opened] = scene.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
    const created = await loadedIn(scene, opened, 'created');
    scene.pass(HOUR);
    const unchanged = await loadedIn(scene, scene.repository.assign(1, 'octocat'), 'unchanged');
    expect([created.some(hasMarkdown), unchanged.some(hasMarkdown)]).toEqual([true, false]);
  });

  it('has neither zod nor YAML where no config file is', async () => {
    const loaded = await loadedFor('bug', 'created');
    const own = loaded.filter(isOwn).map((path) => readFileSync(path, 'utf8'));
    expect(own.filter((code) => /ZodMini|YAMLParseError/.test(code))).toEqual([]);
  });

  it('is less than 500,000 bytes for a new ticket, all chunks together', async () => {
    const loaded = await loadedFor('bug', 'created');
    expect(loaded).toContain('node:crypto');
    expect(loaded).not.toContain('node:http');
    expect(loaded).not.toContain('node:perf_hooks');
    const bytes = loaded
      .filter(isOwn)
      .map((path) => statSync(path).size)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(500_000);
  });
});

describe('an event that needs nothing', () => {
  it('asks for the config file and nothing else where there is no checkout', async () => {
    await using scene = await openBenchScene();
    const [opened] = scene.repository.openIssue({ title: 'T', labels: ['question'] });

    const run = await scene.run(opened, { inputs: INPUTS });

    expect(run.outputs['status']).toBe('skipped');
    expect(scene.requests).toHaveLength(1);
    expect(scene.vtiger.calls).toEqual([]);
  });
});

it.each([
  ['writes no debug lines, each of which the runner would have to read', false],
  ['writes them once the job is run again with debug logging', true],
])('%s', async (_, debug) => {
  await using scene = await openBenchScene();
  const [opened] = scene.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });

  const run = await scene.run(opened, { inputs: INPUTS, debug });

  expect(run.outputs['status']).toBe('created');
  expect(run.stdout.includes('::debug::')).toBe(debug);
});
