// Runs each case often, one after the other in turn, so that a noisy machine is noisy for all of them.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { longestChain } from '../support/call-chain.ts';
import { NODE_24 } from '../support/node24.ts';
import { INPUTS, openBenchScene, type BenchCase, type Surroundings } from './cases.ts';

export interface Sample {
  readonly milliseconds: number;
  /** Requests to both sides. */
  readonly calls: number;
  /** The longest chain of requests in which each waits for the one before. */
  readonly chain: number;
}

const PEAK = fileURLToPath(new URL('./peak.cjs', import.meta.url));
const FLOOR = fileURLToPath(new URL('./floor.cjs', import.meta.url));

export interface SampleOptions extends Surroundings {
  readonly env?: Readonly<Record<string, string>>;
}

/** A run of the packaged Action against fresh servers, with a checkout that has no config file. */
export async function sampleAction(
  { title, prepare, status, inputs = {} }: BenchCase,
  { env = {}, ...surroundings }: SampleOptions = {},
): Promise<Sample> {
  await using scene = await openBenchScene(surroundings);
  const event = await prepare(scene);
  const before = scene.requests.length;
  const workspace = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await mkdir(join(workspace, '.git'));
    const run = await scene.run(event, { inputs: { ...INPUTS, ...inputs }, workspace, env });
    if (run.exitCode !== 0 || run.outputs['status'] !== status) {
      throw new Error(`${title}: ended as ${run.outputs['status'] ?? '?'}\n${run.stdout}`);
    }
    const requests = scene.requests.slice(before);
    return {
      milliseconds: run.milliseconds,
      calls: requests.length,
      chain: longestChain(requests),
    };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Peak memory of a run, in MiB. */
export async function peakOf(bench: BenchCase): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'peak');
    const env = { NODE_OPTIONS: `--require ${PEAK}`, PEAK_FILE: file };
    await sampleAction(bench, { env });
    return Number(await readFile(file, 'utf8')) / 1024;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `node -e 0`: what any program on Node pays. */
export async function sampleNode(): Promise<Sample> {
  return { milliseconds: await timeProcess(['-e', '0'], {}), calls: 0, chain: 0 };
}

/** The same calls from a bare script. */
export async function sampleFloor(surroundings: Surroundings): Promise<Sample> {
  await using scene = await openBenchScene(surroundings);
  scene.repository.openIssue({ title: 'Floor', body: 'Floor', labels: ['bug'] });
  const milliseconds = await timeProcess([FLOOR], {
    VTIGER_URL: scene.urls.vtiger,
    VTIGER_USERNAME: scene.credentials['vtiger-username'] ?? '',
    VTIGER_ACCESS_KEY: scene.credentials['vtiger-access-key'] ?? '',
    GITHUB_API_URL: scene.urls.github,
    GITHUB_TOKEN: scene.github.token,
  });
  if (scene.vtiger.tickets().length !== 1) throw new Error('The floor made no ticket.');
  return { milliseconds, calls: scene.requests.length, chain: longestChain(scene.requests) };
}

function timeProcess(args: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(NODE_24, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${args.join(' ')} ended with ${String(code)}`));
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
