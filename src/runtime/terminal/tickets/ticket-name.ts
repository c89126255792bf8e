// How a ticket is named on the command line.
import { SyncError } from '../../../errors/sync-error.ts';
import type { TicketName } from '../../../vtiger/by-hand/find-ticket.ts';
import { keyAtAddress, refusePullRequest } from '../issue-address.ts';
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
  const page = readTicketPage(text);
  if (page !== undefined) return page;
  refusePullRequest(text);
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
  "Give its id (17x42), its number (TT42), its address in the CRM, or its issue's (https://github.com/acme/app/issues/12).";

/** As a browser shows it, or the last line of what these commands print. */
function readTicketPage(text: string): TicketName | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, searchParams } = new URL(text);
  const [module, record] = [searchParams.get('module') ?? '', searchParams.get('record') ?? ''];
  if (!/^\w+$/.test(module) || !/^[1-9]\d{0,14}$/.test(record)) return undefined;
  return { kind: 'page', address: `${origin}${pathname}`, module, record };
}
