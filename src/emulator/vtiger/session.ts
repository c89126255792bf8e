// Challenges, sessions, and the lock that PHP holds on a session while a call is under way.
import { createHash, randomBytes } from 'node:crypto';

export interface Session {
  readonly name: string;
  readonly userId: string;
  lastUsedAt: number;
  /** Settles when the calls that came before have been served. */
  tail: Promise<unknown>;
}

interface Challenge {
  readonly token: string;
  readonly expiresAt: number;
}

export interface Sessions {
  /** A new token for the user; the one before stops working. Times in epoch seconds. */
  challenge(userId: string): { token: string; serverTime: number; expireTime: number };
  /** Whether `proof` is md5(token + access key) of the user's current token. */
  prove(userId: string, accessKey: string, proof: string): 'right' | 'wrong' | 'no-token';
  open(userId: string): Session;
  /** The living session of that name; asking keeps it alive. */
  find(name: string): Session | undefined;
  end(name: string): void;
  endAll(): void;
}

const CHALLENGE_SECONDS = 300;
/** PHP's default for session.gc_maxlifetime. */
const IDLE_SECONDS = 1440;

export function createSessions(clock: () => Date): Sessions {
  const challenges = new Map<string, Challenge>();
  const sessions = new Map<string, Session>();
  const now = (): number => Math.floor(clock().getTime() / 1000);

  return {
    challenge(userId) {
      const serverTime = now();
      const expireTime = serverTime + CHALLENGE_SECONDS;
      // The form of PHP's uniqid(): 13 hexadecimal digits.
      const token = randomBytes(7).toString('hex').slice(0, 13);
      challenges.set(userId, { token, expiresAt: expireTime });
      return { token, serverTime, expireTime };
    },
    prove(userId, accessKey, proof) {
      const challenge = challenges.get(userId);
      if (challenge === undefined || challenge.expiresAt < now()) return 'no-token';
      return proof === md5(challenge.token + accessKey) ? 'right' : 'wrong';
    },
    open(userId) {
      const name = randomBytes(13).toString('hex');
      const session = { name, userId, lastUsedAt: now(), tail: Promise.resolve() };
      sessions.set(name, session);
      return session;
    },
    find(name) {
      const session = sessions.get(name);
      if (session === undefined) return undefined;
      if (now() - session.lastUsedAt > IDLE_SECONDS) {
        sessions.delete(name);
        return undefined;
      }
      session.lastUsedAt = now();
      return session;
    },
    end(name) {
      sessions.delete(name);
    },
    endAll() {
      sessions.clear();
    },
  };
}

/** Does `work` when all earlier work of the session is done, whether that went well or not. */
export function inTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const done = session.tail.then(work, work);
  session.tail = done.catch(() => undefined);
  return done;
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
