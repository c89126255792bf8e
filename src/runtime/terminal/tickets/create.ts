// `create`: a ticket by hand, for no issue or for one.
import { SyncError } from '../../../errors/sync-error.ts';
import { toTicketFields, type GivenFields } from '../../../vtiger/by-hand/given-fields.ts';
import { makeTicket, refuseSecond } from '../../../vtiger/by-hand/write-ticket.ts';
import type { Given } from '../commands.ts';
import { keyAtAddress, refusePullRequest } from '../issue-address.ts';
import type { Terminal } from '../terminal.ts';
import { atDesk, type AtDesk } from './at-desk.ts';
import { readGivenFields } from './given-fields.ts';

/** @returns 0, or the code of what went wrong, which the command line reports */
export async function run(terminal: Terminal, given: Given): Promise<number> {
  const key = readIssue(terminal, given.flags['issue']);
  const fields = await readGivenFields(terminal, given);
  return atDesk(terminal, given.flags, key, async (at) => {
    const { desk, dryRun, warn } = at;
    const wanted = await toTicketFields(withDefaults(fields, at), { ...at, write: 'create' });
    const shown = key === undefined ? wanted : { ...wanted, issue: key };
    const changes = Object.entries(shown).map(([field, to]) => ({ field, from: '', to }));
    if (key !== undefined) await refuseSecond(desk, key);
    if (dryRun) return { command: 'create', status: 'planned', ticket: undefined, changes };
    const made = await makeTicket(desk, wanted, key);
    (await desk.remarksOnStored(wanted, made)).forEach(warn);
    const { id, number } = made;
    const ticket = { id, number, url: desk.urlOf(id) };
    return { command: 'create', status: 'created', ticket, changes };
  });
}

/** As the config has them for an open issue of normal priority. */
function withDefaults({ parts, fields }: GivenFields, { module, rules }: AtDesk): GivenFields {
  const usual = {
    ...(!Object.hasOwn(fields, module.status) && { status: rules.ticket.status.open }),
    ...(!Object.hasOwn(fields, module.priority) && { priority: rules.ticket.priority.normal }),
  };
  return { parts: { ...usual, ...parts }, fields };
}

function readIssue({ env, loadEnvFile }: Terminal, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // Which servers are meant may be said in .env.
  loadEnvFile();
  const key = keyAtAddress(text, env);
  if (key !== undefined) return key;
  refusePullRequest(text);
  throw new SyncError('input-invalid', '--issue takes the address of an issue.', {
    hint: 'Copy it from the browser: https://github.com/acme/app/issues/12',
  });
}
