// A CRM with a few tickets, and the command line at work on it.
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { runCli, type CliOptions, type CliResult } from './run-cli.ts';

export const VERSIONS = ['8.0.0', '8.4.0'] as const;
export const ISSUE = 'https://github.com/acme/app/issues/12';

const TICKET = {
  assigned_user_id: '19x1',
  ticketstatus: 'Open',
  ticketpriorities: 'Normal',
} as const;

export interface TicketDesk extends AsyncDisposable {
  readonly vtiger: Scene['vtiger'];
  readonly credentials: Scene['credentials'];
  /** Makes a ticket as an agent does. @returns its id */
  readonly add: (fields?: Readonly<Record<string, string>>) => string;
  readonly cli: (args: readonly string[], options?: CliOptions) => Promise<CliResult>;
  /** Operations that write, in order. */
  readonly writes: () => string[];
}

const READING =
  /^(?:getchallenge|login|logout|describe|query|retrieve|retrieve_related|listtypes|me)$/;

export async function openTicketDesk(vtiger: VtigerOptions = {}): Promise<TicketDesk> {
  const scene = await openScene({ vtiger });
  const { credentials } = scene;
  const env = {
    VTIGER_URL: credentials['vtiger-url'] ?? '',
    VTIGER_USERNAME: credentials['vtiger-username'] ?? '',
    VTIGER_ACCESS_KEY: credentials['vtiger-access-key'] ?? '',
    ...(vtiger.keyField && { KEY_FIELD: vtiger.keyField.name }),
  };
  return {
    vtiger: scene.vtiger,
    credentials,
    add: (fields) => scene.vtiger.add('HelpDesk', { ...TICKET, ticket_title: 'Old', ...fields }),
    cli: (args, options = {}) => runCli(args, { ...options, env: { ...env, ...options.env } }),
    writes: () =>
      scene.vtiger.calls.map(({ operation }) => operation).filter((name) => !READING.test(name)),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}
