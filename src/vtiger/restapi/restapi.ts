// The REST API of Vtiger Cloud behind the client port. It knows no session: every call carries the
// credentials, and the first one tells who is asking.
import type { Fetch } from '../../http/http.ts';
import type { VtigerClient, VtigerIdentity } from '../client.ts';
import { createOperations } from '../operations.ts';
import { readAs } from '../read-as.ts';
import { resultOrThrow, type Refused } from '../refusal.ts';
import type { Answer } from '../webservice/answer.ts';
import type { Call } from '../webservice/endpoint.ts';
import { me, record, records } from './decoders.ts';
import { createEndpoint, type EndpointOptions } from './endpoint.ts';

export function createRestapi(fetch: Fetch, options: EndpointOptions): VtigerClient {
  const endpoint = createEndpoint(fetch, options);
  let identity: Promise<VtigerIdentity> | undefined;

  async function askWhoIsAsking(): Promise<VtigerIdentity> {
    const { answer, servedAt } = await endpoint({ operation: 'me', method: 'GET', parameters: {} });
    const { id } = readAs(me, resultOrThrow('me', answer, isDenied));
    const clockOffset = servedAt === undefined ? 0 : servedAt - Date.now();
    return { userId: id, version: 'Cloud', clockOffset };
  }

  function identify(): Promise<VtigerIdentity> {
    if (identity !== undefined) return identity;
    const asking = askWhoIsAsking();
    identity = asking;
    // Asked anew by the next call.
    asking.catch(() => (identity = undefined));
    return asking;
  }

  async function call(request: Call): Promise<Answer> {
    return (await endpoint(request)).answer;
  }

  return {
    ...createOperations({
      call,
      record,
      records,
      // The operation wants the parameter, and takes the word null for "of any kind".
      ofAnyType: { fieldTypeList: 'null' },
      isDenied,
      isOutOfReach: (refused) => isMissing(refused) || isDenied(refused),
      // Whether that is told apart from what is not for the API user is not documented.
      isGone: () => false,
      isDuplicate,
    }),
    identify,
    async reopen(id) {
      const answer = await call({ operation: 'reopen', method: 'POST', parameters: { id } });
      if (answer.kind === 'unclear') return { kind: 'unclear', error: answer.error };
      resultOrThrow('reopen', answer, isDenied);
      // What it answers is not documented, and not needed.
      return { kind: 'done', record: { id } };
    },
    logout: () => Promise.resolve(),
  };
}

/** By the code of the web service where there is one, else by the status, else by the words. */
function isDenied({ code, message }: Refused): boolean {
  return code === 'ACCESS_DENIED' || code === 'HTTP 403' || /\bpermission\b.*denied/i.test(message);
}

function isMissing({ code }: Refused): boolean {
  return code === 'RECORD_NOT_FOUND' || code === 'HTTP 404';
}

/** Code 0 as in the web service; the words in a language of the account's are kin in most. */
function isDuplicate({ code, message }: Refused): boolean {
  return code === '0' || /dupli[ck]/i.test(`${code} ${message}`);
}
