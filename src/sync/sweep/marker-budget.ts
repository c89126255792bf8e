// How many markers a sweep may write. GitHub lets an account create 80 things a minute and 500 an hour;
// a sweep is right without markers, so what is over waits for the issue's own next event.

export interface MarkerBudget {
  /** Whether one more may be written now; if so, it is counted. */
  take(): boolean;
  /** No more in this sweep: the token may not, or GitHub said so. */
  close(): void;
}

/** Below the limits, so that the other workflows of the repository can comment meanwhile. */
const PER_MINUTE = 60;
const PER_HOUR = 400;

/** @param now milliseconds of any clock */
export function openMarkerBudget(now: () => number): MarkerBudget {
  const written: number[] = [];
  let isOpen = true;
  /** Whether the last `count` were all written within the period. */
  const isFull = (count: number, period: number, moment: number): boolean =>
    (written.at(-count) ?? -Infinity) > moment - period;
  return {
    take() {
      if (!isOpen) return false;
      const moment = now();
      if (isFull(PER_MINUTE, 60_000, moment) || isFull(PER_HOUR, 3_600_000, moment)) return false;
      written.push(moment);
      return true;
    },
    close() {
      isOpen = false;
    },
  };
}
