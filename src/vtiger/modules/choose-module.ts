// Which module the tickets are kept in: the one that is named, or the first of those that are there.
import { SyncError } from '../../errors/sync-error.ts';
import { cases } from './cases.ts';
import { helpdesk } from './helpdesk.ts';
import type { TicketModule } from './module.ts';

/** Every module that can hold tickets, by its API name. */
const TICKET_MODULES = { HelpDesk: helpdesk, Cases: cases } as const;

type TicketModuleName = keyof typeof TICKET_MODULES;

/** What each kind of CRM keeps its customers' tickets in first; a cloud's HelpDesk is for tickets inside. */
const PREFERENCE = {
  webservice: [helpdesk, cases],
  restapi: [cases, helpdesk],
} as const;

interface ChosenModule {
  readonly module: TicketModule;
  /** For the log. */
  readonly why: string;
}

/**
 * @param wanted `auto`, or the name of one
 * @param listTypes asked only where it decides: a self-hosted Vtiger always has HelpDesk
 * @throws SyncError `vtiger-denied` where the API user sees none of them
 */
export async function chooseModule(
  wanted: TicketModuleName | 'auto',
  api: keyof typeof PREFERENCE,
  listTypes: () => Promise<readonly string[]>,
): Promise<ChosenModule> {
  if (wanted !== 'auto') return { module: TICKET_MODULES[wanted], why: 'as module says' };
  if (api === 'webservice') return { module: helpdesk, why: 'as in every self-hosted Vtiger' };
  const types = await listTypes();
  const [module, ...others] = PREFERENCE[api].filter(({ name }) => types.includes(name));
  if (module === undefined) {
    const names = Object.keys(TICKET_MODULES).join(' nor ');
    throw new SyncError('vtiger-denied', `The API user sees neither ${names} in the CRM.`);
  }
  const beside = others.map(({ name }) => name).join(', ');
  const why =
    beside === '' ? 'the only one there is' : `before ${beside}, which is there too: see module`;
  return { module, why };
}
