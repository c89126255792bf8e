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
  /** Nothing is remembered of it, and nothing tells whether the ticket was edited last, or the issue. */
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
  /** What fields show that nobody has filled, but for those that are just empty, or a zero. */
  readonly blank: Fields;
  /** What the issue asked for until it was closed, in the fields that this changed; absent where it is open. */
  readonly untilClosed: { readonly closedAt: number; readonly asked: Fields } | undefined;
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
  const { ticket, memory, fingerprint, conflict, issueUpdatedAt, untilClosed } = input;
  const remembered = memory?.[field];
  if (remembered === undefined) {
    const untouched = ticket.createdAt === ticket.modifiedAt;
    // Where others are remembered, this field was not asked for before; empty, it has no edit to lose.
    const newAndEmpty = memory !== undefined && isBlank(field, shown, input);
    // Nobody's edit: nothing has changed on the ticket since, and it showed what the issue asked for.
    const wasInStep =
      untilClosed !== undefined &&
      untilClosed.closedAt > ticket.modifiedAt &&
      untilClosed.asked[field] === shown;
    return untouched || newAndEmpty || wasInStep ? 'write' : 'not-remembered';
  }
  const issueChanged =
    !isSourceSame(field, input) && fingerprint(field, wanted) !== remembered.sent;
  const ticketChanged = !showsAsWritten(field, input);
  if (!issueChanged) return ticketChanged ? 'edited-in-crm' : 'as-written';
  if (!ticketChanged) return 'write';
  const issueWins =
    conflict === 'issue' || (conflict === 'newer-side' && issueUpdatedAt > ticket.modifiedAt);
  return issueWins ? 'conflict-written' : 'conflict-kept';
}

/** Vtiger shows a number that nobody gave, and a box that nobody ticked, as a zero. */
function isBlank(field: string, shown: string, { blank }: Reconciliation): boolean {
  return shown === '' || shown === blank[field] || /^0(?:\.0+)?$/.test(shown);
}

/**
 * What to remember once the judgements were carried out.
 *
 * @param after the ticket's fields as the CRM showed them after the write
 */
export function memoryAfter(input: Reconciliation, after: Fields): Memory {
  const { memory } = input;
  const judged = Object.fromEntries(
    judgeFields(input).map(({ field, wanted, shown, verdict }) => {
      const remembered = memory?.[field];
      // An edit in the CRM is told from our own value by the old memory, so that one stays.
      const stays = verdict === 'edited-in-crm' || verdict === 'as-written';
      if (stays && remembered !== undefined) {
        return [field, { ...remembered, ...sourceOf(field, input) }];
      }
      // Decided for the ticket: were its value remembered as ours, the issue's next change would
      // overwrite it without asking the policy again.
      const wasKept = verdict === 'conflict-kept' || verdict === 'not-remembered';
      const made = verdict === 'equal' ? shown : (after[field] ?? '');
      return [field, remember(field, wanted, wasKept ? undefined : made, input)];
    }),
  );
  // Fields that were not asked for this time (only the status is, when a label goes) stay remembered.
  return { ...memory, ...judged };
}

/** What to remember of a ticket that was just made. */
export function memoryOfNew(
  { wanted, ...made }: Pick<Reconciliation, 'wanted' | 'sources' | 'fingerprint'>,
  after: Fields,
): Memory {
  return Object.fromEntries(
    Object.entries(wanted).map(([field, value]) => [
      field,
      remember(field, value, after[field] ?? '', made),
    ]),
  );
}

type Sourced = Pick<Reconciliation, 'sources' | 'fingerprint'>;

/** @param seen undefined where the ticket's own value was left standing */
function remember(
  field: string,
  sent: string,
  seen: string | undefined,
  made: Sourced,
): FieldMemory {
  const { fingerprint } = made;
  return {
    sent: fingerprint(field, sent),
    seen: seen === undefined ? NOT_OURS : fingerprint(field, seen),
    ...sourceOf(field, made),
  };
}

function sourceOf(field: string, { sources, fingerprint }: Sourced): Pick<FieldMemory, 'source'> {
  const source = sources[field];
  return source === undefined ? {} : { source: fingerprint(field, source) };
}

/**
 * Whether a field is made from what it was made from when it was written last. Then it has not changed on
 * the issue's side, whatever another version of this program makes of it.
 */
export function isSourceSame(
  field: string,
  { memory, ...made }: Sourced & Pick<Reconciliation, 'memory'>,
): boolean {
  const remembered = memory?.[field]?.source;
  return remembered !== undefined && remembered === sourceOf(field, made).source;
}

/** Whether the ticket shows what it showed after the field was written last. */
export function showsAsWritten(
  field: string,
  { ticket, memory, fingerprint }: Pick<Reconciliation, 'ticket' | 'memory' | 'fingerprint'>,
): boolean {
  return memory?.[field]?.seen === fingerprint(field, ticket.fields[field] ?? '');
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
