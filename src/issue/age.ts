// How old an issue is, as far as it matters.
import type { Issue } from './issue.ts';

/** In ms: more than a run takes, and than an event waits for one. */
const NEW = 3_600_000;

/** Whether it was made so lately that it hardly has a ticket without a marker: its own events' runs write those. */
export function isNew({ createdAt, updatedAt }: Pick<Issue, 'createdAt' | 'updatedAt'>): boolean {
  // By whichever clock is ahead, the host's or ours.
  const now = Math.max(Date.now(), Date.parse(updatedAt));
  return now - Date.parse(createdAt) <= NEW;
}
