// Who owns a ticket: a user or a group, by id or by name, as an id.
import { SyncError } from '../errors/sync-error.ts';
import type { VtigerClient, VtigerRecord } from './client.ts';
import { isRecordId, quote } from './vtql.ts';

/**
 * Groups are asked first: every API user may read them, while only administrators may read users.
 *
 * @throws SyncError `ticket-value` where neither a group nor a user has that name
 */
export async function resolveOwner(client: VtigerClient, name: string): Promise<string> {
  if (isRecordId(name)) return name;
  const groups = await client.query(
    `SELECT id,groupname FROM Groups WHERE groupname = ${quote(name)}`,
  );
  const group = groups.find((row) => sameName(row['groupname'], name));
  if (group?.['id'] !== undefined) return group['id'];
  const users = await queryUsers(client, name);
  const user = users?.find((row) => sameName(row['user_name'], name));
  if (user?.['id'] !== undefined) return user['id'];
  throw new SyncError('ticket-value', `assigned-to: no group or user is called "${name}".`, {
    hint:
      users === undefined
        ? 'The API user may not read users: name a group, or give the id, e.g. 19x5.'
        : 'Name a group or a user (by user name), or give the id, e.g. 19x5 or 20x4.',
  });
}

/** undefined where the API user may not read users, which is the normal case. */
async function queryUsers(
  client: VtigerClient,
  name: string,
): Promise<readonly VtigerRecord[] | undefined> {
  try {
    return await client.query(`SELECT id,user_name FROM Users WHERE user_name = ${quote(name)}`);
  } catch (thrown) {
    if (thrown instanceof SyncError && thrown.code === 'vtiger-denied') return undefined;
    throw thrown;
  }
}

function sameName(found: string | undefined, name: string): boolean {
  return found?.toLowerCase() === name.toLowerCase();
}
