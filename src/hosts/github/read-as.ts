// What octokit hands on, be it a page or half of an answer, in the form that the program reads.
import { SyncError } from '../../errors/sync-error.ts';
import { decode, type Decoder } from '../../http/decoders.ts';

/**
 * @param what e.g. `an issue`
 * @throws SyncError `host-answer`
 */
export function readAs<T>(decoder: Decoder<T>, data: unknown, what: string): T {
  return decode(decoder, data, (cause) => {
    const message = `GitHub sent ${what} of an unknown form (${cause.message}).`;
    return new SyncError('host-answer', message, { cause });
  });
}
