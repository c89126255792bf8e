// One field of an issue's ticket, as an example of who has the say over it.
import { createFingerprint, type Memory } from '../../src/plan/memory.ts';
import type { Reconciliation } from '../../src/plan/reconcile.ts';
import type { Policy } from '../../src/plan/rules.ts';
import { SECRET, ticket } from '../support/builders.ts';

export const print = createFingerprint(SECRET);
const MODIFIED = Date.parse('2026-03-01T11:00:00Z');

/** One field, `status`, as both sides see it. */
export interface Case {
  readonly wanted: string;
  readonly shown: string;
  /** What was sent last time, and what the CRM made of it; absent: the marker says nothing of it. */
  readonly last?: readonly [sent: string, seen: string];
  /** What the wanted value is made from, and what it was made from last time. */
  readonly source?: string;
  readonly lastSource?: string;
  /** The marker is there at all; by default where `last` is. */
  readonly marker?: boolean;
  readonly conflict?: Policy['conflict'];
  /** Seconds between the ticket's last change and the issue's. */
  readonly issueLater?: number;
  /** Seconds between the ticket's last change and the issue's closing, where it is closed; it was `Open`. */
  readonly closedLater?: number;
  /** Nobody touched the ticket since it was made. */
  readonly untouched?: boolean;
}

export function reconciliation(given: Case): Reconciliation {
  const { wanted, shown, last, conflict = 'newer-side', issueLater = 1, untouched } = given;
  const others: Memory = { title: { sent: print('title', 'T'), seen: print('title', 'T') } };
  const own = last && {
    status: {
      sent: print('status', last[0]),
      seen: print('status', last[1]),
      ...(given.lastSource !== undefined && { source: print('status', given.lastSource) }),
    },
  };
  const hasMarker = given.marker ?? last !== undefined;
  return {
    wanted: { status: wanted },
    sources: given.source === undefined ? {} : { status: given.source },
    ticket: ticket({
      fields: { status: shown },
      createdAt: untouched === true ? MODIFIED : MODIFIED - 60_000,
      modifiedAt: MODIFIED,
    }),
    memory: hasMarker ? { ...others, ...own } : undefined,
    fingerprint: print,
    conflict,
    issueUpdatedAt: MODIFIED + issueLater * 1000,
    blank: { status: 'Nobody' },
    untilClosed:
      given.closedLater === undefined
        ? undefined
        : { closedAt: MODIFIED + given.closedLater * 1000, asked: { status: 'Open' } },
  };
}
