// How the command line says that it was called wrongly.
import type { Terminal } from './terminal.ts';

/**
 * Prints the mistakes and where the right words stand.
 *
 * @param command its name, where one was understood
 * @returns the exit code for wrong usage
 */
export function refuse(
  { err, program }: Terminal,
  command: string | undefined,
  mistakes: readonly string[],
): 2 {
  for (const mistake of mistakes) err(`${mistake}.`.replace(/\?\.$/, '?'));
  const what = command === undefined ? '--help' : `${command} --help`;
  err(`See ${program.name} ${what}`);
  return 2;
}
