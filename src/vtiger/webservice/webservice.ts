// The self-hosted web service behind the client port: one session, opened when first needed, renewed
// when it dies, and each answer turned into a value or an error.
import { exitCodeOf, toSyncError } from '../../errors/sync-error.ts';
import type { VtigerClient } from '../client.ts';
import { createOperations } from '../operations.ts';
import type { Refused } from '../refusal.ts';
import type { Answer } from './answer.ts';
import { record, records } from './decoders.ts';
import type { Call, Endpoint } from './endpoint.ts';
import { login, type LoginOptions, type Session } from './login.ts';

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

  return {
    ...createOperations({
      call,
      record,
      records,
      ofAnyType: {},
      isDenied,
      // The same code whether it is missing, deleted or of another owner.
      isOutOfReach: isDenied,
      // Only where it went while the server was at it (seen on 8.4.0).
      isGone: ({ code }) => code === 'RECORD_NOT_FOUND',
      isDuplicate: ({ code }) => code === DUPLICATE,
    }),
    identify: () => session.open(),
    // Here a closed ticket is opened by its status alone.
    reopen: () => Promise.resolve(undefined),
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

function isDenied({ code }: Refused): boolean {
  return code === 'ACCESS_DENIED';
}
