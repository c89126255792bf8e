// Tickets that are to stay as they are, or to get another key, and whose markers do not say so yet. A sweep is right
// without: it finds them again. So they are noted down as markers may be written. That is done first: it remembers
// what the ticket showed, and one without a marker that was changed since it was made looks like an agent's work.
import { toNote } from '../../plan/marker.ts';
import { memoryAfter } from '../../plan/reconcile.ts';
import type { Fields, Ticket } from '../../plan/ticket.ts';
import { converge } from '../converge.ts';
import { writeMarker, type MarkerWriting } from '../marker-comment.ts';
import type { Outcome } from '../outcome.ts';
import { applied, planned as plannedOutcome } from '../outcomes.ts';
import { compareSides, type Comparison, type Planned } from '../plan-issue.ts';
import { MAKER_IS_DONE } from '../settling.ts';
import { toTarget } from '../target.ts';
import type { World } from '../world.ts';
import type { TicketedIssue } from './asked-issue.ts';
import { runAll } from './lanes.ts';
import { knownOf } from './standing.ts';
import type { SweepWork } from './sweep.ts';

export interface NotedIssue extends TicketedIssue {
  /** Absent where it has no comment at all. */
  readonly marker: Planned['marker'];
}

export function noteDown(
  world: World,
  issues: readonly NotedIssue[],
  work: SweepWork,
): Promise<void> {
  return runAll(issues, work.options.workers, (one) =>
    work.guard(one.issue.number, () => noteOne(world, one, work)),
  );
}

async function noteOne(world: World, one: NotedIssue, { log, markers }: SweepWork): Promise<void> {
  const { issue } = one;
  const { remarks: warnings, ...sides } = one;
  const comparison = compareSides(world, issue, { ...sides, memory: knownOf(world, one) });
  const planned: Planned = { kind: 'planned', twins: [], ...sides, ...comparison, warnings };
  const mayMark = (await isMadeUp(world, one)) && markers.take();
  const writing = mayMark && !world.dryRun ? await mark(world, one, comparison) : undefined;
  if (writing?.kind === 'denied') markers.close();
  if (!mayMark || writing?.kind === 'denied') {
    log.add(comparison.plan.kept.length > 0 ? 'unchanged' : 'inStep');
  } else if (writing === undefined) {
    log.record(plannedOutcome(world, issue.number, planned));
  } else {
    log.record(await carryOut(world, one, planned, writing));
  }
}

/** Whoever made a ticket writes its marker; to do so for a run that is still at it would make two. */
async function isMadeUp({ desk }: World, { ticket, marker }: NotedIssue): Promise<boolean> {
  return marker?.authentic !== undefined || (await desk.ageOf(ticket)) >= MAKER_IS_DONE;
}

function mark(world: World, one: NotedIssue, { compared }: Comparison): Promise<MarkerWriting> {
  const { issue, key, ticket, marker } = one;
  const note = toNote({ ...ticket, key }, key, memoryAfter(compared, ticket.fields));
  return writeMarker(world, issue, marker, note);
}

async function carryOut(
  world: World,
  { issue: { number }, key, ticket }: NotedIssue,
  planned: Planned,
  marker: MarkerWriting,
): Promise<Outcome> {
  const done = { marker, note: undefined, isSeen: true, again: false };
  if (planned.plan.action === 'unchanged') {
    return applied(world, number, planned, { ...done, did: 'unchanged', ticket });
  }
  const moved = await moveKey(world, ticket, key);
  if (moved === undefined) return converge(world, toTarget(number));
  return applied(world, number, planned, { ...done, did: 'updated', ticket: moved });
}

/** @returns undefined where the ticket is not any more what it was: a page of others was made meanwhile */
async function moveKey({ desk }: World, ticket: Ticket, key: string): Promise<Ticket | undefined> {
  const [now] = await desk.find([], ticket.id);
  if (now === undefined || now.key !== ticket.key) return undefined;
  return isSame(now.fields, ticket.fields) ? desk.revise(now, [], key) : undefined;
}

function isSame(one: Fields, other: Fields): boolean {
  return Object.entries(one).every(([field, value]) => other[field] === value);
}
