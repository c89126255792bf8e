// What the web service answers, as two real servers (8.0.0 and 8.4.0) sent it. Unknown keys pass: the
// answers differ between versions, and the program needs few of them.
import * as z from 'zod/mini';
import type { ModuleDescription, VtigerRecord } from '../client.ts';
import type { Schema } from '../read-as.ts';

// One for all places: to make a schema takes longer than to use it, and every run makes them all.
const text = z.string();
const flag = z.boolean();

/** `code` is the number 0 for a duplicate, else a string. */
export const envelope = z.union([
  z.object({ success: z.literal(true), result: z.unknown() }),
  z.object({
    success: z.literal(false),
    error: z.object({ code: z.union([text, z.number()]), message: text }),
  }),
]);

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

/** Of what JSON can say, all but lists and objects. */
function isRawRecord(raw: unknown): raw is Record<string, RawValue> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
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
