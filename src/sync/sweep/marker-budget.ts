// How many markers a sweep may write. GitHub lets an account create 80 things a minute and 500 an hour;
// a sweep is right without markers, so what is over waits for the issue's own next event.

export interface MarkerBudget {
  /** Whether one more may be written now; if so, it is counted. */
  take(): boolean;
  /**
   * The same, but what the limit of a minute keeps back is waited for.
   *
   * @param wait for so many milliseconds
   * @returns `full` for the limit of an hour, `closed` after refusals
   */
  takeSoon(wait: (milliseconds: number) => Promise<void>): Promise<'taken' | 'full' | 'closed'>;
  /** The CRM has given a ticket other values than were sent: from now on each new one needs its marker. */
  need(): void;
  areNeeded(): boolean;
  /** Told whether one could be written: after some refusals in a row no more are, in this sweep. */
  tell(isWritten: boolean): void;
}

/** Below the limits, so that the other workflows of the repository can comment meanwhile. */
const PER_MINUTE = 60;
const PER_HOUR = 400;
const [MINUTE, HOUR] = [60_000, 3_600_000];

/** An issue may be locked, or gone; so many in a row, and it is the token, or GitHub's limit. */
const MOST_REFUSALS = 5;

/** @param now milliseconds of any clock */
export function openMarkerBudget(now: () => number): MarkerBudget {
  const written: number[] = [];
  let refusals = 0;
  let areNeeded = false;
  /** Whether the last `count` were all written within the period. */
  const isFull = (count: number, period: number, moment: number): boolean =>
    (written.at(-count) ?? -Infinity) > moment - period;
  const isClosed = (): boolean => refusals >= MOST_REFUSALS;

  function take(): boolean {
    if (isClosed()) return false;
    const moment = now();
    if (isFull(PER_MINUTE, MINUTE, moment) || isFull(PER_HOUR, HOUR, moment)) return false;
    written.push(moment);
    return true;
  }

  return {
    take,
    async takeSoon(wait) {
      while (!take()) {
        if (isClosed()) return 'closed';
        if (isFull(PER_HOUR, HOUR, now())) return 'full';
        await wait(Math.max(1, (written.at(-PER_MINUTE) ?? 0) + MINUTE - now()));
      }
      return 'taken';
    },
    need() {
      areNeeded = true;
    },
    areNeeded: () => areNeeded,
    tell(isWritten) {
      refusals = isWritten ? 0 : refusals + 1;
    },
  };
}
