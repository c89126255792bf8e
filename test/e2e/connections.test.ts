// Connections are round trips too: with TLS, two before a request is even sent. A run makes no more of
// them than it has requests under way at a time, but for one, and begins those of a write at once.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASES, INPUTS, openBenchScene } from '../bench/cases.ts';
import { listening } from '../support/listening.ts';
import { KEY_MODES } from '../support/scene.ts';
import { openStage, reachedBy } from '../support/stage.ts';

/** Of each request, in ms: enough for what is sent at a time not to depend on the machine. */
const LATENCY = 40;

/** By Node's own account, of every server in this process. */
const CHANNEL = 'net.server.socket';
let ports: number[] = [];
let whenConnected = (): void => undefined;

function note(message: unknown): void {
  const { socket } = message as { socket: Socket };
  ports.push(socket.localPort ?? 0);
  whenConnected();
}

beforeEach(() => {
  ports = [];
  subscribe(CHANNEL, note);
});
afterEach(() => {
  unsubscribe(CHANNEL, note);
});

it.each([
  ['create', 2, 2],
  ['change', 2, 2],
  // The CRM's second one is for a write, which can't be known at the start.
  ['unchanged', 2, 2],
  // Without a checkout: whether comments count is in the config, which is asked for first.
  ['new comment', 1, 2],
  ['unchanged, with a comment', 1, 2],
])('"%s" connects %d times to the CRM and %d times to the host', async (title, crm, host) => {
  const bench = CASES.find((each) => each.title === title);
  if (bench === undefined) throw new Error('There is no such case.');
  await using scene = await openBenchScene({ latency: LATENCY });
  const event = await bench.prepare(scene);
  ports = [];

  const run = await scene.run(event, { inputs: { ...INPUTS, ...bench.inputs } });

  expect(run.outputs['status']).toBe(bench.status);
  const countAt = (url: string): number =>
    ports.filter((port) => String(port) === new URL(url).port).length;
  expect([countAt(scene.urls.vtiger), countAt(scene.urls.github)]).toEqual([crm, host]);
});

it('connects for all of a new ticket before anything is answered', async () => {
  await using stage = await openStage(KEY_MODES[0]);
  const [opened] = stage.world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
  const held = [
    stage.hold({ title: 'asks for a challenge', request: 'getchallenge', when: 'before' }),
    stage.hold({ title: 'reads the issue', request: 'GET issue', when: 'before' }),
  ];
  const running = stage.run(opened);
  const all = new Promise<void>((resolve) => {
    whenConnected = () => {
      if (ports.length === 4) resolve();
    };
  });
  await reachedBy(running, all, ...held.map(({ reached }) => reached));
  for (const { release } of held) release();
  expect((await running).outputs['status']).toBe('created');
  expect(ports).toHaveLength(4);
  // Else one of them was for a request that was tried again.
  const asked = stage.world.vtiger.calls.map(({ operation }) => operation);
  expect(asked.filter((operation) => operation === 'getchallenge')).toHaveLength(1);
});

it.each([
  ['connection', 'https', ''],
  ['answer', 'http', ''],
  ['pause', 'http', 'HTTP/1.1 503 Busy\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n'],
])('waits for no %s that nobody needs any more', async (_what, protocol, answer) => {
  // It accepts, and keeps silent where TLS begins, or where it is asked for a challenge; or it says: later.
  const crm = createServer((socket) => {
    socket.on('data', () => socket.write(answer));
  });
  await using silent = await listening(crm);
  await using scene = await openBenchScene();
  const [opened] = scene.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
  const response = new Response('{"message":"Bad credentials"}', { status: 401 });
  scene.github.failNext({}, { fault: 'answer', response }, 9);
  const inputs = { ...INPUTS, 'vtiger-url': `${protocol}://127.0.0.1:${silent.port}` };

  // Less than the ten seconds that a connection may take, and the fifteen of an answer.
  const run = await scene.run(opened, { inputs, timeoutMs: 8_000 });

  expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'host-credentials' } });
});

it('makes a ticket by TLS, with servers that are far away', async () => {
  await using scene = await openBenchScene({ distance: LATENCY });
  const [opened] = scene.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });

  const run = await scene.run(opened, { inputs: INPUTS });

  expect(run.outputs['status']).toBe('created');
  expect(scene.ticket()['ticket_title']).toBe('T');
});
