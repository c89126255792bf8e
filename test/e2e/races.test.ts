// An issue opened with labels starts a run for each within a second. However they fall: one ticket, one
// marker, and every run names that ticket.
import { describe, expect, it } from 'vitest';
import { KEY_MODES } from '../support/scene.ts';
import { raceRound } from '../support/race.ts';

/** The soak, `RACE_ROUNDS=50 npx vitest run test/e2e/races.test.ts`, is the same with more rounds. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 5);

describe.each(KEY_MODES)('8 runs at once, with $title', (mode) => {
  it.each([
    ['records visible at once', () => 0],
    // Wider than on a real server (39 to 97 ms were seen), so that ids become visible out of order.
    ['records visible up to 2 s late', () => Math.random() * 2000],
  ])('%s', { timeout: 30_000 * ROUNDS }, async (_, visibilityGap) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { runs, tickets, markers } = await raceRound(mode, visibilityGap);
      const said = runs.map((run) => `${run.exitCode} ${run.outputs['status'] ?? ''}`).join(', ');
      expect(tickets, `round ${round}: ${said}`).toHaveLength(1);
      expect(markers, `round ${round}: ${said}`).toHaveLength(1);
      expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
      const [ticket] = tickets;
      expect(new Set(runs.map(({ outputs }) => outputs['ticket-id']))).toEqual(
        new Set([ticket?.['id']]),
      );
    }
  });
});
