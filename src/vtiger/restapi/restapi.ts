// The REST API of Vtiger Cloud behind the client port. It knows no session: every call carries the
// credentials, and the first one tells who is asking.
import { SyncError } from '../../errors/sync-error.ts';
import type { Fetch } from '../../http/http.ts';
import type { UploadedFile, VtigerClient, VtigerIdentity, WriteOutcome } from '../client.ts';
import type { Answer } from '../webservice/answer.ts';
import type { Call } from '../webservice/endpoint.ts';
import { readAs } from '../webservice/login.ts';
import { description, toDescription, typeList } from '../webservice/schemas.ts';
import { createEndpoint, type EndpointOptions, type Served } from './endpoint.ts';
import * as schemas from './schemas.ts';

type Refused = Extract<Answer, { kind: 'refused' }>;

export function createRestapi(fetch: Fetch, options: EndpointOptions): VtigerClient {
  const endpoint = createEndpoint(fetch, options);
  let identity: Promise<VtigerIdentity> | undefined;

  async function askWhoIsAsking(): Promise<VtigerIdentity> {
    const { answer, servedAt } = await endpoint({ operation: 'me', method: 'GET', parameters: {} });
    const { id } = readAs(schemas.me, resultOf('me', answer));
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
    const { answer }: Served = await endpoint(request);
    return answer;
  }

  async function read(operation: string, parameters: Record<string, string>): Promise<unknown> {
    return resultOf(operation, await call({ operation, method: 'GET', parameters }));
  }

  async function write(
    operation: string,
    parameters: Record<string, string>,
    file?: UploadedFile,
  ): Promise<WriteOutcome> {
    const answer = await call({ operation, method: 'POST', parameters, file });
    if (answer.kind === 'unclear') return { kind: 'unclear', error: answer.error };
    if (answer.kind === 'refused' && isDuplicate(answer)) {
      return { kind: 'duplicate', message: answer.message };
    }
    const record = schemas.record.safeParse(resultOf(operation, answer));
    if (record.success && record.data['id'] !== undefined) {
      return { kind: 'done', record: record.data };
    }
    const message = `${operation}: the server sent a record that no known Vtiger sends.`;
    return { kind: 'unclear', error: new SyncError('vtiger-answer', message) };
  }

  return {
    identify,
    // The operation wants the parameter, and takes the word null for "of any kind".
    listTypes: async () =>
      readAs(typeList, await read('listtypes', { fieldTypeList: 'null' })).types,
    describe: async (module) =>
      toDescription(readAs(description, await read('describe', { elementType: module }))),
    query: async (vtql) => readAs(schemas.records, await read('query', { query: `${vtql};` })),
    async retrieve(id) {
      const answer = await call({ operation: 'retrieve', method: 'GET', parameters: { id } });
      if (answer.kind === 'refused' && (isMissing(answer) || isDenied(answer))) return undefined;
      return readAs(schemas.record, resultOf('retrieve', answer));
    },
    create: (module, element, file) => write('create', { elementType: module, element }, file),
    revise: (element) => write('revise', { element }),
    async reopen(id) {
      const answer = await call({ operation: 'reopen', method: 'POST', parameters: { id } });
      if (answer.kind === 'unclear') return { kind: 'unclear', error: answer.error };
      resultOf('reopen', answer);
      // What it answers is not documented, and not needed.
      return { kind: 'done', record: { id } };
    },
    async delete(id) {
      const answer = await call({ operation: 'delete', method: 'POST', parameters: { id } });
      if (answer.kind === 'refused' && (isMissing(answer) || isDenied(answer))) return false;
      resultOf('delete', answer);
      return true;
    },
    related: async (id, module) =>
      readAs(
        schemas.records,
        await read('retrieve_related', { id, relatedLabel: module, relatedType: module }),
      ),
    async relate(sourceRecordId, relatedRecordId, relationIdLabel) {
      const parameters = { sourceRecordId, relatedRecordId, relationIdLabel };
      const answer = await call({ operation: 'add_related', method: 'POST', parameters });
      if (answer.kind !== 'unclear') resultOf('add_related', answer);
    },
    logout: () => Promise.resolve(),
  };
}

function resultOf(operation: string, answer: Answer): unknown {
  if (answer.kind === 'result') return answer.result;
  if (answer.kind === 'unclear') throw answer.error;
  const code = isDenied(answer) ? 'vtiger-denied' : 'vtiger-rejected';
  throw new SyncError(code, `${operation}: the CRM says "${answer.message}" (${answer.code}).`);
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
