// Connections are round trips too: with TLS, two before a request is even sent. A run makes no more of
// them than it has requests under way at a time, and begins the CRM's second one while it logs in.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASES, INPUTS, openBenchScene } from '../bench/cases.ts';
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
  ['unchanged', 1, 2],
  ['new comment', 1, 2],
  ['unchanged, with a comment', 1, 2],
])('"%s" connects %d times to the CRM and %d times to the host', async (title, crm, host) => {
  const bench = CASES.find((each) => each.title === title);
  if (bench === undefined) throw new Error('There is no such case.');
  await using scene = await openBenchScene(LATENCY);
  const event = await bench.prepare(scene);
  ports = [];

  const run = await scene.run(event, { inputs: { ...INPUTS, ...bench.inputs } });

  expect(run.outputs['status']).toBe(bench.status);
  const countAt = (url: string): number =>
    ports.filter((port) => String(port) === new URL(url).port).length;
  expect([countAt(scene.urls.vtiger), countAt(scene.urls.github)]).toEqual([crm, host]);
});

it('connects for the ticket and the description of its module while the CRM logs in', async () => {
  await using stage = await openStage(KEY_MODES[0]);
  const [opened] = stage.world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
  const login = stage.hold({ title: 'logs in', request: 'login', when: 'before' });
  const running = stage.run(opened);
  await reachedBy(running, login.reached);
  const crm = stage.crm.port;
  const second = new Promise<void>((resolve) => {
    whenConnected = () => {
      if (ports.filter((port) => port === crm).length === 2) resolve();
    };
    whenConnected();
  });
  await reachedBy(running, second);
  login.release();
  expect((await running).outputs['status']).toBe('created');
  // Else it was the login that was tried again.
  expect(stage.world.vtiger.calls.filter(({ operation }) => operation === 'login')).toHaveLength(1);
});
