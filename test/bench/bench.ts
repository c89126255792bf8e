// `npm run bench`: what a run costs, side by side in one go, as ratios to `node -e 0`. Figures of one
// machine on one day; docs/performance.md tells how to read them.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASES, type Surroundings } from './cases.ts';
import { median, peakOf, sampleAction, sampleFloor, sampleNode, type Sample } from './measure.ts';

const ROUNDS = Number(process.argv[2] ?? 15);
/** A round trip to a server on another continent, in ms. */
const LATENCY = 60;

interface Row {
  readonly title: string;
  readonly sample: (surroundings: Surroundings) => Promise<Sample>;
  readonly peak?: () => Promise<number>;
}

const ROWS: readonly Row[] = [
  { title: 'node -e 0', sample: sampleNode },
  { title: 'floor: the calls of a create, bare', sample: sampleFloor },
  ...CASES.map((bench) => ({
    title: bench.title,
    sample: (surroundings: Surroundings) => sampleAction(bench, surroundings),
    peak: () => peakOf(bench),
  })),
];

const FEW = Math.ceil(ROUNDS / 3);
const near = await measure(ROWS, {}, ROUNDS);
const late = await measure(ROWS, { latency: LATENCY }, FEW);
// The first two know no TLS.
const far = await measure(ROWS.slice(2), { distance: LATENCY }, FEW);
const base = wallOf(near[0]);

console.log(
  `| variant | wall, ms | × node -e 0 | wall at ${LATENCY} ms latency | calls | calls in a row | wall by TLS, ${LATENCY} ms away | peak, MiB |`,
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [index, { title, peak }] of ROWS.entries()) {
  const wall = wallOf(near[index]);
  const delayed = late[index] ?? [];
  const cells = [
    title,
    wall.toFixed(0),
    (wall / base).toFixed(2),
    wallOf(delayed).toFixed(0),
    median(delayed.map(({ calls }) => calls)),
    median(delayed.map(({ chain }) => chain)),
    index < 2 ? '' : wallOf(far[index - 2]).toFixed(0),
    peak === undefined ? '' : (await peak()).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(`\ndist/index.js and its chunks: ${bundleBytes()} bytes; ${ROUNDS} rounds.`);

/** One list of samples a row, the rows taken in turn. */
async function measure(
  rows: readonly Row[],
  surroundings: Surroundings,
  rounds: number,
): Promise<Sample[][]> {
  const samples: Sample[][] = rows.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, row] of rows.entries()) {
      samples[index]?.push(await row.sample(surroundings));
    }
  }
  return samples;
}

function wallOf(samples: readonly Sample[] = []): number {
  return median(samples.map(({ milliseconds }) => milliseconds));
}

function bundleBytes(): number {
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  const own = readdirSync(folder).filter((name) => /(^|\.)index\.js$/.test(name));
  return own.reduce((sum, name) => sum + statSync(folder + name).size, 0);
}
