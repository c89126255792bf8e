// When an answer was given, by the server's own clock: what it says of other times goes by that one.

/**
 * @param date the header of that name
 * @returns milliseconds since the epoch, to the second; undefined where the server does not tell
 */
export function servedAt(date: string | null | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : time;
}
