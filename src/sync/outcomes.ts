// The ways in which converging one issue ends, each with its sentence.
import type { Plan } from '../plan/plan.ts';
import type { MarkerWriting } from './marker-comment.ts';
import type { Ticket, TicketId } from '../plan/ticket.ts';
import type { Applied } from './apply.ts';
import { skipped } from './needless.ts';
import { outcomeOf, type Outcome, type TicketReference } from './outcome.ts';
import type { Planned } from './plan-issue.ts';
import type { World } from './world.ts';

export function ticketDeleted(world: World, number: number, id: TicketId): Outcome {
  const text = `The ticket of issue #${number} (${id}) is no longer in the CRM, or the API user may not see it`;
  return skipped(world.host, number, 'ticket-deleted', `${text}; policy.ticket-deleted is skip.`);
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
  { did, ticket, marker, remarks, isSeen }: Applied,
): Outcome {
  const denied = marker.kind === 'denied' ? [markerDenied(marker.why)] : [];
  const unseen = isSeen ? [] : [notSeen(ticket)];
  return outcomeOf({
    status: did,
    reason: did === 'unchanged' && marker.kind === 'written' ? 'marker-written' : '',
    text: `Issue #${number}: ticket ${ticket.number} ${did}.`,
    issue: number,
    key,
    ticket: referenceTo(world, ticket),
    plan,
    marker: marker.kind,
    warnings: [...warnings, ...remarks, ...denied, ...unseen],
  });
}

interface Creation {
  readonly number: number;
  readonly key: string;
  readonly ticket: Ticket;
  readonly plan: Plan;
  readonly marker: MarkerWriting;
  readonly remarks: readonly string[];
  /** Whether the API user finds it. */
  readonly isSeen: boolean;
}

/** An issue of a sweep that got its ticket. */
export function created(
  world: World,
  { number, key, ticket, plan, marker, remarks, isSeen }: Creation,
): Outcome {
  const denied = marker.kind === 'denied' ? [markerDenied(marker.why)] : [];
  return outcomeOf({
    status: 'created',
    text: `Issue #${number}: ticket ${ticket.number} created.`,
    issue: number,
    key,
    ticket: referenceTo(world, ticket),
    plan,
    marker: marker.kind,
    warnings: [...remarks, ...denied, ...(isSeen ? [] : [notSeen(ticket)])],
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

/** Its owner is somebody else, and the sharing of tickets is private. */
function notSeen({ number, id }: Ticket): string {
  return `Ticket ${number} (${id}) was made, but the API user can't find it, so changes of the issue will not reach it, and without the marker comment it is made again. In the CRM: Settings → Sharing Rules, let the user's role read and edit tickets of other owners.`;
}

function markerDenied(why: string): string {
  return `The ticket is right, but its marker comment could not be written. ${why}`;
}

export function referenceTo(world: World, { id, number }: Ticket): TicketReference {
  return { id, number, url: world.desk.urlOf(id) };
}
