// How many calls wait for one another: the longest chain in which each begins after the one before
// has ended. It decides how long a run takes on a real network.

export interface TimedCall {
  readonly startedAt: number;
  readonly endedAt: number | undefined;
}

/** Calls still under way do not count. With latency on each call the answer does not depend on luck. */
export function longestChain(calls: readonly TimedCall[]): number {
  const ended = calls
    .flatMap(({ startedAt, endedAt }) => (endedAt === undefined ? [] : [{ startedAt, endedAt }]))
    .sort((a, b) => a.endedAt - b.endedAt);
  const lengths: number[] = [];
  for (const [index, call] of ended.entries()) {
    const before = ended
      .slice(0, index)
      .map((earlier, at) => (earlier.endedAt <= call.startedAt ? (lengths[at] ?? 0) : 0));
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}
