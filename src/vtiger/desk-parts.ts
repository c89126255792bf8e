// What the parts of the desk share: the client, the module as data, and what was asked once for all.
import type { Fields, Ticket } from '../plan/ticket.ts';
import type { ModuleDescription, VtigerClient, VtigerRecord } from './client.ts';
import type { DeskSettings } from './desk.ts';
import type { KeyBearer } from './key-bearer.ts';
import type { TicketModule } from './modules/module.ts';

export interface RecordReading {
  readonly toTicket: (record: VtigerRecord) => Ticket;
  /** @throws SyncError `ticket-value` where a write has left something else than was sent */
  readonly checkWritten: (sent: Fields, record: VtigerRecord) => void;
}

export interface DeskParts {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  readonly settings: DeskSettings;
  readonly bearer: KeyBearer;
  /** Asked once; after an error anew. */
  readonly describe: () => Promise<ModuleDescription>;
  /** How records are read; where the types of fields matter, it waits for the description. */
  readonly reading: () => Promise<RecordReading>;
  /** Ids of owners and customers that were looked up, so that they need not be checked. */
  readonly lookedUp: Set<string>;
}
