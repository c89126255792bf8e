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
  let batch: string[] = [];
  for (const key of keys) {
    const longer = [...batch, key];
    const fits =
      longer.length <= MOST_KEYS &&
      encodeURIComponent(toCondition(longer)).length <= LONGEST_CONDITION;
    if (fits || batch.length === 0) {
      batch = longer;
    } else {
      batches.push(batch);
      batch = [key];
    }
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
