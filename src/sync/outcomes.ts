// The ways in which converging one issue ends, each with its sentence.
import { toIssueKey } from '../issue/key.ts';
import type { Plan, UpdatePlan } from '../plan/plan.ts';
import type { MarkerWriting } from './marker-comment.ts';
import type { Ticket, TicketId } from '../plan/ticket.ts';
import type { Applied } from './apply.ts';
import { skipped } from './needless.ts';
import { outcomeOf, type Outcome, type TicketReference } from './outcome.ts';
import type { Planned } from './plan-issue.ts';
import type { World } from './world.ts';

/** The reason, and the words for it. */
const UNREADABLE = {
  'pull-request': ['pull-request', 'is a pull request'],
  deleted: ['issue-deleted', 'was deleted'],
  transferred: ['issue-transferred', 'was transferred to another repository'],
  unseen: [
    'issue-transferred',
    'was moved to a project which the token may not see; its ticket, if it has one, stays as it is',
  ],
  missing: ['issue-missing', 'does not exist, or the token may not read it'],
} as const;

export function unreadable(world: World, number: number, why: keyof typeof UNREADABLE): Outcome {
  const [reason, words] = UNREADABLE[why];
  return skipped(world.host, number, reason, `#${number} ${words}.`);
}

export function ticketDeleted(world: World, number: number, id: TicketId): Outcome {
  const text = `The ticket of issue #${number} (${id}) is no longer in the CRM`;
  return skipped(world.host, number, 'ticket-deleted', `${text}; policy.ticket-deleted is skip.`);
}

/** @param why the ticket stays as it is */
export function gone(world: World, number: number, reason: string, why: string): Outcome {
  const what = reason === 'issue-deleted' ? 'deleted' : 'transferred';
  return skipped(world.host, number, reason, `Issue #${number} was ${what}; ${why}.`);
}

/** A transferred issue whose ticket was not found in its new place, so that it has another one there. */
export function hasTwo(world: World, number: number, old: Ticket, now: Ticket): Outcome {
  const why = `${now.number} (${now.id}) bears its new key, so ${old.number} (${old.id}) keeps the old one`;
  const warning = `Issue #${number} was transferred, and has two tickets: ${why}. Delete the one that is not needed.`;
  return { ...gone(world, number, 'issue-transferred', why), warnings: [warning] };
}

/** What was, or would be, done to the ticket of an issue that is gone. */
export function ofGone(world: World, number: number, plan: UpdatePlan, ticket: Ticket): Outcome {
  const did = plan.key === undefined ? 'closed' : 'given the key of the new issue';
  const would = world.dryRun ? 'would be' : 'was';
  return outcomeOf({
    status: world.dryRun ? 'planned' : 'updated',
    reason: plan.key === undefined ? 'issue-deleted' : 'issue-transferred',
    text: `Issue #${number} is gone: ticket ${ticket.number} ${would} ${did}.`,
    issue: number,
    key: toIssueKey(world.host, number),
    ticket: referenceTo(world, ticket),
    plan,
  });
}

export function planned(world: World, number: number, result: Planned): Outcome {
  const { plan, compared, markerIsRight, key, warnings } = result;
  return outcomeOf({
    status: 'planned',
    reason: plan.action,
    text: `Dry run for issue #${number}: nothing was written.`,
    issue: number,
    key,
    ticket: compared && referenceTo(world, compared.ticket),
    plan,
    marker: markerIsRight ? 'unchanged' : 'planned',
    warnings,
  });
}

export function applied(
  world: World,
  number: number,
  { plan, key, warnings }: Planned,
  { did, ticket, marker }: Applied,
): Outcome {
  const denied = marker.kind === 'denied' ? [markerDenied(marker.why)] : [];
  return outcomeOf({
    status: did,
    reason: did === 'unchanged' && marker.kind === 'written' ? 'marker-written' : '',
    text: `Issue #${number}: ticket ${ticket.number} ${did}.`,
    issue: number,
    key,
    ticket: referenceTo(world, ticket),
    plan,
    marker: marker.kind,
    warnings: [...warnings, ...denied],
  });
}

interface Creation {
  readonly number: number;
  readonly key: string;
  readonly ticket: Ticket;
  readonly plan: Plan;
  readonly marker: MarkerWriting;
  readonly remarks: readonly string[];
}

/** An issue of a sweep that got its ticket. */
export function created(
  world: World,
  { number, key, ticket, plan, marker, remarks }: Creation,
): Outcome {
  return outcomeOf({
    status: 'created',
    text: `Issue #${number}: ticket ${ticket.number} created.`,
    issue: number,
    key,
    ticket: referenceTo(world, ticket),
    plan,
    marker: marker.kind,
    warnings: [...remarks, ...(marker.kind === 'denied' ? [markerDenied(marker.why)] : [])],
  });
}

/** An issue of a dry sweep that would get a ticket. */
export function plannedNew(
  number: number,
  key: string,
  plan: Plan,
  warnings: readonly string[],
): Outcome {
  const text = `Dry run for issue #${number}: nothing was written.`;
  return outcomeOf({
    status: 'planned',
    reason: 'create',
    text,
    issue: number,
    key,
    plan,
    marker: 'planned',
    warnings,
  });
}

function markerDenied(why: string): string {
  return `The ticket is right, but its marker comment could not be written. ${why}`;
}

function referenceTo(world: World, { id, number }: Ticket): TicketReference {
  return { id, number, url: world.desk.urlOf(id) };
}
