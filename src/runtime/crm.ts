// Opens the CRM: by the API that the address or the first answer is for, with the module that keeps its
// tickets. What a self-hosted CRM does not need is not loaded.
import type { VtigerApi } from '../config/vtiger-url.ts';
import type { ErrorCode } from '../errors/catalog.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { Deadline } from '../http/deadline.ts';
import type { Fetch } from '../http/http.ts';
import type { VtigerClient } from '../vtiger/client.ts';
import { chooseModule } from '../vtiger/modules/choose-module.ts';
import type { TicketModule } from '../vtiger/modules/module.ts';
import { createEndpoint } from '../vtiger/webservice/endpoint.ts';
import { createWebservice } from '../vtiger/webservice/webservice.ts';
import type { Pace } from '../vtiger/restapi/quota.ts';
import type { RunSettings } from './run.ts';

export interface CrmSettings extends Pick<RunSettings, 'inputs' | 'mask' | 'debug'> {
  /** How the quotas of a cloud account are used; `prompt` by default. */
  readonly pace?: Pace;
}

export interface Crm {
  readonly api: VtigerApi;
  /** A session of its own; of an API that knows no sessions, always the same client. */
  readonly openClient: () => VtigerClient;
  /** Where tickets are kept, as the input says, or as the CRM has it. */
  readonly chooseModule: (client: VtigerClient) => Promise<TicketModule>;
}

/** What proves that an API is there, though it lets nobody in. */
const IS_THERE: ReadonlySet<ErrorCode> = new Set([
  'vtiger-credentials',
  'vtiger-denied',
  'vtiger-rate-limit',
]);

/**
 * Has `use` work with the CRM. Where no Vtiger answers in the likelier way and the other one is possible,
 * that is asked, and `use` begins anew with it: it has written nothing, since nobody was there.
 *
 * @throws SyncError whatever `use` throws
 */
export async function withCrm<Result>(
  settings: CrmSettings,
  fetch: Fetch,
  deadline: Deadline,
  use: (crm: Crm) => Promise<Result>,
): Promise<Result> {
  const [api = 'webservice', other] = settings.inputs.vtiger.apis;
  const first = await openCrm(api, settings, fetch, deadline);
  settings.debug?.(
    `vtiger-api: ${api}, ${other === undefined ? 'and no other' : 'the likelier one'}`,
  );
  try {
    return await use(first);
  } catch (thrown) {
    if (other === undefined || !isNobodyThere(thrown)) throw thrown;
    const second = await openCrm(other, settings, fetch, deadline);
    await second
      .openClient()
      .identify()
      .catch((refusal: unknown) => {
        // Else the first one's words tell more.
        throw provesPresence(refusal) ? refusal : thrown;
      });
    settings.debug?.(`vtiger-api: ${other}, since nobody answers to ${api}`);
    return use(second);
  }
}

export function isNobodyThere(thrown: unknown): boolean {
  return thrown instanceof SyncError && thrown.code === 'vtiger-not-found';
}

/** Whether an error is one of the API's own, so that it is there. */
export function provesPresence(thrown: unknown): boolean {
  return thrown instanceof SyncError && IS_THERE.has(thrown.code);
}

/** Loads what the API needs; asks nothing yet. */
export async function openCrm(
  api: VtigerApi,
  settings: CrmSettings,
  fetch: Fetch,
  deadline: Deadline,
): Promise<Crm> {
  const { inputs, debug } = settings;
  return {
    api,
    openClient: await opener(api, settings, fetch, deadline),
    async chooseModule(client) {
      const chosen = await chooseModule(inputs.vtiger.module, api, () => client.listTypes());
      debug?.(`module: ${chosen.module.name}, ${chosen.why}`);
      return chosen.module;
    },
  };
}

async function opener(
  api: VtigerApi,
  settings: CrmSettings,
  fetch: Fetch,
  deadline: Deadline,
): Promise<() => VtigerClient> {
  if (api === 'webservice') return () => openSession(settings, fetch, deadline);
  const { url, username, accessKey, apis } = settings.inputs.vtiger;
  const [{ createRestapi }, { onceShown }] = await Promise.all([
    import('../vtiger/restapi/restapi.ts'),
    import('../vtiger/restapi/presence.ts'),
  ]);
  // Where neither the address nor an input speaks for it, it is no more than a guess.
  const isGuess = apis[0] !== 'restapi';
  const client = createRestapi(isGuess ? onceShown(fetch, url) : fetch, {
    url,
    credentials: { username, accessKey },
    deadline,
    mask: settings.mask,
    pace: settings.pace ?? 'prompt',
    now: Date.now,
  });
  return () => client;
}

/** One session of a self-hosted CRM, which logs in when it is first needed. */
function openSession(
  { inputs, mask }: Pick<RunSettings, 'inputs' | 'mask'>,
  fetch: Fetch,
  deadline: Deadline,
): VtigerClient {
  const { url, username, accessKey } = inputs.vtiger;
  return createWebservice(createEndpoint(fetch, url), {
    credentials: { username, accessKey },
    deadline,
    jitter: Math.random,
    mask,
  });
}
