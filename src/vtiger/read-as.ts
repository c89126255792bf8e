// What an answer has to look like to be understood. Apart, so that schemas and what reads by them need not know
// each other.
import { SyncError } from '../errors/sync-error.ts';

/** A schema of zod's, or the like by hand. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** @throws SyncError `vtiger-answer` for a result that no known version sends */
export function readAs<T>(schema: Schema<T>, result: unknown): T {
  const parsed = schema.safeParse(result);
  if (parsed.success) return parsed.data;
  throw new SyncError('vtiger-answer', 'The server sent a result that no known Vtiger sends.');
}
