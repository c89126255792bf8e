// A repository that a host does not show: hosts say "not found" of what a token may not see.
import { SyncError } from '../errors/sync-error.ts';

/** @param repository with what the host calls it, e.g. `repository acme/app` */
export function toNotVisible(repository: string): SyncError {
  return new SyncError('host-denied', `There is no ${repository}, or the token may not see it.`, {
    hint: 'Check its name, and that the token was made for it or its group.',
  });
}
