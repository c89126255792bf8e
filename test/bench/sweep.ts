// `npm run bench:sweep`: what a sweep of many issues costs, on the embedded servers. The floor is the
// bare creates, in turn with the sweeps: servers that are warm make them in two thirds of the time.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { NODE_24 } from '../support/node24.ts';
import { openBugs } from '../support/open-bugs.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';
import { median } from './measure.ts';

const PEAK = fileURLToPath(new URL('./peak.cjs', import.meta.url));
const BARE = fileURLToPath(new URL('./bare-creates.ts', import.meta.url));
const INPUTS = { 'key-field': 'cf_901', 'max-creates': '1000000' };
const HOUR = 3_600_000;
/** Creates on a real server took 34 ms each on one session; the embedded one takes an eighth of one. */
const REAL_CREATE = 34;
/** The fastest server that is worth speaking of. */
const QUICK_CREATE = 1;

console.log(
  '| issues | case | wall, s | issues a second | Vtiger calls an issue | GitHub calls an issue | peak, MiB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
await benchNew(1_000, { rounds: 5 });
await benchOld(1_000);
await benchNew(10_000, { rounds: 3 });
await benchOld(10_000);
await benchNew(10_000, { rounds: 1, create: QUICK_CREATE });
await benchNew(1_000, { rounds: 1, create: REAL_CREATE });
await benchNew(10_000, { rounds: 1, create: REAL_CREATE });

interface NewOptions {
  readonly rounds: number;
  /** Time that the server takes for a create, in ms. */
  readonly create?: number;
}

/** Sweeps that make all tickets, and the bare creates, in turn; medians, after a round that does not count. */
async function benchNew(size: number, { rounds, create = 0 }: NewOptions): Promise<void> {
  const latency = (operation: string): number => (operation === 'create' ? create : 0);
  const vtiger = { keyField: KEY_FIELD, ...(create > 0 && { latency }) };
  const bare: Figures[] = [];
  const made: Figures[] = [];
  for (let round = create > 0 ? 1 : 0; round <= rounds; round += 1) {
    const seconds = await createBare(vtiger, size);
    await using scene = await openSweepScene(vtiger, size);
    const sweep = await sweepOnce(scene, size);
    if (round === 0) continue;
    bare.push({ seconds, vtiger: 1, github: 0 });
    made.push(sweep);
  }
  const how = create > 0 ? ` of ${create} ms` : '';
  const floor = medianOf(bare);
  const sweep = medianOf(made);
  print(size, `bare creates${how}, same sessions`, floor);
  print(size, `new${how && `, creates${how}`}`, sweep);
  console.log(`\nnew against bare creates: ${(sweep.seconds / floor.seconds).toFixed(2)}\n`);
}

/** Sweeps over issues that have their tickets. */
async function benchOld(size: number): Promise<void> {
  await using scene = await openSweepScene({ keyField: KEY_FIELD }, size);
  await sweepOnce(scene, size);
  scene.pass(HOUR);
  print(size, 'in step', await sweepOnce(scene, size));
  scene.pass(HOUR);
  for (let index = 10; index <= size; index += 10) scene.repository.close(index);
  print(size, 'one in ten changed', await sweepOnce(scene, size));
  scene.pass(HOUR);
  for (let index = 5; index <= size; index += 10) {
    scene.vtiger.editTicket(`17x${index}`, { ticketstatus: 'In Progress' });
  }
  scene.pass(HOUR);
  // Markers follow for those tickets that had none.
  await sweepOnce(scene, size);
  scene.pass(HOUR);
  print(size, 'one in ten edited in the CRM', await sweepOnce(scene, size));
}

async function openSweepScene(vtiger: VtigerOptions, size: number): Promise<Scene> {
  // Ten thousand changed issues are more than GitHub's hourly limits; here it is about cost.
  const rateLimits = { requestsPerHour: 1_000_000, creationsPerMinute: 1_000_000 };
  const scene = await openScene({ vtiger, github: { rateLimits } });
  openBugs(scene, size);
  // They are older than the sweep, as issues are.
  scene.pass(HOUR);
  return scene;
}

async function sweepOnce(scene: Scene, size: number): Promise<Figures> {
  const before = { vtiger: scene.vtiger.calls.length, github: scene.github.calls.length };
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'peak');
    const run = await scene.run(scene.repository.scheduleEvent(), {
      inputs: INPUTS,
      env: { NODE_OPTIONS: `--require ${PEAK}`, PEAK_FILE: file },
      timeoutMs: 30 * 60_000,
    });
    if (run.exitCode !== 0) throw new Error(run.stdout.slice(-3000));
    return {
      seconds: run.milliseconds / 1000,
      vtiger: (scene.vtiger.calls.length - before.vtiger) / size,
      github: (scene.github.calls.length - before.github) / size,
      peak: Number(await readFile(file, 'utf8')) / 1024,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds that the creates alone take. */
async function createBare(vtiger: VtigerOptions, size: number): Promise<number> {
  await using scene = await openScene({ vtiger });
  const { stdout } = await promisify(execFile)(NODE_24, [BARE], {
    env: {
      VTIGER_URL: scene.urls.vtiger,
      VTIGER_USERNAME: scene.credentials['vtiger-username'],
      VTIGER_ACCESS_KEY: scene.credentials['vtiger-access-key'],
      CREATES: String(size),
    },
  });
  return Number(stdout);
}

interface Figures {
  readonly seconds: number;
  readonly vtiger: number;
  readonly github: number;
  readonly peak?: number;
}

function medianOf(samples: readonly Figures[]): Figures {
  const [first] = samples;
  if (first === undefined) throw new Error('There is no sample.');
  return {
    ...first,
    seconds: median(samples.map(({ seconds }) => seconds)),
    ...(first.peak !== undefined && { peak: median(samples.map(({ peak = 0 }) => peak)) }),
  };
}

function print(size: number, title: string, { seconds, vtiger, github, peak }: Figures): void {
  const cells = [
    size,
    title,
    seconds.toFixed(1),
    (size / seconds).toFixed(0),
    vtiger.toFixed(3),
    github.toFixed(3),
    peak === undefined ? '' : peak.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
