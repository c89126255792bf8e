// What a check says of rights that the API user's profile lacks.
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import { labelOf } from '../vtiger/check-fields.ts';
import type { FieldDescription } from '../vtiger/client.ts';

export function denied(module: string, verb: 'create' | 'edit'): SyncError {
  return new SyncError('vtiger-denied', `The API user may not ${verb} in ${module}.`, {
    hint: `In the CRM: Settings → Profiles, the profile of the user's role, ${module}: tick ${verb}.`,
  });
}

/** @param or what else would do, as the end of the sentence */
export function readOnly(field: FieldDescription, or = ''): SyncError {
  const message = `${labelOf(field)} cannot be written by the API user.`;
  return new SyncError('ticket-field', message, {
    hint: `Let the user's profile write the field: Settings → Profiles, field privileges${or}.`,
  });
}

/** Vtiger says the same of a module that is switched off and of one that may not be seen. */
export function notSeen(thrown: unknown, module: string): SyncError {
  const error = toSyncError(thrown);
  if (error.code !== 'vtiger-denied') return error;
  return new SyncError('vtiger-denied', `The API user does not see ${module}. ${error.message}`, {
    hint: `Switch the module on, and give the user's profile the right to view it: Settings → Profiles.`,
    cause: thrown,
  });
}
