// What a person gave for the fields of a ticket, as it is written: each in the spelling of its type, and
// everything checked before. Vtiger itself stores wrong values and missing records without a word.
import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.ts';
import { SyncError, toSyncError } from '../../errors/sync-error.ts';
import { toCustomerName } from '../../plan/customer.ts';
import type { Fields } from '../../plan/ticket.ts';
import { checkFields, fieldProblems, type Suggest } from '../check-fields.ts';
import type { FieldDescription, ModuleDescription, VtigerClient } from '../client.ts';
import { customerFinder, type CustomerKind } from '../customers.ts';
import { toFieldValue } from '../field-values.ts';
import type { TicketModule } from '../modules/module.ts';
import { checkOwner, resolveOwner } from '../owner.ts';
import { encodeDescription, encodeTitle } from '../text.ts';
import { isRecordId } from '../vtql.ts';

/** What every ticket module has, or may have, under a name of its own. */
export const TICKET_PARTS = [
  'title',
  'description',
  'status',
  'priority',
  'severity',
  'category',
  'owner',
  'account',
  'contact',
  'product',
  'solution',
] as const satisfies readonly (keyof TicketModule)[];
export type TicketPart = (typeof TICKET_PARTS)[number];

export interface GivenFields {
  readonly parts: Readonly<Partial<Record<TicketPart, string>>>;
  /** By the CRM's own names. */
  readonly fields: Fields;
}

export interface FieldsOptions {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  readonly write: 'create' | 'revise';
  readonly suggest: Suggest;
  /** Not to be written as a field: it holds the key. */
  readonly keyField: string | undefined;
}

/** @throws SyncError `ticket-field`, `ticket-value` or `ticket-mandatory` before anything is written */
export async function toTicketFields(given: GivenFields, options: FieldsOptions): Promise<Fields> {
  const { client, module, write, suggest, keyField } = options;
  const parts = await withCustomers(client, given.parts);
  const named = { ...nameParts({ ...given, parts }, module), ...given.fields };
  if (keyField !== undefined && Object.hasOwn(named, keyField)) {
    throw new SyncError('ticket-field', `${keyField} holds the issue of a ticket.`, {
      hint: 'It is written by the program itself; `create --issue <url>` gives a new ticket an issue.',
    });
  }
  const described = await client.describe(module.name);
  const fields = encodeAll(named, module, described);
  const defaults = await defaultsOf(options);
  advising(() => {
    checkFields(described, fields, write, { suggest, defaults });
  });
  const owner = fields[module.owner];
  const checks = Object.entries(fields).map(async ([name, value]) => {
    const field = described.fields.find((candidate) => candidate.name === name);
    if (field?.type === 'reference' && value !== '') await checkReference(client, field, value);
  });
  await Promise.all(checks);
  if (owner === undefined) return fields;
  if (isRecordId(owner)) await checkOwner(client, owner);
  return { ...fields, [module.owner]: await resolveOwner(client, owner) };
}

/** The general hints speak of the config, which has no say here. */
const ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  'ticket-field': 'Fields have API names: query "SELECT * FROM HelpDesk LIMIT 1" shows them.',
  'ticket-value': "Give one of the values that exist; the API user's role may lack some.",
  'ticket-mandatory':
    'Give it by its flag, such as --title or --assigned-to, or by --field name=value.',
};

function advising(check: () => void): void {
  try {
    check();
  } catch (thrown) {
    const { code, message, hint } = toSyncError(thrown);
    const isGeneral = hint === ERROR_CATALOG[code].hint;
    throw new SyncError(code, message, { hint: (isGeneral ? ADVICE[code] : undefined) ?? hint });
  }
}

/** @throws SyncError `ticket-field` for a part that the module has not, or that is given as a field too */
function nameParts({ parts, fields }: GivenFields, module: TicketModule): Fields {
  const named = TICKET_PARTS.flatMap((part): [string, string][] => {
    const value = parts[part];
    const name = module[part];
    if (value === undefined) return [];
    if (name === undefined) {
      throw new SyncError('ticket-field', `Tickets in ${module.name} have no ${part}.`);
    }
    if (Object.hasOwn(fields, name)) {
      throw new SyncError(
        'input-invalid',
        `The ${part} is given twice, also as the field ${name}.`,
      );
    }
    return [[name, value]];
  });
  return Object.fromEntries(named);
}

/** Accounts and contacts by name or e-mail become ids; of several contacts, one of the account is meant. */
async function withCustomers(
  client: VtigerClient,
  parts: GivenFields['parts'],
): Promise<GivenFields['parts']> {
  const find = customerFinder(client);
  const idOf = async (kind: CustomerKind, text: string | undefined, account?: string) => {
    // An empty text takes the customer off the ticket.
    if (text === undefined || text.trim() === '') return text;
    const reading = await find(kind, toCustomerName(text), account);
    if (reading.kind === 'found') return reading.id;
    throw new SyncError('ticket-value', `${kind}: ${reading.why}.`, { hint: reading.hint });
  };
  const account = await idOf('account', parts.account);
  const contact = await idOf('contact', parts.contact, account);
  return {
    ...parts,
    ...(account !== undefined && { account }),
    ...(contact !== undefined && { contact }),
  };
}

/** Where the whole text is, of one that had to be cut. */
const WITH_THE_WRITER = 'with whoever wrote it';

/** @throws SyncError `ticket-value` that names every value which does not fit its field's type */
function encodeAll(named: Fields, module: TicketModule, described: ModuleDescription): Fields {
  const problems: string[] = [];
  const encoded = Object.entries(named).map(([name, text]): [string, string] => {
    // An empty one is a mistake here, most often a variable that is not set; of an issue it has to do.
    if (name === module.title) return [name, text.trim() === '' ? '' : encodeTitle(text)];
    if (name === module.description) {
      return [name, encodeDescription(text.trim(), { more: WITH_THE_WRITER }).trim()];
    }
    // By name, too; looked up further on.
    if (name === module.owner) return [name, text.trim()];
    const spelled = toFieldValue(described, name, text, WITH_THE_WRITER);
    if ('value' in spelled) return [name, spelled.value];
    // Unknown fields and values are told together with what is missing, and with a guess.
    const isToldLater = fieldProblems(described, name, text.trim()).length > 0;
    if (!isToldLater) problems.push(spelled.problem.text);
    return [name, text.trim()];
  });
  if (problems.length > 0) {
    const hint = ADVICE['ticket-value'] ?? '';
    throw new SyncError('ticket-value', problems.join(' '), { hint });
  }
  return Object.fromEntries(encoded);
}

/**
 * The owner is the API user where nobody is named, so that it is not missing. An empty one is told as missing: most
 * often it is a variable that is not set.
 */
async function defaultsOf({ client, module, write }: FieldsOptions): Promise<Fields> {
  return write === 'revise' ? {} : { [module.owner]: (await client.identify()).userId };
}

async function checkReference(
  client: VtigerClient,
  { label, name }: FieldDescription,
  id: string,
): Promise<void> {
  if ((await client.retrieve(id)) !== undefined) return;
  const message = `${label} (${name}): there is no record ${id}, or the API user may not see it.`;
  throw new SyncError('ticket-value', message, {
    hint: 'Look it up: query "SELECT id,accountname FROM Accounts", or Contacts and Products likewise.',
  });
}
