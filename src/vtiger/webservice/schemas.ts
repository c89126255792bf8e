// What the web service answers, as two real servers (8.0.0 and 8.4.0) sent it. Unknown keys pass: the
// answers differ between versions, and the program needs few of them.
import * as z from 'zod/mini';
import type { ModuleDescription } from '../client.ts';

/** `code` is the number 0 for a duplicate, else a string. */
export const envelope = z.union([
  z.object({ success: z.literal(true), result: z.unknown() }),
  z.object({
    success: z.literal(false),
    error: z.object({ code: z.union([z.string(), z.number()]), message: z.string() }),
  }),
]);

/** `serverTime`: seconds since the epoch. */
export const challenge = z.object({ token: z.string(), serverTime: z.number() });

export const login = z.object({
  sessionName: z.string(),
  userId: z.string(),
  vtigerVersion: z._default(z.string(), 'unknown'),
});

/** Numbers come as strings, empty references as '' (8.0.0) or null (8.4.0). */
type RawValue = string | number | boolean | null;

// A check for the record, not one for each of its forty values: a sweep reads ten thousand of them.
export const record = z.pipe(z.custom<Record<string, RawValue>>(isRawRecord), z.transform(toTexts));
export const records = z.array(record);

export const description = z.object({
  name: z.string(),
  createable: z.boolean(),
  updateable: z.boolean(),
  deleteable: z.boolean(),
  idPrefix: z.string(),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      mandatory: z.boolean(),
      editable: z.boolean(),
      // Absent on the record's own id.
      isunique: z._default(z.boolean(), false),
      type: z.object({
        name: z.string(),
        picklistValues: z.optional(z.array(z.object({ value: z.string(), label: z.string() }))),
      }),
    }),
  ),
});

function isRawRecord(raw: unknown): raw is Record<string, RawValue> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  return Object.values(raw).every(
    (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
}

function toTexts(raw: Record<string, RawValue>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, value === null ? '' : String(value)]),
  );
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

export const typeList = z.object({ types: z.array(z.string()) });
