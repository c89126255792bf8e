// What the CRM answered to an operation, in the form that the program reads.
import { SyncError } from '../errors/sync-error.ts';
import { decode, type Decoder } from '../http/decoders.ts';

/** @throws SyncError `vtiger-answer` for a result that no known version sends */
export function readAs<T>(decoder: Decoder<T>, result: unknown): T {
  return decode(decoder, result, (cause) => {
    const message = `The server sent a result that no known Vtiger sends (${cause.message}).`;
    return new SyncError('vtiger-answer', message, { cause });
  });
}
