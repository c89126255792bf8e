// What the API user sees and may do in the ticket module, with the config as it is.
import type { ResolvedRules } from '../config/resolve-rules.ts';
import type { FieldDescription, ModuleDescription, VtigerClient } from '../vtiger/client.ts';
import type { TicketModule } from '../vtiger/modules/module.ts';
import { checkOwner, resolveOwner } from '../vtiger/owner.ts';
import { failed, keptBack, open, passed, type Finding } from './finding.ts';
import { checkLookUp } from './look-up.ts';
import { checkPeople, withUnseen } from './people.ts';
import { notSeen, readOnly } from './rights.ts';
import { checkFields, checkRights } from './ticket-fields.ts';
import type { StepId } from './steps.ts';

/** These depend on the config. */
const CONFIGURED = [
  'mandatory',
  'status',
  'severity',
  'priority',
  'fields',
  'key-field',
  'owner',
  'assignees',
  'account',
  'contact',
  'query',
] as const satisfies StepId[];

export const TICKET_STEPS: readonly StepId[] = ['module', 'create', 'edit', ...CONFIGURED];

export interface TicketCheck {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  /** Absent where the config has mistakes. */
  readonly resolved: ResolvedRules | undefined;
  /** Of any issue, to look up. */
  readonly key: string;
}

export async function* checkTickets(check: TicketCheck): AsyncGenerator<Finding> {
  const { client, module, resolved } = check;
  let described: ModuleDescription;
  try {
    described = await client.describe(module.name);
  } catch (thrown) {
    yield failed('module', notSeen(thrown, module.name));
    yield* keptBack(TICKET_STEPS.slice(1), 'module');
    return;
  }
  yield passed('module', module.name);
  yield* checkRights(described);
  if (resolved === undefined) {
    yield* keptBack(CONFIGURED, 'config');
    return;
  }
  yield* checkFields(described, module, resolved);
  const owner = described.fields.find(({ name }) => name === module.owner);
  yield await findOwnerOf(client, resolved, owner).catch((thrown: unknown) =>
    failed('owner', thrown),
  );
  yield* checkPeople(client, resolved);
  const { keyField } = resolved;
  if (keyField !== undefined && !described.fields.some(({ name }) => name === keyField)) {
    yield open('query', 'not tried: there is no such key field');
  } else {
    yield await checkLookUp({ client, module, described, keyField, key: check.key });
  }
}

const OR_NOBODY = ', or leave out assigned-to and ticket.assignees';

async function findOwnerOf(
  client: VtigerClient,
  { ticketExtras: { assignedTo }, rules: { details } }: ResolvedRules,
  owner: FieldDescription | undefined,
): Promise<Finding> {
  const { userId } = await client.identify();
  const isNamed = assignedTo !== undefined || Object.keys(details?.assignees ?? {}).length > 0;
  // That of a new ticket, which nobody named, is given all the same.
  if (owner?.editable === false && isNamed) return failed('owner', readOnly(owner, OR_NOBODY));
  if (assignedTo === undefined) return passed('owner', `the API user itself (${userId})`);
  const id = await resolveOwner(client, assignedTo);
  if (id !== assignedTo) return passed('owner', `${assignedTo} (${id})`);
  return withUnseen('owner', id, (await checkOwner(client, id)) ? [] : [id]);
}
