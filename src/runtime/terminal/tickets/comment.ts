// `comment`: a comment on a ticket by hand.
import { SyncError } from '../../../errors/sync-error.ts';
import { findTicket } from '../../../vtiger/by-hand/find-ticket.ts';
import { addComment, refuseLongComment } from '../../../vtiger/by-hand/write-ticket.ts';
import type { Given } from '../commands.ts';
import type { Terminal } from '../terminal.ts';
import { atDesk } from './at-desk.ts';
import { keyNamed, readTicketName } from './ticket-name.ts';

/** @returns 0, or the code of what went wrong, which the command line reports */
export async function run(terminal: Terminal, { words, flags }: Given): Promise<number> {
  const [first, word = ''] = words;
  const name = readTicketName(terminal, first);
  const text = (word === '-' ? await terminal.readInput() : word).trim();
  if (text === '') {
    throw new SyncError('input-missing', 'The comment has no text.', {
      hint: 'Give it behind the ticket, in quotes; - reads it from the standard input.',
    });
  }
  refuseLongComment(text);
  const isPrivate = flags['public'] === undefined;
  return atDesk(terminal, flags, keyNamed(name), async (at) => {
    const { desk, dryRun } = at;
    const found = await findTicket(at, name);
    const ticket = { id: found.id, number: found.number, url: desk.urlOf(found.id) };
    const comment = { id: '', visibility: isPrivate ? 'private' : 'public', text } as const;
    if (dryRun) return { command: 'comment', status: 'planned', ticket, comment };
    const id = await addComment(found, text, { ...at, isPrivate });
    return { command: 'comment', status: 'commented', ticket, comment: { ...comment, id } };
  });
}
