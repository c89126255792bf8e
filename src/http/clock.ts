// The clock that durations are measured by: it only goes forward, whatever is done to the time of day.

/**
 * Milliseconds since any moment. `performance.now` tells the same, but Node loads ten modules when it is
 * first asked for: 2 ms of a run of 100.
 */
export function monotonicNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
