// `npm run bench:sweep`: what a sweep of many issues costs, on the embedded servers. The floor is the
// bare creates: the same number of create calls, on as many sessions, with nothing around them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createEndpoint } from '../../src/vtiger/webservice/endpoint.ts';
import { createWebservice } from '../../src/vtiger/webservice/webservice.ts';
import { startDeadline } from '../../src/http/deadline.ts';
import { createTransport } from '../../src/http/undici-transport.ts';
import { poolClients, SWEEP_SESSIONS } from '../../src/vtiger/pool.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const SIZES = [1_000, 10_000];
const PEAK = fileURLToPath(new URL('./peak.cjs', import.meta.url));
const INPUTS = { 'key-field': 'cf_901', 'max-creates': '1000000' };
const HOUR = 3_600_000;

console.log(
  '| issues | case | wall, s | issues a second | Vtiger calls an issue | GitHub calls an issue | peak, MiB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const size of SIZES) await benchSize(size);
await benchReal(1_000);

async function benchSize(size: number): Promise<void> {
  await using floor = await openScene({ vtiger: { keyField: KEY_FIELD } });
  const bare = await createBare(floor, size);
  print(size, 'bare creates, same sessions', { seconds: bare, vtiger: 1, github: 0 });

  // Ten thousand changed issues are more than GitHub's hourly limits; here it is about cost.
  const rateLimits = { requestsPerHour: 1_000_000, creationsPerMinute: 1_000_000 };
  await using scene = await openScene({ vtiger: { keyField: KEY_FIELD }, github: { rateLimits } });
  for (let index = 1; index <= size; index += 1) {
    scene.repository.openIssue({ title: `Bug ${index}`, body: `Text ${index}`, labels: ['bug'] });
  }
  const made = await sweepOnce(scene, size, 'new');
  scene.pass(HOUR);
  await sweepOnce(scene, size, 'in step');
  scene.pass(HOUR);
  for (let index = 10; index <= size; index += 10) scene.repository.close(index);
  await sweepOnce(scene, size, 'one in ten changed');
  console.log(`\nnew against bare creates, ${size} issues: ${(made / bare).toFixed(2)}\n`);
}

/** Creates on a real server took 34 ms each on one session; the embedded one takes half a millisecond. */
async function benchReal(size: number): Promise<void> {
  const latency = (operation: string): number => (operation === 'create' ? 34 : 0);
  const vtiger = { keyField: KEY_FIELD, latency };
  await using floor = await openScene({ vtiger });
  const bare = await createBare(floor, size);
  print(size, 'bare creates of 34 ms', { seconds: bare, vtiger: 1, github: 0 });
  await using scene = await openScene({ vtiger });
  for (let index = 1; index <= size; index += 1) {
    scene.repository.openIssue({ title: `Bug ${index}`, body: `Text ${index}`, labels: ['bug'] });
  }
  const made = await sweepOnce(scene, size, 'new, creates of 34 ms');
  console.log(`\nnew against bare creates of 34 ms, ${size} issues: ${(made / bare).toFixed(2)}\n`);
}

async function sweepOnce(scene: Scene, size: number, title: string): Promise<number> {
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
    const seconds = run.milliseconds / 1000;
    print(size, title, {
      seconds,
      vtiger: (scene.vtiger.calls.length - before.vtiger) / size,
      github: (scene.github.calls.length - before.github) / size,
      peak: Number(await readFile(file, 'utf8')) / 1024,
    });
    return seconds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds that the creates alone take, from this process, through the same client. */
async function createBare(scene: Scene, size: number): Promise<number> {
  const credentials = {
    username: scene.credentials['vtiger-username'] ?? '',
    accessKey: scene.credentials['vtiger-access-key'] ?? '',
  };
  const deadline = startDeadline(HOUR);
  const transport = createTransport({
    deadline,
    timeout: 60_000,
    proxy: { http: undefined, https: undefined, no: undefined },
    userAgent: 'bare',
  });
  const endpoint = createEndpoint(transport.fetch, scene.urls.vtiger);
  const options = { credentials, deadline, jitter: Math.random, mask: () => undefined };
  const client = poolClients(() => createWebservice(endpoint, options), SWEEP_SESSIONS);
  await client.identify();
  const start = performance.now();
  let next = 1;
  const worker = async (): Promise<void> => {
    while (next <= size) {
      const index = next++;
      const element = {
        assigned_user_id: '19x1',
        ticket_title: `Bug ${index}`,
        description: `Text ${index}`,
        ticketstatus: 'Open',
        ticketpriorities: 'Normal',
        ticketseverities: 'Minor',
        cf_901: `https://github.com/acme/app/issues/${index}`,
      };
      await client.create('HelpDesk', JSON.stringify(element));
    }
  };
  await Promise.all(Array.from({ length: SWEEP_SESSIONS }, worker));
  const seconds = (performance.now() - start) / 1000;
  await transport.close();
  return seconds;
}

interface Figures {
  readonly seconds: number;
  readonly vtiger: number;
  readonly github: number;
  readonly peak?: number;
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
