// Accounts and contacts by id, name or e-mail. Each is asked for once, however many tickets name it.
import { SyncError } from '../errors/sync-error.ts';
import type { CustomerName } from '../plan/customer.ts';
import type { VtigerClient, VtigerRecord } from './client.ts';
import { quote, quoteId } from './vtql.ts';

export type CustomerKind = 'account' | 'contact';

export type CustomerReading =
  | {
      readonly kind: 'found';
      readonly id: string;
      /** How people call it. */
      readonly name: string;
      /** The account that a contact belongs to. */
      readonly account: string | undefined;
    }
  /** None, or several; the words say which, and what to do. */
  | { readonly kind: 'missing' | 'ambiguous'; readonly why: string; readonly hint: string };

export type FindCustomer = (
  kind: CustomerKind,
  customer: CustomerName,
  /** Of several contacts, the one of this account is meant. */
  account?: string,
) => Promise<CustomerReading>;

const MODULES = {
  account: {
    name: 'Accounts',
    several: 'accounts',
    columns: ['id', 'accountname', 'email1', 'email2', 'bill_city'],
    emails: ['email1', 'email2'],
  },
  contact: {
    name: 'Contacts',
    several: 'contacts',
    columns: ['id', 'firstname', 'lastname', 'email', 'secondaryemail', 'account_id'],
    emails: ['email', 'secondaryemail'],
  },
} as const;

/** Candidates that a message names. */
const SHOWN = 5;

/** @returns a look-up that remembers what it found; what failed is asked again */
export function customerFinder(client: VtigerClient): FindCustomer {
  const asked = new Map<string, Promise<readonly VtigerRecord[]>>();

  function candidates(
    kind: CustomerKind,
    customer: CustomerName,
  ): Promise<readonly VtigerRecord[]> {
    const key = JSON.stringify([kind, customer.by, customer.value.toLowerCase()]);
    const known = asked.get(key);
    if (known !== undefined) return known;
    const asking = ask(client, kind, customer);
    asked.set(key, asking);
    asking.catch(() => asked.delete(key));
    return asking;
  }

  return async (kind, customer, account) => {
    const found = await candidates(kind, customer);
    const own = found.filter((row) => row['account_id'] === account);
    const [first, ...others] = account !== undefined && own.length > 0 ? own : found;
    if (first === undefined) return missing(kind, customer);
    if (others.length > 0) return ambiguous(kind, customer, [first, ...others]);
    const { id = '', account_id: home = '' } = first;
    return { kind: 'found', id, name: nameOf(kind, first), account: home || undefined };
  };
}

async function ask(
  client: VtigerClient,
  kind: CustomerKind,
  customer: CustomerName,
): Promise<readonly VtigerRecord[]> {
  const { name, columns } = MODULES[kind];
  const condition = conditionOf(kind, customer);
  if (condition === undefined) return [];
  try {
    const rows = await client.query(`SELECT ${columns.join(',')} FROM ${name} WHERE ${condition}`);
    return rows.filter((row) => isMeant(kind, row, customer));
  } catch (thrown) {
    if (!(thrown instanceof SyncError) || thrown.code !== 'vtiger-denied') throw thrown;
    throw new SyncError('vtiger-denied', `The API user may not read ${name}. ${thrown.message}`, {
      hint: `ticket.${kind} needs it: give the user's profile the right to view ${name}.`,
      cause: thrown,
    });
  }
}

/** Finds at least who is meant; undefined for what no record can be called. */
function conditionOf(kind: CustomerKind, { by, value }: CustomerName): string | undefined {
  if (by === 'id') return `id = ${quoteId(value)}`;
  // Vtiger stores no such character, and its database may refuse to compare one.
  // eslint-disable-next-line no-control-regex
  if (/[\u{10000}-\u{10FFFF}\\\u0000-\u001F\u007F]/u.test(value) || value === '') return undefined;
  if (by === 'email') {
    return MODULES[kind].emails.map((field) => `${field} = ${quote(value)}`).join(' OR ');
  }
  if (kind === 'account') return `accountname = ${quote(value)}`;
  return contactNamed(value);
}

/** Where the first name ends and the last one begins nobody can tell: every place is tried. */
function contactNamed(name: string): string {
  const words = name.split(/\s+/);
  const list = (texts: string[]): string => texts.map(quote).join(',');
  const ends = words.map((_, at) => words.slice(at).join(' '));
  if (words.length === 1) return `lastname = ${list(ends)}`;
  const starts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
  return `lastname IN (${list(ends.slice(1))}) AND firstname IN (${list(starts)})`;
}

/** The database knows neither case nor, in places, accents: what it finds is compared once more. */
function isMeant(kind: CustomerKind, row: VtigerRecord, { by, value }: CustomerName): boolean {
  const plain = value.toLowerCase().replace(/\s+/g, ' ');
  if (by === 'id') return row['id'] === value;
  const shown =
    by === 'email' ? MODULES[kind].emails.map((field) => row[field]) : [nameOf(kind, row)];
  return shown.some((text) => text?.toLowerCase().replace(/\s+/g, ' ') === plain);
}

function nameOf(kind: CustomerKind, row: VtigerRecord): string {
  if (kind === 'account') return (row['accountname'] ?? '').trim();
  return [row['firstname'], row['lastname']].filter(Boolean).join(' ').trim();
}

const WAYS = { id: 'has the id', email: 'has the e-mail address', name: 'is called' } as const;
const MANY = { id: 'have the id', email: 'have the e-mail address', name: 'are called' } as const;

function missing(kind: CustomerKind, { by, value }: CustomerName): CustomerReading {
  return {
    kind: 'missing',
    why: `no ${kind} ${WAYS[by]} ${JSON.stringify(value)}, or the API user may not see it`,
    hint: `Correct it, or add the ${kind} in the CRM.`,
  };
}

function ambiguous(
  kind: CustomerKind,
  { by, value }: CustomerName,
  rows: readonly VtigerRecord[],
): CustomerReading {
  const shown = rows.slice(0, SHOWN).map((row) => {
    const { id = '', bill_city: city, email } = row;
    return `${id} (${[nameOf(kind, row), city, email].filter(Boolean).join(', ')})`;
  });
  const more = rows.length > SHOWN ? `, and ${rows.length - SHOWN} more` : '';
  const { several } = MODULES[kind];
  return {
    kind: 'ambiguous',
    why: `${rows.length} ${several} ${MANY[by]} ${JSON.stringify(value)}: ${shown.join(', ')}${more}`,
    hint: 'Name the one that is meant by its id.',
  };
}
