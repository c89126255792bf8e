// The way to the CRM, step by step: what one challenge and one login tell about network, TLS, address,
// user and key.
import { toSyncError, type SyncError } from '../errors/sync-error.ts';
import type { ErrorCode } from '../errors/catalog.ts';
import type { VtigerClient } from '../vtiger/client.ts';
import { failed, keptBack, notTried, open, passed, type Finding } from './finding.ts';
import type { StepId } from './steps.ts';

export interface Connection {
  readonly url: string;
  readonly username: string;
  /** Without one, the way up to the user can be tried all the same. */
  readonly hasKey: boolean;
  /**
   * Asks for a login challenge, without the key: the first thing that only a Vtiger answers. Absent
   * where the protocol has none; then the login tells all.
   */
  readonly challenge: (() => Promise<unknown>) | undefined;
  readonly client: VtigerClient;
  /** The protocol, for people. */
  readonly api: string;
}

/** What a challenge passes through, in order. */
const WAY = ['reach', 'tls', 'redirect', 'webservice', 'user'] as const satisfies StepId[];
type Stage = (typeof WAY)[number];

/** Where on the way each error arises; whatever is not here, behind the last. */
const STAGE_OF: Partial<Record<ErrorCode, Stage>> = {
  'vtiger-unreachable': 'reach',
  'vtiger-timeout': 'reach',
  deadline: 'reach',
  'vtiger-tls': 'tls',
  'vtiger-redirect': 'redirect',
  'vtiger-not-found': 'webservice',
  'vtiger-answer': 'webservice',
  'vtiger-denied': 'webservice',
  'vtiger-rejected': 'webservice',
  'vtiger-rate-limit': 'webservice',
  'vtiger-credentials': 'user',
};

export const CONNECTION_STEPS: readonly StepId[] = [...WAY, 'key', 'version'];

/** @returns whether the CRM can be worked with */
export async function* checkConnection(connection: Connection): AsyncGenerator<Finding, boolean> {
  const { challenge, client, username, api } = connection;
  const obstacle = await errorOf(challenge ?? (() => client.identify()));
  const stage = obstacle && (STAGE_OF[obstacle.code] ?? 'webservice');
  yield* onTheWay(connection, obstacle, stage);
  if (stage !== undefined) {
    yield* keptBack(['key', 'version'], stage);
    return false;
  }
  if (!connection.hasKey) {
    yield* notTried(['key', 'version'], 'no access key is given');
    return false;
  }
  const refusal = await errorOf(() => client.identify());
  if (refusal !== undefined) {
    yield failed('key', refusal);
    yield* notTried(['version'], 'nobody is logged in');
    return false;
  }
  const { userId, version } = await client.identify();
  yield passed('key', `${username} (${userId}), key ${STARS}`);
  const told = /^\d/.test(version) ? version : `${version}, which tells no version`;
  yield passed('version', `Vtiger ${told}, ${api}`);
  return true;
}

/** However long the key is. */
export const STARS = '********';

function onTheWay(
  { url, username }: Connection,
  obstacle: SyncError | undefined,
  stage: Stage | undefined,
): Finding[] {
  const { protocol, host } = new URL(url);
  const details: Partial<Record<Stage, string>> = { reach: host, user: username };
  const end = stage === undefined ? WAY.length : WAY.indexOf(stage);
  const isPlain = protocol === 'http:';
  return [
    ...WAY.slice(0, end).map((step) =>
      step === 'tls' && isPlain
        ? open(step, 'plain http: nothing is encrypted')
        : passed(step, details[step]),
    ),
    ...(stage === undefined
      ? []
      : [failed(stage, obstacle), ...keptBack(WAY.slice(end + 1), stage)]),
  ];
}

async function errorOf(attempt: () => Promise<unknown>): Promise<SyncError | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (thrown) {
    return toSyncError(thrown);
  }
}
