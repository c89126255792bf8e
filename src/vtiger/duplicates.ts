// What it means that the CRM refuses a write as a duplicate: it says no more than that, but which fields are
// unique can be asked. Of several, it refuses what is another's equal in all of them (seen on 8.4.0).
import { SyncError } from '../errors/sync-error.ts';
import { labelOf } from './check-fields.ts';
import type { ModuleDescription } from './client.ts';

/** Of a new ticket beside which none with its key is found. @param keyField absent where the key is a line */
export function refusedCreate(module: ModuleDescription, keyField: string | undefined): SyncError {
  const refused = 'create: the CRM refuses the ticket as a duplicate';
  const unique = uniqueIn(module);
  if (!unique.some(({ name }) => name === keyField)) return taken(refused, module);
  return new SyncError(
    'ticket-hidden',
    `${refused}: there is one with this issue's key, which the API user does not find.`,
    { hint: WHERE_IT_IS },
  );
}

/** Of a change of the ticket with that id. */
export function refusedRevise(
  id: string,
  module: ModuleDescription,
  keyField: string | undefined,
): SyncError {
  const unique = uniqueIn(module);
  if (!unique.some(({ name }) => name === keyField)) {
    return taken(`revise: the CRM refuses the change of ticket ${id} as a duplicate`, module);
  }
  return new SyncError('ticket-ambiguous', `Ticket ${id}: another ticket bears the same key.`, {
    hint: `Keep one of the two and delete the other, or take the key off it. Is it not to be found? ${WHERE_IT_IS}`,
  });
}

const WHERE_IT_IS =
  'Either sharing rules hide it from the API user (Settings → Sharing Rules: let its role read and edit tickets of other owners), or it is in the recycle bin: restore it there, or delete it for good.';

function taken(refused: string, module: ModuleDescription): SyncError {
  const named = uniqueIn(module).map(labelOf).join(' and ');
  const why = named === '' ? 'without a word of which field' : `another one has the same ${named}`;
  return new SyncError('ticket-ambiguous', `${refused}: ${why}.`, {
    hint: `Change one of the two, or take the field out of the check: Settings → Module Layouts & Fields → ${module.name} → Duplicate Prevention. The key's field alone is best there.`,
  });
}

function uniqueIn({ fields }: ModuleDescription) {
  return fields.filter(({ unique }) => unique);
}
