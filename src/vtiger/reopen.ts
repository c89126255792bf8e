// Opening a closed ticket again where a status alone does not do it.
import type { Fields, Ticket } from '../plan/ticket.ts';
import type { VtigerClient } from './client.ts';
import type { TicketModule } from './modules/module.ts';

/**
 * Reopens the ticket where `fields`, which are about to be written, take it from a closed state to an
 * open one and the module wants an operation for that. The status itself is written afterwards.
 *
 * @throws SyncError where the CRM refuses, or leaves it open whether the ticket is open
 */
export async function reopenFirst(
  client: VtigerClient,
  module: TicketModule,
  ticket: Ticket,
  fields: Fields,
): Promise<void> {
  const wanted = fields[module.status];
  if (module.reopening !== 'operation' || wanted === undefined) return;
  if (module.closed.includes(wanted) || !isClosed(ticket.fields, module)) return;
  const outcome = await client.reopen(ticket.id);
  if (outcome?.kind !== 'unclear') return;
  const now = await client.retrieve(ticket.id);
  if (now === undefined || !isClosed(now, module)) return;
  const again = await client.reopen(ticket.id);
  if (again?.kind === 'unclear') throw again.error;
}

function isClosed(fields: Fields, { closed, closedFlag, status }: TicketModule): boolean {
  const flag = closedFlag === undefined ? '' : (fields[closedFlag] ?? '');
  return flag === '' ? closed.includes(fields[status] ?? '') : /^(?:1|true)$/.test(flag);
}
