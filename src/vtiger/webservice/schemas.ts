// What the web service answers, as two real servers (8.0.0 and 8.4.0) sent it. Unknown keys pass: the
// answers differ between versions, and the program needs few of them.
import * as z from 'zod/mini';
import type { ModuleDescription, VtigerRecord } from '../client.ts';
import type { Schema } from '../read-as.ts';

// One for all places: to make a schema takes longer than to use it, and every run makes them all.
const text = z.string();
const flag = z.boolean();

export type Envelope =
  | { readonly success: true; readonly result: unknown }
  | {
      readonly success: false;
      /** `code` is the number 0 for a duplicate, else a string. */
      readonly error: { readonly code: string | number; readonly message: string };
    };

/** By hand, as records are: every answer has one. */
export const envelope: Schema<Envelope> = {
  safeParse: (raw) => (isEnvelope(raw) ? { success: true, data: raw } : { success: false }),
};

/** `serverTime`: seconds since the epoch. */
export const challenge = z.object({ token: text, serverTime: z.number() });

export const login = z.object({
  sessionName: text,
  userId: text,
  vtigerVersion: z._default(text, 'unknown'),
});

/** Numbers come as strings, empty references as '' (8.0.0) or null (8.4.0). */
type RawValue = string | number | boolean | null;

// By hand: a sweep reads ten thousand of them, with forty values each, and an event is spared three kinds of
// schemas.
export const record: Schema<VtigerRecord> = {
  safeParse: (raw) =>
    isRawRecord(raw) ? { success: true, data: toTexts(raw) } : { success: false },
};

export const records: Schema<readonly VtigerRecord[]> = {
  safeParse: (raw) =>
    Array.isArray(raw) && raw.every(isRawRecord)
      ? { success: true, data: raw.map(toTexts) }
      : { success: false },
};

export const description = z.object({
  name: text,
  createable: flag,
  updateable: flag,
  deleteable: flag,
  idPrefix: text,
  fields: z.array(
    z.object({
      name: text,
      label: text,
      mandatory: flag,
      editable: flag,
      // Absent on the record's own id.
      isunique: z._default(flag, false),
      type: z.object({
        name: text,
        picklistValues: z.optional(z.array(z.object({ value: text, label: text }))),
      }),
    }),
  ),
});

function isEnvelope(raw: unknown): raw is Envelope {
  if (!isObject(raw)) return false;
  if (raw['success'] === true) return 'result' in raw;
  const { error } = raw;
  if (raw['success'] !== false || !isObject(error)) return false;
  const isCode = typeof error['code'] === 'string' || typeof error['code'] === 'number';
  return isCode && typeof error['message'] === 'string';
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Of what JSON can say, all but lists and objects. */
function isRawRecord(raw: unknown): raw is Record<string, RawValue> {
  if (!isObject(raw)) return false;
  return Object.values(raw).every((value) => value === null || typeof value !== 'object');
}

function toTexts(raw: Record<string, RawValue>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw))
    texts[name] = value === null ? '' : String(value);
  return texts;
}

export function toDescription(raw: z.infer<typeof description>): ModuleDescription {
  return {
    ...raw,
    fields: raw.fields.map(({ isunique, type, ...field }) => ({
      ...field,
      unique: isunique,
      type: type.name,
      picklist: type.picklistValues,
    })),
  };
}

export const typeList = z.object({ types: z.array(text) });
