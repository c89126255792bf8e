// The CRM as a check meets it: the first answer decides by which API it is asked, and every step goes by
// that one.
import type { CheckedCrm } from '../../check/set-up.ts';
import type { VtigerApi } from '../../config/vtiger-url.ts';
import type { Deadline } from '../../http/deadline.ts';
import type { Fetch } from '../../http/http.ts';
import { createEndpoint } from '../../vtiger/webservice/endpoint.ts';
import { askChallenge } from '../../vtiger/webservice/login.ts';
import { isNobodyThere, openCrm, provesPresence, type CrmSettings } from '../crm.ts';

const SPOKEN: Readonly<Record<VtigerApi, string>> = {
  webservice: 'web service',
  restapi: 'REST API',
};

/** Never throws for what the CRM says: that is the first step's to tell. */
export async function openCheckedCrm(
  settings: CrmSettings,
  fetch: Fetch,
  deadline: Deadline,
): Promise<CheckedCrm> {
  const { url, username, accessKey, apis } = settings.inputs.vtiger;
  const [likelier = 'webservice', other] = apis;

  async function meet(api: VtigerApi) {
    const crm = await openCrm(api, settings, fetch, deadline);
    const client = crm.openClient();
    const hasKey = accessKey !== '';
    // In the REST API nothing is answered without the key.
    const question: Promise<unknown> =
      api === 'webservice' ? askChallenge(createEndpoint(fetch, url), username) : client.identify();
    const refusal = await question.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return {
      refusal,
      connection: { url, username, hasKey, challenge: () => question, client, api: SPOKEN[api] },
      chooseModule: () => crm.chooseModule(client),
    };
  }

  const first = await meet(likelier);
  if (other === undefined || !isNobodyThere(first.refusal)) return first;
  const second = await meet(other);
  const isThere = second.refusal === undefined || provesPresence(second.refusal);
  // Else the first one's words tell more.
  return isThere ? second : first;
}
