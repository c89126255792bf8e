// The operations that both of Vtiger's interfaces have, under the same names and with the same
// parameters: what each answer means, told apart where the two say it differently.
import { SyncError } from '../errors/sync-error.ts';
import { tryDecode, type Decoder } from '../http/decoders.ts';
import type { UploadedFile, VtigerClient, VtigerRecord, WriteOutcome } from './client.ts';
import { readAs } from './read-as.ts';
import { isKept, resultOrThrow, type IsDenied, type Refused } from './refusal.ts';
import type { Answer } from './webservice/answer.ts';
import { description, toDescription, typeList } from './webservice/decoders.ts';
import type { Call } from './webservice/endpoint.ts';

/** What tells one interface from the other. */
export interface Protocol {
  readonly call: (request: Call) => Promise<Answer>;
  readonly record: Decoder<VtigerRecord>;
  readonly records: Decoder<readonly VtigerRecord[]>;
  /** Parameters of `listtypes`. */
  readonly ofAnyType: Readonly<Record<string, string>>;
  readonly isDenied: IsDenied;
  /** The record asked for is missing, or is not for the API user. */
  readonly isOutOfReach: (refused: Refused) => boolean;
  /** The record is no more, as opposed to not being for the API user, where that is told apart. */
  readonly isGone: (refused: Refused) => boolean;
  readonly isDuplicate: (refused: Refused) => boolean;
}

/** The client but for who is asking, and what one interface alone can do. */
export type Operations = Omit<VtigerClient, 'identify' | 'reopen' | 'logout'>;

export function createOperations(protocol: Protocol): Operations {
  const { call, isOutOfReach } = protocol;
  const resultOf = (operation: string, answer: Answer, module?: string): unknown =>
    resultOrThrow(operation, answer, protocol.isDenied, module);

  async function read(
    operation: string,
    parameters: Call['parameters'],
    module?: string,
  ): Promise<unknown> {
    return resultOf(operation, await call({ operation, method: 'GET', parameters }), module);
  }

  async function write(
    operation: string,
    parameters: Call['parameters'],
    module?: string,
    file?: UploadedFile,
  ): Promise<WriteOutcome> {
    const answer = await call({ operation, method: 'POST', parameters, file });
    if (answer.kind === 'unclear') return { kind: 'unclear', error: answer.error };
    if (answer.kind === 'refused' && protocol.isDuplicate(answer)) {
      return { kind: 'duplicate', message: answer.message };
    }
    const record = tryDecode(protocol.record, resultOf(operation, answer, module));
    if (record?.['id'] !== undefined) return { kind: 'done', record };
    const message = `${operation}: the server sent a record that no known Vtiger sends.`;
    return { kind: 'unclear', error: new SyncError('vtiger-answer', message) };
  }

  return {
    listTypes: async () => readAs(typeList, await read('listtypes', protocol.ofAnyType)).types,
    describe: async (module) =>
      toDescription(readAs(description, await read('describe', { elementType: module }, module))),
    query: async (vtql) =>
      readAs(protocol.records, await read('query', { query: `${vtql};` }, moduleOf(vtql))),
    async retrieve(id) {
      const answer = await call({ operation: 'retrieve', method: 'GET', parameters: { id } });
      if (answer.kind === 'refused' && isOutOfReach(answer)) return undefined;
      return readAs(protocol.record, resultOf('retrieve', answer));
    },
    async isThere(id) {
      const answer = await call({ operation: 'retrieve', method: 'GET', parameters: { id } });
      if (answer.kind === 'refused' && isOutOfReach(answer)) return isKept(answer);
      resultOf('retrieve', answer);
      return true;
    },
    create: (module, element, file) =>
      write('create', { elementType: module, element }, module, file),
    revise: (element) => write('revise', { element }),
    async delete(id) {
      const answer = await call({ operation: 'delete', method: 'POST', parameters: { id } });
      // Another run was here first.
      if (answer.kind === 'refused' && protocol.isGone(answer)) return true;
      if (answer.kind === 'refused' && isOutOfReach(answer)) return false;
      resultOf('delete', answer);
      return true;
    },
    related: async (id, module) =>
      readAs(
        protocol.records,
        await read('retrieve_related', { id, relatedLabel: module, relatedType: module }, module),
      ),
    async relate(sourceRecordId, relatedRecordId, relationIdLabel) {
      const parameters = { sourceRecordId, relatedRecordId, relationIdLabel };
      const answer = await call({ operation: 'add_related', method: 'POST', parameters });
      if (answer.kind !== 'unclear') resultOf('add_related', answer);
    },
  };
}

function moduleOf(vtql: string): string | undefined {
  return /\bFROM\s+(\w+)/i.exec(vtql)?.[1];
}
