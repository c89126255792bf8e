// What became of one issue, as data for the reports.
import type { SyncError } from '../errors/sync-error.ts';
import type { Plan } from '../plan/plan.ts';
import type { TicketId } from '../plan/ticket.ts';

export type SyncStatus = 'created' | 'updated' | 'unchanged' | 'skipped' | 'planned' | 'failed';

export interface TicketReference {
  readonly id: TicketId;
  readonly number: string;
  readonly url: string;
}

/** A file or link that was, or in a dry run would be, attached to the ticket. */
export interface DocumentDone {
  readonly name: string;
  /** `present`: it was there already. */
  readonly did: 'attached' | 'present' | 'planned';
}

/** What was, or in a dry run would be, done to the comments of a ticket. */
export interface CommentCounts {
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
  /** Those that there was no time for. */
  readonly left: number;
}

export interface Outcome {
  readonly status: SyncStatus;
  /** Why, as a stable word, e.g. `not-a-bug`, or an error's code; '' where the status says it all. */
  readonly reason: string;
  /** What happened, in a sentence for people; with an error, its message is part of it. */
  readonly text: string;
  /** Absent where the event named none. */
  readonly issue: number | undefined;
  /** The issue's key. */
  readonly key: string | undefined;
  readonly ticket: TicketReference | undefined;
  /** What was, or in a dry run would be, done to the ticket. */
  readonly plan: Plan | undefined;
  /** `planned`: a dry run would have written it. `denied`: the token may not. */
  readonly marker: 'written' | 'unchanged' | 'planned' | 'denied' | 'none';
  /** Absent where nothing was to be attached. */
  readonly documents?: readonly DocumentDone[];
  /** Absent where comments are not looked at. */
  readonly comments: CommentCounts | undefined;
  /** Worth an annotation, though the run succeeds. */
  readonly warnings: readonly string[];
  /** Behind `text`, reports show its cure. Set by `failedOutcome` and `failedAfter` alone. */
  readonly error: SyncError | undefined;
}

/** An outcome with nothing but what is given; for one with an error, see `failedOutcome`. */
export function outcomeOf(
  given: Partial<Omit<Outcome, 'error'>> & Pick<Outcome, 'status' | 'text'>,
): Outcome {
  return {
    reason: '',
    issue: undefined,
    key: undefined,
    ticket: undefined,
    plan: undefined,
    marker: 'none',
    comments: undefined,
    warnings: [],
    error: undefined,
    ...given,
  };
}

/** A run that ended in an error; `issue` where it is known which one it was about. */
export function failedOutcome(error: SyncError, issue?: number): Outcome {
  const { code: reason, message: text } = error;
  return { ...outcomeOf({ status: 'failed', reason, text, issue }), error };
}

/**
 * An outcome that an error came after: what was done stands, and is told with it.
 *
 * @param lead what the error is about, where its message does not say so
 */
export function failedAfter(outcome: Outcome, error: SyncError, lead = ''): Outcome {
  const text = `${outcome.text} ${lead}${error.message}`;
  return { ...outcome, status: 'failed', reason: error.code, text, error };
}

/** Two passes of one run as one: what the first did counts, however little the second had to do. */
export function addPass(first: Outcome, second: Outcome): Outcome {
  const did = first.status === 'created' || first.status === 'updated';
  const { status, reason, text, plan } = did ? first : second;
  const marker = first.marker === 'written' ? first.marker : second.marker;
  const warnings = [...new Set([...first.warnings, ...second.warnings])];
  const ticket = second.ticket ?? first.ticket;
  return { ...second, status, reason, text, plan, ticket, marker, warnings };
}
