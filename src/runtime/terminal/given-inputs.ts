// What the commands that take settings share: where the settings come from, the config file of the
// working directory, and Ctrl-C.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { INPUTS } from '../../config/settings.ts';
import { expectAbsent } from '../checkout.ts';
import type { CheckoutFile } from '../environment.ts';
import type { Given } from './commands.ts';
import { EXIT_INTERRUPTED, type Terminal } from './terminal.ts';

/**
 * A flag, else the environment variable of the same name.
 *
 * @param command the one that was typed: a variable with so common a name as COMMAND has no say here
 */
export function givenInputs(
  { env }: Terminal,
  flags: Given['flags'],
  command: string,
): Record<string, string> {
  const given = INPUTS.map(({ name, env: variable }): [string, string] => {
    const flag = flags[name] ?? '';
    return [name, flag.trim() === '' ? (env[variable] ?? '') : flag];
  });
  return { ...Object.fromEntries(given), command };
}

/** @param words what to say then, since nothing else tells that the program has ended */
export function endOnCtrlC(
  { stopSignal, status, err, leave }: Pick<Terminal, 'stopSignal' | 'status' | 'err' | 'leave'>,
  words: string,
): void {
  stopSignal().addEventListener('abort', () => {
    // A line of progress that stands there has no end of its own.
    status?.('');
    err(words);
    leave(EXIT_INTERRUPTED);
  });
}

/**
 * Where the working directory has no such file, the repository is asked: it need not be a checkout
 * of that repository, nor of any.
 */
export async function readLocalFile(
  { folder }: Terminal,
  path: string,
): Promise<CheckoutFile | undefined> {
  try {
    return { text: await readFile(resolve(folder, path), 'utf8') };
  } catch (thrown) {
    expectAbsent(path, thrown);
    return undefined;
  }
}
