// Closing a ticket, and opening it again, where a status alone does not do it.
import { SyncError } from '../errors/sync-error.ts';
import type { Fields, Ticket } from '../plan/ticket.ts';
import type { VtigerClient } from './client.ts';
import type { TicketModule } from './modules/module.ts';
import { encodeElement } from './text.ts';

/**
 * Has `write` write `fields`, with whatever the module wants beside it for a ticket that they close or
 * open again.
 *
 * @throws SyncError where the CRM refuses, or leaves it open whether the ticket is open, and whatever
 *   `write` throws
 */
export async function writeAcrossStates<Result>(
  client: VtigerClient,
  module: TicketModule,
  ticket: Ticket,
  fields: Fields,
  write: () => Promise<Result>,
): Promise<Result> {
  await reopenFirst(client, module, ticket, fields);
  return closeByOpening(client, module, ticket, fields, write);
}

/**
 * Reopens the ticket where `fields`, which are about to be written, take it from a closed state to an
 * open one and the module wants an operation for that. The status itself is written afterwards.
 *
 * @throws SyncError where the CRM refuses, or leaves it open whether the ticket is open
 */
async function reopenFirst(
  client: VtigerClient,
  module: TicketModule,
  ticket: Ticket,
  fields: Fields,
): Promise<void> {
  const wanted = fields[module.status];
  if (module.reopening !== 'operation' || wanted === undefined) return;
  if (module.closed.includes(wanted) || !isClosed(ticket.fields, module)) return;
  const outcome = await client.reopen(ticket.id).catch(explainFinal(module, ticket));
  if (outcome?.kind !== 'unclear') return;
  const now = await client.retrieve(ticket.id);
  if (now === undefined || !isClosed(now, module)) return;
  const again = await client.reopen(ticket.id);
  if (again?.kind === 'unclear') throw again.error;
}

/** By Vtiger's help pages a resolved case can be opened again, a closed one can't. */
function explainFinal({ name, status }: TicketModule, ticket: Ticket) {
  return (thrown: unknown): never => {
    if (!isRefusal(thrown)) throw thrown;
    const state = ticket.fields[status] ?? '';
    throw new SyncError('vtiger-rejected', thrown.message, {
      hint: `Vtiger opens resolved ${name} again, and none that is closed for good (this one is "${state}"): give ticket.status.resolved and ticket.status.closed the value of a resolved one, and let no workflow of the CRM close what may come back. Until somebody opens the ticket, it stays as it is.`,
      cause: thrown,
    });
  };
}

/**
 * Has `write` write `fields`. Where they close the ticket and the CRM refuses that in the state it is in,
 * it is opened, and `write` tried again.
 *
 * @throws SyncError whatever `write` throws
 */
async function closeByOpening<Result>(
  client: VtigerClient,
  { status, closed, closesFrom }: TicketModule,
  ticket: Ticket,
  fields: Fields,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (thrown) {
    const isClosing = closed.includes(fields[status] ?? '');
    const [state = '', way] = [ticket.fields[status], closesFrom];
    if (!isRefusal(thrown) || !isClosing || way === undefined) throw thrown;
    if (state === way || closed.includes(state)) throw thrown;
    const opened = await client.revise(encodeElement({ id: ticket.id, [status]: way }));
    if (opened.kind === 'unclear') throw opened.error;
    return write();
  }
}

function isRefusal(thrown: unknown): thrown is SyncError {
  return thrown instanceof SyncError && thrown.code === 'vtiger-rejected';
}

function isClosed(fields: Fields, { closed, closedFlag, status }: TicketModule): boolean {
  const flag = closedFlag === undefined ? '' : (fields[closedFlag] ?? '');
  return flag === '' ? closed.includes(fields[status] ?? '') : /^(?:1|true)$/.test(flag);
}
