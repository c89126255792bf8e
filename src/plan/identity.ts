// Which ticket is the issue's: the rule of look-up, on what the CRM and the marker say. The ticket is
// the authority, the marker a hint.
import type { Note } from './marker.ts';
import type { Ticket, TicketId } from './ticket.ts';

export type Identity =
  | {
      readonly kind: 'found';
      readonly ticket: Ticket;
      /** Others that bear the key as well, though the marker decides against them. */
      readonly twins: readonly Ticket[];
    }
  | { readonly kind: 'absent' }
  /** An authentic marker names a ticket that is no more, and no other bears the key. */
  | { readonly kind: 'deleted'; readonly ticket: TicketId }
  /** Several bear the key and no marker decides; lowest id first. */
  | { readonly kind: 'several'; readonly tickets: readonly [Ticket, ...Ticket[]] };

export interface IdentityInput {
  readonly key: string;
  /** What an authentic marker says. */
  readonly note: Note | undefined;
  /** The key in the repository that the issue was transferred from, by its event. */
  readonly formerKey?: string | undefined;
  /** What the CRM found for the key, the marker's key and the marker's ticket. */
  readonly tickets: readonly Ticket[];
}

export function identifyTicket({ key, formerKey, note, tickets }: IdentityInput): Identity {
  const marked = tickets.find(({ id }) => id === note?.ticket);
  const found = (ticket: Ticket): Identity => ({
    kind: 'found',
    ticket,
    twins: tickets.filter((other) => other.id !== ticket.id && other.key === key),
  });
  // Two that point to each other; after a rename of the repository, or two, either may say another key.
  const keys = [key, note?.key, formerKey];
  if (marked?.key !== undefined && keys.includes(marked.key)) return found(marked);
  const [first, ...others] = withKey(tickets, key) ?? withKey(tickets, formerKey) ?? [];
  if (first !== undefined) {
    if (others.length === 0) return found(first);
    return { kind: 'several', tickets: [first, ...others] };
  }
  if (note === undefined) return { kind: 'absent' };
  if (marked === undefined) return { kind: 'deleted', ticket: note.ticket };
  // It bears no key: somebody rewrote the description that held it, or emptied the field. Nobody else
  // claims it, and the note is ours, so it still is the issue's. One that bears another issue's key
  // is not.
  return marked.key === undefined ? found(marked) : { kind: 'absent' };
}

/** The tickets that bear the key, or undefined where there is none. */
function withKey(tickets: readonly Ticket[], key: string | undefined): Ticket[] | undefined {
  const found = tickets.filter((ticket) => key !== undefined && ticket.key === key);
  return found.length === 0 ? undefined : found;
}
