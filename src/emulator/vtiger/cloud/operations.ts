// The operations of the REST API: those of the web service without its sessions, and two of its own.
import { refuse, result, type Answer } from '../answers.ts';
import { emailOf, namesOf } from '../installation.ts';
import { LIST_TYPES } from '../modules/catalogue.ts';
import { remove, revise, store, update } from '../operations/change.ts';
import { create } from '../operations/create.ts';
import { takeRecord, type Call, type Caller, type Run } from '../operations/operation.ts';
import { describe, inOrderFor, query, retrieve } from '../operations/read.ts';
import { addRelated, filesRetrieve, retrieveRelated } from '../operations/relate.ts';
import { toElement } from '../rows.ts';

export interface CloudOperation {
  readonly method: 'GET' | 'POST';
  readonly run: Run<Caller>;
}

export const CLOUD_OPERATIONS: ReadonlyMap<string, CloudOperation> = new Map(
  Object.entries({
    me: { method: 'GET', run: me },
    listtypes: { method: 'GET', run: listTypes },
    describe: { method: 'GET', run: describe },
    retrieve: { method: 'GET', run: retrieve },
    query: { method: 'GET', run: query },
    retrieve_related: { method: 'GET', run: retrieveRelated },
    files_retrieve: { method: 'GET', run: filesRetrieve },
    create: { method: 'POST', run: create },
    update: { method: 'POST', run: update },
    revise: { method: 'POST', run: revise },
    delete: { method: 'POST', run: remove },
    add_related: { method: 'POST', run: addRelated },
    reopen: { method: 'POST', run: reopen },
  } satisfies Record<string, CloudOperation>),
);

function me({ user }: Call & Caller): Answer {
  return result({ id: user.id, user_name: user.name, ...namesOf(user), email1: emailOf(user) });
}

/** The static list, with the ticket modules that this account has in the place of HelpDesk. */
function listTypes({ installation }: Call & Caller): Answer {
  const tickets = [...installation.modules.values()].filter(
    ({ definition }) => definition.isTicket === true,
  );
  const others = Object.entries(LIST_TYPES.information).filter(([name]) => name !== 'HelpDesk');
  const own = tickets.map(({ definition: { name, label } }) => {
    return [name, { isEntity: true, label, singular: label.replace(/s$/, '') }] as const;
  });
  const information = Object.fromEntries([...others, ...own]);
  return result({ types: Object.keys(information), information });
}

/** Refuses what is closed for good, and what is not closed: nobody knows what a real server does there. */
function reopen({ installation, input, user }: Call & Caller): Answer {
  const { module, record } = takeRecord(installation, input('id'));
  const { closing } = module.definition;
  const status = closing && record.fields[closing.field];
  if (closing === undefined || status === undefined || !closing.closed.includes(status)) {
    return refuse('OPERATION_NOT_PERMITTED', 'The record is not closed');
  }
  if (closing.final.includes(status)) {
    return refuse('OPERATION_NOT_PERMITTED', 'A closed record cannot be reopened');
  }
  if (!user.rights.edit) return refuse('ACCESS_DENIED', 'Permission to write is denied');
  const count = String(Number(record.fields['reopen_count'] ?? 0) + 1);
  const values = { [closing.field]: closing.open, reopen_count: count };
  store(installation, module, record.number, values, user);
  const reopened = module.table.get(record.number) ?? record;
  return result(inOrderFor(user, toElement(installation, module, reopened)));
}
