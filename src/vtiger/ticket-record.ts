// A record of the ticket module as a ticket: its id, number, times, and the key it bears.
import { SyncError } from '../errors/sync-error.ts';
import type { KeyBearing, Ticket, TicketId } from '../plan/ticket.ts';
import type { VtigerRecord } from './client.ts';
import type { KeyBearer } from './key-bearer.ts';
import type { TicketModule } from './modules/module.ts';
import { isRecordId } from './vtql.ts';

/** @throws SyncError `vtiger-answer` for a record without an id */
export function readTicket(record: VtigerRecord, module: TicketModule, bearer: KeyBearer): Ticket {
  const id = idOf(record);
  const { key, description } = bearer.read(record);
  return {
    id,
    number: record[module.number] ?? '',
    fields: { ...record, [module.description]: description },
    key,
    createdAt: toEpoch(record[module.createdAt]),
    modifiedAt: toEpoch(record[module.modifiedAt]),
  };
}

/** @throws SyncError as `readTicket` */
export function readBearing(record: VtigerRecord, bearer: KeyBearer): KeyBearing {
  return { id: idOf(record), key: bearer.read(record).key };
}

function idOf({ id }: VtigerRecord): TicketId {
  if (id !== undefined && isRecordId(id)) return id;
  throw new SyncError('vtiger-answer', 'The server sent a ticket without an id.');
}

/** Vtiger stores and sends times in UTC, as `2026-11-22 06:10:13`. */
function toEpoch(time: string | undefined): number {
  return time === undefined ? Number.NaN : Date.parse(`${time.replace(' ', 'T')}Z`);
}

/** Ids are numbers in strings: `17x9` comes before `17x10`. */
export function byId(a: Ticket, b: Ticket): number {
  return recordNumber(a.id) - recordNumber(b.id);
}

function recordNumber(id: TicketId): number {
  return Number(id.slice(id.indexOf('x') + 1));
}
