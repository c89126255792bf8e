// What the CRM's refusals mean, as errors: its codes tell too little, so what was asked for has a say.
import { SyncError } from '../errors/sync-error.ts';
import type { Answer } from './webservice/answer.ts';

export type Refused = Extract<Answer, { kind: 'refused' }>;

/** Whether a right is missing, told apart where the two interfaces say it differently. */
export type IsDenied = (refused: Refused) => boolean;

/** In every language the same; the code is that of a missing right (measured on 8.4.0). */
const NOT_ASSIGNABLE = 'Cannot assign record';

function notAssignable(operation: string, { code, message }: Refused): SyncError {
  return new SyncError('ticket-value', `${operation}: the CRM says "${message}" (${code}).`, {
    hint: 'Name an owner who exists, and to whom the role of the API user may assign: Settings → Roles, Can Assign Records To.',
  });
}

/**
 * Whether a `retrieve` was refused for a record that is there, and not for the API user. In every language the
 * same; of one that was deleted other words are said, with the same code (seen on 8.0.0 and 8.4.0).
 */
export function isKept({ message }: Refused): boolean {
  return message.includes('read given object');
}

/** What `retrieve_related` says, spelt so, of a module that the user may not view (measured on 8.4.0). */
const NO_SUCH_RELATION = 'UNKOWN_ENTITY';

/** Vtiger says the same of a field that is not there and of one that may not be seen. */
const UNKNOWN_FIELD =
  "Check the names of the fields; each has to be there, and visible in the API user's profile.";

/** How the CRM's settings call modules whose names differ. */
const SHOWN: Readonly<Record<string, string>> = { ModComments: 'Comments' };

/** Of tickets the general hint says it. */
function hintOn(message: string, module: string | undefined): { readonly hint?: string } {
  if (/attribute denied/i.test(message)) return { hint: UNKNOWN_FIELD };
  if (module === undefined || module === 'HelpDesk' || module === 'Cases') return {};
  if (module === 'Users') return { hint: 'Vtiger lets administrators alone read users.' };
  const name = SHOWN[module] ?? module;
  return { hint: `Give the API user's profile the right to view, create and edit ${name}.` };
}

/**
 * @param module that it was about, where one is known
 * @throws SyncError for an answer that is no result: `vtiger-denied` where rights are missing,
 *   `ticket-value` where the owner is nobody whom the API user may assign to
 */
export function resultOrThrow(
  operation: string,
  answer: Answer,
  isDenied: IsDenied,
  module?: string,
): unknown {
  if (answer.kind === 'result') return answer.result;
  if (answer.kind === 'unclear') throw answer.error;
  if (answer.message.startsWith(NOT_ASSIGNABLE)) throw notAssignable(operation, answer);
  const message = `${operation}: the CRM says "${answer.message}" (${answer.code}).`;
  const mayNot = isDenied(answer) || answer.code === NO_SUCH_RELATION;
  if (!mayNot) throw new SyncError('vtiger-rejected', message);
  throw new SyncError('vtiger-denied', message, hintOn(answer.message, module));
}
