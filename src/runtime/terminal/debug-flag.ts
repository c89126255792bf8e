// The flag that every command has which talks to a server.
import { toLogLine } from '../../report/safe-text.ts';
import type { Flag, Given } from './commands.ts';
import type { Terminal } from './terminal.ts';

export const DEBUG: Flag = {
  name: 'debug',
  takes: '',
  description: 'Print a line for every request, to stderr.',
};

/** What prints such a line; undefined where the flag is not given. */
export function debugTo(
  { err }: Pick<Terminal, 'err'>,
  flags: Given['flags'],
): ((message: string) => void) | undefined {
  if (flags['debug'] === undefined) return undefined;
  return (message) => {
    err(toLogLine(message));
  };
}
