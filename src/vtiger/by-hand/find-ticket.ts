// The ticket that a person means: by id, by the number that people see, or by its issue.
import { SyncError } from '../../errors/sync-error.ts';
import type { Ticket } from '../../plan/ticket.ts';
import type { VtigerClient } from '../client.ts';
import type { Desk } from '../desk.ts';
import { bearKeyIn } from '../key-bearer.ts';
import type { TicketModule } from '../modules/module.ts';
import { readTicket } from '../ticket-record.ts';
import { quote } from '../vtql.ts';

export type TicketName =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'number'; readonly number: string }
  /** By its page in the CRM, e.g. `https://crm.example.com/index.php?module=HelpDesk&view=Detail&record=42`. */
  | {
      readonly kind: 'page';
      /** Origin and path. */
      readonly address: string;
      readonly module: string;
      readonly record: string;
    }
  /** `text`: as it was typed. */
  | { readonly kind: 'issue'; readonly key: string; readonly text: string };

export interface FindOptions {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  readonly desk: Desk;
  readonly keyField: string | undefined;
}

/**
 * @throws SyncError `ticket-missing`, `ticket-ambiguous` with the ids of all that are meant, or `input-invalid`
 *   for a page that is no ticket's in this CRM
 */
export async function findTicket(options: FindOptions, given: TicketName): Promise<Ticket> {
  const name = given.kind === 'page' ? await idOnPage(options, given) : given;
  const [ticket, ...others] = await ticketsOf(options, name);
  if (ticket === undefined) throw missing(options, name);
  if (others.length > 0) throw several(options.module, name, [ticket, ...others]);
  return ticket;
}

type Found = Exclude<TicketName, { kind: 'page' }>;

/** Another CRM's record of that number is another ticket. */
async function idOnPage(
  { client, module, desk }: FindOptions,
  page: Extract<TicketName, { kind: 'page' }>,
): Promise<Found> {
  const { idPrefix } = await client.describe(module.name);
  const id = `${idPrefix}x${page.record}`;
  const own = desk.urlOf(id);
  const isOurs = own.startsWith(`${page.address}?module=${page.module}&`);
  if (isOurs) return { kind: 'id', id };
  throw new SyncError('input-invalid', 'The address is no ticket of this CRM.', {
    hint: `A ticket's address begins with ${own.replace(/&.*$/s, '')}; vtiger-url says which CRM is meant.`,
  });
}

async function ticketsOf(
  { client, module, desk, keyField }: FindOptions,
  name: Found,
): Promise<readonly Ticket[]> {
  switch (name.kind) {
    case 'id':
      return desk.find([], name.id);
    case 'issue':
      return desk.find([name.key]);
    case 'number': {
      const where = `${module.number} = ${quote(name.number)}`;
      const rows = await client.query(`SELECT * FROM ${module.name} WHERE ${where} ORDER BY id`);
      const bearer = bearKeyIn(keyField, module);
      const wanted = name.number.toLowerCase();
      return rows
        .map((row) => readTicket(row, module, bearer))
        .filter(({ number }) => number.toLowerCase() === wanted);
    }
  }
}

function missing({ module, keyField }: FindOptions, name: Found): SyncError {
  if (name.kind !== 'issue') {
    const text = name.kind === 'id' ? `the id ${name.id}` : `the number ${name.number}`;
    return new SyncError('ticket-missing', `No ticket in ${module.name} has ${text}.`);
  }
  const message = `No ticket in ${module.name} bears the issue ${name.text}`;
  if (keyField !== undefined) return new SyncError('ticket-missing', `${message} in ${keyField}.`);
  return new SyncError('ticket-missing', `${message} in its description.`, {
    hint: 'Where tickets have a field for it, name it: --key-field.',
  });
}

function several(module: TicketModule, name: Found, tickets: readonly Ticket[]): SyncError {
  const list = tickets.map(({ id, number, fields }) => {
    const title = JSON.stringify((fields[module.title] ?? '').slice(0, 80));
    return `${id} (${number}, ${title}, ${fields[module.status] ?? ''})`;
  });
  const what = name.kind === 'issue' ? `Issue ${name.text}` : `Number ${tickets[0]?.number ?? ''}`;
  return new SyncError(
    'ticket-ambiguous',
    `${what} belongs to ${tickets.length} tickets: ${list.join(', ')}.`,
    {
      hint: 'Give the id of the one that is meant, e.g. 17x42: Vtiger keeps ids apart, not numbers.',
    },
  );
}
