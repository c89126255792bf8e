// Many keys in few look-ups: cut by the length of the URL that they travel in.

/**
 * Servers in front of Vtiger stop at about 8,190 bytes of request line: 80 keys in 7,150 bytes passed,
 * 100 in 8,910 gave HTTP 414. The rest of the line, session name included, takes up to 400.
 */
const LONGEST_CONDITION = 7_400;
/** A query answers with no more rows, so more keys than this could hide tickets. */
const MOST_KEYS = 90;

/**
 * Cuts keys into batches whose conditions fit into a URL.
 *
 * @param toCondition the condition of a batch
 */
export function toBatches(
  keys: readonly string[],
  toCondition: (batch: readonly string[]) => string,
): string[][] {
  const batches: string[][] = [];
  let start = 0;
  while (start < keys.length) {
    const batch = firstFitting(keys.slice(start, start + MOST_KEYS), toCondition);
    batches.push(batch);
    start += batch.length;
  }
  return batches;
}

/** As many of the first keys as fit, but at least one. */
function firstFitting(keys: string[], toCondition: (batch: readonly string[]) => string): string[] {
  const { length } = encodeURIComponent(toCondition(keys));
  if (length <= LONGEST_CONDITION || keys.length <= 1) return keys;
  // Keys are about as long as each other: their share of the room is right after a step or two.
  const share = Math.floor((keys.length * LONGEST_CONDITION) / length);
  const count = Math.max(1, Math.min(share, keys.length - 1));
  return firstFitting(keys.slice(0, count), toCondition);
}
