// The live server, as the environment names it, and what has to be known of it before anything is tried.
import { examineInputs } from '../../src/config/inputs.ts';
import { resolveRules, type ResolvedRules } from '../../src/config/resolve-rules.ts';
import { proposeConfig } from '../../src/check/proposed-config.ts';
import { apisAt, parseVtigerUrl, VTIGER_APIS } from '../../src/config/vtiger-url.ts';
import type { Rules } from '../../src/plan/rules.ts';
import { chooseModule } from '../../src/vtiger/modules/choose-module.ts';
import type { TicketModule } from '../../src/vtiger/modules/module.ts';
import { bench, type Bench } from '../contract/desk-bench.ts';
import { MAIN_COLUMN, type Spelling } from '../support/columns.ts';

export interface LiveServer {
  readonly url: string;
  readonly api: 'webservice' | 'restapi';
  readonly credentials: { readonly username: string; readonly accessKey: string };
  /** Absent where the server has none for us. */
  readonly keyField: string | undefined;
  readonly module: TicketModule;
  /** As the login tells it. */
  readonly version: string;
  /** YAML that fits its picklists, with one status for every closed issue. */
  readonly config: string;
  readonly spelling: Spelling;
}

const NEEDED = ['VTIGER_TEST_URL', 'VTIGER_TEST_USERNAME', 'VTIGER_TEST_ACCESS_KEY'] as const;

/** @throws Error that names what is missing, or what the server says */
export async function findLiveServer(env = process.env): Promise<LiveServer> {
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Error(
      `Set ${missing.join(', ')}: see "Against a Vtiger of your own" in CONTRIBUTING.md.`,
    );
  }
  const [text = '', username = '', accessKey = ''] = NEEDED.map((name) => env[name]);
  const address = parseVtigerUrl(text, false);
  if ('mistake' in address) throw new Error(`VTIGER_TEST_URL ${address.mistake}.`);
  const given = VTIGER_APIS.find((name) => name === env['VTIGER_TEST_API']);
  const api = given ?? apisAt(text)[0] ?? 'webservice';
  const wanted = env['VTIGER_TEST_MODULE'];
  const moduleName = wanted === 'HelpDesk' || wanted === 'Cases' ? wanted : 'auto';
  const found = {
    url: address.value,
    api,
    credentials: { username, accessKey },
    keyField: env['VTIGER_TEST_KEY_FIELD'] === '' ? undefined : env['VTIGER_TEST_KEY_FIELD'],
  };
  await using asking = bench(found.url, found.credentials, { api, module: MAIN_COLUMN.module });
  const client = asking.connect();
  const { version } = await client.identify();
  const { module } = await chooseModule(moduleName, api, () => client.listTypes());
  const described = await client.describe(module.name);
  const { rules } = await rulesOf(proposeConfig(described, module, await rulesOf('')));
  return { ...found, module, version, ...spellingOf(rules.ticket) };
}

/** The desk's bench on it; what is made there goes when the bench does. */
export function liveBench(server: LiveServer, keyField = server.keyField): Bench {
  return bench(server.url, server.credentials, server, keyField, true);
}

function rulesOf(config: string): Promise<ResolvedRules> {
  const { inputs } = examineInputs({ config });
  if (!inputs.enabled) throw new Error('It is on unless it is switched off.');
  return resolveRules(inputs, () => Promise.resolve(undefined));
}

function spellingOf(ticket: Rules['ticket']): Pick<LiveServer, 'config' | 'spelling'> {
  const status = { ...ticket.status, closed: ticket.status.resolved };
  const { open, in_progress, pending, closed } = status;
  const { urgent, high, low } = ticket.priority;
  return {
    // JSON is YAML.
    config: JSON.stringify({ ticket: { ...ticket, status } }),
    spelling: { open, in_progress, pending, closed, urgent, high, low },
  };
}
