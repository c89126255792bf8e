// The self-hosted web service behind the client port: one session, opened when first needed, renewed
// when it dies, and each answer turned into a value or an error.
import { exitCodeOf, SyncError, toSyncError } from '../../errors/sync-error.ts';
import type { UploadedFile, VtigerClient, WriteOutcome } from '../client.ts';
import type { Answer } from './answer.ts';
import type { Call, Endpoint } from './endpoint.ts';
import { login, readAs, type LoginOptions, type Session } from './login.ts';
import * as schemas from './schemas.ts';

/** What the server says of a session that is no more; nothing was carried out. */
const SESSION_ENDED = new Set([
  'INVALID_SESSIONID',
  'SESSION_EXPIRED',
  'SESSION_LEFT_IDLE',
  'AUTHENTICATION_REQUIRED',
]);

/** Duplicate prevention answers with the number 0; its message is translated, so it can't be asked. */
const DUPLICATE = '0';

export function createWebservice(endpoint: Endpoint, options: LoginOptions): VtigerClient {
  const session = keepSession(endpoint, options);

  async function call(request: Call): Promise<Answer> {
    const opened = session.open();
    const answer = await send(await opened, request);
    if (answer.kind !== 'refused' || !SESSION_ENDED.has(answer.code)) return answer;
    // Once: a session that is refused again has another reason than its age.
    return send(await session.renew(opened), request);
  }

  function send(current: Session, request: Call): Promise<Answer> {
    const parameters = { sessionName: current.name, ...request.parameters };
    return endpoint({ ...request, parameters });
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
    if (answer.kind === 'refused' && answer.code === DUPLICATE) {
      return { kind: 'duplicate', message: answer.message };
    }
    const record = schemas.record.safeParse(resultOf(operation, answer));
    if (record.success && record.data['id'] !== undefined)
      return { kind: 'done', record: record.data };
    const message = `${operation}: the server sent a record that no known Vtiger sends.`;
    return { kind: 'unclear', error: new SyncError('vtiger-answer', message) };
  }

  return {
    identify: () => session.open(),
    listTypes: async () => readAs(schemas.typeList, await read('listtypes', {})).types,
    describe: async (module) =>
      schemas.toDescription(
        readAs(schemas.description, await read('describe', { elementType: module })),
      ),
    query: async (vtql) => readAs(schemas.records, await read('query', { query: `${vtql};` })),
    async retrieve(id) {
      const answer = await call({ operation: 'retrieve', method: 'GET', parameters: { id } });
      // The same code whether it is missing, deleted or of another owner.
      if (answer.kind === 'refused' && answer.code === 'ACCESS_DENIED') return undefined;
      return readAs(schemas.record, resultOf('retrieve', answer));
    },
    create: (module, element, file) => write('create', { elementType: module, element }, file),
    revise: (element) => write('revise', { element }),
    // Here a closed ticket is opened by its status alone.
    reopen: () => Promise.resolve(undefined),
    async delete(id) {
      const answer = await call({ operation: 'delete', method: 'POST', parameters: { id } });
      if (answer.kind === 'refused' && answer.code === 'ACCESS_DENIED') return false;
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
    logout: () => session.close(),
  };
}

interface SessionKeeper {
  open(): Promise<Session>;
  /** @param dead what `open` gave */
  renew(dead: Promise<Session>): Promise<Session>;
  close(): Promise<void>;
}

function keepSession(endpoint: Endpoint, options: LoginOptions): SessionKeeper {
  let current: Promise<Session> | undefined;
  const open = (): Promise<Session> => (current ??= logIn());

  function logIn(): Promise<Session> {
    const attempt = login(endpoint, options);
    attempt.catch((thrown: unknown) => {
      // A wrong key stays wrong; a server that could not be reached is asked anew by the next call.
      const isPassing = exitCodeOf(toSyncError(thrown)) === 1;
      if (isPassing && current === attempt) current = undefined;
    });
    return attempt;
  }

  return {
    open,
    renew(dead) {
      // Several calls may learn of the same death; one of them logs in for all.
      if (current === dead) current = undefined;
      return open();
    },
    async close() {
      const session = await current?.catch(() => undefined);
      if (session === undefined) return;
      // Vtiger 8.0.0 answers 500 to a logout on PHP 8: whatever it says, the session is left.
      await endpoint({
        operation: 'logout',
        method: 'POST',
        parameters: { sessionName: session.name },
      }).catch(() => undefined);
    },
  };
}

function resultOf(operation: string, answer: Answer): unknown {
  if (answer.kind === 'result') return answer.result;
  if (answer.kind === 'unclear') throw answer.error;
  const code = answer.code === 'ACCESS_DENIED' ? 'vtiger-denied' : 'vtiger-rejected';
  throw new SyncError(code, `${operation}: the CRM says "${answer.message}" (${answer.code}).`);
}
