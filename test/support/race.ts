// One round of a race: an issue opened with seven labels, and the eight runs that GitHub starts for it.
import type { PlainRecord } from '../../src/emulator/vtiger/vtiger.ts';
import type { RunResult } from './run-action.ts';
import { MAIN_COLUMN, type Column } from './columns.ts';
import { openScene, type KeyMode } from './scene.ts';

export interface Round {
  readonly runs: readonly RunResult[];
  readonly sweepExitCodes: readonly number[];
  readonly tickets: readonly PlainRecord[];
  /** Bodies of the issue's comments. */
  readonly markers: readonly string[];
}

const LABELS = ['bug', 'severity: high', 'area: scan', 'os: linux', 'v2', 'triage', 'customer'];

/**
 * @param visibilityGap milliseconds from an id's being given to the record's being visible
 * @param withSweep a sweep of the repository runs meanwhile; it is not among the runs given back
 */
export async function raceRound(
  mode: KeyMode,
  visibilityGap: () => number,
  withSweep = false,
  column: Column = MAIN_COLUMN,
): Promise<Round> {
  const { keyField, inputs } = mode;
  await using world = await openScene({
    column,
    vtiger: { visibilityGap, ...(keyField === undefined ? {} : { keyField }) },
  });
  const events = world.repository.openIssue({ title: 'T', body: 'B', labels: LABELS });
  const single = events.map((event) => world.run(event, { inputs, timeoutMs: 90_000 }));
  const sweeps = withSweep
    ? [world.run(world.repository.scheduleEvent(), { inputs, timeoutMs: 90_000 })]
    : [];
  const [runs, swept] = await Promise.all([Promise.all(single), Promise.all(sweeps)]);
  return {
    runs,
    sweepExitCodes: swept.map(({ exitCode }) => exitCode),
    tickets: world.vtiger.tickets(),
    markers: world.repository.comments(1).map(({ body }) => body),
  };
}
