// Changing and ending records: revise, update, delete.
import { deny, refuse, RESTRICTED_FILE, result, type Answer } from '../answers.ts';
import {
  checkMandatory,
  checkOwnership,
  isOwner,
  readElement,
  toValues,
  type Element,
} from '../element.ts';
import {
  isKeptFrom,
  rightsIn,
  type Installation,
  type Module,
  type VtigerUser,
} from '../installation.ts';
import type { StoredRecord } from '../records.ts';
import { toElement } from '../rows.ts';
import { refuseDuplicate } from './create.ts';
import { KEPT, refuseId, takeRecord, type Call, type Caller } from './operation.ts';
import { inOrderFor } from './read.ts';

/** Changes the fields that are named, and no others. */
export function revise(call: Call & Caller): Answer {
  return change(call, 'revise');
}

/** Wants all mandatory fields; what is not named is kept all the same. */
export function update(call: Call & Caller): Answer {
  return change(call, 'update');
}

export function remove({ installation, input, user }: Call & Caller): Answer {
  const { module, record } = takeRecord(installation, input('id'));
  if (isKeptFrom(user, module, record)) return refuse('ACCESS_DENIED', KEPT);
  if (rightsIn(module, user)?.delete === false) {
    const what = module.definition.isTicket === true ? 'read given object' : 'delete';
    return refuse('ACCESS_DENIED', `Permission to ${what} is denied`);
  }
  if (!module.definition.isEntity) return deny();
  module.table.remove(record.number);
  return result({ status: 'successful' });
}

function change(
  { installation, input, user }: Call & Caller,
  operation: 'revise' | 'update',
): Answer {
  const element = readElement(input('element'), installation.version);
  const { module, record } = takeRecord(installation, idOf(element, installation));
  if (!module.definition.isEntity) return deny();
  if (isKeptFrom(user, module, record)) return refuse('ACCESS_DENIED', KEPT);
  if (rightsIn(module, user)?.edit === false) {
    const what = module.definition.isTicket === true ? 'write' : 'read given object';
    return refuse('ACCESS_DENIED', `Permission to ${what} is denied`);
  }
  checkMandatory(module, element, operation === 'revise');
  checkOwnership(installation, user, element);
  const values = toValues(installation, module, element, operation, user);
  refuseDuplicate(module, values, record.number);
  refuseState(module, record, values);
  store(installation, module, record.number, values, user);
  const owner = values['assigned_user_id'];
  // As with create, PHP ends over an owner who isn't there when the work is done.
  if (owner !== undefined && !isOwner(installation, owner)) {
    return { kind: 'text', text: RESTRICTED_FILE };
  }
  const changed = module.table.get(record.number) ?? record;
  return result(inOrderFor(user, toElement(installation, module, changed)));
}

/** What a module with an order of states does not let a change of the status do. */
function refuseState(
  { definition: { closing } }: Module,
  { fields }: StoredRecord,
  values: Readonly<Record<string, string>>,
): void {
  const wanted = closing && values[closing.field];
  if (closing === undefined || wanted === undefined) return;
  const status = fields[closing.field] ?? '';
  if (closing.closed.includes(status) && !closing.closed.includes(wanted)) {
    refuse('OPERATION_NOT_PERMITTED', 'A closed record has to be reopened first');
  }
  if (closing.waiting.includes(status) && wanted === closing.resolved) {
    refuse('OPERATION_NOT_PERMITTED', `Change the status to ${closing.open} first`);
  }
}

/** Writes the values, and who wrote them and when, changed or not. */
export function store(
  installation: Installation,
  { table }: Module,
  number: number,
  values: Readonly<Record<string, string>>,
  by: Pick<VtigerUser, 'id'>,
): void {
  table.set(number, { ...values, modifiedtime: installation.timestamp(), modifiedby: by.id });
}

function idOf(element: Element, { version }: Installation): string | undefined {
  const { id } = element as { id?: unknown };
  if (typeof id === 'string') return id;
  // Without an id the two versions find different words.
  return version === '8.4.0' ? refuseId() : undefined;
}
