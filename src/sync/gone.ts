// Issues that are no more where they were: deleted, or transferred to another repository. Most often only
// the event tells of it, so what it says is carried out at once, whatever else is remembered.
import type { Issue } from '../issue/issue.ts';
import { toIssueKey } from '../issue/key.ts';
import type { UpdatePlan } from '../plan/plan.ts';
import type { Ticket } from '../plan/ticket.ts';
import { needlessOutcome } from './needless.ts';
import type { Outcome } from './outcome.ts';
import * as outcomes from './gone-outcomes.ts';
import type { DeletedTarget, IssueTarget, TransferredTarget } from './target.ts';
import type { World } from './world.ts';

export async function closeDeleted(world: World, { number }: DeletedTarget): Promise<Outcome> {
  const { desk, rules } = world;
  if (rules.policy.issueDeleted === 'keep') {
    return outcomes.gone(world, number, 'issue-deleted', 'policy.issue-deleted is keep');
  }
  const key = keyOf(world, number);
  const named = (await desk.find([key])).find((found) => found.key === key);
  const ticket = named ?? (await ticketOfBefore(world, number));
  if (ticket === undefined)
    return outcomes.gone(world, number, 'issue-deleted', 'it has no ticket');
  const wanted = desk.toStatusFields(rules.ticket.status.closed);
  const changes = Object.entries(wanted).flatMap(([field, to]) => {
    const from = ticket.fields[field] ?? '';
    return from === to ? [] : [{ field, from, to, conflict: false }];
  });
  return carryOut(world, number, ticket, { key, move: undefined, changes });
}

export async function moveTransferred(
  world: World,
  { number, newKey }: TransferredTarget,
): Promise<Outcome> {
  const key = keyOf(world, number);
  const tickets = await world.desk.find([key, newKey]);
  // The run in the other repository may have been here first.
  const moved = tickets.find((found) => found.key === newKey);
  const named = tickets.find((found) => found.key === key);
  const ticket = named ?? (moved ? undefined : await ticketOfBefore(world, number));
  if (ticket === undefined) {
    const why = moved === undefined ? 'it has no ticket' : 'its ticket bears the new key already';
    return outcomes.gone(world, number, 'issue-transferred', why);
  }
  // It found no way to this one, and made another. Which of the two stays is for people to say.
  if (moved !== undefined) return outcomes.hasTwo(world, number, ticket, moved);
  const move = { from: ticket.key ?? key, to: newKey };
  return carryOut(world, number, ticket, { key: newKey, move, changes: [] });
}

/**
 * An issue that is found to have gone, without an event that says where: the host may tell.
 *
 * @param was what stayed behind, where the host keeps it
 */
export async function followTransfer(
  world: World,
  target: IssueTarget,
  was: Issue | undefined,
): Promise<Outcome> {
  const { host, rules } = world;
  const { number } = target;
  const needless = was && needlessOutcome(host, rules, target, was);
  if (needless !== undefined) return needless;
  const place = await host.readNewPlace?.(number);
  if (place === undefined) {
    const isUnseen = host.readNewPlace !== undefined;
    return outcomes.unreadable(world, number, isUnseen ? 'unseen' : 'transferred');
  }
  const newKey = toIssueKey({ ...host, repository: place.repository }, place.number);
  return moveTransferred(world, { kind: 'transferred', number, snapshot: undefined, newKey });
}

/** The ticket that has the issue's key from before its repository was renamed. */
async function ticketOfBefore(world: World, number: number): Promise<Ticket | undefined> {
  const keys = await (await world.openFormerNames()).keysOf(number);
  if (keys.length === 0) return undefined;
  return (await world.desk.find(keys)).find(({ key = '' }) => keys.includes(key));
}

async function carryOut(
  world: World,
  number: number,
  ticket: Ticket,
  { key, move, changes }: { key: string; move: UpdatePlan['key']; changes: UpdatePlan['changes'] },
): Promise<Outcome> {
  const todo = changes.length > 0 || move !== undefined;
  if (!todo) return outcomes.gone(world, number, 'issue-deleted', 'its ticket is closed already');
  const plan: UpdatePlan = { action: 'update', ticket: ticket.id, key: move, changes, kept: [] };
  if (world.dryRun) await world.desk.checkRevise(ticket, changes, key);
  else await world.desk.revise(ticket, changes, key);
  return outcomes.ofGone(world, number, plan, ticket);
}

function keyOf({ host }: World, number: number): string {
  return toIssueKey(host, number);
}
