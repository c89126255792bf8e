// Why no answer of a host came, as the program's error: the same words for every host.
import { SyncError } from '../errors/sync-error.ts';
import { toHttpFailure } from '../http/failure.ts';

/** @param doing e.g. `Reading issue 12` */
export function toUnreachable(thrown: unknown, doing: string, title: string): SyncError {
  const failure = toHttpFailure(thrown);
  const code = failure.kind === 'deadline' ? 'deadline' : 'host-unreachable';
  return new SyncError(code, `${doing}: ${title} could not be reached: ${failure.detail}.`);
}
