// Tickets made and changed by hand: the writes, and what is said where it is not known how they ended.
import { SyncError } from '../../errors/sync-error.ts';
import type { FieldChange } from '../../plan/plan.ts';
import type { Fields, Ticket } from '../../plan/ticket.ts';
import type { VtigerClient } from '../client.ts';
import type { Desk } from '../desk.ts';
import type { TicketModule } from '../modules/module.ts';
import { commentExcess, encodeComment, encodeElement } from '../text.ts';

/**
 * @param key of the issue that the ticket is for, if it is for one
 * @throws SyncError `ticket-ambiguous` where that issue has one already; what a write throws, and for a
 *   create of which it is not known whether it was carried out, the cause with advice to look
 */
export async function makeTicket(
  desk: Desk,
  fields: Fields,
  key: string | undefined,
): Promise<Ticket> {
  const outcome = await desk.create(fields, key);
  if (outcome.kind === 'created') return outcome.ticket;
  const [found] = key === undefined ? [] : await desk.find([key]);
  if (outcome.kind === 'exists') {
    throw found === undefined ? outcome.error : hasTicket(found);
  }
  // Nobody had this key a moment ago.
  if (found !== undefined) return found;
  const { code, message } = outcome.error;
  throw new SyncError(code, `${message} It is not known whether the ticket was made.`, {
    cause: outcome.error,
    hint: 'Look for it in the CRM, or with `query`, before you try again: a second try may make a second ticket.',
  });
}

/** @throws SyncError `ticket-ambiguous` where the issue has a ticket */
export async function refuseSecond(desk: Desk, key: string): Promise<void> {
  const [found] = await desk.find([key]);
  if (found !== undefined) throw hasTicket(found);
}

function hasTicket({ id, number }: Ticket): SyncError {
  return new SyncError('ticket-ambiguous', `The issue has a ticket already: ${number} (${id}).`, {
    hint: `Change that one: update ${id}`,
  });
}

/** What differs from the ticket as it is. A write that changes nothing could still mail the customer. */
export function changesTo(ticket: Ticket, fields: Fields): FieldChange[] {
  return Object.entries(fields).flatMap(([field, to]) => {
    const from = ticket.fields[field] ?? '';
    return from === to ? [] : [{ field, from, to, conflict: false }];
  });
}

/** @throws SyncError `input-invalid` for a comment that would be cut: who writes by hand can do better */
export function refuseLongComment(text: string): void {
  const excess = commentExcess(text);
  if (excess === 0) return;
  throw new SyncError('input-invalid', `The comment is ${excess} bytes too long for Vtiger.`, {
    hint: 'Attach it as a file, or write it in several comments.',
  });
}

export interface CommentOptions {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  readonly isPrivate: boolean;
}

/**
 * @returns the comment's id
 * @throws SyncError what a write throws, with advice to look where it is not known how it ended
 */
export async function addComment(
  ticket: Ticket,
  text: string,
  { client, module, isPrivate }: CommentOptions,
): Promise<string> {
  const { userId } = await client.identify();
  const element = encodeElement({
    commentcontent: encodeComment(text, { more: '' }),
    [module.commentParent]: ticket.id,
    assigned_user_id: userId,
    is_private: isPrivate ? '1' : '0',
  });
  const outcome = await client.create('ModComments', element);
  if (outcome.kind === 'done') return outcome.record['id'] ?? '';
  if (outcome.kind === 'duplicate') {
    throw new SyncError('vtiger-rejected', `create: the CRM says "${outcome.message}".`);
  }
  const { code, message } = outcome.error;
  throw new SyncError(code, `${message} It is not known whether the comment was added.`, {
    cause: outcome.error,
    hint: 'Look at the ticket before you try again.',
  });
}
