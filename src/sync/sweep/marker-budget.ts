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
  const since = (period: number): number =>
    written.filter((moment) => moment > now() - period).length;
  return {
    take() {
      if (!isOpen || since(60_000) >= PER_MINUTE || since(3_600_000) >= PER_HOUR) return false;
      written.push(now());
      return true;
    },
    close() {
      isOpen = false;
    },
  };
}
