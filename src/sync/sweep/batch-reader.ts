// What a host tells of many issues at once, read for a whole sweep, one batch after the other, so that memory
// stays flat. What is refused is no error: those issues are looked at one by one.

/** By the issues' numbers, as far as they could be read together. */
type Found<Value> = ReadonlyMap<number, Value>;

/** Issues asked for at once: with long comments their answer is some ten megabytes. */
const AT_ONCE = 25;
/** So many refusals in a row, and the rest of the sweep goes without: each may have taken a while. */
const MOST_REFUSALS = 2;

/** @param read undefined where the host has no such call, or answers so where it refuses */
export function openBatchReader<Value>(
  read: ((numbers: readonly number[]) => Promise<Found<Value> | undefined>) | undefined,
  keep: (value: Value) => Value = (value) => value,
): (numbers: readonly number[]) => Promise<Found<Value>> {
  let refusals = 0;
  return async (numbers) => {
    const found = new Map<number, Value>();
    for (let start = 0; start < numbers.length && refusals < MOST_REFUSALS; start += AT_ONCE) {
      const batch = await read?.(numbers.slice(start, start + AT_ONCE));
      refusals = batch === undefined ? refusals + 1 : 0;
      for (const [number, value] of batch ?? []) found.set(number, keep(value));
    }
    return found;
  };
}
