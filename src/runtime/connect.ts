// Puts a run's world together: transport, host, desk and rules. What is done with it is the caller's.
import { resolveRules, type ResolvedRules } from '../config/resolve-rules.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { Host } from '../hosts/host.ts';
import { openHost, type HostWishes } from '../hosts/open-host.ts';
import { startDeadline, type Deadline } from '../http/deadline.ts';
import type { Fetch } from '../http/http.ts';
import { retrying } from '../http/retry.ts';
import { createTransport } from '../http/undici-transport.ts';
import { deriveMarkerSecret, deskPrint } from '../plan/marker.ts';
import { createFingerprint } from '../plan/memory.ts';
import type { FormerNames } from '../sync/former-names.ts';
import type { World } from '../sync/world.ts';
import type { VtigerClient } from '../vtiger/client.ts';
import { openDesk } from '../vtiger/desk.ts';
import { withSeverityIn, type TicketModule } from '../vtiger/modules/module.ts';
import type { Pace } from '../vtiger/restapi/quota.ts';
import { withCrm } from './crm.ts';
import type { RunSettings } from './run.ts';
import { tracing } from './trace.ts';

/** Longest wait for one answer, in ms: a slow CRM takes seconds, a stalled one never answers. */
const REQUEST_TIMEOUT = 15_000;

export interface ConnectOptions {
  /** Longest time for all of it, in ms. */
  readonly runTimeout: number;
  /** Longest pause that a server may ask for before a request is given up, in ms. */
  readonly longestPause: number;
  /** How the quotas of a cloud account are used. */
  readonly pace: Pace;
  /** The client that the desk stands on, made from one or several sessions of the CRM. */
  readonly toClient: (openSession: () => VtigerClient) => VtigerClient;
  /** The rules, where the checkout told them. */
  readonly known: ResolvedRules | undefined;
  /**
   * Whether both sides will most likely be asked, for one issue: two requests at a time then, so that two
   * connections to each are begun at once. With TLS that is two round trips less where each is first used.
   */
  readonly isExpected?: boolean;
}

/**
 * Connects, has `use` work, and lets go of the sockets, whatever happens.
 *
 * @throws SyncError for a config that can't be read, and whatever `use` throws
 */
export async function withWorld<Result>(
  settings: RunSettings,
  options: ConnectOptions,
  use: (world: World) => Promise<Result>,
): Promise<Result> {
  const { inputs, place } = settings;
  const [crmUrl, hostUrl] = [inputs.vtiger.url, place.apiUrl];
  const ahead = options.isExpected === true ? [crmUrl, hostUrl, crmUrl, hostUrl] : [];
  return withFetch(settings, { ...options, repeats: 3, ahead }, (fetch, deadline) =>
    withCrm({ ...settings, pace: options.pace }, fetch, deadline, async (crm) => {
      const openFor = (wishes?: HostWishes): Promise<Host> =>
        openHost({ fetch, token: inputs.hostToken, ...place, ...(wishes && { wishes }) });
      const client = options.toClient(crm.openClient);
      const choosing = crm.chooseModule(client);
      // It is waited for below, and a mistake in the config is told first.
      choosing.catch(() => undefined);
      const resolved =
        options.known ?? (await resolveRules(inputs, configReader(settings, openFor)));
      const host = await openFor({
        internalNotes: resolved.internalMarker,
        associations: resolved.rules.authors !== undefined,
      });
      const module = await choosing;
      return use(toWorld(settings, { host, client, module, resolved, deadline }));
    }),
  );
}

/**
 * The transport alone, let go of at the end, whatever happens.
 *
 * @param bounds `runTimeout` and `longestPause` as in `ConnectOptions`; `repeats` after a first try;
 *   `ahead`: servers to which a connection is begun at once, one each time it is named
 */
export async function withFetch<Result>(
  settings: Pick<RunSettings, 'proxy' | 'debug' | 'stop'>,
  bounds: Pick<ConnectOptions, 'runTimeout' | 'longestPause'> & {
    readonly repeats: number;
    readonly ahead?: readonly string[];
  },
  use: (fetch: Fetch, deadline: Deadline) => Promise<Result>,
): Promise<Result> {
  const { debug } = settings;
  const deadline = startDeadline(bounds.runTimeout, settings.stop);
  const transport = createTransport({
    deadline,
    timeout: REQUEST_TIMEOUT,
    proxy: settings.proxy,
    userAgent: 'vtiger-issue-sync',
  });
  const fetch = retrying(debug === undefined ? transport.fetch : tracing(transport.fetch, debug), {
    deadline,
    repeats: bounds.repeats,
    longestPause: bounds.longestPause,
    jitter: Math.random,
  });
  try {
    for (const url of bounds.ahead ?? []) transport.connectAhead(url);
    return await use(fetch, deadline);
  } finally {
    deadline.end();
    await transport.close();
  }
}

function toWorld(
  { inputs }: RunSettings,
  parts: {
    host: Host;
    client: VtigerClient;
    module: TicketModule;
    resolved: ResolvedRules;
    deadline: Deadline;
  },
): World {
  const { host, client, deadline } = parts;
  const module = withSeverityIn(parts.module, parts.resolved.severityField);
  const { rules, keyField, ticketExtras } = parts.resolved;
  const { url, accessKey } = inputs.vtiger;
  const markerSecret = deriveMarkerSecret(accessKey);
  const desk = openDesk(client, module, {
    ...ticketExtras,
    url,
    keyField,
    hasTypedFields: Object.keys(rules.details?.fields ?? {}).length > 0,
  });
  let formerNames: Promise<FormerNames> | undefined;
  return {
    host,
    desk,
    async attach(ticket, document) {
      const { attachDocument } = await import('../vtiger/documents/attach.ts');
      return attachDocument(client, ticket, document, inputs);
    },
    openComments: async () => {
      const { openTicketComments } = await import('../vtiger/ticket-comments.ts');
      return openTicketComments(client, module);
    },
    openFormerNames: () =>
      (formerNames ??= import('../sync/former-names.ts').then(({ openFormerNames }) =>
        openFormerNames(host, desk),
      )),
    rules,
    markerSecret,
    deskPrint: deskPrint(url, module.name),
    fingerprint: createFingerprint(markerSecret),
    dryRun: inputs.dryRun,
    deadline,
  };
}

/** The config file by the API. */
function configReader({ inputs, warn }: RunSettings, open: () => Promise<Host>) {
  return async (path: string): Promise<string | undefined> => {
    try {
      return await (await open()).readFile(path);
    } catch (thrown) {
      const isDenied = thrown instanceof SyncError && thrown.code === 'host-denied';
      if (!isDenied || inputs.configFileNamed) throw thrown;
      warn(`${path} could not be read (${thrown.message}). The defaults are used. ${thrown.hint}`);
      return undefined;
    }
  };
}
