// The four CRMs that everything about tickets has to work on: an API, its version, and the module in
// which tickets are kept, with how that module spells what a test says of a ticket.
import type { Fields } from '../../src/plan/ticket.ts';
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { cases } from '../../src/vtiger/modules/cases.ts';
import { helpdesk } from '../../src/vtiger/modules/helpdesk.ts';
import type { TicketModule } from '../../src/vtiger/modules/module.ts';

export interface Column {
  readonly title: string;
  readonly api: 'webservice' | 'restapi';
  readonly module: TicketModule;
  /** Of the embedded CRM. */
  readonly vtiger: Pick<VtigerOptions, 'version' | 'cloud'>;
  /** What a user of it sets besides address, user and key. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What `check` says of API and version. */
  readonly told: string;
  readonly values: Spelling;
  /** Of the ticket that is made as the nth. */
  readonly id: (nth: number) => string;
  readonly number: (nth: number) => string;
}

/** A CRM's values for what the program tells apart, with the config that is in use. */
export interface Spelling {
  readonly open: string;
  readonly in_progress: string;
  readonly pending: string;
  /** Of an issue that is closed for either reason. */
  readonly closed: string;
  readonly urgent: string;
  readonly high: string;
  readonly low: string;
}

/** What a test says of a ticket, whatever the CRM calls it. */
export interface Said {
  readonly title?: string;
  readonly status?: 'open' | 'in_progress' | 'pending' | 'closed';
  readonly priority?: 'urgent' | 'high' | 'low';
}

/** What `check` proposes for the embedded account. */
const CASES_CONFIG = `
ticket:
  status: {open: Open, in_progress: Assigned, pending: Wait for Customer, resolved: Resolved, closed: Resolved}
  priority: {urgent: Urgent, high: High, normal: Medium, low: Low}
`;

const PRIORITIES = { urgent: 'Urgent', high: 'High', low: 'Low' } as const;

const HELPDESK = {
  module: helpdesk,
  values: {
    ...PRIORITIES,
    open: 'Open',
    in_progress: 'In Progress',
    pending: 'Wait For Response',
    closed: 'Closed',
  },
  id: (nth: number) => `17x${nth}`,
  number: (nth: number) => `TT${nth}`,
} as const;

const CASES = {
  module: cases,
  values: {
    ...PRIORITIES,
    open: 'Open',
    in_progress: 'Assigned',
    pending: 'Wait for Customer',
    closed: 'Resolved',
  },
  id: (nth: number) => `39x${nth}`,
  number: (nth: number) => `CASE${nth}`,
} as const;

export const COLUMNS = [
  {
    ...HELPDESK,
    title: 'Vtiger 8.0.0',
    api: 'webservice',
    vtiger: { version: '8.0.0' },
    inputs: {},
    told: 'Vtiger 8.0.0, web service',
  },
  {
    ...HELPDESK,
    title: 'Vtiger 8.4.0',
    api: 'webservice',
    vtiger: { version: '8.4.0' },
    inputs: {},
    told: 'Vtiger 8.4.0, web service',
  },
  {
    ...HELPDESK,
    title: 'Vtiger Cloud, HelpDesk',
    api: 'restapi',
    vtiger: { cloud: { modules: ['HelpDesk'] } },
    inputs: { 'vtiger-api': 'restapi' },
    told: 'Vtiger Cloud, which tells no version, REST API',
  },
  {
    ...CASES,
    title: 'Vtiger Cloud, Cases',
    api: 'restapi',
    vtiger: { cloud: { modules: ['Cases', 'HelpDesk'] } },
    inputs: { 'vtiger-api': 'restapi', config: CASES_CONFIG },
    told: 'Vtiger Cloud, which tells no version, REST API',
  },
] as const satisfies readonly Column[];

/** The one on which everything is tried in every way. */
export const MAIN_COLUMN: Column = COLUMNS[1];

/** The others, on which one way of each is tried. */
export const MORE_COLUMNS: readonly Column[] = COLUMNS.filter((column) => column !== MAIN_COLUMN);

/** What is said of a ticket, in the fields and values of its module. */
export function spelled(
  module: TicketModule,
  values: Spelling,
  { title, status, priority }: Said,
): Fields {
  return {
    ...(title !== undefined && { [module.title]: title }),
    ...(status !== undefined && { [module.status]: values[status] }),
    ...(priority !== undefined && { [module.priority]: values[priority] }),
  };
}
