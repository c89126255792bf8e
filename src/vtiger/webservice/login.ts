// Challenge and login. Vtiger keeps one challenge a user, and each new one replaces the one before, so
// of runs that log in at the same time all but one or two are told, wrongly, that the key is wrong.
import { createHash } from 'node:crypto';
import { SyncError } from '../../errors/sync-error.ts';
import type { Deadline } from '../../http/deadline.ts';
import type { VtigerIdentity } from '../client.ts';
import { readAs } from '../read-as.ts';
import type { Answer } from './answer.ts';
import * as decoders from './decoders.ts';
import type { Endpoint } from './endpoint.ts';

export interface Credentials {
  readonly username: string;
  readonly accessKey: string;
}

export interface Session extends VtigerIdentity {
  readonly name: string;
}

export interface LoginOptions {
  readonly credentials: Credentials;
  readonly deadline: Deadline;
  /** 0 up to 1; random unless a test decides. */
  readonly jitter: () => number;
  /** Called with every secret that comes up, before it is used. */
  readonly mask: (secret: string) => void;
}

/** What the server says to a wrong key, and to a right one whose challenge was replaced. */
const MAYBE_INTERFERENCE = new Set(['INVALID_USER_CREDENTIALS', 'INVALID_AUTH_TOKEN']);

/** What it says besides to a user that it does not know, or that is switched off. */
const REFUSES_USER = new Set(['ACCESS_DENIED', 'AUTHENTICATION_REQUIRED']);

/** After these pauses, in ms and before jitter, the key counts as wrong: about 10 s in all. */
const PAUSES = [100, 250, 500, 1000, 1500, 2000, 2500, 3000];

const UNCLEAR_REPEATS = 2;

/** @throws SyncError `vtiger-credentials` where no try succeeds, and what the endpoint throws */
export async function login(endpoint: Endpoint, options: LoginOptions): Promise<Session> {
  for (let attempt = 0; ; attempt += 1) {
    const { answer, clockOffset } = await tryLogin(endpoint, options);
    if (answer.kind === 'result') return { ...toSession(answer.result, options), clockOffset };
    const pause = PAUSES[attempt];
    if (answer.kind === 'unclear') {
      // A second login does no harm, but a server that stays silent is not asked eight times.
      if (attempt >= UNCLEAR_REPEATS || pause === undefined) throw answer.error;
    } else if (!MAYBE_INTERFERENCE.has(answer.code)) {
      throw refusedUser('login', answer);
    } else if (pause === undefined) {
      throw wrongKey(answer.message);
    }
    // From none to all of it: runs that collided must not meet again.
    await options.deadline.wait(pause * options.jitter());
  }
}

async function tryLogin(
  endpoint: Endpoint,
  { credentials, mask }: LoginOptions,
): Promise<{ answer: Answer; clockOffset: number }> {
  const { username, accessKey } = credentials;
  const { token, serverTime } = await askChallenge(endpoint, username);
  const clockOffset = serverTime * 1000 - Date.now();
  // MD5 is the protocol's choice, made by the server.
  const proof = createHash('md5')
    .update(token + accessKey)
    .digest('hex');
  mask(token);
  mask(proof);
  const answer = await endpoint({
    operation: 'login',
    method: 'POST',
    parameters: { username, accessKey: proof },
  });
  return { answer, clockOffset };
}

/**
 * The first page decides whether this is a Vtiger at all, and whether it knows the user.
 *
 * @throws SyncError `vtiger-not-found`, `vtiger-credentials`, and what the endpoint throws
 */
export async function askChallenge(
  endpoint: Endpoint,
  username: string,
): Promise<{ token: string; serverTime: number }> {
  const challenge = await endpoint({
    operation: 'getchallenge',
    method: 'GET',
    parameters: { username },
  });
  if (challenge.kind === 'unclear')
    throw challenge.status === 200 ? notAVtiger(challenge.error) : challenge.error;
  if (challenge.kind === 'refused') throw refusedUser('getchallenge', challenge);
  return readAs(decoders.challenge, challenge.result);
}

function toSession(result: unknown, { mask }: LoginOptions): Omit<Session, 'clockOffset'> {
  const { sessionName, userId, vtigerVersion } = readAs(decoders.login, result);
  mask(sessionName);
  return { name: sessionName, userId, version: vtigerVersion ?? 'unknown' };
}

/** A page with HTTP 200 is no Vtiger's; a server in trouble may well be one. */
function notAVtiger(cause: SyncError): SyncError {
  const message = `${cause.message} No Vtiger web service answers there.`;
  return new SyncError('vtiger-not-found', message, { cause });
}

function refusedUser(
  operation: string,
  { code, message }: { code: string; message: string },
): SyncError {
  if (REFUSES_USER.has(code)) {
    return new SyncError(
      'vtiger-credentials',
      `${operation}: the CRM refused the user: ${message}.`,
    );
  }
  return new SyncError('vtiger-rejected', `${operation}: the CRM says "${message}" (${code}).`);
}

function wrongKey(message: string): SyncError {
  return new SyncError(
    'vtiger-credentials',
    `login: the CRM refused user name and access key, each time it was asked: ${message}.`,
    {
      hint:
        'Copy the access key anew from My Preferences in the CRM; ' +
        'if it is right, other logins of the same user interfere: give this program a user of its own.',
    },
  );
}
