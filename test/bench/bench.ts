// `npm run bench`: what a run costs, side by side in one go, as ratios to `node -e 0`. Figures of one
// machine on one day; docs/performance.md tells how to read them.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASES } from './cases.ts';
import { median, peakOf, sampleAction, sampleFloor, sampleNode, type Sample } from './measure.ts';

const ROUNDS = Number(process.argv[2] ?? 15);
/** A round trip to a server on another continent, in ms. */
const LATENCY = 60;

interface Row {
  readonly title: string;
  readonly sample: (latency: number) => Promise<Sample>;
  readonly peak?: () => Promise<number>;
}

const ROWS: readonly Row[] = [
  { title: 'node -e 0', sample: sampleNode },
  { title: 'floor: the calls of a create, bare', sample: sampleFloor },
  ...CASES.map((bench) => ({
    title: bench.title,
    sample: (latency: number) => sampleAction(bench, latency),
    peak: () => peakOf(bench),
  })),
];

const near = await measure(0, ROUNDS);
const far = await measure(LATENCY, Math.ceil(ROUNDS / 3));
const base = median((near[0] ?? []).map(({ milliseconds }) => milliseconds));

console.log(
  `| variant | wall, ms | × node -e 0 | wall at ${LATENCY} ms latency | calls | calls in a row | peak, MiB |`,
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [index, { title, peak }] of ROWS.entries()) {
  const wall = median((near[index] ?? []).map(({ milliseconds }) => milliseconds));
  const distant = far[index] ?? [];
  const cells = [
    title,
    wall.toFixed(0),
    (wall / base).toFixed(2),
    median(distant.map(({ milliseconds }) => milliseconds)).toFixed(0),
    median(distant.map(({ calls }) => calls)),
    median(distant.map(({ chain }) => chain)),
    peak === undefined ? '' : (await peak()).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(`\ndist/index.js and its chunks: ${bundleBytes()} bytes; ${ROUNDS} rounds.`);

/** One list of samples a row, the rows taken in turn. */
async function measure(latency: number, rounds: number): Promise<Sample[][]> {
  const samples: Sample[][] = ROWS.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, row] of ROWS.entries()) samples[index]?.push(await row.sample(latency));
  }
  return samples;
}

function bundleBytes(): number {
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  const own = readdirSync(folder).filter((name) => /(^|\.)index\.js$/.test(name));
  return own.reduce((sum, name) => sum + statSync(folder + name).size, 0);
}
