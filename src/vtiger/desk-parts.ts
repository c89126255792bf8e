// What the parts of the desk share: the client, the module as data, and what was asked once for all.
import type { Fields, Ticket } from '../plan/ticket.ts';
import type { ModuleDescription, VtigerClient, VtigerRecord } from './client.ts';
import type { DeskSettings } from './desk.ts';
import type { KeyBearer } from './key-bearer.ts';
import type { TicketModule } from './modules/module.ts';

export interface DeskParts {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  readonly settings: DeskSettings;
  readonly bearer: KeyBearer;
  /** Asked once; after an error anew. */
  readonly describe: () => Promise<ModuleDescription>;
  readonly toTicket: (record: VtigerRecord) => Ticket;
  /** A record as it compares with what is written; replaced once the types of its fields matter. */
  readonly shown: { as: (record: VtigerRecord) => VtigerRecord };
  /** Looks at what a write left; replaced once the types of its fields matter. */
  readonly written: { check: (sent: Fields, record: VtigerRecord) => void };
  /** Ids of owners and customers that were looked up, so that they need not be checked. */
  readonly lookedUp: Set<string>;
}
