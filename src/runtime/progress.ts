// Progress at a steady pace, whatever pace it is made at.
import { monotonicNow } from '../http/clock.ts';
import { progressLine } from '../report/sweep.ts';
import type { Tally } from '../sync/sweep/tally.ts';

/** Between two lines, in ms: enough to see that it goes on, and no flood in a log of hours. */
const PACE = 10_000;

/** Prints the first word of progress after each ten seconds. */
export function steadily(print: (line: string) => void): (tally: Tally) => void {
  const start = monotonicNow();
  let last = start;
  return (tally) => {
    const now = monotonicNow();
    if (now - last < PACE) return;
    last = now;
    print(progressLine(tally, now - start));
  };
}
