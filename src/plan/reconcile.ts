// Who has the say over the fields of an existing ticket. Nobody's edit is overwritten: a field changes
// only if the issue's side of it changed since it was last written.
import { NOT_OURS, type FieldMemory, type Fingerprint, type Memory } from './memory.ts';
import type { Policy } from './rules.ts';
import type { Fields, Ticket } from './ticket.ts';

export type Verdict =
  /** The ticket already shows what is wanted. */
  | 'equal'
  /** Neither side changed: the ticket shows what the CRM made of what was sent. */
  | 'as-written'
  | 'write'
  /** Somebody edited it in the CRM and the issue has not changed since. */
  | 'edited-in-crm'
  /** Both sides changed, and the policy is for the ticket. */
  | 'conflict-kept'
  /** Both sides changed, and the policy is for the issue. */
  | 'conflict-written'
  /** Nothing is remembered of it, and the ticket was changed since it was made. */
  | 'not-remembered';

export interface Judgement {
  readonly field: string;
  readonly wanted: string;
  readonly shown: string;
  readonly verdict: Verdict;
}

export interface Reconciliation {
  /** What the issue asks for, in the CRM's fields. */
  readonly wanted: Fields;
  /** What fields were made from that take long to make; see `FieldMemory`. */
  readonly sources: Fields;
  readonly ticket: Ticket;
  /** From an authentic marker; absent where there is none. */
  readonly memory: Memory | undefined;
  readonly fingerprint: Fingerprint;
  readonly conflict: Policy['conflict'];
  /** Milliseconds since the epoch. */
  readonly issueUpdatedAt: number;
}

/** One judgement a wanted field, in the order of `wanted`. */
export function judgeFields(input: Reconciliation): Judgement[] {
  return Object.entries(input.wanted).map(([field, wanted]) => {
    const shown = input.ticket.fields[field] ?? '';
    return { field, wanted, shown, verdict: judge(field, wanted, shown, input) };
  });
}

function judge(field: string, wanted: string, shown: string, input: Reconciliation): Verdict {
  if (wanted === shown) return 'equal';
  const { ticket, memory, fingerprint, conflict, issueUpdatedAt } = input;
  const remembered = memory?.[field];
  if (remembered === undefined) {
    const untouched = ticket.createdAt === ticket.modifiedAt;
    // Where others are remembered, this field only just came into the config; empty, it has no edit
    // to lose.
    const newAndEmpty = memory !== undefined && shown === '';
    return untouched || newAndEmpty ? 'write' : 'not-remembered';
  }
  const issueChanged = fingerprint(field, wanted) !== remembered.sent;
  const ticketChanged = fingerprint(field, shown) !== remembered.seen;
  if (!issueChanged) return ticketChanged ? 'edited-in-crm' : 'as-written';
  if (!ticketChanged) return 'write';
  const issueWins =
    conflict === 'issue' || (conflict === 'newer-side' && issueUpdatedAt > ticket.modifiedAt);
  return issueWins ? 'conflict-written' : 'conflict-kept';
}

/**
 * What to remember once the judgements were carried out.
 *
 * @param after the ticket's fields as the CRM showed them after the write
 */
export function memoryAfter(input: Reconciliation, after: Fields): Memory {
  const { memory, sources } = input;
  const toMemory = remembering(sources, input.fingerprint);
  const sourceOf = sourcePrints(sources, input.fingerprint);
  const judged = Object.fromEntries(
    judgeFields(input).map(({ field, wanted, shown, verdict }) => {
      const remembered = memory?.[field];
      // An edit in the CRM is told from our own value by the old memory, so that one stays.
      const stays = verdict === 'edited-in-crm' || verdict === 'as-written';
      if (stays && remembered !== undefined) return [field, { ...remembered, ...sourceOf(field) }];
      // Decided for the ticket: were its value remembered as ours, the issue's next change would
      // overwrite it without asking the policy again.
      const wasKept = verdict === 'conflict-kept' || verdict === 'not-remembered';
      if (wasKept) return [field, { ...toMemory(field, wanted, ''), seen: NOT_OURS }];
      return [field, toMemory(field, wanted, verdict === 'equal' ? shown : (after[field] ?? ''))];
    }),
  );
  // Fields that were not asked for this time (only the status is, when a label goes) stay remembered.
  return { ...memory, ...judged };
}

/**
 * What to remember of a ticket that was just made.
 *
 * @param sources see `Reconciliation`
 */
export function memoryOfNew(
  wanted: Fields,
  made: Fields,
  sources: Fields,
  fingerprint: Fingerprint,
): Memory {
  const toMemory = remembering(sources, fingerprint);
  return Object.fromEntries(
    Object.entries(wanted).map(([field, value]) => [
      field,
      toMemory(field, value, made[field] ?? ''),
    ]),
  );
}

function remembering(
  sources: Fields,
  fingerprint: Fingerprint,
): (field: string, sent: string, seen: string) => FieldMemory {
  const sourceOf = sourcePrints(sources, fingerprint);
  return (field, sent, seen) => ({
    sent: fingerprint(field, sent),
    seen: fingerprint(field, seen),
    ...sourceOf(field),
  });
}

function sourcePrints(
  sources: Fields,
  fingerprint: Fingerprint,
): (field: string) => Pick<FieldMemory, 'source'> {
  return (field) => {
    const source = sources[field];
    return source === undefined ? {} : { source: fingerprint(field, source) };
  };
}

/**
 * Whether fields need not be made to know what becomes of them: what they are made from is what they were
 * made from when they were written last.
 *
 * @param sources by field, see `Reconciliation`
 */
export function isMadeBefore(
  sources: Fields,
  memory: Memory | undefined,
  fingerprint: Fingerprint,
): boolean {
  return Object.entries(sources).every(
    ([field, source]) => memory?.[field]?.source === fingerprint(field, source),
  );
}

/** Whether the ticket shows what the CRM showed when the field was written last. */
export function showsAsWritten(
  field: string,
  { fields }: Ticket,
  memory: Memory | undefined,
  fingerprint: Fingerprint,
): boolean {
  return memory?.[field]?.seen === fingerprint(field, fields[field] ?? '');
}

/**
 * Whether a write is likely, from the issue's side alone, before the ticket was read: nothing is
 * remembered, or something changed since.
 */
export function expectsWrite(
  wanted: Fields,
  memory: Memory | undefined,
  fingerprint: Fingerprint,
): boolean {
  return Object.entries(wanted).some(
    ([field, value]) => memory?.[field]?.sent !== fingerprint(field, value),
  );
}
