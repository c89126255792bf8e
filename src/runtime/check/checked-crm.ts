// The CRM as a check meets it: the first question decides by which API it is asked, and every step after
// it goes by that one.
import type { Connection } from '../../check/connection.ts';
import type { VtigerApi } from '../../config/vtiger-url.ts';
import type { Deadline } from '../../http/deadline.ts';
import type { Fetch } from '../../http/http.ts';
import type { TicketModule } from '../../vtiger/modules/module.ts';
import { poolClients } from '../../vtiger/pool.ts';
import { createEndpoint } from '../../vtiger/webservice/endpoint.ts';
import { askChallenge } from '../../vtiger/webservice/login.ts';
import { isNobodyThere, openCrm, throwUnless, type Crm, type CrmSettings } from '../crm.ts';

interface CheckedCrm {
  readonly connection: Connection;
  readonly chooseModule: () => Promise<TicketModule>;
}

const SPOKEN: Readonly<Record<VtigerApi, string>> = {
  webservice: 'web service',
  restapi: 'REST API',
};

/** Asks nothing yet. */
export function openCheckedCrm(
  settings: CrmSettings,
  fetch: Fetch,
  deadline: Deadline,
): CheckedCrm {
  const { url, username, accessKey, apis } = settings.inputs.vtiger;
  const [likelier = 'webservice', other] = apis;
  let api = likelier;
  let crm: Promise<Crm> | undefined;
  const opened = (): Promise<Crm> => (crm ??= openCrm(api, settings, fetch, deadline));

  /** What only a Vtiger answers; in the REST API nothing is without the key. */
  async function askFirst(): Promise<unknown> {
    if (api === 'webservice') return askChallenge(createEndpoint(fetch, url), username);
    return (await opened()).openClient().identify();
  }

  async function findApi(): Promise<unknown> {
    try {
      return await askFirst();
    } catch (thrown) {
      if (other === undefined || !isNobodyThere(thrown)) throw thrown;
      crm = undefined;
      api = other;
      return await askFirst().catch((second: unknown) => {
        // Whatever was proved by it, the words are about the one that is there.
        return throwUnless(thrown)(second);
      });
    }
  }

  const client = poolClients(openLater, 1);
  return {
    connection: {
      url,
      username,
      hasKey: accessKey !== '',
      challenge: findApi,
      client,
      get api() {
        return SPOKEN[api];
      },
    },
    chooseModule: async () => (await opened()).chooseModule(client),
  };
}
