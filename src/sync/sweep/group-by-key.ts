// What was looked up for many keys, by the key that each bears.
import type { KeyBearing } from '../../plan/ticket.ts';

export function groupByKey<Found extends KeyBearing>(
  tickets: readonly Found[],
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const ticket of tickets) {
    if (ticket.key === undefined) continue;
    groups.set(ticket.key, [...(groups.get(ticket.key) ?? []), ticket]);
  }
  return groups;
}
