// How a ticket bears its key: in a custom field, or as a line at the end of the description. The two
// ways answer the same questions; nothing outside this file knows which one is in use.
import type { KeyMove } from '../plan/plan.ts';
import type { Fields, Ticket } from '../plan/ticket.ts';
import type { VtigerRecord } from './client.ts';
import type { TicketModule } from './modules/module.ts';
import {
  asHeld,
  KEY_LINE_START,
  keyLine,
  readKeyLine,
  withKeyLine,
  withoutKeyLine,
} from './text.ts';
import { quote } from './vtql.ts';

/** What Vtiger's read-only field `source` says of records made through the web service. */
const MADE_BY_PROGRAM = 'WEBSERVICE';

/** Conditions that look through all texts. */
interface FormerBearer {
  /** Finds at least the tickets with a line for one of the keys. */
  condition(keys: readonly string[]): string;
  /** Finds at least all that have such a line. */
  readonly anyCondition: string;
}

export interface KeyBearer {
  /** Absent where the key is a line. */
  readonly field: string | undefined;
  /** A VTQL condition that finds at least the tickets with one of the keys. */
  condition(keys: readonly string[]): string;
  /** Likewise those with a key of one of these forms, in which `%` stands for anything. */
  likeCondition(forms: readonly string[]): string;
  /** Finds the tickets whose keys come behind this one; absent where keys are in no order of their own. */
  readonly behindCondition?: (key: string) => string;
  /** What `read` needs of a ticket that is found so. */
  readonly fields: readonly string[];
  /** How tickets from before a key field was set up are found; undefined where there is none. */
  readonly former: FormerBearer | undefined;
  /** The key, and the description without it. */
  read(record: VtigerRecord): { readonly key: string | undefined; readonly description: string };
  /** What has to be changed for the ticket to bear the key; undefined where nothing has. */
  moveTo(key: string, ticket: Ticket): KeyMove | undefined;
  /** `fields` as they are written to a new ticket with this key. */
  onCreate(fields: Fields, key: string): Fields;
  /** `fields`, a change of `ticket`, as they are written so that it bears the key afterwards. */
  onRevise(fields: Fields, ticket: Ticket, key: string): Fields;
  /** What gives the key to a ticket that does not bear it, and changes nothing else. */
  onLoss(ticket: Ticket, key: string): Fields;
  /** What takes the key away, together with a description that has none. */
  readonly without: Fields;
}

export function bearKeyIn(keyField: string | undefined, module: TicketModule): KeyBearer {
  return keyField === undefined
    ? inLine(module.description)
    : inField(keyField, module.description);
}

function inField(field: string, description: string): KeyBearer {
  return {
    field,
    fields: [field],
    condition: (keys) => `${field} IN (${keys.map(quote).join(',')})`,
    likeCondition: (forms) => forms.map((form) => `${field} LIKE ${quote(form)}`).join(' OR '),
    behindCondition: (key) => `${field} > ${quote(key)}`,
    former: {
      condition: (keys) => lineCondition(description, keys),
      anyCondition: `${description} LIKE ${quote(`%${KEY_LINE_START}%`)}`,
    },
    read(record) {
      const text = record[description] ?? '';
      const value = (record[field] ?? '').trim();
      // A ticket from before the field was set up still bears its key as a line. What came by the
      // portal or by mail does not count: its text is a stranger's.
      const isOurs = record['source'] === MADE_BY_PROGRAM;
      const key = value === '' && isOurs ? readKeyLine(text) : value || undefined;
      return { key: key?.toLowerCase(), description: withoutKeyLine(text) };
    },
    moveTo(key, ticket) {
      const from = ticket.fields[field] ?? '';
      return from === key ? undefined : { from, to: key };
    },
    onCreate: (fields, key) => ({ ...fields, [field]: key }),
    onRevise(fields, ticket, key) {
      const borne = ticket.fields[field] ?? '';
      if (borne === key) return fields;
      // A line that the field takes the place of goes: emptied one day, the field is meant to be empty.
      const text = fields[description] ?? asHeld(ticket.fields[description] ?? '');
      return borne === '' && ticket.key !== undefined
        ? { ...fields, [field]: key, [description]: text }
        : { ...fields, [field]: key };
    },
    onLoss: (_ticket, key) => ({ [field]: key }),
    without: { [field]: '' },
  };
}

function inLine(description: string): KeyBearer {
  const bearing = (text: string, key: string): Fields => ({
    [description]: withKeyLine(text, key),
  });
  return {
    field: undefined,
    fields: [description],
    condition: (keys) => lineCondition(description, keys),
    likeCondition: (forms) => lineCondition(description, forms),
    former: undefined,
    read(record) {
      const text = record[description] ?? '';
      return { key: readKeyLine(text)?.toLowerCase(), description: withoutKeyLine(text) };
    },
    // Where an agent wrote a description without the line, the marker alone points to the ticket.
    moveTo: (key, ticket) =>
      ticket.key === undefined || ticket.key === key ? undefined : { from: ticket.key, to: key },
    onCreate: (fields, key) => ({ ...fields, ...bearing(fields[description] ?? '', key) }),
    onRevise(fields, ticket, key) {
      const text = fields[description];
      if (text !== undefined) return { ...fields, ...bearing(text, key) };
      const isMoved = ticket.key !== undefined && ticket.key !== key;
      const held = asHeld(ticket.fields[description] ?? '');
      return isMoved ? { ...fields, ...bearing(held, key) } : fields;
    },
    onLoss: (ticket, key) => bearing(asHeld(ticket.fields[description] ?? ''), key),
    without: {},
  };
}

/**
 * Delimited on both sides, so that `…/issues/1` does not find `…/issues/12`, and with the words of the line,
 * which no user's text can have: nobody fills the 100 rows of an answer with decoys. `_` and `%` in a key
 * are wildcards here: what is found is looked at again by its whole key.
 */
function lineCondition(description: string, keys: readonly string[]): string {
  return keys.map((key) => `${description} LIKE ${quote(`%${keyLine(key)}%`)}`).join(' OR ');
}
