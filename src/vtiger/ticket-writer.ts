// Making and changing tickets: checked before they are sent, looked up where the outcome is unclear.
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import type { FieldChange } from '../plan/plan.ts';
import type { Fields, Ticket } from '../plan/ticket.ts';
import {
  checkFields,
  labelOf,
  mandatoryProblems,
  missingSeverity,
  optionalText,
} from './check-fields.ts';
import type { FieldDescription, ModuleDescription, WriteOutcome } from './client.ts';
import type { Desk } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { refusedCreate, refusedRevise } from './duplicates.ts';
import { hasFreeStates } from './modules/module.ts';
import { checkOwner } from './owner.ts';
import { encodeElement } from './text.ts';

export function ticketWriter({
  client,
  module,
  settings,
  bearer,
  describe,
  reading,
  lookedUp,
}: DeskParts): Pick<Desk, 'checkCreate' | 'checkRevise' | 'create' | 'revise' | 'withdraw'> {
  /** @throws SyncError `ticket-field`, `ticket-value` or `ticket-mandatory` before anything is written */
  async function check(
    fields: Fields,
    write: 'create' | 'revise',
    defaults: Fields = {},
  ): Promise<void> {
    const description = await describe();
    try {
      checkFields(description, fields, write, { defaults });
    } catch (thrown) {
      const error = toSyncError(thrown);
      const hint = cureOf(error, description, { ...defaults, ...fields }, write);
      throw hint === undefined ? error : new SyncError(error.code, error.message, { hint });
    }
    const isOpen = (id: string | undefined): id is string =>
      id !== undefined && id !== '' && !lookedUp.has(id);
    const owner = fields[module.owner];
    if (isOpen(owner)) {
      await checkOwner(client, owner, owner === settings.assignedTo ? 'assigned-to' : 'assignees');
      lookedUp.add(owner);
    }
    for (const field of description.fields.filter(({ type }) => type === 'reference')) {
      const id = fields[field.name];
      if (!isOpen(id)) continue;
      await checkReference(field, id);
      lookedUp.add(id);
    }
  }

  /** Where the code's own hint would not help: of a severity that is switched off, and of a mandatory text. */
  function cureOf(
    { code, hint }: SyncError,
    description: ModuleDescription,
    fields: Fields,
    write: 'create' | 'revise',
  ): string | undefined {
    const { severity, description: text } = module;
    if (code === 'ticket-field' && severity !== undefined && Object.hasOwn(fields, severity)) {
      return missingSeverity(description, severity)?.hint;
    }
    if (code !== 'ticket-mandatory') return undefined;
    const missing = mandatoryProblems(description, fields, write);
    if (!missing.some(({ field }) => field === text)) return undefined;
    const own = optionalText(description, text);
    return missing.length === 1 ? own : `${hint} ${own}`;
  }

  /** Vtiger stores a reference to a record that does not exist without a word. */
  async function checkReference(field: FieldDescription, id: string): Promise<void> {
    if ((await client.retrieve(id)) !== undefined) return;
    const message = `${labelOf(field)}: there is no record ${id}, or the API user may not see it.`;
    throw new SyncError('ticket-value', message, {
      hint: 'Take the number from the address of its page, behind the number of its module: 11x4.',
    });
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

  /** A workflow of the CRM may have written over it when the ticket was made, and does so just then. */
  async function withKey(ticket: Ticket, key: string): Promise<Ticket> {
    const fields = { id: ticket.id, ...bearer.onLoss(ticket, key) };
    const outcome = await reviseSurely(fields);
    const now = outcome.kind === 'done' ? (await reading()).toTicket(outcome.record) : ticket;
    return now.key === key ? now : refuseCutKey(now);
  }

  /**
   * A field that is too short cuts the key without a word, and a workflow may write over it: the ticket could not be
   * found again, and the next run makes another.
   */
  async function refuseCutKey(ticket: Ticket): Promise<never> {
    const { id, number, key = '' } = ticket;
    const isGone = await client.delete(id);
    if (!isGone) await layAside(ticket);
    const cut = `The field ${bearer.field ?? module.description} holds only "${key}" of the key.`;
    const left = `Ticket ${number} (${id}), which the API user may not delete, is left over, closed.`;
    const message = isGone ? cut : `${cut} ${left}`;
    const hint =
      bearer.field === undefined
        ? 'A workflow of the CRM seems to change it: give the key a field of its own, as the README says.'
        : 'Make the field of key-field at least 255 characters long, and have no workflow write to it.';
    throw new SyncError('ticket-field', message, { hint });
  }

  /** With part of a key it might pass for another issue's ticket, and open for one that somebody waits for. */
  async function layAside(ticket: Ticket): Promise<void> {
    const [closed] = module.closed;
    const fields = {
      id: ticket.id,
      [module.description]: 'Left over by a run that could not give it its key.',
      ...(closed !== undefined && { [module.status]: closed }),
      ...bearer.without,
    };
    await acrossStates(ticket, fields, () => client.revise(encodeElement(fields)));
  }

  /** With whatever the module wants beside a change of the ticket's state. */
  async function acrossStates(
    ticket: Ticket,
    fields: Fields,
    write: () => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    if (hasFreeStates(module)) return write();
    const { writeAcrossStates } = await import('./reopen.ts');
    return writeAcrossStates(client, module, ticket, fields, write);
  }

  /** What is sent to make a ticket, checked. */
  async function toCreate(fields: Fields, key: string | undefined): Promise<Fields> {
    const { userId } = await client.identify();
    const defaults = { [module.owner]: userId };
    const given = key === undefined ? fields : bearer.onCreate(fields, key);
    await check(given, 'create', defaults);
    return { ...defaults, ...given };
  }

  /** Likewise to change one. */
  async function toRevise(
    ticket: Ticket,
    changes: readonly FieldChange[],
    key: string | undefined,
  ): Promise<Fields> {
    const changed = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
    const fields = key === undefined ? changed : bearer.onRevise(changed, ticket, key);
    await check(fields, 'revise');
    return fields;
  }

  return {
    async checkCreate(fields, key) {
      await toCreate(fields, key);
    },
    async checkRevise(ticket, changes, key) {
      await toRevise(ticket, changes, key);
    },
    async create(fields, key) {
      const whole = await toCreate(fields, key);
      const outcome = await client.create(module.name, encodeElement(whole));
      if (outcome.kind === 'done') {
        const { toTicket, checkWritten } = await reading();
        checkWritten(whole, outcome.record);
        const ticket = toTicket(outcome.record);
        const isBorne = key === undefined || ticket.key === key;
        return { kind: 'created', ticket: isBorne ? ticket : await withKey(ticket, key) };
      }
      if (outcome.kind === 'unclear') return outcome;
      return { kind: 'exists', error: refusedCreate(await describe(), settings.keyField) };
    },
    async revise(ticket, changes, key) {
      const { id } = ticket;
      const fields = await toRevise(ticket, changes, key);
      const write = (): Promise<WriteOutcome> => reviseSurely({ id, ...fields });
      const outcome = await acrossStates(ticket, fields, write);
      if (outcome.kind === 'done') {
        const { toTicket, checkWritten } = await reading();
        checkWritten(fields, outcome.record);
        return toTicket(outcome.record);
      }
      if (outcome.kind === 'unclear') throw outcome.error;
      throw refusedRevise(id, await describe(), settings.keyField);
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
      const outcome = await acrossStates(ticket, fields, () =>
        client.revise(encodeElement({ id: ticket.id, ...fields })),
      );
      if (outcome.kind === 'unclear') throw outcome.error;
    },
  };
}
