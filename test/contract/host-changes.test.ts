// The contract of a code host, on: what it tells of changes since a moment.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOSTS, type HostBench, type HostSetting } from './host-bench.ts';

describe.each(HOSTS)('what changed, on $title', (setting: HostSetting) => {
  let bench: HostBench;
  beforeEach(async () => {
    bench = await setting.open();
  });
  afterEach(async () => {
    expect(bench.unhandled()).toEqual([]);
    await bench[Symbol.asyncDispose]();
  });

  it('is told as it is now', async () => {
    const [first = 0, second = 0] = ['One', 'Two'].map((title) => bench.stage.openIssue({ title }));
    if (setting.ways.hasPullRequests) bench.stage.openPullRequest();
    bench.stage.closeIssue(first);
    const host = bench.open('reader');
    const statesSince = async (since: string): Promise<unknown[]> => {
      const states: unknown[] = [];
      for await (const page of host.listChanged(since)) {
        states.push(...page.map(({ number, state }) => [number, state]));
      }
      return states;
    };
    const states = await statesSince('2000-01-01T00:00:00.000Z');
    expect(states.toSorted()).toEqual([
      [first, 'closed'],
      [second, 'open'],
    ]);
    expect(await statesSince('2999-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('is told, however much it is', async () => {
    const numbers = Array.from({ length: 101 }, () => bench.stage.openIssue({ title: 'Many' }));
    const told: number[] = [];
    for await (const page of bench.open('reader').listChanged('2000-01-01T00:00:00.000Z')) {
      told.push(...page.map(({ number }) => number));
    }
    expect(told.toSorted((one, other) => one - other)).toEqual(numbers);
  });
});
