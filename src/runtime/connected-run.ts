// A run that has something to look after: puts transport, host and desk together and converges.
import { resolveRules, type ResolvedRules } from '../config/resolve-rules.ts';
import { DEFAULT_RULES } from '../config/defaults.ts';
import { SyncError } from '../errors/sync-error.ts';
import { openGitHub } from '../hosts/github/github.ts';
import type { Host } from '../hosts/host.ts';
import { startDeadline, type Deadline } from '../http/deadline.ts';
import type { Fetch } from '../http/http.ts';
import { retrying } from '../http/retry.ts';
import { createTransport } from '../http/undici-transport.ts';
import { deriveMarkerSecret, deskPrint } from '../plan/marker.ts';
import { createFingerprint } from '../plan/memory.ts';
import { converge } from '../sync/converge.ts';
import { needlessOutcome } from '../sync/needless.ts';
import type { Outcome } from '../sync/outcome.ts';
import type { Target } from '../sync/target.ts';
import type { World } from '../sync/world.ts';
import type { VtigerClient } from '../vtiger/client.ts';
import { openDesk } from '../vtiger/desk.ts';
import { helpdesk } from '../vtiger/modules/helpdesk.ts';
import { createEndpoint } from '../vtiger/webservice/endpoint.ts';
import { createWebservice } from '../vtiger/webservice/webservice.ts';
import type { RunSettings } from './run.ts';
import { tracing } from './trace.ts';

/** Longest wait for one answer, in ms: a slow CRM takes seconds, a stalled one never answers. */
const REQUEST_TIMEOUT = 15_000;
/** Longest run for one issue, in ms. */
const RUN_TIMEOUT = 90_000;

/**
 * @param known the rules, where the checkout told them
 * @throws SyncError for what neither side can put right
 */
export async function runConnected(
  settings: RunSettings,
  target: Target,
  known: ResolvedRules | undefined,
): Promise<Outcome> {
  const deadline = startDeadline(RUN_TIMEOUT);
  const transport = createTransport({
    deadline,
    timeout: REQUEST_TIMEOUT,
    proxy: settings.proxy,
    userAgent: 'vtiger-issue-sync',
  });
  const fetch = retrying(tracing(transport.fetch, settings.debug), {
    deadline,
    repeats: 3,
    longestPause: 30_000,
    jitter: Math.random,
  });
  try {
    const host = openHost(settings, fetch);
    const client = openClient(settings, fetch, deadline);
    if (known === undefined) logInEarly(settings, target, client);
    const resolved = known ?? (await resolveRules(settings.inputs, configReader(settings, host)));
    return await converge(toWorld(settings, { host, client, resolved, deadline }), target);
  } finally {
    await transport.close();
  }
}

function openHost({ inputs, place }: RunSettings, fetch: Fetch): Host {
  return openGitHub({ fetch, token: inputs.githubToken, ...place });
}

function openClient({ inputs, mask }: RunSettings, fetch: Fetch, deadline: Deadline): VtigerClient {
  const { url, username, accessKey } = inputs.vtiger;
  return createWebservice(createEndpoint(fetch, url), {
    credentials: { username, accessKey },
    deadline,
    jitter: Math.random,
    mask,
  });
}

/** While the config file is asked for, where the issue will most likely count whatever it says. */
function logInEarly({ inputs, place }: RunSettings, target: Target, client: VtigerClient): void {
  const rules = { ...DEFAULT_RULES, bugLabels: inputs.bugLabels ?? DEFAULT_RULES.bugLabels };
  const { snapshot } = target;
  if (snapshot === undefined || needlessOutcome(place, rules, target, snapshot)) return;
  void client.identify().catch(() => undefined);
}

function toWorld(
  { inputs }: RunSettings,
  parts: { host: Host; client: VtigerClient; resolved: ResolvedRules; deadline: Deadline },
): World {
  const { host, client, deadline } = parts;
  const { rules, keyField, ticketExtras } = parts.resolved;
  const { url, accessKey } = inputs.vtiger;
  const markerSecret = deriveMarkerSecret(accessKey);
  return {
    host,
    desk: openDesk(client, helpdesk, { url, keyField, ...ticketExtras }),
    rules,
    markerSecret,
    deskPrint: deskPrint(url, helpdesk.name),
    fingerprint: createFingerprint(markerSecret),
    dryRun: inputs.dryRun,
    deadline,
  };
}

/** The config file by the API. */
function configReader({ inputs, warn }: RunSettings, host: Host) {
  return async (path: string): Promise<string | undefined> => {
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
