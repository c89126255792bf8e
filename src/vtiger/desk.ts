// The help desk: the CRM's ticket module as the rest of the program sees it. Finds, makes and changes
// tickets; knows which field holds what, and how texts are written there.
import { SyncError } from '../errors/sync-error.ts';
import type { Draft } from '../plan/draft.ts';
import type { FieldChange } from '../plan/plan.ts';
import type { Fields, Ticket, TicketId } from '../plan/ticket.ts';
import { checkFields } from './check-fields.ts';
import type { ModuleDescription, VtigerClient, VtigerRecord } from './client.ts';
import type { TicketModule } from './modules/module.ts';
import { resolveOwner } from './owner.ts';
import { encodeDescription, encodeElement, encodeTitle, readKeyLine, withKeyLine } from './text.ts';
import { isRecordId, quote, quoteId } from './vtql.ts';

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
  /** The draft in the CRM's fields and spelling, with the key in its place. */
  toFields(draft: Draft, key: string): Promise<Fields>;
  /** The tickets that bear one of the keys, and the one with this id, lowest id first. */
  find(keys: readonly string[], id?: TicketId): Promise<readonly Ticket[]>;
  create(fields: Fields): Promise<CreateOutcome>;
  /** @returns the ticket as it is now */
  revise(id: TicketId, changes: readonly FieldChange[]): Promise<Ticket>;
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
  const describe = (): Promise<ModuleDescription> => (described ??= client.describe(module.name));
  const toTicket = (record: VtigerRecord): Ticket => readTicket(record, module, settings.keyField);

  /** @throws SyncError `ticket-field`, `ticket-value` or `ticket-mandatory` before anything is written */
  async function check(fields: Fields, write: 'create' | 'revise'): Promise<void> {
    checkFields(await describe(), fields, write);
  }

  async function ownerField(): Promise<Fields> {
    if (settings.assignedTo === undefined) return {};
    return { [module.owner]: await resolveOwner(client, settings.assignedTo) };
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
    async toFields(draft, key) {
      const description = encodeDescription(draft.description, { more: key });
      const inLine = settings.keyField === undefined;
      return {
        ...settings.fields,
        ...(await ownerField()),
        [module.title]: encodeTitle(draft.title),
        [module.description]: inLine ? withKeyLine(description, key) : description,
        [module.status]: draft.status,
        [module.priority]: draft.priority,
        [module.severity]: draft.severity,
        ...(settings.keyField === undefined ? {} : { [settings.keyField]: key }),
      };
    },
    async find(keys, id) {
      const conditions = keys.map((key) => keyCondition(key, module, settings.keyField));
      if (id !== undefined && isRecordId(id)) conditions.push(`id = ${quoteId(id)}`);
      const where = conditions.join(' OR ');
      const query = `SELECT * FROM ${module.name} WHERE ${where} ORDER BY id`;
      const rows = await client.query(query).catch(explainDenied);
      return rows.map(toTicket).sort(byId);
    },
    async create(fields) {
      const { userId } = await client.identify();
      const whole = { [module.owner]: userId, ...fields };
      await check(whole, 'create');
      const outcome = await client.create(module.name, encodeElement(whole));
      if (outcome.kind === 'done') return { kind: 'created', ticket: toTicket(outcome.record) };
      return outcome.kind === 'duplicate' ? { kind: 'exists' } : outcome;
    },
    async revise(id, changes) {
      const fields = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
      await check(fields, 'revise');
      const outcome = await client.revise(encodeElement({ id, ...fields }));
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
      const fields = {
        [module.status]: closedStatus,
        [module.description]: `Made twice at the same moment: see ${keeper.number} (${keeper.id}).`,
        ...(settings.keyField === undefined ? {} : { [settings.keyField]: '' }),
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

/**
 * `_` and `%` in a key are wildcards to LIKE, and `=` ignores case, so what is found this way is
 * looked at again by its whole key.
 */
function keyCondition(key: string, module: TicketModule, keyField: string | undefined): string {
  if (keyField !== undefined) return `${keyField} = ${quote(key)}`;
  return `${module.description} LIKE ${quote(`%[${key}]%`)}`;
}

function readTicket(
  record: VtigerRecord,
  module: TicketModule,
  keyField: string | undefined,
): Ticket {
  const { id } = record;
  if (id === undefined || !isRecordId(id)) {
    throw new SyncError('vtiger-answer', 'The server sent a ticket without an id.');
  }
  const inField = keyField === undefined ? '' : (record[keyField] ?? '');
  return {
    id,
    number: record[module.number] ?? '',
    fields: record,
    key: (inField === '' ? readKeyLine(record[module.description] ?? '') : inField)?.toLowerCase(),
    createdAt: toEpoch(record[module.createdAt]),
    modifiedAt: toEpoch(record[module.modifiedAt]),
  };
}

/** Vtiger stores and sends times in UTC, as `2026-11-22 06:10:13`. */
function toEpoch(time: string | undefined): number {
  return time === undefined ? Number.NaN : Date.parse(`${time.replace(' ', 'T')}Z`);
}

/** Ids are numbers in strings: `17x9` comes before `17x10`. */
function byId(a: Ticket, b: Ticket): number {
  return recordNumber(a.id) - recordNumber(b.id);
}

function recordNumber(id: TicketId): number {
  return Number(id.slice(id.indexOf('x') + 1));
}
