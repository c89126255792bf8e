// The form that a field's type wants its value in: `true` becomes `1`, a list becomes what Vtiger writes
// between its values. What does not fit is named; Vtiger itself would store something else without a
// word. Types as `describe` calls them.
import { SyncError } from '../errors/sync-error.ts';
import type { Fields } from '../plan/ticket.ts';
import { fieldProblems, labelOf, SEVERAL, type Problem } from './check-fields.ts';
import type { FieldDescription, ModuleDescription, VtigerRecord } from './client.ts';
import { encodeArea, encodeLine } from './text.ts';
import { isRecordId } from './vtql.ts';

export type FieldValue = { readonly value: string } | { readonly problem: Problem };

/**
 * The value of a field, as the CRM will show it.
 *
 * @param text as a config, a template or a flag gives it
 * @param more where the whole text is, should it have to be cut
 */
export function toFieldValue(
  module: ModuleDescription,
  name: string,
  text: string,
  more: string,
): FieldValue {
  const field = module.fields.find((candidate) => candidate.name === name);
  const given = text.trim();
  // Named by the same words as before any write.
  if (field === undefined) return firstProblem(fieldProblems(module, name, given)) ?? { value: '' };
  const value = spell(field, given, more);
  if (value === undefined) return { problem: misfit(field, given) };
  return firstProblem(fieldProblems(module, name, value)) ?? { value };
}

function firstProblem([problem]: readonly Problem[]): FieldValue | undefined {
  return problem && { problem };
}

/** undefined where the text does not fit. */
function spell(field: FieldDescription, text: string, more: string): string | undefined {
  const form = FORMS[field.type];
  if (form !== undefined) return form.spell(text);
  switch (field.type) {
    case 'picklist':
      return nearest(field, text);
    case 'multipicklist':
      return spellSeveral(field, text);
    case 'text':
      return encodeArea(text, { more }).trim();
    default:
      return encodeLine(text);
  }
}

/** Types whose values have a form of their own. `wants` ends "… is no value for it:". */
interface Form {
  readonly wants: string;
  readonly spell: (text: string) => string | undefined;
}

const NUMBER: Form = { wants: 'a number, such as 12.5', spell: spellNumber };
const REFERENCE: Form = {
  wants: 'the id of a record, such as 11x4',
  spell: (text) => (text === '' || isRecordId(text) ? text : undefined),
};

const FORMS: Readonly<Record<string, Form>> = {
  boolean: { wants: 'true or false', spell: truthOf },
  integer: {
    wants: 'a whole number, such as 12',
    spell: (text) => (text.includes('.') ? undefined : spellNumber(text)),
  },
  double: NUMBER,
  currency: NUMBER,
  percentage: NUMBER,
  date: {
    wants: 'a date as yyyy-mm-dd, such as 2026-01-31',
    spell: (text) => spellTime(text, (iso) => iso.slice(0, 10)),
  },
  datetime: {
    wants: 'a time such as 2026-01-31T10:00:00Z',
    spell: (text) => spellTime(text, (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 19)}`),
  },
  time: { wants: 'a time of day, such as 10:30', spell: spellTimeOfDay },
  reference: REFERENCE,
  owner: REFERENCE,
};

/** Nothing is no: a box that is not ticked. */
function truthOf(text: string): string | undefined {
  if (/^(?:1|true|yes|on)$/i.test(text)) return '1';
  return /^(?:0|false|no|off|)$/i.test(text) ? '0' : undefined;
}

/** Without zeros that say nothing. Nothing is zero, which is what Vtiger makes of it. */
function spellNumber(text: string): string | undefined {
  if (text === '') return '0';
  const [, sign = '', whole, decimals = ''] =
    /^([+-]?)0*(\d{1,15})(?:\.(\d+?)0*)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = /^0*$/.test(decimals) ? '' : `.${decimals}`;
  const number = `${whole}${rest}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

/** What has no zone is in UTC, as everything is that a template can say. */
function spellTime(text: string, toForm: (iso: string) => string): string | undefined {
  if (text === '') return '';
  const [, day = '', clock = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(text) ?? [];
  const zone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(clock) ? '' : 'Z';
  const [midnight, time] = [new Date(`${day}T00:00Z`), new Date(`${day}T${clock}${zone}`)];
  if (Number.isNaN(midnight.getTime()) || Number.isNaN(time.getTime())) return undefined;
  // The 30th of February would become a day of March.
  return midnight.toISOString().startsWith(day) ? toForm(time.toISOString()) : undefined;
}

/** With the seconds that Vtiger adds (measured on 8.4.0): without them the field would seem to differ. */
function spellTimeOfDay(text: string): string | undefined {
  if (text === '') return '';
  const [, hours = '', rest = '', seconds = ':00'] =
    /^([01]?\d|2[0-3])(:[0-5]\d)(:[0-5]\d)?$/.exec(text) ?? [];
  return hours === '' ? undefined : `${hours.padStart(2, '0')}${rest}${seconds}`;
}

/** A value of the picklist that differs in case alone, or is called so; else the text, to be refused. */
function nearest({ picklist = [] }: FieldDescription, text: string): string {
  if (picklist.some(({ value }) => value === text)) return text;
  const plain = text.toLowerCase();
  const near = picklist.find(({ value, label }) =>
    [value.toLowerCase(), label.toLowerCase()].includes(plain),
  );
  return near?.value ?? text;
}

/** One value, or several with line breaks or commas between them; each once, in the picklist's order. */
function spellSeveral(field: FieldDescription, text: string): string {
  const whole = nearest(field, text);
  const values = field.picklist?.map(({ value }) => value) ?? [];
  if (values.includes(whole)) return whole;
  const parts = text.split(text.includes('\n') || text.includes('|##|') ? /\n|\|##\|/ : ',');
  const chosen = parts.flatMap((part) => (part.trim() === '' ? [] : nearest(field, part.trim())));
  const known = values.filter((value) => chosen.includes(value));
  return [...known, ...chosen.filter((value) => !values.includes(value))].join(SEVERAL);
}

function misfit(field: FieldDescription, text: string): Problem {
  const wants = FORMS[field.type]?.wants ?? 'another value';
  const shown = JSON.stringify(encodeLine(text, SHOWN));
  return { code: 'ticket-value', text: `${labelOf(field)} takes ${wants}, not ${shown}.` };
}

/** Characters of a value in a message. */
const SHOWN = 60;

export const NUMERIC: ReadonlySet<string> = new Set([
  'integer',
  'double',
  'currency',
  'percentage',
]);

/** A record with its numbers as this file spells them: the CRM shows 12.5 as `12.50000000`. */
export function withPlainNumbers(
  record: VtigerRecord,
  { fields }: ModuleDescription,
): VtigerRecord {
  const plain = fields.flatMap(({ name, type }): [string, string][] => {
    const shown = record[name];
    if (shown === undefined || !NUMERIC.has(type)) return [];
    return [[name, spellNumber(shown) ?? shown]];
  });
  return { ...record, ...Object.fromEntries(plain) };
}

/**
 * Vtiger reads percentages in the number format of the API user: where that has a comma for the point,
 * 12.5 is stored as 125 (measured on 8.4.0). Neither the format nor which fields these are can be asked.
 *
 * @throws SyncError `ticket-value` where the point was lost
 */
export function refuseMisread(sent: Fields, record: VtigerRecord): void {
  const misread = Object.entries(sent).filter(
    ([name, text]) =>
      /^-?\d+\.\d+$/.test(text) && Number(record[name]) === Number(text.replace('.', '')),
  );
  const [first] = misread;
  if (first === undefined || Number(first[1]) === 0) return;
  const named = misread.map(([name, text]) => `${name}: ${text} as ${Number(record[name])}`);
  throw new SyncError('ticket-value', `The CRM stored numbers wrongly: ${named.join(', ')}.`, {
    hint: "Set the API user's decimal separator to a point in My Preferences; the next run puts it right.",
  });
}
