// `update`: fields of one ticket by hand.
import { SyncError } from '../../../errors/sync-error.ts';
import { findTicket } from '../../../vtiger/by-hand/find-ticket.ts';
import { toTicketFields } from '../../../vtiger/by-hand/given-fields.ts';
import { changesTo } from '../../../vtiger/by-hand/write-ticket.ts';
import { withPlainNumbers } from '../../../vtiger/field-values.ts';
import type { Given } from '../commands.ts';
import type { Terminal } from '../terminal.ts';
import { atDesk } from './at-desk.ts';
import { readGivenFields } from './given-fields.ts';
import { keyNamed, readTicketName } from './ticket-name.ts';

/** @returns 0, or the code of what went wrong, which the command line reports */
export async function run(terminal: Terminal, given: Given): Promise<number> {
  const name = readTicketName(terminal, given.words[0]);
  const fields = await readGivenFields(terminal, given);
  if (Object.keys({ ...fields.parts, ...fields.fields }).length === 0) {
    throw new SyncError('input-missing', 'What should change? No field is given.', {
      hint: 'Give one, such as --status Closed or --field cf_905=GitHub.',
    });
  }
  return atDesk(terminal, given.flags, keyNamed(name), async (at) => {
    const { client, module, desk, dryRun, warn } = at;
    const found = await findTicket(at, name);
    const wanted = await toTicketFields(fields, { ...at, write: 'revise' });
    const { fields: shownNow } = found;
    const described = await client.describe(module.name);
    // The CRM shows 3 as 3.00000000.
    const now = { ...found, fields: withPlainNumbers(shownNow, described) };
    const changes = changesTo(now, wanted);
    const ticket = { id: found.id, number: found.number, url: desk.urlOf(found.id) };
    const shown = changes.map(({ field, from, to }) => ({ field, from, to }));
    if (changes.length === 0) {
      return { command: 'update', status: 'unchanged', ticket, changes: shown };
    }
    if (dryRun) return { command: 'update', status: 'planned', ticket, changes: shown };
    const revised = await desk.revise(found, changes, found.key);
    const sent = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
    (await desk.remarksOnStored(sent, revised)).forEach(warn);
    return { command: 'update', status: 'updated', ticket, changes: shown };
  });
}
