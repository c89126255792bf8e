// The steps of a check, as data: in this order, with what each one tests.

/** `Host`: where the issues live. */
export type Area = 'Settings' | 'Vtiger' | 'Host' | 'Tickets';

export const STEPS = {
  address: { area: 'Settings', tests: 'vtiger-url is an address that can be used' },
  credentials: { area: 'Settings', tests: 'user name and access key are given' },
  settings: { area: 'Settings', tests: 'the other settings are valid' },

  reach: { area: 'Vtiger', tests: 'the server can be reached' },
  tls: { area: 'Vtiger', tests: 'its certificate is trusted' },
  redirect: { area: 'Vtiger', tests: 'it does not redirect' },
  webservice: { area: 'Vtiger', tests: 'a Vtiger web service answers there' },
  user: { area: 'Vtiger', tests: 'it knows the user' },
  key: { area: 'Vtiger', tests: 'it accepts the access key' },
  version: { area: 'Vtiger', tests: 'version and API' },

  token: { area: 'Host', tests: 'the token is valid' },
  repository: { area: 'Host', tests: 'the repository can be read' },
  issues: { area: 'Host', tests: 'its issues can be read' },
  comments: { area: 'Host', tests: 'the marker comment can be written' },
  config: { area: 'Host', tests: 'the config file is valid' },

  module: { area: 'Tickets', tests: 'the user sees the ticket module' },
  create: { area: 'Tickets', tests: 'the user may create tickets' },
  edit: { area: 'Tickets', tests: 'the user may edit tickets' },
  mandatory: { area: 'Tickets', tests: 'every mandatory field is filled' },
  status: { area: 'Tickets', tests: 'the status values exist' },
  severity: { area: 'Tickets', tests: 'the severity values exist' },
  priority: { area: 'Tickets', tests: 'the priority values exist' },
  fields: { area: 'Tickets', tests: 'the fields of ticket.fields take their values' },
  'key-field': { area: 'Tickets', tests: 'the key field can hold the key' },
  owner: { area: 'Tickets', tests: 'the owner of new tickets exists' },
  assignees: { area: 'Tickets', tests: 'the people of ticket.assignees exist' },
  account: { area: 'Tickets', tests: 'the account of the tickets exists' },
  contact: { area: 'Tickets', tests: 'the contact of the tickets exists' },
  query: { area: 'Tickets', tests: 'tickets can be looked up' },
  'ticket-comments': { area: 'Tickets', tests: 'the user may write comments on tickets' },
  documents: { area: 'Tickets', tests: 'the user may attach documents to tickets' },
} as const satisfies Readonly<Record<string, { area: Area; tests: string }>>;

/** @param host the name of the code host, such as `GitHub` */
export function areaTitle(area: Area, host: string): string {
  return area === 'Host' ? host : area;
}

export type StepId = keyof typeof STEPS;
