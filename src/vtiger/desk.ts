// The help desk: the CRM's ticket module as the rest of the program sees it. The port, and its parts put
// together; spelling a draft, finding tickets and writing them have a file each.
import type { SyncError } from '../errors/sync-error.ts';
import type { Draft } from '../plan/draft.ts';
import type { FieldChange, KeyMove } from '../plan/plan.ts';
import type { Fields, KeyBearing, Ticket, TicketId } from '../plan/ticket.ts';
import type { ModuleDescription, VtigerClient, VtigerRecord } from './client.ts';
import { draftSpeller } from './draft-speller.ts';
import type { DeskParts, RecordReading } from './desk-parts.ts';
import { bearKeyIn } from './key-bearer.ts';
import type { TicketModule } from './modules/module.ts';
import { ticketFinder } from './ticket-finder.ts';
import { readTicket } from './ticket-record.ts';
import { ticketWriter } from './ticket-writer.ts';

export interface DeskSettings {
  /** The CRM's address, with its path, without a slash at the end. */
  readonly url: string;
  /** The custom text field that holds the key; absent: the key is a line of the description. */
  readonly keyField: string | undefined;
  /** User or group, by name or id; absent: the API user owns new tickets, and nobody is reassigned. */
  readonly assignedTo: string | undefined;
  /** Tickets get further fields, and their types say how they are read. */
  readonly hasTypedFields: boolean;
}

/** How making a ticket ended. `unclear`: look it up before trying again. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly ticket: Ticket }
  /** Refused as a duplicate; `error` is what to say where the other one is not found. */
  | { readonly kind: 'exists'; readonly error: SyncError }
  | { readonly kind: 'unclear'; readonly error: SyncError };

export interface Desk {
  /** Starts to log in, so that it is done when it is needed. Errors show in the calls that follow. */
  warmUp(): void;
  /** Starts to read what a write will be checked against. */
  expectWrite(): void;
  /** The CRM's field for the text. */
  readonly textField: string;
  /**
   * The draft in the CRM's fields and spelling. The key is none of them: it is written and read apart.
   *
   * @param whole where the whole text is, for one that has to be cut
   */
  toFields(draft: Draft, whole: string): Promise<Fields>;
  /** Likewise the text, which is plain and whole. */
  toTextField(text: string, whole: string): Fields;
  /** What people should know of the names in the draft: who was not found, and what was done instead. */
  remarksOn(draft: Draft): Promise<readonly string[]>;
  /** Just the status, in the CRM's field. */
  toStatusFields(status: string): Fields;
  /** The tickets that bear one of the keys, and the one with this id, lowest id first. */
  find(keys: readonly string[], id?: TicketId): Promise<readonly Ticket[]>;
  /** The tickets that bear one of many keys, in as few look-ups as possible. */
  findMany(keys: readonly string[]): Promise<readonly Ticket[]>;
  /** Likewise, and no more of them than that they do: a fraction of the bytes. */
  findBearers(keys: readonly string[]): Promise<readonly KeyBearing[]>;
  /** Likewise those that bear it as a line, from before the key got a field; none where it has none. */
  findFormer(keys: readonly string[]): Promise<readonly Ticket[]>;
  /** Those of them that are there, and the API user may see, in as few look-ups as possible. */
  findPresent(ids: readonly TicketId[]): Promise<ReadonlySet<TicketId>>;
  /** Whether a ticket that was not found is there all the same, kept from the API user; false where it was deleted. */
  isThere(id: TicketId): Promise<boolean>;
  /** The keys of such forms that tickets bear; `%` in a form stands for anything. */
  findKeys(forms: readonly string[]): Promise<readonly string[]>;
  /**
   * The first hundred keys behind this one that tickets bear, in the CRM's order. Absent where keys are in none.
   *
   * @throws SyncError `input-invalid` for a key that can't be looked up
   */
  readonly findNextKeys?: (key: string) => Promise<readonly string[]>;
  /** Has `create` checked without writing: throws what that would throw before it writes. */
  checkCreate(fields: Fields, key: string | undefined): Promise<void>;
  /** Likewise for `revise`. */
  checkRevise(
    ticket: Ticket,
    changes: readonly FieldChange[],
    key: string | undefined,
  ): Promise<void>;
  /** @param key absent for a ticket that is no issue's */
  create(fields: Fields, key: string | undefined): Promise<CreateOutcome>;
  /** What has to change for the ticket to bear the key; undefined where nothing has. */
  moveKey(ticket: Ticket, key: string): KeyMove | undefined;
  /**
   * Writes the changes, and the key where the ticket bears another.
   *
   * @param key absent for a ticket that is no issue's
   *
   * @returns the ticket as it is now
   */
  revise(ticket: Ticket, changes: readonly FieldChange[], key: string | undefined): Promise<Ticket>;
  /** What a write has left in the ticket in place of what was sent, in sentences for people: numbers capped, texts cut. */
  remarksOnStored(sent: Fields, ticket: Ticket): Promise<readonly string[]>;
  /** Whether the server itself refuses a second ticket with the same key. */
  keyIsUnique(): Promise<boolean>;
  /**
   * Takes a ticket of our own making out of the way of another: deletes it, or, where that is not
   * allowed, takes its key away, closes it and lets it point to the other.
   */
  withdraw(ticket: Ticket, keeper: Ticket, closedStatus: string): Promise<void>;
  /** What a ticket shows in fields that nobody has filled and that are not empty then: its owner is the API user. */
  blankFields(): Promise<Fields>;
  /** How long ago the ticket was made, in ms, by the CRM's own clock. */
  ageOf(ticket: Ticket): Promise<number>;
  /** Where people read a ticket. */
  urlOf(id: TicketId): string;
  close(): Promise<void>;
}

export function openDesk(client: VtigerClient, module: TicketModule, settings: DeskSettings): Desk {
  let described: Promise<ModuleDescription> | undefined;
  let reading: Promise<RecordReading> | undefined;
  const bearer = bearKeyIn(settings.keyField, module);
  const parts: DeskParts = {
    client,
    module,
    settings,
    bearer,
    describe: () => (described ??= readDescription()),
    reading: () => (reading ??= openReading()),
    lookedUp: new Set(),
  };

  function readDescription(): Promise<ModuleDescription> {
    const reading = client.describe(module.name);
    // Asked anew by the next write.
    reading.catch(() => (described = undefined));
    return reading;
  }

  async function openReading(): Promise<RecordReading> {
    const toTicket = (record: VtigerRecord): Ticket => readTicket(record, module, bearer);
    if (!settings.hasTypedFields) return { toTicket, checkWritten: () => undefined };
    const opening = parts.describe();
    opening.catch(() => (reading = undefined));
    const [description, { refuseMisread, withPlainNumbers }] = await Promise.all([
      opening,
      import('./field-values.ts'),
    ]);
    return {
      toTicket: (record) => toTicket(withPlainNumbers(record, description)),
      checkWritten: refuseMisread,
    };
  }

  return {
    ...draftSpeller(parts),
    ...ticketFinder(parts),
    ...ticketWriter(parts),
    warmUp() {
      void client.identify().catch(() => undefined);
    },
    expectWrite() {
      void parts.describe().catch(() => undefined);
    },
    moveKey: (ticket, key) => bearer.moveTo(key, ticket),
    async remarksOnStored(sent, { fields }) {
      const { storedOtherwise } = await import('./stored-otherwise.ts');
      return storedOtherwise(sent, fields, await parts.describe());
    },
    async keyIsUnique() {
      if (settings.keyField === undefined) return false;
      const unique = (await parts.describe()).fields.filter((field) => field.unique);
      // Of several, the server refuses a ticket only that is another's equal in all of them (seen on 8.4.0).
      return unique.length === 1 && unique[0]?.name === settings.keyField;
    },
    async blankFields() {
      const { userId } = await client.identify();
      return { [module.owner]: userId };
    },
    async ageOf(ticket) {
      const { clockOffset } = await client.identify();
      return Date.now() + clockOffset - ticket.createdAt;
    },
    urlOf: (id) =>
      `${settings.url}/index.php?module=${module.name}&view=Detail&record=${id.replace(/^\d+x/, '')}`,
    close: () => client.logout(),
  };
}
