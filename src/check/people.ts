// Whether the people and customers that the config names are there: assignees, account, contact.
import { toSyncError, SyncError } from '../errors/sync-error.ts';
import type { ResolvedRules } from '../config/resolve-rules.ts';
import type { CustomerRule } from '../plan/customer.ts';
import type { VtigerClient } from '../vtiger/client.ts';
import { customerFinder, type CustomerKind } from '../vtiger/customers.ts';
import { checkOwner, findOwner } from '../vtiger/owner.ts';
import { failed, open, passed, type Finding } from './finding.ts';
import type { StepId } from './steps.ts';

export async function* checkPeople(
  client: VtigerClient,
  { rules: { details } }: ResolvedRules,
): AsyncGenerator<Finding> {
  yield await checkAssignees(client, details?.assignees ?? {});
  yield await checkCustomer(client, 'account', details?.account);
  yield await checkCustomer(client, 'contact', details?.contact);
}

async function checkAssignees(
  client: VtigerClient,
  assignees: Readonly<Record<string, string>>,
): Promise<Finding> {
  const entries = Object.entries(assignees);
  if (entries.length === 0) return open('assignees', 'none are set');
  const found: string[] = [];
  const missing: string[] = [];
  const unseen: string[] = [];
  let cure = '';
  try {
    for (const [login, name] of entries) {
      const reading = await findOwner(client, name);
      if (reading.kind === 'missing') {
        missing.push(`${login} is ${JSON.stringify(name)}, but no group or user is called so`);
        cure = reading.hint;
      } else {
        const isSeen = await checkOwner(client, reading.id, `assignees, ${login}`);
        if (!isSeen) unseen.push(reading.id);
        found.push(`${login}: ${name === reading.id ? name : `${name} (${reading.id})`}`);
      }
    }
  } catch (thrown) {
    return failed('assignees', toSyncError(thrown));
  }
  if (missing.length === 0) return withUnseen('assignees', found.join(', '), unseen);
  return failed(
    'assignees',
    new SyncError('ticket-value', `${missing.join('; ')}.`, { hint: cure }),
  );
}

/**
 * What is found of owners, some of whom the API user may not look up.
 *
 * @param unseen ids of users
 */
export function withUnseen(step: StepId, found: string, unseen: readonly string[]): Finding {
  if (unseen.length === 0) return passed(step, found);
  const who = unseen.join(', ');
  return open(
    step,
    `${found}; whether ${who} exists cannot be told: the API user may not read users`,
  );
}

async function checkCustomer(
  client: VtigerClient,
  kind: CustomerKind,
  rule: CustomerRule | undefined,
): Promise<Finding> {
  if (rule === undefined) return open(kind, 'none is set');
  const { label, authors, default: fallback } = rule;
  const find = customerFinder(client);
  const named = [...Object.values(authors), ...(fallback === undefined ? [] : [fallback])];
  const found: string[] = [];
  try {
    for (const customer of named) {
      const reading = await find(kind, customer);
      if (reading.kind !== 'found') {
        const { why, hint } = reading;
        return failed(kind, new SyncError('ticket-value', `ticket.${kind}: ${why}.`, { hint }));
      }
      found.push(`${reading.name} (${reading.id})`);
    }
    // Whoever an issue's label will name, the user has to be able to look there.
    if (named.length === 0) await find(kind, { by: 'name', value: 'any' });
  } catch (thrown) {
    return failed(kind, toSyncError(thrown));
  }
  const byLabel = label === undefined ? [] : [`by label "${label}"`];
  return passed(kind, [...byLabel, ...new Set(found)].join(', '));
}
