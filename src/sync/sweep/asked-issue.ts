// An issue of a sweep, with what is known of it so far.
import type { Issue } from '../../issue/issue.ts';
import type { Fields, Ticket } from '../../plan/ticket.ts';

/** An issue that should have a ticket, with what it asks for. */
export interface AskedIssue {
  readonly issue: Issue;
  readonly key: string;
  readonly wanted: Fields;
  /** See `Wanted`. */
  readonly sources: Fields;
  readonly remarks: readonly string[];
  /** Its ticket is to say what closed it, which is not known yet; then that is not in what is wanted. */
  readonly lacksCloser: boolean;
}

export interface TicketedIssue extends AskedIssue {
  readonly ticket: Ticket;
}

/** An issue to be looked at by itself, as after an event: by now the listing may be old. */
export interface AttentionIssue {
  readonly number: number;
  readonly hasTicket: boolean;
}
