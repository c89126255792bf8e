// One run, wherever it runs: puts transport, host and desk together, converges the issue, and turns
// what went wrong into part of the report. The runtimes around it only read their surroundings and
// show the result.
import type { Inputs } from '../config/inputs.ts';
import { resolveRules, type ReadConfigFile, type ResolvedRules } from '../config/resolve-rules.ts';
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import { openGitHub } from '../hosts/github/github.ts';
import type { Host } from '../hosts/host.ts';
import { startDeadline, type Deadline } from '../http/deadline.ts';
import type { Fetch } from '../http/http.ts';
import { retrying } from '../http/retry.ts';
import { createTransport, type ProxySettings } from '../http/undici-transport.ts';
import { deriveMarkerSecret, deskPrint } from '../plan/marker.ts';
import { createFingerprint } from '../plan/memory.ts';
import type { Report } from '../report/report.ts';
import { converge } from '../sync/converge.ts';
import { failedOutcome } from '../sync/outcome.ts';
import type { Target } from '../sync/target.ts';
import type { World } from '../sync/world.ts';
import { openDesk, type Desk } from '../vtiger/desk.ts';
import { helpdesk } from '../vtiger/modules/helpdesk.ts';
import { createEndpoint } from '../vtiger/webservice/endpoint.ts';
import { createWebservice } from '../vtiger/webservice/webservice.ts';
import type { CheckoutFile } from './environment.ts';
import { tracing } from './trace.ts';

export interface RunSettings {
  readonly inputs: Inputs;
  readonly repository: {
    readonly apiUrl: string;
    readonly serverUrl: string;
    readonly name: string;
  };
  readonly proxy: ProxySettings;
  /** A file of the checkout; undefined where there is no checkout. */
  readonly readCheckout: (path: string) => Promise<CheckoutFile | undefined>;
  /** Called with every secret, before it is used. */
  readonly mask: (secret: string) => void;
  readonly warn: (message: string) => void;
  readonly debug: (message: string) => void;
}

/** Longest wait for one answer, in ms: a slow CRM takes seconds, a stalled one never answers. */
const REQUEST_TIMEOUT = 15_000;
/** Longest run for one issue, in ms. */
const RUN_TIMEOUT = 90_000;

/** Never throws: whatever happens is in the report. */
export async function runSync(settings: RunSettings, target: Target): Promise<Report> {
  const { inputs, proxy } = settings;
  const deadline = startDeadline(RUN_TIMEOUT);
  const transport = createTransport({
    deadline,
    timeout: REQUEST_TIMEOUT,
    proxy,
    userAgent: 'vtiger-issue-sync',
  });
  try {
    const fetch = retrying(tracing(transport.fetch, settings.debug), {
      deadline,
      repeats: 3,
      longestPause: 30_000,
      jitter: Math.random,
    });
    const world = await openWorld(settings, fetch, deadline);
    return { dryRun: inputs.dryRun, outcomes: [await converge(world, target)] };
  } catch (thrown) {
    return { dryRun: inputs.dryRun, outcomes: [failedOutcome(toSyncError(thrown), target.number)] };
  } finally {
    await transport.close();
  }
}

async function openWorld(settings: RunSettings, fetch: Fetch, deadline: Deadline): Promise<World> {
  const { inputs, repository } = settings;
  const host = openGitHub({
    fetch,
    apiUrl: repository.apiUrl,
    serverUrl: repository.serverUrl,
    repository: repository.name,
    token: inputs.githubToken,
  });
  const resolved = await resolveRules(inputs, configReader(settings, host));
  const markerSecret = deriveMarkerSecret(inputs.vtiger.accessKey);
  return {
    host,
    desk: openTickets(settings, resolved, fetch, deadline),
    rules: resolved.rules,
    markerSecret,
    deskPrint: deskPrint(inputs.vtiger.url, helpdesk.name),
    fingerprint: createFingerprint(markerSecret),
    dryRun: inputs.dryRun,
    deadline,
  };
}

function openTickets(
  { inputs, mask }: RunSettings,
  { keyField, ticketExtras }: ResolvedRules,
  fetch: Fetch,
  deadline: Deadline,
): Desk {
  const { url, username, accessKey } = inputs.vtiger;
  const client = createWebservice(createEndpoint(fetch, url), {
    credentials: { username, accessKey },
    deadline,
    jitter: Math.random,
    mask,
  });
  return openDesk(client, helpdesk, { url, keyField, ...ticketExtras });
}

/** The config file: from the checkout where there is one, else by the API. */
function configReader({ inputs, readCheckout, warn }: RunSettings, host: Host): ReadConfigFile {
  return async (path) => {
    const checkedOut = await readCheckout(path);
    if (checkedOut !== undefined) return checkedOut.text;
    try {
      return await host.readFile(path);
    } catch (thrown) {
      const isDenied = thrown instanceof SyncError && thrown.code === 'host-denied';
      if (!isDenied || inputs.configFileNamed) throw thrown;
      warn(`${path} could not be read (${thrown.message}). The defaults are used. ${thrown.hint}`);
      return undefined;
    }
  };
}
