// When a sweep asks what changed while it made tickets, by a clock and a host of the test's own.
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { openMeanwhile } from '../../src/sync/sweep/meanwhile.ts';
import { issue } from '../support/builders.ts';

const LISTED_AT = Date.parse('2026-01-02T03:04:05.000Z');

function issues(count: number, given: Partial<Issue> = {}): Issue[] {
  return Array.from({ length: count }, (_, index) => issue({ ...given, number: index + 1 }));
}

/** A host on which these have changed, and what it was asked. */
function hostOf(...pages: readonly (readonly Issue[])[]) {
  const asked: string[] = [];
  async function* listChanged(since: string): AsyncGenerator<readonly Issue[]> {
    asked.push(since);
    yield* await Promise.resolve(pages);
  }
  return { asked, listChanged };
}

describe('it is due', () => {
  it.each([
    ['not for few', issues(100), 29_000, false],
    ['after 500', issues(500), 0, true],
    ['after half a minute', issues(1), 30_000, true],
    ['after two million characters of text', issues(20, { body: 'x'.repeat(100_000) }), 0, true],
    ['never where there is none', [], 3_600_000, false],
  ])('%s', (_when, remembered, later, expected) => {
    let now = 1_000;
    const meanwhile = openMeanwhile(hostOf(), () => now);
    meanwhile.remember(remembered, LISTED_AT);
    now += later;
    expect(meanwhile.isDue()).toBe(expected);
  });

  it('not where the host does not tell when it listed', async () => {
    const host = hostOf(issues(600, { title: 'Other' }));
    const meanwhile = openMeanwhile(host, () => 0);
    meanwhile.remember(issues(600), undefined);
    expect(meanwhile.isDue()).toBe(false);
    expect(await meanwhile.takeChanged()).toEqual([]);
    expect(host.asked).toEqual([]);
  });
});

it('asks from the first listing on, for all pages, and tells what is another', async () => {
  const listed = (number: number): Issue => issue({ number });
  const marked = { updatedAt: '2026-01-02T03:05:00.000Z', commentCount: 7 };
  const host = hostOf(
    [{ ...listed(1), ...marked }, listed(99)],
    [
      { ...listed(2), state: 'closed' },
      { ...listed(3), labels: [] },
    ],
  );
  const meanwhile = openMeanwhile(host, () => 0);
  meanwhile.remember([listed(1), listed(2)], LISTED_AT);
  meanwhile.remember([listed(3)], LISTED_AT + 60_000);
  expect(await meanwhile.takeChanged()).toEqual([2, 3]);
  // Some seconds before: the host may have read its issues before it looked at the clock.
  expect(host.asked).toEqual(['2026-01-02T03:04:03.000Z']);
});

it('begins anew once it has asked', async () => {
  const host = hostOf(issues(500, { title: 'Other' }));
  const meanwhile = openMeanwhile(host, () => 0);
  meanwhile.remember(issues(500), LISTED_AT);
  expect(await meanwhile.takeChanged()).toHaveLength(500);
  expect(meanwhile.isDue()).toBe(false);
  expect(await meanwhile.takeChanged()).toEqual([]);
  expect(host.asked).toHaveLength(1);
});
