// Getting in and out: getchallenge, login, logout.
import { refuse, result, type Answer } from '../answers.ts';
import { emailOf, namesOf, type VtigerUser } from '../installation.ts';
import type { Call, Caller } from './operation.ts';

export function getChallenge({ installation, sessions, input }: Call): Answer {
  const name = input('username');
  if (name === undefined) return refuse('ACCESS_DENIED', 'No username given');
  const user = installation.users.find((candidate) => candidate.name === name);
  if (user === undefined) return refuse('ACCESS_DENIED', 'username does not exists');
  return result(sessions.challenge(user.id));
}

export function login({ installation, sessions, input }: Call): Answer {
  const user = installation.users.find(({ name }) => name === input('username'));
  const proven = user && sessions.prove(user.id, user.accessKey, input('accessKey') ?? '');
  if (user === undefined || proven === 'no-token') {
    return refuse('INVALID_AUTH_TOKEN', 'Specified token is invalid or expired');
  }
  if (proven === 'wrong') {
    return refuse('INVALID_USER_CREDENTIALS', 'Invalid username or password');
  }
  const session = sessions.open(user.id);
  return result(toLoginResult(user, session.name, installation.version));
}

/** 8.0.0 fails under PHP 8, and the session lives on. */
export function logout({ installation, sessions, session }: Call & Caller): Answer {
  if (installation.version === '8.0.0') return { kind: 'crash' };
  sessions.end(session.name);
  return result({ message: 'successfull' });
}

function toLoginResult(user: VtigerUser, sessionName: string, vtigerVersion: string) {
  return {
    username: user.name,
    ...namesOf(user),
    email: emailOf(user),
    time_zone: 'UTC',
    hour_format: '12',
    date_format: 'yyyy-mm-dd',
    is_admin: user.admin ? 'on' : 'off',
    call_duration: '5',
    other_event_duration: '5',
    sessionName,
    userId: user.id,
    version: '0.22',
    vtigerVersion,
  };
}
