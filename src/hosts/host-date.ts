// The time of an answer by the host's own clock: what it calls a change since then depends on no other.

/** @param header `Date` of HTTP */
export function dateIn(header: string | null | undefined): string | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
