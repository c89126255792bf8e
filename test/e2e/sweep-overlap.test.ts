// What a sweep does side by side: sessions log in while others work, and a page is settled while the next
// one's tickets are made. And that it tells of all it made, wherever it is stopped between the two.
import { expect, it } from 'vitest';
import { openBugs } from '../support/open-bugs.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const INPUTS = { 'key-field': 'cf_901', 'max-creates': '1000' };

function callsOf({ vtiger }: Scene, operation: string) {
  return vtiger.calls
    .filter((call) => call.operation === operation)
    .map(({ startedAt, endedAt = Infinity }) => ({ startedAt, endedAt }))
    .sort((a, b) => a.startedAt - b.startedAt);
}

it('works with the first session while the others log in', async () => {
  const latency = (operation: string): number => (operation === 'login' ? 300 : 0);
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD, latency } });
  openBugs(world, 12);

  await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

  const lastLogin = callsOf(world, 'login').at(-1);
  const meanwhile = callsOf(world, 'create').filter(
    ({ startedAt }) => startedAt < (lastLogin?.endedAt ?? 0),
  );
  expect(callsOf(world, 'login')).toHaveLength(4);
  // One each waits for the three other sessions.
  expect(meanwhile.length).toBeGreaterThanOrEqual(12 - 3);
});

it('logs in while the issues are listed', async () => {
  await using world = await openScene({
    vtiger: { keyField: KEY_FIELD },
    github: { latencyMs: 300 },
  });
  openBugs(world, 1);

  await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

  const [login] = callsOf(world, 'login');
  const listing = world.github.calls.find(({ path }) => path.endsWith('/issues'));
  expect(login?.endedAt).toBeLessThan(listing?.endedAt ?? 0);
});

it('opens one session where there is nothing to do', async () => {
  const latency = (operation: string): number => (operation === 'login' ? 200 : 0);
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD, latency } });
  openBugs(world, 30);
  await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });
  const before = callsOf(world, 'login').length;
  world.pass(3_600_000);

  await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

  expect(callsOf(world, 'login').length - before).toBe(1);
});

it("makes the next page's tickets while a page is settled", async () => {
  const latency = (operation: string): number => ({ query: 500, create: 40 })[operation] ?? 0;
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD, latency } });
  openBugs(world, 120);

  await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

  const creates = callsOf(world, 'create');
  const pageMade = Math.max(...creates.slice(0, 100).map(({ endedAt }) => endedAt));
  const settling = callsOf(world, 'query').find(({ startedAt }) => startedAt >= pageMade);
  expect(creates).toHaveLength(120);
  expect(creates[100]?.startedAt).toBeLessThan(settling?.endedAt ?? 0);
});

it("begins the next page's tickets beside the last one of a page", async () => {
  let creates = 0;
  const latency = (operation: string): number => {
    if (operation !== 'create') return 0;
    creates += 1;
    return creates === 100 ? 1500 : 5;
  };
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD, latency } });
  openBugs(world, 120);

  await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

  const made = callsOf(world, 'create');
  expect(made).toHaveLength(120);
  expect(made[100]?.startedAt).toBeLessThan(made[99]?.endedAt ?? 0);
});

it('tells of every ticket it made when it is stopped while a page is settled', async () => {
  let creates = 0;
  let atCreate: (count: number) => void = () => undefined;
  const latency = (operation: string): number => {
    if (operation === 'create') atCreate((creates += 1));
    return operation === 'query' ? 300 : 5;
  };
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD, latency } });
  const elsewhere = { kind: 'redirect', location: 'https://elsewhere.test/' } as const;
  // The first page is made: whoever asks next is sent elsewhere, which ends a sweep.
  atCreate = (count) => {
    if (count === 105) world.vtiger.failNext({ operation: 'query', times: 3 }, elsewhere);
  };
  openBugs(world, 150);

  const run = await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });

  const report = JSON.parse(run.outputs['report'] ?? '{}') as { counts: { created: number } };
  expect(run.exitCode).toBe(2);
  expect(run.outputs['reason']).toBe('stopped');
  expect(world.vtiger.tickets().length).toBeGreaterThanOrEqual(105);
  expect(report.counts.created).toBe(world.vtiger.tickets().length);
});
