// A CRM that has customers and people, and the packaged Action run with a `ticket:` part of the config.
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import type { RunResult } from './run-action.ts';
import { KEY_FIELD, openScene, type Scene } from './scene.ts';

const CASES_TICKET =
  'status: {resolved: Resolved}, priority: {urgent: Urgent, high: High, normal: Medium, low: Low}';

/** Every API, version and module; `more` is what its picklists need of a config. */
export const CRMS = [
  { title: '8.0.0', vtiger: { version: '8.0.0' }, more: '' },
  { title: '8.4.0', vtiger: { version: '8.4.0' }, more: '' },
  { title: 'Cloud, Cases', vtiger: { cloud: { modules: ['Cases'] } }, more: `, ${CASES_TICKET}` },
] as const satisfies readonly {
  readonly vtiger: VtigerOptions;
  readonly [more: string]: unknown;
}[];

/** A CRM with accounts and contacts, some of them alike; `ids` by name. */
export async function openCustomers(options: VtigerOptions = {}) {
  const world = await openScene({
    vtiger: {
      keyField: KEY_FIELD,
      users: [
        { name: 'admin', admin: true },
        { name: 'jane', admin: false },
      ],
      ...options,
    },
  });
  const { vtiger } = world;
  const acme = vtiger.add('Accounts', { accountname: 'ACME Inc', email1: 'info@acme.example' });
  const twins = ['Berlin', 'Lyon'].map((bill_city) =>
    vtiger.add('Accounts', { accountname: 'Twin Ltd', bill_city }),
  );
  const contact = (firstname: string, lastname: string, email: string, account_id: string) =>
    vtiger.add('Contacts', { firstname, lastname, email, account_id });
  const ann = contact('Ann Maria', 'van Dyk', 'ann@acme.example', acme);
  const sams = [acme, twins[0] ?? ''].map((home) => contact('Sam', 'Lee', 'sam@lee.example', home));
  const url =
    'cloud' in options ? { 'vtiger-url': `${world.urls.vtiger}/restapi/v1/vtiger/default` } : {};
  const run = (event: Parameters<Scene['run']>[0], ticket: string): Promise<RunResult> =>
    world.run(event, { inputs: { ...url, 'key-field': 'cf_901', config: `ticket: {${ticket}}` } });
  return {
    world,
    run,
    ids: { acme, twins, ann, sams },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

export function warningsOf({ stdout }: RunResult): string[] {
  return stdout.split('\n').flatMap((line) => /^::warning::(.*)$/.exec(line)?.[1] ?? []);
}
