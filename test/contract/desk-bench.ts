// Where the desk's contract is tried: the real client over real sockets, on an embedded CRM or a live
// one, with each of its modules, in one of the three ways that a ticket can bear its key.
import { randomBytes } from 'node:crypto';
import { serve } from '../../src/emulator/serve.ts';
import { createVtiger, type Vtiger, type VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { startDeadline } from '../../src/http/deadline.ts';
import { retrying } from '../../src/http/retry.ts';
import { createTransport } from '../../src/http/undici-transport.ts';
import type { VtigerClient } from '../../src/vtiger/client.ts';
import { openDesk, type Desk, type DeskSettings } from '../../src/vtiger/desk.ts';
import type { TicketModule } from '../../src/vtiger/modules/module.ts';
import { createRestapi } from '../../src/vtiger/restapi/restapi.ts';
import { createEndpoint } from '../../src/vtiger/webservice/endpoint.ts';
import type { Credentials } from '../../src/vtiger/webservice/login.ts';
import { createWebservice } from '../../src/vtiger/webservice/webservice.ts';
import { COLUMNS, type Column } from '../support/columns.ts';
import { KEY_MODES } from '../support/scene.ts';

export interface Bench extends AsyncDisposable {
  readonly url: string;
  readonly module: TicketModule;
  readonly keyField: string | undefined;
  readonly credentials: Credentials;
  /** A client with a session of its own; on a live server, the tickets it makes go when the bench does. */
  connect(credentials?: Partial<Credentials>, jitter?: () => number): VtigerClient;
  /** A desk on `connect()`, or on a client that is given. */
  open(settings?: Partial<DeskSettings>, client?: VtigerClient): Desk;
  /** The key of an issue in a repository that nobody else names. */
  key(number?: number, repository?: string): string;
}

export interface EmbeddedBench extends Bench {
  readonly vtiger: Vtiger;
}

/** A setting of the contract; `open` starts it anew. */
export interface Setting {
  readonly title: string;
  open(): Promise<Bench>;
}

export type EmbeddedOptions = Omit<VtigerOptions, 'basePath'>;

/** One of the embedded CRM's; what is asked for beyond it comes on top. */
export interface EmbeddedSetting extends Setting {
  readonly column: Column;
  open(options?: EmbeddedOptions): Promise<EmbeddedBench>;
}

export const EMBEDDED: readonly EmbeddedSetting[] = COLUMNS.flatMap((column) =>
  KEY_MODES.map(({ title, keyField }) => ({
    title: `the embedded ${column.title}, with ${title}`,
    column,
    open: (options: EmbeddedOptions = {}) =>
      openEmbedded(column, { ...column.vtiger, ...(keyField && { keyField }), ...options }),
  })),
);

async function openEmbedded(column: Column, options: EmbeddedOptions): Promise<EmbeddedBench> {
  const vtiger = createVtiger({ ...options, basePath: '/crm' });
  const server = await serve((request) => vtiger.handle(request));
  const [user] = vtiger.users;
  if (user === undefined) throw new Error('The embedded Vtiger has no user.');
  const credentials = { username: user.name, accessKey: user.accessKey };
  const made = bench(`${server.url}/crm`, credentials, column, options.keyField?.name);
  return {
    ...made,
    vtiger,
    async [Symbol.asyncDispose]() {
      await made[Symbol.asyncDispose]();
      await server.close();
    },
  };
}

/** @param isLive whether what is made has to go again */
export function bench(
  url: string,
  credentials: Credentials,
  { api, module }: Pick<Column, 'api' | 'module'>,
  keyField?: string,
  isLive = false,
): Bench {
  const deadline = startDeadline(300_000);
  const transport = createTransport({
    deadline,
    timeout: 15_000,
    proxy: { http: undefined, https: undefined, no: undefined },
    userAgent: 'vtiger-issue-sync-contract',
  });
  const random = Math.random;
  const policy = { deadline, repeats: 3, longestPause: 30_000, jitter: random };
  const fetch = retrying(transport.fetch, policy);
  const made = new Set<string>();
  const clients = new Set<VtigerClient>();
  const run = randomBytes(6).toString('hex');
  let issues = 0;

  function connect(other: Partial<Credentials> = {}, jitter = random): VtigerClient {
    const mask = (): undefined => undefined;
    const options = { credentials: { ...credentials, ...other }, deadline, jitter, mask };
    const client =
      api === 'webservice'
        ? createWebservice(createEndpoint(fetch, url), options)
        : createRestapi(fetch, { ...options, url, pace: 'prompt', now: Date.now });
    const noting: VtigerClient = {
      ...client,
      async create(name, element, file) {
        const outcome = await client.create(name, element, file);
        if (outcome.kind === 'done' && outcome.record['id']) made.add(outcome.record['id']);
        return outcome;
      },
    };
    clients.add(noting);
    return noting;
  }

  return {
    url,
    module,
    keyField,
    credentials,
    connect,
    open(settings, client = connect()) {
      const plain = { url, keyField, assignedTo: undefined, hasTypedFields: false };
      return openDesk(client, module, { ...plain, ...settings });
    },
    key: (number = ++issues, repository = 'app') =>
      `https://github.com/contract-${run}/${repository}/issues/${number}`,
    async [Symbol.asyncDispose]() {
      const cleaner = connect();
      if (isLive) for (const id of made) await remove(cleaner, module, id);
      for (const client of clients) await client.logout();
      await transport.close();
    },
  };
}

/** Deleted, or, where the user may not, at least closed. */
export async function remove(
  client: VtigerClient,
  module: TicketModule,
  id: string,
): Promise<void> {
  if (await client.delete(id)) return;
  if ((await client.retrieve(id)) === undefined) return;
  await client.revise(JSON.stringify({ id, [module.status]: 'Closed' }));
}
