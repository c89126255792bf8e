// What the REST API of Vtiger Cloud answers, as its manual and clients of it have it. Unknown keys pass.
import * as z from 'zod/mini';

export const success = z.object({ success: z.literal(true), result: z.unknown() });

const code = z.union([z.string(), z.number()]);

/** The documents promise a message and no form of it, so every form that was seen anywhere is read. */
export const failure = z.object({
  success: z.optional(z.literal(false)),
  error: z.optional(
    z.union([z.string(), z.object({ code: z.optional(code), message: z.optional(z.string()) })]),
  ),
  code: z.optional(code),
  message: z.optional(z.string()),
});

/** The user who is asking. */
export const me = z.object({ id: z.string() });

/** Beside texts a cloud sends numbers, truth values and, for line items and the like, lists. */
const value = z.pipe(
  z.unknown(),
  z.transform((raw) => {
    if (raw === null || raw === undefined) return '';
    return typeof raw === 'string' ? raw : JSON.stringify(raw);
  }),
);
export const record = z.record(z.string(), value);
export const records = z.array(record);
