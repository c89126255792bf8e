// Where attaching is tried: the real client over real sockets, on an embedded CRM with one ticket.
import { serve } from '../../src/emulator/serve.ts';
import { createVtiger, type Vtiger, type VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { startDeadline } from '../../src/http/deadline.ts';
import { retrying } from '../../src/http/retry.ts';
import { createTransport } from '../../src/http/undici-transport.ts';
import type { VtigerClient } from '../../src/vtiger/client.ts';
import { createRestapi } from '../../src/vtiger/restapi/restapi.ts';
import { createEndpoint } from '../../src/vtiger/webservice/endpoint.ts';
import { createWebservice } from '../../src/vtiger/webservice/webservice.ts';

export interface DocumentBench extends AsyncDisposable {
  readonly vtiger: Vtiger;
  readonly client: VtigerClient;
  /** A client with a session of its own. */
  readonly connect: () => VtigerClient;
  /** The ticket's id. */
  readonly ticket: string;
  readonly addTicket: () => string;
}

const COLUMNS = [
  { title: 'Vtiger 8.0.0', options: { version: '8.0.0' } },
  { title: 'Vtiger 8.4.0', options: { version: '8.4.0' } },
  { title: 'Vtiger Cloud', options: { cloud: {} } },
] as const satisfies readonly { title: string; options: VtigerOptions }[];

export const embeddedSettings = COLUMNS.map(({ title, options }) => ({
  title,
  open: (more: VtigerOptions = {}) => openBench({ ...options, ...more }),
}));

async function openBench(options: VtigerOptions): Promise<DocumentBench> {
  const vtiger = createVtiger(options);
  const server = await serve((request) => vtiger.handle(request));
  const deadline = startDeadline(60_000);
  const transport = createTransport({
    deadline,
    timeout: 10_000,
    proxy: { http: undefined, https: undefined, no: undefined },
    userAgent: 'test',
  });
  const policy = { deadline, repeats: 2, longestPause: 1_000, jitter: () => 0 };
  const fetch = retrying(transport.fetch, policy);
  const [user] = vtiger.users;
  const credentials = { username: user?.name ?? '', accessKey: user?.accessKey ?? '' };
  const shared = { credentials, deadline, jitter: Math.random, mask: () => undefined };
  const connect = (): VtigerClient =>
    options.cloud === undefined
      ? createWebservice(createEndpoint(fetch, server.url), shared)
      : createRestapi(fetch, { ...shared, url: server.url, pace: 'prompt', now: Date.now });
  const addTicket = (): string =>
    vtiger.add('HelpDesk', {
      assigned_user_id: '19x1',
      ticket_title: 'One',
      ticketstatus: 'Open',
      ticketpriorities: 'Normal',
    });
  return {
    vtiger,
    client: connect(),
    connect,
    ticket: addTicket(),
    addTicket,
    async [Symbol.asyncDispose]() {
      await transport.close();
      await server.close();
    },
  };
}
