// Who owns a ticket: a user or a group, by id or by name, as an id.
import { SyncError } from '../errors/sync-error.ts';
import type { VtigerClient, VtigerRecord } from './client.ts';
import { isQuotable, isRecordId, MOST_ROWS, quote } from './vtql.ts';

export type OwnerReading =
  | { readonly kind: 'found'; readonly id: string }
  /** With what to do. */
  | { readonly kind: 'missing'; readonly hint: string };

/** @throws SyncError `ticket-value` where neither a group nor a user has that name */
export async function resolveOwner(client: VtigerClient, name: string): Promise<string> {
  const reading = await findOwner(client, name);
  if (reading.kind === 'found') return reading.id;
  const message = `assigned-to: no group or user is called "${name}".`;
  throw new SyncError('ticket-value', message, { hint: reading.hint });
}

/**
 * Groups are asked first: every API user may read them, while only administrators may read users.
 *
 * @param name an id is taken on trust; see `checkOwner`
 */
export async function findOwner(client: VtigerClient, name: string): Promise<OwnerReading> {
  if (isRecordId(name)) return { kind: 'found', id: name };
  if (!isQuotable(name)) return { kind: 'missing', hint: WHOM };
  const groups = await client.query(
    `SELECT id,groupname FROM Groups WHERE groupname = ${quote(name)}`,
  );
  const group = groups.find((row) => sameName(row['groupname'], name));
  if (group?.['id'] !== undefined) return { kind: 'found', id: group['id'] };
  const users = await queryUsers(
    client,
    `SELECT id,user_name FROM Users WHERE user_name = ${quote(name)}`,
  );
  const user = users?.find((row) => sameName(row['user_name'], name));
  if (user?.['id'] !== undefined) return { kind: 'found', id: user['id'] };
  return {
    kind: 'missing',
    hint:
      users === undefined
        ? 'The API user may not read users: name a group, or give the id, e.g. 19x5.'
        : WHOM,
  };
}

const WHOM = 'Name a group or a user (by user name), or give the id, e.g. 19x5 or 20x4.';

/**
 * For an owner who does not exist Vtiger makes the ticket all the same, and then fails; so an id is
 * looked up before it is written. Where users may not be read, an id of theirs is taken on trust: who
 * may not read them is refused such a write.
 *
 * @param setting where the id comes from
 * @returns whether it was seen there
 * @throws SyncError `ticket-value` where neither a group nor a user has that id
 */
export async function checkOwner(
  client: VtigerClient,
  id: string,
  setting = 'assigned-to',
): Promise<boolean> {
  if ((await client.identify()).userId === id) return true;
  const groups = await client.query('SELECT id FROM Groups');
  const isGroup = groups.some((row) => prefixOf(row['id']) === prefixOf(id));
  const among = isGroup ? groups : await queryUsers(client, 'SELECT id FROM Users');
  if (among?.some((row) => row['id'] === id)) return true;
  if (among === undefined || among.length >= MOST_ROWS) return false;
  throw new SyncError('ticket-value', `${setting}: no group or user has the id ${id}.`, {
    hint: 'Take the number from the address of the page of the user or group: 19x5, 20x4.',
  });
}

function prefixOf(id: string | undefined): string | undefined {
  return id?.split('x')[0];
}

/** undefined where the API user may not read users, which is the normal case. */
async function queryUsers(
  client: VtigerClient,
  vtql: string,
): Promise<readonly VtigerRecord[] | undefined> {
  try {
    return await client.query(vtql);
  } catch (thrown) {
    if (thrown instanceof SyncError && thrown.code === 'vtiger-denied') return undefined;
    throw thrown;
  }
}

function sameName(found: string | undefined, name: string): boolean {
  return found?.toLowerCase() === name.toLowerCase();
}
