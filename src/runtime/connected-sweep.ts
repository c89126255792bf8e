// A sweep over all issues of a repository: connects with a pool of sessions and goes through them.
import { setFlagsFromString } from 'node:v8';
import type { ResolvedRules } from '../config/resolve-rules.ts';
import { sweep } from '../sync/sweep/sweep.ts';
import type { SweepResult, Tally } from '../sync/sweep/tally.ts';
import { poolClients, SWEEP_SESSIONS } from '../vtiger/pool.ts';
import { withWorld } from './connect.ts';
import type { RunSettings } from './run.ts';

/**
 * What a page of issues leaves behind is garbage with the next one, and 13 MiB stay in use. V8 would
 * rather give young objects ever more room, and let the old ones double before it looks at them: of
 * 10,000 new tickets the peak is 100 MiB with both flags, 125 with the first alone and 157 with none,
 * for the same processor time.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

/** Longest sweep, in ms: GitHub ends a job after six hours, and the report has to be written before. */
const SWEEP_TIMEOUT = 5.5 * 3_600_000;
/** Longest pause that a server may ask for, in ms. */
const LONGEST_PAUSE = 120_000;

/**
 * @param known the rules, where the checkout told them
 * @throws SyncError for a config that can't be read
 */
export function sweepConnected(
  settings: RunSettings,
  known: ResolvedRules | undefined,
  onProgress: (tally: Tally) => void,
): Promise<SweepResult> {
  const { since, shard, maxCreates } = settings.inputs;
  const options = { since, shard, maxCreates, workers: SWEEP_SESSIONS, onProgress };
  return withWorld(
    settings,
    {
      runTimeout: Math.min(SWEEP_TIMEOUT, settings.longestSweep ?? SWEEP_TIMEOUT),
      longestPause: LONGEST_PAUSE,
      pace: 'patient',
      toClient: (openSession) => poolClients(openSession, SWEEP_SESSIONS),
      known,
    },
    async (world) => {
      const result = await sweep(world, options);
      await world.desk.close();
      return result;
    },
  );
}
