// How a command says what went wrong.
import { exitCodeOf, type SyncError } from '../../errors/sync-error.ts';
import type { Terminal } from './terminal.ts';

/** @returns the exit code */
export function tellError({ err }: Terminal, error: SyncError): 1 | 2 {
  err(error.message);
  err(`${error.code}: ${error.hint}`);
  return exitCodeOf(error);
}
