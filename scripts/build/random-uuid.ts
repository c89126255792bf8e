// Stands in for node:crypto in @actions/core, which wants a random UUID for each output and nothing
// else of it. Loading the module takes 5 ms of the 46 that an event takes which needs nothing.
import { closeSync, openSync, readSync } from 'fs';

/** As unguessable as that of node:crypto, which asks the same source. */
export function randomUUID(): string {
  const bytes = Buffer.alloc(16);
  const source = openRandomSource();
  // Windows has none as a file.
  if (source === undefined) return process.getBuiltinModule('node:crypto').randomUUID();
  try {
    readSync(source, bytes);
  } finally {
    closeSync(source);
  }
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function openRandomSource(): number | undefined {
  try {
    return openSync('/dev/urandom', 'r');
  } catch {
    return undefined;
  }
}
