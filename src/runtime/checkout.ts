// Files of the checkout that a job runs in, if there is one.
// Without promises: the thread pool takes 2 ms of a run, and nothing else is under way.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyncError } from '../errors/sync-error.ts';
import type { CheckoutFile } from './environment.ts';

/** @param folder where the checkout would be; undefined where there is none to be heeded */
export function checkoutReader(folder: string | undefined) {
  return (path: string): Promise<CheckoutFile | undefined> => {
    if (!folder || !existsSync(join(folder, '.git'))) return Promise.resolve(undefined);
    const text = readIfThere(folder, path);
    // A sparse checkout leaves most files out: that one is not there says nothing of the repository.
    const isUntold = text === undefined && existsSync(join(folder, '.git/info/sparse-checkout'));
    return Promise.resolve(isUntold ? undefined : { text });
  };
}

function readIfThere(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (thrown) {
    expectAbsent(path, thrown);
    return undefined;
  }
}

/**
 * @param thrown what reading the config file came to
 * @throws SyncError `config-missing` unless there is no such file: the defaults must not be taken for what one
 *   says that is there
 */
export function expectAbsent(path: string, thrown: unknown): void {
  const { code = 'unknown' } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return;
  const why = code === 'EISDIR' ? 'is a folder' : `could not be read (${code})`;
  throw new SyncError('config-missing', `${path} ${why}.`, {
    hint: 'Put the config file there, readable for the user that this runs as, or take it away.',
  });
}
