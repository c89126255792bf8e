// What the REST API of Vtiger Cloud answers, as its manual and clients of it have it. Unknown keys pass.
import * as json from '../../http/decoders.ts';
import type { VtigerRecord } from '../client.ts';

export const success = json.object({ success: json.literal(true), result: json.anything });

const code = json.either(json.string, json.number);

/** The documents promise a message and no form of it, so every form that was seen anywhere is read. */
export const failure = json.object({
  success: json.optional(json.literal(false)),
  error: json.optional(
    json.either(
      json.string,
      json.object({ code: json.optional(code), message: json.optional(json.string) }),
    ),
  ),
  code: json.optional(code),
  message: json.optional(json.string),
});

/** The user who is asking. */
export const me = json.object({ id: json.string });

/** Beside texts a cloud sends numbers, truth values and, for line items and the like, lists. */
const value: json.Decoder<string> = (raw) => {
  if (raw === null) return '';
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
};

export const record: json.Decoder<VtigerRecord> = json.record(value);
export const records = json.array(record);
