// `create`: checks, then an id, then, a little later, a record that can be seen.
import { setImmediate as nextTick, setTimeout as wait } from 'node:timers/promises';
import { deny, failInternally, refuse, RESTRICTED_FILE, result, type Answer } from '../answers.ts';
import {
  checkMandatory,
  checkOwnership,
  findDuplicate,
  isOwner,
  readElement,
  toValues,
  type Values,
} from '../element.ts';
import {
  findRecord,
  rightsIn,
  toIdParts,
  type Installation,
  type Module,
  type VtigerUser,
} from '../installation.ts';
import { initialValue } from '../modules/field.ts';
import { toElement } from '../rows.ts';
import { attachFile, fileValues } from './attach-file.ts';
import type { Call, Caller } from './operation.ts';
import { inOrderFor } from './read.ts';

export async function create(call: Call & Caller): Promise<Answer> {
  const { installation, input, user, file } = call;
  const module = installation.modules.get(input('elementType') ?? '');
  if (module?.definition.isEntity !== true) return deny();
  if (user.hidden.includes(module.definition.name)) return deny();
  if (rightsIn(module, user)?.create === false) {
    return refuse('ACCESS_DENIED', 'Permission to write is denied');
  }
  const element = readElement(input('element'), installation.version);
  checkMandatory(module, element, false);
  checkOwnership(installation, user, element);
  const values = toValues(installation, module, element, 'create', user);
  const nothing = whatIsMissing(installation, module, values);
  if (nothing !== undefined) {
    installation.takeNumber();
    return nothing === 'deleted' ? failInternally() : { kind: 'text', text: RESTRICTED_FILE };
  }
  refuseDuplicate(module, values);
  const number = reserve(installation, module, user, {
    ...values,
    ...fileValues(installation, module, element, file),
  });
  await giveNumber(installation, module, number);
  const gap = call.visibilityGap();
  if (gap > 0) await wait(gap);
  module.table.reveal(number);
  runWorkflow(installation, module, number);
  touchParent(installation, module, values, user);
  if (file !== undefined) await attachFile(installation, module, number, file);
  // The record has been made all the same when PHP ends over the owner.
  const owner = values['assigned_user_id'] ?? '';
  if (!isOwner(installation, owner)) return { kind: 'text', text: RESTRICTED_FILE };
  const record = module.table.get(number);
  return record === undefined
    ? deny()
    : result(inOrderFor(user, toElement(installation, module, record)));
}

/** Refuses values that another record has in a unique field. The code is the number 0. */
export function refuseDuplicate(module: Module, values: Values, self?: number): void {
  if (findDuplicate(module, values, self) !== undefined) refuse(0, 'Duplicate(s) detected!');
}

/** Gives the record its id and its place, before anybody can see it; its unique values are taken. */
export function reserve(
  installation: Installation,
  { definition, table }: Module,
  user: VtigerUser,
  values: Values,
): number {
  const number = installation.takeNumber();
  const now = installation.timestamp();
  const initial = definition.fields.map((field): [string, string] => [
    field.name,
    initialValue(field),
  ]);
  table.add(number, {
    ...Object.fromEntries(initial),
    source: 'WEBSERVICE',
    ...values,
    createdtime: now,
    modifiedtime: now,
    modifiedby: user.id,
    creator: user.id,
  });
  return number;
}

/**
 * Gives the record its number for people, such as TT42. The server reads the last one and writes the
 * next one in two steps, so that records made at the same time can share a number.
 */
async function giveNumber(
  installation: Installation,
  { definition, table }: Module,
  record: number,
): Promise<void> {
  if (definition.number === undefined) return;
  const { field, prefix } = definition.number;
  const next = (installation.sequences.get(definition.name) ?? 0) + 1;
  await nextTick();
  installation.sequences.set(definition.name, next);
  table.set(record, { [field]: `${prefix}${next}` });
}

/** Of a comment about a record that is not there: what has become of it. */
function whatIsMissing(
  installation: Installation,
  { definition }: Module,
  values: Values,
): 'deleted' | 'never there' | undefined {
  const about = values['related_to'] ?? '';
  if (definition.name !== 'ModComments') return undefined;
  if (findRecord(installation, about) !== undefined) return undefined;
  return installation.wasGiven(toIdParts(about)?.number ?? 0) ? 'deleted' : 'never there';
}

function runWorkflow({ workflow }: Installation, module: Module, number: number): void {
  const record = module.table.get(number);
  if (workflow === undefined || record === undefined) return;
  if (module.definition.isTicket === true) module.table.set(number, workflow(record.fields));
}

/** A comment makes its ticket one that was modified, by whoever wrote it. */
function touchParent(
  installation: Installation,
  { definition }: Module,
  values: Values,
  user: VtigerUser,
): void {
  if (definition.touches === undefined) return;
  const parent = findRecord(installation, values[definition.touches] ?? '');
  parent?.module.table.set(parent.record.number, {
    modifiedtime: installation.timestamp(),
    modifiedby: user.id,
  });
}
