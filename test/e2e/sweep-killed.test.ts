// A sweep that is ended anywhere, and another after it: exactly one ticket an issue, and all in step.
import { expect, it } from 'vitest';
import { MAIN_COLUMN, MORE_COLUMNS, type Column } from '../support/columns.ts';
import { KEY_MODES, openScene } from '../support/scene.ts';

const ISSUES = 12;
/** Requests of such a sweep: logins, pages, look-ups, creates and markers. */
const REQUESTS = 45;
const POINTS = 20;
/** Of each of the other columns. */
const FEWER_POINTS = 4;

const KILLS = [
  ...pointsOf(MAIN_COLUMN, POINTS),
  ...MORE_COLUMNS.flatMap((column) => pointsOf(column, FEWER_POINTS)),
];

function pointsOf(column: Column, count: number) {
  return Array.from({ length: count }, (_, at) => ({
    column,
    title: `${at + 1} of ${count} on ${column.title}`,
    mode: KEY_MODES[at % KEY_MODES.length] ?? KEY_MODES[0],
    part: (at + Math.random()) / count,
  }));
}

it.concurrent.each(KILLS)(
  'killed at point $title, it is healed by the next one',
  async ({ column, mode, part }) => {
    const killAt = 1 + Math.floor(part * REQUESTS);
    const kill = new AbortController();
    await using world = await openScene({
      column,
      vtiger: mode.keyField === undefined ? {} : { keyField: mode.keyField },
      onRequest(count) {
        if (count === killAt) kill.abort();
      },
    });
    for (let index = 1; index <= ISSUES; index += 1) {
      world.repository.openIssue({ title: `Bug ${index}`, labels: ['bug'] });
    }
    const { inputs } = mode;
    const killed = await world.run(world.repository.scheduleEvent(), {
      inputs,
      signal: kill.signal,
    });
    world.pass(3_600_000);

    const next = await world.run(world.repository.scheduleEvent(), { inputs });

    const said = `killed at request ${killAt} (exit ${killed.exitCode}), with ${mode.title}`;
    expect(next.exitCode, said).toBe(0);
    const titles = world.vtiger.tickets().map((ticket) => ticket[column.module.title]);
    expect(titles, said).toHaveLength(ISSUES);
    expect(new Set(titles).size, said).toBe(ISSUES);
    const last = await world.run(world.repository.scheduleEvent(), { inputs });
    const report = JSON.parse(last.outputs['report'] ?? '{}') as { counts: { inStep: number } };
    expect(report.counts.inStep, said).toBe(ISSUES);
  },
  60_000,
);
