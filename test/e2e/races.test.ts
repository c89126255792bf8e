// An issue opened with labels starts a run for each within a second. However they fall: one ticket, one
// marker, and every run names that ticket.
import { describe, expect, it } from 'vitest';
import { MORE_COLUMNS } from '../support/columns.ts';
import { KEY_MODES } from '../support/scene.ts';
import { raceRound, type Round } from '../support/race.ts';

/** The soak, `RACE_ROUNDS=50 npx vitest run test/e2e/races.test.ts`, is the same with more rounds. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 5);
/** Nine processes a round take longer, and show the same. */
const SWEPT_ROUNDS = Math.ceil(ROUNDS / 5);

const ONCE = (): number => 0;
/** Wider than on a real server (39 to 97 ms were seen), so that ids become visible out of order. */
const LATE = (): number => Math.random() * 2000;

describe.each(KEY_MODES)('8 runs at once, with $title', (mode) => {
  it.each([
    ['records visible at once', ONCE, false],
    ['records visible up to 2 s late', LATE, false],
    ['records visible at once, and a sweep meanwhile', ONCE, true],
    ['records visible up to 2 s late, and a sweep meanwhile', LATE, true],
  ])('%s', { timeout: 30_000 * ROUNDS }, async (_, visibilityGap, withSweep) => {
    const rounds = withSweep ? SWEPT_ROUNDS : ROUNDS;
    for (let round = 1; round <= rounds; round += 1) {
      expectOne(await raceRound(mode, visibilityGap, withSweep), `round ${round}`);
    }
  });
});

const [UNIQUE, , NONE] = KEY_MODES;

describe.each(MORE_COLUMNS)('8 runs at once on $title', (column) => {
  it.each([
    [UNIQUE.title, UNIQUE, false],
    [NONE.title, NONE, false],
    [`${NONE.title}, and a sweep meanwhile`, NONE, true],
  ] as const)('with %s', { timeout: 30_000 * SWEPT_ROUNDS }, async (_, mode, withSweep) => {
    for (let round = 1; round <= SWEPT_ROUNDS; round += 1) {
      expectOne(await raceRound(mode, LATE, withSweep, column), `round ${round}`);
    }
  });
});

function expectOne({ runs, sweepExitCodes, tickets, markers }: Round, round: string): void {
  const statuses = runs.map((run) => `${run.exitCode} ${run.outputs['status'] ?? ''}`);
  const said = `${round}: ${statuses.join(', ')}`;
  expect(tickets, said).toHaveLength(1);
  expect(markers, said).toHaveLength(1);
  expect([...runs.map(({ exitCode }) => exitCode), ...sweepExitCodes]).toEqual(
    [...runs, ...sweepExitCodes].map(() => 0),
  );
  const [ticket] = tickets;
  expect(new Set(runs.map(({ outputs }) => outputs['ticket-id']))).toEqual(
    new Set([ticket?.['id']]),
  );
}
