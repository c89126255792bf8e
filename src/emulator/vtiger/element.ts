// The `element` of a write: from the JSON that was sent to the values that will be stored, with the
// checks that the server makes on the way, in its order.
import { failInternally, notEmulated, refuse, type VtigerVersion } from './answers.ts';
import {
  findRecord,
  toIdParts,
  type Installation,
  type Module,
  type VtigerUser,
} from './installation.ts';
import type { FieldDefinition } from './modules/field.ts';
import { GROUPS, USERS } from './modules/people.ts';
import type { StoredRecord } from './records.ts';
import { decodeJson, storeText, type TextTarget } from './text.ts';

export type Element = Readonly<Record<string, unknown>>;
export type Values = Record<string, string>;

/** What was sent as an object. 8.0.0 takes what it can't read for an object without fields. */
export function readElement(raw: string | undefined, version: VtigerVersion): Element {
  const decoded = decodeJson(raw ?? 'null', version);
  if (decoded === 'unreadable') return version === '8.0.0' ? {} : failInternally();
  const { value } = decoded;
  return typeof value === 'object' && value !== null ? (value as Element) : {};
}

/** Refuses an element whose mandatory fields are empty, or, unless `partial`, absent. */
export function checkMandatory({ definition }: Module, element: Element, partial: boolean): void {
  for (const { name, mandatory } of definition.fields) {
    if (mandatory !== true || (partial && !(name in element))) continue;
    const value = element[name] ?? '';
    if (value === '') refuse('MANDATORY_FIELDS_MISSING', `${name} does not have a value`);
  }
}

/** Of all but administrators an owner who isn't there is refused, before anything is stored. */
export function checkOwnership(
  installation: Installation,
  { admin }: VtigerUser,
  { assigned_user_id: owner }: Element,
): void {
  if (admin || typeof owner !== 'string' || owner === '' || isOwner(installation, owner)) return;
  refuse('ACCESS_DENIED', 'Cannot assign record to the given user');
}

/**
 * The values to store. Fields that the module doesn't have, or that are not to be set, are dropped
 * without a word; values that are in no picklist are kept without one.
 */
export function toValues(
  installation: Installation,
  { definition }: Module,
  element: Element,
  operation: TextTarget['operation'],
  { decimalComma }: VtigerUser,
): Values {
  const values: Values = {};
  for (const field of definition.fields) {
    const given = element[field.name];
    const isTaken = operation === 'create' && field.takenByCreate === true;
    if ((field.readOnly === true && !isTaken) || given === undefined) continue;
    const text = toText(given, field.name);
    const isTurned = decimalComma && field.isPercentage === true;
    const number = isTurned ? text.replaceAll('.', '').replace(',', '.') : text;
    values[field.name] = toStored(installation, field, number, operation);
  }
  return values;
}

/** The visible or reserved record that has the value of a unique field already, other than `self`. */
export function findDuplicate(
  { definition, table }: Module,
  values: Values,
  self?: number,
): StoredRecord | undefined {
  for (const { name, unique, isCheckedEarly } of definition.fields) {
    const value = values[name] ?? '';
    if (unique !== true || value === '') continue;
    const twin = table
      .matching(name, value)
      .find(({ number, visible }) => number !== self && (visible || isCheckedEarly !== true));
    if (twin !== undefined) return twin;
  }
  return undefined;
}

function toText(value: unknown, name: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return notEmulated(`a list or an object as the value of ${name}`);
}

function toStored(
  installation: Installation,
  field: FieldDefinition,
  value: string,
  operation: TextTarget['operation'],
): string {
  switch (field.type) {
    case 'reference':
      return toReference(installation, field, value);
    case 'owner':
      return toOwner(installation, value);
    case 'double':
    case 'currency':
      return within(Number(value) || 0, field.isPercentage === true ? 999.99 : Infinity).toFixed(8);
    case 'integer':
      return String(within(Math.trunc(Number(value)) || 0, 2_147_483_647));
    case 'boolean':
      return /^(?:1|on)$/.test(value) ? '1' : '0';
    case 'date':
      return value === '' ? '' : toDate(value);
    case 'time':
      return value === '' ? '' : toTimeOfDay(value);
    default: {
      const { version } = installation;
      const longText = field.type === 'text';
      const text = storeText(value, { version, operation, field: field.name, longText });
      return text.slice(0, field.length);
    }
  }
}

/** Seen of 8.4.0: a number beyond what its column holds becomes the largest that it does. */
function within(number: number, most: number): number {
  return Math.max(-most, Math.min(number, most));
}

/** Seen of 8.4.0: a day that no month has is kept as none, and words end the request. */
function toDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return failInternally();
  const midnight = new Date(`${value}T00:00Z`);
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
  return isDay ? value : '0000-00-00';
}

/** Seen of 8.4.0: with seconds, and midnight in place of words. */
function toTimeOfDay(value: string): string {
  const [, hours, minutes, seconds = '0'] =
    /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(value) ?? [];
  if (hours === undefined || minutes === undefined) return '00:00:00';
  return [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
}

/** Only the module is checked: a record that does not exist is stored without a word. */
function toReference(
  installation: Installation,
  { name, refersTo = [] }: FieldDefinition,
  value: string,
): string {
  if (value === '') return '';
  const prefix = toIdParts(value)?.prefix;
  const target =
    prefix === undefined ? undefined : installation.modulesByPrefix.get(prefix)?.definition.name;
  if (target !== undefined && refersTo.includes(target)) return value;
  return refuse('REFERENCE_INVALID', `Invalid reference specified for ${name}`);
}

/** Users and groups share their numbers, so the prefix says nothing that counts. */
function toOwner(installation: Installation, value: string): string {
  const number = toIdParts(value)?.number ?? (Number(value) || 0);
  const owners = [USERS, GROUPS].map(({ idPrefix }) => `${idPrefix}x${number}`);
  return owners.find((id) => isOwner(installation, id)) ?? `${USERS.idPrefix}x${number}`;
}

/** Whether the owner is a user or group that exists. */
export function isOwner(installation: Installation, id: string): boolean {
  return findRecord(installation, id) !== undefined;
}
