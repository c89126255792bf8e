// How a ticket is named on the command line.
import { SyncError } from '../../../errors/sync-error.ts';
import type { TicketName } from '../../../vtiger/by-hand/find-ticket.ts';
import { keyAtAddress } from '../issue-address.ts';
import type { Terminal } from '../terminal.ts';

/** @throws SyncError `input-missing` where none is named, `input-invalid` for anything else */
export function readTicketName(
  { env, loadEnvFile }: Terminal,
  word: string | undefined,
): TicketName {
  const text = (word ?? '').trim();
  if (text === '') {
    throw new SyncError('input-missing', 'Which ticket? None is named.', { hint: HOW });
  }
  if (/^\d+x\d+$/.test(text)) return { kind: 'id', id: text };
  // Which servers are meant may be said in .env.
  loadEnvFile();
  const key = keyAtAddress(text, env);
  if (key !== undefined) return { kind: 'issue', key, text: key };
  // Administrators choose the letters before the number, and may choose none.
  if (/^[\p{L}\p{N}./_-]{1,100}$/u.test(text)) return { kind: 'number', number: text };
  throw new SyncError('input-invalid', 'The ticket is named neither by id, number nor issue.', {
    hint: HOW,
  });
}

/** The key of the issue by which the ticket is named, if it is by one. */
export function keyNamed(name: TicketName): string | undefined {
  return name.kind === 'issue' ? name.key : undefined;
}

const HOW =
  'Give its id (17x42), its number (TT42) or the address of its issue (https://github.com/acme/app/issues/12).';
