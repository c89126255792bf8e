// What the web service answers, as two real servers (8.0.0 and 8.4.0) sent it. Unknown keys pass: the
// answers differ between versions, and the program needs few of them.
import * as json from '../../http/decoders.ts';
import type { ModuleDescription, VtigerRecord } from '../client.ts';

/** `code` is the number 0 for a duplicate, else a string. */
export const envelope = json.either(
  json.object({ success: json.literal(true), result: json.anything }),
  json.object({
    success: json.literal(false),
    error: json.object({ code: json.either(json.string, json.number), message: json.string }),
  }),
);

/** `serverTime`: seconds since the epoch. */
export const challenge = json.object({ token: json.string, serverTime: json.number });

export const login = json.object({
  sessionName: json.string,
  userId: json.string,
  vtigerVersion: json.optional(json.string),
});

/** Numbers come as strings, empty references as '' (8.0.0) or null (8.4.0). */
const value: json.Decoder<string> = (raw) => {
  if (typeof raw === 'string') return raw;
  if (raw === null) return '';
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  return json.mismatch('a string, a number, true or false', raw);
};

export const record: json.Decoder<VtigerRecord> = json.record(value);
export const records = json.array(record);

export const description = json.object({
  name: json.string,
  createable: json.boolean,
  updateable: json.boolean,
  deleteable: json.boolean,
  idPrefix: json.string,
  fields: json.array(
    json.object({
      name: json.string,
      label: json.string,
      mandatory: json.boolean,
      editable: json.boolean,
      // Absent on the record's own id.
      isunique: json.optional(json.boolean),
      type: json.object({
        name: json.string,
        picklistValues: json.optional(
          json.array(json.object({ value: json.string, label: json.string })),
        ),
      }),
    }),
  ),
});

export function toDescription(raw: json.Decoded<typeof description>): ModuleDescription {
  return {
    ...raw,
    fields: raw.fields.map(({ isunique, type, ...field }) => ({
      ...field,
      unique: isunique ?? false,
      type: type.name,
      picklist: type.picklistValues,
    })),
  };
}

export const typeList = json.object({ types: json.array(json.string) });
