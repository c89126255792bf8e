// How many markers a sweep writes, by a clock of its own.
import { expect, it } from 'vitest';
import { openMarkerBudget } from '../../src/sync/sweep/marker-budget.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How many of so many markers may be written at this moment. */
function taken(budget: ReturnType<typeof openMarkerBudget>, asked: number): number {
  return Array.from({ length: asked }, () => budget.take()).filter(Boolean).length;
}

it('is 60 within any minute, wherever the minute begins', () => {
  let now = 5 * MINUTE;
  const budget = openMarkerBudget(() => now);
  expect(taken(budget, 40)).toBe(40);
  now += 30 * SECOND;
  expect(taken(budget, 40)).toBe(20);
  now += 30 * SECOND;
  // The first 40 are a minute old.
  expect(taken(budget, 60)).toBe(40);
  now += 30 * SECOND;
  expect(taken(budget, 60)).toBe(20);
});

it('is 400 within any hour', () => {
  let now = 0;
  const budget = openMarkerBudget(() => now);
  let first = 0;
  for (let minute = 0; minute < 60; minute += 1) {
    first += taken(budget, 60);
    now += MINUTE;
  }
  expect(first).toBe(400);
  // Those of the first minute are an hour old.
  expect(taken(budget, 60)).toBe(60);
});

it('is nothing after five refusals in a row: an issue alone may be locked', () => {
  const budget = openMarkerBudget(() => 0);
  const told = (...answers: boolean[]) => {
    for (const isWritten of answers) budget.tell(isWritten);
  };
  told(false, false, false, false, true, false, false, false, false);
  expect(budget.take()).toBe(true);
  told(false);
  expect(budget.take()).toBe(false);
});

it('waits for the next minute where a marker is needed, but for no hour', async () => {
  let now = 0;
  const budget = openMarkerBudget(() => now);
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    now += milliseconds;
    return Promise.resolve();
  };
  const soon = (): ReturnType<typeof budget.takeSoon> => budget.takeSoon(wait);
  expect(taken(budget, 20)).toBe(20);
  now = 10 * SECOND;
  expect(taken(budget, 40)).toBe(40);
  expect(await soon()).toBe('taken');
  expect(waits).toEqual([50 * SECOND]);
  for (let count = 61; count < 400; count += 1) expect(await soon()).toBe('taken');
  expect(await soon()).toBe('full');
});

it('does not wait for what was refused', async () => {
  const budget = openMarkerBudget(() => 0);
  for (let count = 0; count < 5; count += 1) budget.tell(false);
  expect(await budget.takeSoon(() => Promise.reject(new Error('waited')))).toBe('closed');
});
