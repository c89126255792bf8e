// What was last written to a ticket, field by field, remembered as fingerprints: enough to tell who
// changed what since, and nothing that a reader of the marker could learn from.
import { createHmac } from 'node:crypto';

export interface FieldMemory {
  /** Of the value the issue asked for. */
  readonly sent: string;
  /** Of what the CRM then showed; `NOT_OURS` where the ticket's own value was left standing. */
  readonly seen: string;
  /** Of what the value was made from, where it takes long to make: while that stays, so does the value. */
  readonly source?: string | undefined;
}

/** Equals no fingerprint: such a value counts as edited until both sides agree or the is written. */
export const NOT_OURS = '';

export type Memory = Readonly<Record<string, FieldMemory>>;

/** The same for the same field and value under the same secret; 8 characters of base64url. */
export type Fingerprint = (field: string, value: string) => string;

/** Bytes of a fingerprint: a chance of one in 2^48 that a change goes unseen. */
const FINGERPRINT_BYTES = 6;

export function createFingerprint(secret: Uint8Array): Fingerprint {
  return (field, value) =>
    createHmac('sha256', secret)
      .update(`${field}\0${value}`)
      .digest()
      .subarray(0, FINGERPRINT_BYTES)
      .toString('base64url');
}
