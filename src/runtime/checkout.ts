// Files of the checkout that a job runs in, if there is one.
// Without promises: the thread pool takes 2 ms of a run, and nothing else is under way.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckoutFile } from './environment.ts';

/** @param folder where the checkout would be; undefined where there is none to be heeded */
export function checkoutReader(folder: string | undefined) {
  return (path: string): Promise<CheckoutFile | undefined> => {
    const isCheckout = folder && existsSync(join(folder, '.git'));
    return Promise.resolve(isCheckout ? { text: readIfThere(join(folder, path)) } : undefined);
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
