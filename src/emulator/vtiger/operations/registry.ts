// Every operation by its name. One that is not here either does not exist (a real server then fails
// with HTTP 500) or is not emulated.
import { remove, revise, update } from './change.ts';
import { create } from './create.ts';
import { getChallenge, login, logout } from './login.ts';
import type { Operation } from './operation.ts';
import { describe, listTypes, query, relatedTypes, retrieve } from './read.ts';
import { addRelated, filesRetrieve, retrieveRelated } from './relate.ts';

const OPERATIONS = new Map<string, Operation>(
  Object.entries({
    getchallenge: { method: 'GET', needsLogin: false, run: getChallenge },
    login: { method: 'POST', needsLogin: false, run: login },
    logout: { method: 'POST', needsLogin: true, parameterless: true, run: logout },
    listtypes: { method: 'GET', needsLogin: true, parameterless: true, run: listTypes },
    describe: { method: 'GET', needsLogin: true, run: describe },
    relatedtypes: { method: 'GET', needsLogin: true, run: relatedTypes },
    retrieve: { method: 'GET', needsLogin: true, run: retrieve },
    query: { method: 'GET', needsLogin: true, run: query },
    create: { method: 'POST', needsLogin: true, run: create },
    revise: { method: 'POST', needsLogin: true, run: revise },
    update: { method: 'POST', needsLogin: true, run: update },
    delete: { method: 'POST', needsLogin: true, run: remove },
    add_related: { method: 'POST', needsLogin: true, run: addRelated },
    retrieve_related: { method: 'GET', needsLogin: true, run: retrieveRelated },
    files_retrieve: { method: 'GET', needsLogin: true, run: filesRetrieve },
    // A fault of PHP 8 in both versions.
    sync: { method: 'GET', needsLogin: true, run: () => ({ kind: 'crash' }) },
  } satisfies Record<string, Operation>),
);

// Names that a real server knows and this one doesn't carry out.
const NOT_EMULATED = new Set(
  'addticketfaqcomment changepassword convertlead deleteuser extendsession'.split(' '),
);

/** The operation of that name; names are not case-sensitive. */
export function findOperation(name: string): Operation | 'not-emulated' | 'unknown' {
  const key = name.toLowerCase();
  return OPERATIONS.get(key) ?? (NOT_EMULATED.has(key) ? 'not-emulated' : 'unknown');
}
