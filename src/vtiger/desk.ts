// The help desk: the CRM's ticket module as the rest of the program sees it. Finds, makes and changes
// tickets; knows which field holds what, and how texts are written there.
import { SyncError } from '../errors/sync-error.ts';
import type { Draft } from '../plan/draft.ts';
import type { FieldChange, KeyMove } from '../plan/plan.ts';
import type { Fields, Ticket, TicketId } from '../plan/ticket.ts';
import { toBatches } from './batches.ts';
import { checkFields } from './check-fields.ts';
import type { ModuleDescription, VtigerClient, VtigerRecord, WriteOutcome } from './client.ts';
import { bearKeyIn } from './key-bearer.ts';
import type { TicketModule } from './modules/module.ts';
import { checkOwner, resolveOwner } from './owner.ts';
import { reopenFirst } from './reopen.ts';
import { encodeDescription, encodeElement, encodeLine, encodeTitle } from './text.ts';
import { byId, readTicket } from './ticket-record.ts';
import { isRecordId, quoteId } from './vtql.ts';

export interface DeskSettings {
  /** The CRM's address, with its path, without a slash at the end. */
  readonly url: string;
  /** The custom text field that holds the key; absent: the key is a line of the description. */
  readonly keyField: string | undefined;
  /** User or group, by name or id; absent: the API user owns new tickets, and nobody is reassigned. */
  readonly assignedTo: string | undefined;
  /** Fields set to fixed values. */
  readonly fields: Fields;
}

/** How making a ticket ended. `unclear`: look it up before trying again. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly ticket: Ticket }
  | { readonly kind: 'exists' }
  | { readonly kind: 'unclear'; readonly error: SyncError };

export interface Desk {
  /** Starts to log in, so that it is done when it is needed. Errors show in the calls that follow. */
  warmUp(): void;
  /** Starts to read what a write will be checked against. */
  expectWrite(): void;
  /**
   * The draft in the CRM's fields and spelling. The key is none of them: it is written and read apart.
   *
   * @param whole where the whole text is, for a description that has to be cut
   */
  toFields(draft: Draft, whole: string): Promise<Fields>;
  /** Just the status, in the CRM's field. */
  toStatusFields(status: string): Fields;
  /** The tickets that bear one of the keys, and the one with this id, lowest id first. */
  find(keys: readonly string[], id?: TicketId): Promise<readonly Ticket[]>;
  /** The tickets that bear one of many keys, in as few look-ups as possible. */
  findMany(keys: readonly string[]): Promise<readonly Ticket[]>;
  create(fields: Fields, key: string): Promise<CreateOutcome>;
  /** What has to change for the ticket to bear the key; undefined where nothing has. */
  moveKey(ticket: Ticket, key: string): KeyMove | undefined;
  /**
   * Writes the changes, and the key where the ticket bears another.
   *
   * @returns the ticket as it is now
   */
  revise(ticket: Ticket, changes: readonly FieldChange[], key: string): Promise<Ticket>;
  /** Whether the server itself refuses a second ticket with the same key. */
  keyIsUnique(): Promise<boolean>;
  /**
   * Takes a ticket of our own making out of the way of another: deletes it, or, where that is not
   * allowed, takes its key away, closes it and lets it point to the other.
   */
  withdraw(ticket: Ticket, keeper: Ticket, closedStatus: string): Promise<void>;
  /** How long ago the ticket was made, in ms, by the CRM's own clock. */
  ageOf(ticket: Ticket): Promise<number>;
  /** Where people read a ticket. */
  urlOf(id: TicketId): string;
  close(): Promise<void>;
}

export function openDesk(client: VtigerClient, module: TicketModule, settings: DeskSettings): Desk {
  let described: Promise<ModuleDescription> | undefined;
  let owner: Promise<string> | undefined;
  const describe = (): Promise<ModuleDescription> => (described ??= readDescription());
  const bearer = bearKeyIn(settings.keyField, module);
  const toTicket = (record: VtigerRecord): Ticket => readTicket(record, module, bearer);

  function readDescription(): Promise<ModuleDescription> {
    const reading = client.describe(module.name);
    // Asked anew by the next write.
    reading.catch(() => (described = undefined));
    return reading;
  }

  /** @throws SyncError `ticket-field`, `ticket-value` or `ticket-mandatory` before anything is written */
  async function check(fields: Fields, write: 'create' | 'revise'): Promise<void> {
    checkFields(await describe(), fields, write);
    const owner = fields[module.owner];
    // One that was given by name has just been looked up.
    if (owner !== undefined && owner === settings.assignedTo) await checkOwner(client, owner);
  }

  /** Looked up once: names do not change while a sweep lasts. */
  async function ownerField(): Promise<Fields> {
    const { assignedTo } = settings;
    if (assignedTo === undefined) return {};
    return { [module.owner]: await (owner ??= resolveOwner(client, assignedTo)) };
  }

  /** Where it is not clear whether a change was carried out, it is looked up, and made once more. */
  async function reviseSurely(fields: Fields & { readonly id: string }): Promise<WriteOutcome> {
    const outcome = await client.revise(encodeElement(fields));
    if (outcome.kind !== 'unclear') return outcome;
    const record = await client.retrieve(fields.id);
    const isDone = Object.entries(fields).every(([name, value]) => record?.[name] === value);
    if (record !== undefined && isDone) return { kind: 'done', record };
    return client.revise(encodeElement(fields));
  }

  /** A field that is too short cuts the key without a word, and the ticket could not be found again. */
  async function refuseCutKey({ id, key = '' }: Ticket): Promise<never> {
    await client.delete(id);
    const message = `The field ${bearer.field ?? module.description} holds only "${key}" of the key.`;
    throw new SyncError('ticket-field', message, {
      hint: 'Make the field of key-field at least 255 characters long.',
    });
  }

  /** A full answer may have hidden some: then the batch is halved. */
  async function findBatch(keys: readonly string[]): Promise<readonly Ticket[]> {
    const query = `SELECT * FROM ${module.name} WHERE ${bearer.condition(keys)} ORDER BY id`;
    const rows = await client.query(query).catch(explainDenied);
    if (rows.length < MOST_ROWS || keys.length === 1) return rows.map(toTicket);
    const half = Math.ceil(keys.length / 2);
    const halves = [keys.slice(0, half), keys.slice(half)];
    return (await Promise.all(halves.map((some) => findBatch(some)))).flat();
  }

  /** Vtiger says of a field that it doesn't have what it says of one that may not be seen. */
  async function explainDenied(thrown: unknown): Promise<never> {
    const { keyField } = settings;
    const isDenied = thrown instanceof SyncError && thrown.code === 'vtiger-denied';
    if (isDenied && keyField !== undefined) {
      const { fields } = await describe();
      if (!fields.some(({ name }) => name === keyField)) {
        const message = `${module.name} has no field "${keyField}", which key-field names.`;
        throw new SyncError('ticket-field', message);
      }
    }
    throw thrown;
  }

  return {
    warmUp() {
      void client.identify().catch(() => undefined);
    },
    expectWrite() {
      void describe().catch(() => undefined);
    },
    async toFields(draft, whole) {
      return {
        ...encodeFields(settings.fields),
        ...(await ownerField()),
        [module.title]: encodeTitle(draft.title),
        // Blanks at the end would be lost before a key line, and read back as somebody's edit.
        [module.description]: encodeDescription(draft.description, { more: whole }).trimEnd(),
        [module.status]: draft.status,
        [module.priority]: draft.priority,
        ...(module.severity !== undefined && { [module.severity]: draft.severity }),
      };
    },
    toStatusFields: (status) => ({ [module.status]: status }),
    async find(keys, id) {
      const conditions = keys.length === 0 ? [] : [bearer.condition(keys)];
      if (id !== undefined && isRecordId(id)) conditions.push(`id = ${quoteId(id)}`);
      const where = conditions.join(' OR ');
      const query = `SELECT * FROM ${module.name} WHERE ${where} ORDER BY id`;
      const rows = await client.query(query).catch(explainDenied);
      const isAsked = (ticket: Ticket): boolean =>
        ticket.id === id || keys.some((key) => key.toLowerCase() === ticket.key);
      return rows.map(toTicket).filter(isAsked).sort(byId);
    },
    async findMany(keys) {
      const batches = toBatches(keys, (batch) => bearer.condition(batch));
      const found = await Promise.all(batches.map((batch) => findBatch(batch)));
      return found.flat();
    },
    async create(fields, key) {
      const { userId } = await client.identify();
      const whole = bearer.onCreate({ [module.owner]: userId, ...fields }, key);
      await check(whole, 'create');
      const outcome = await client.create(module.name, encodeElement(whole));
      if (outcome.kind === 'done') {
        const ticket = toTicket(outcome.record);
        if (ticket.key !== key) await refuseCutKey(ticket);
        return { kind: 'created', ticket };
      }
      return outcome.kind === 'duplicate' ? { kind: 'exists' } : outcome;
    },
    moveKey: (ticket, key) => bearer.moveTo(key, ticket),
    async revise(ticket, changes, key) {
      const { id } = ticket;
      const changed = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
      const fields = bearer.onRevise(changed, ticket, key);
      await check(fields, 'revise');
      await reopenFirst(client, module, ticket, fields);
      const outcome = await reviseSurely({ id, ...fields });
      if (outcome.kind === 'done') return toTicket(outcome.record);
      if (outcome.kind === 'unclear') throw outcome.error;
      throw new SyncError('ticket-ambiguous', `Ticket ${id}: another ticket bears the same key.`);
    },
    async keyIsUnique() {
      if (settings.keyField === undefined) return false;
      const { fields } = await describe();
      return fields.some(({ name, unique }) => name === settings.keyField && unique);
    },
    async withdraw(ticket, keeper, closedStatus) {
      if (await client.delete(ticket.id)) return;
      // It is refused as well where another run was faster.
      if ((await client.retrieve(ticket.id)) === undefined) return;
      const fields = {
        [module.status]: closedStatus,
        [module.description]: `Made twice at the same moment: see ${keeper.number} (${keeper.id}).`,
        ...bearer.without,
      };
      const outcome = await client.revise(encodeElement({ id: ticket.id, ...fields }));
      if (outcome.kind === 'unclear') throw outcome.error;
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

/** A query answers with no more. */
const MOST_ROWS = 100;

/** Values of the config go through the codec too, as one line or as several. */
function encodeFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value.includes('\n') ? encodeDescription(value, { more: 'the config' }) : encodeLine(value),
    ]),
  );
}
