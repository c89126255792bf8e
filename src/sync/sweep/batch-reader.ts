// What a host tells of many issues at once, read for a whole sweep, one batch after the other, so that memory
// stays flat. What is refused is no error: those issues are looked at one by one.
import type { Issue } from '../../issue/issue.ts';

/** By the issues' numbers, as far as they could be read together. */
type Found<Value> = ReadonlyMap<number, Value>;

type Read<Value> = (numbers: readonly number[]) => Promise<Found<Value> | undefined>;

/** Issues asked for at once. */
const MOST_ISSUES = 25;
/** Comments that they have together: anybody can write long ones, up to a megabyte each on GitLab. */
const MOST_COMMENTS = 100;
/** So many refusals in a row, and the rest of the sweep goes without: each may have taken a while. */
const MOST_REFUSALS = 2;

/**
 * @param read undefined where the host has no such call, or answers so where it refuses
 * @param keep what is kept of each value
 */
export function openBatchReader<Value>(
  read: Read<Value> | undefined,
  keep: (value: Value) => Value = (value) => value,
): (issues: readonly Issue[]) => Promise<Found<Value>> {
  let refusals = 0;
  return async (issues) => {
    const found = new Map<number, Value>();
    for (const batch of toBatches(issues)) {
      if (refusals >= MOST_REFUSALS) break;
      const told = await read?.(batch.map(({ number }) => number));
      refusals = told === undefined ? refusals + 1 : 0;
      for (const [number, value] of told ?? []) found.set(number, keep(value));
    }
    return found;
  };
}

function toBatches(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const batches: Issue[][] = [];
  let comments = Infinity;
  for (const issue of issues) {
    const last = batches.at(-1);
    comments += issue.commentCount;
    if (last !== undefined && last.length < MOST_ISSUES && comments <= MOST_COMMENTS) {
      last.push(issue);
    } else {
      batches.push([issue]);
      comments = issue.commentCount;
    }
  }
  return batches;
}
