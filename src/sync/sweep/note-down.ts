// Tickets that are to stay as they are, or to get another key, and whose markers do not say so yet. A sweep is right
// without: it finds them again. So they are noted down as markers may be written. A ticket without a marker gets that
// first: it remembers what the ticket showed, and one that was changed since it was made looks like an agent's work.
import type { Issue } from '../../issue/issue.ts';
import { toNote } from '../../plan/marker.ts';
import { memoryAfter } from '../../plan/reconcile.ts';
import type { Fields, Ticket } from '../../plan/ticket.ts';
import { converge } from '../converge.ts';
import {
  beginMarkerSearch,
  writeMarker,
  writeSingleMarker,
  type MarkerWriting,
} from '../marker-comment.ts';
import type { Outcome } from '../outcome.ts';
import { applied, planned as plannedOutcome } from '../outcomes.ts';
import type { Planned } from '../plan-issue.ts';
import { MAKER_IS_DONE } from '../settling.ts';
import { toTarget } from '../target.ts';
import type { World } from '../world.ts';
import { runAll } from './lanes.ts';
import type { NotedIssue } from './standing.ts';
import type { SweepWork } from './sweep.ts';

/** @returns those that something was written for */
export async function noteDown(
  world: World,
  issues: readonly NotedIssue[],
  work: SweepWork,
): Promise<readonly Issue[]> {
  const noted: Issue[] = [];
  await runAll(issues, work.options.workers, (one) =>
    work.breaker.guard(one.issue.number, async () => {
      if (await noteOne(world, one, work)) noted.push(one.issue);
    }),
  );
  return noted;
}

/** @returns whether anything was written */
async function noteOne(world: World, one: NotedIssue, work: SweepWork): Promise<boolean> {
  const { log, markers } = work;
  const { remarks: warnings, comparison, ...sides } = one;
  const { plan } = comparison;
  const planned: Planned = { ...sides, ...comparison, kind: 'planned', twins: [], warnings };
  const mayMark = (await isMadeUp(world, one)) && markers.take();
  if (mayMark && world.dryRun) log.record(plannedOutcome(world, one.issue.number, planned));
  if (mayMark && !world.dryRun) {
    const isMarked = one.marker?.authentic !== undefined;
    const carryOut = plan.action === 'update' && isMarked ? moveThenMark : markThenMove;
    const outcome = await carryOut(world, one, planned, work);
    if (outcome !== undefined) {
      log.record(outcome);
      return true;
    }
  }
  if (!mayMark || !world.dryRun) log.add(plan.kept.length > 0 ? 'unchanged' : 'inStep');
  return false;
}

/** Its marker leads to the ticket whichever key that bears, and remembers what it showed. */
async function moveThenMark(
  world: World,
  one: NotedIssue,
  planned: Planned,
  { markers }: SweepWork,
): Promise<Outcome> {
  const { issue, key } = one;
  const ticket = await moveKey(world, one.ticket, key);
  if (ticket === undefined) return converge(world, toTarget(issue.number));
  const marker = await mark(world, one, ticket);
  markers.tell(marker.kind !== 'denied');
  return applied(world, issue.number, planned, { ...DONE, did: 'updated', ticket, marker });
}

/** @returns undefined where the marker is denied: without one the ticket is left, and found by its old key */
async function markThenMove(
  world: World,
  one: NotedIssue,
  planned: Planned,
  { markers }: SweepWork,
): Promise<Outcome | undefined> {
  const { issue, key } = one;
  const marker = await mark(world, one, one.ticket);
  markers.tell(marker.kind !== 'denied');
  if (marker.kind === 'denied') return undefined;
  const isMove = planned.plan.action === 'update';
  const ticket = isMove ? await moveKey(world, one.ticket, key) : one.ticket;
  if (ticket === undefined) return converge(world, toTarget(issue.number));
  const did = isMove ? 'updated' : 'unchanged';
  return applied(world, issue.number, planned, { ...DONE, did, ticket, marker });
}

const DONE = { note: undefined, remarks: [], isSeen: true, again: false } as const;

/** Whoever made a ticket writes its marker; to do so for a run that is still at it would make two. */
async function isMadeUp({ desk }: World, { ticket, marker }: NotedIssue): Promise<boolean> {
  return marker?.authentic !== undefined || (await desk.ageOf(ticket)) >= MAKER_IS_DONE;
}

/** @param ticket as it is now */
function mark(
  world: World,
  { issue, key, marker, comparison: { compared } }: NotedIssue,
  ticket: Ticket,
): Promise<MarkerWriting> {
  const note = toNote(ticket, key, memoryAfter(compared, ticket.fields));
  if (marker?.authentic !== undefined) return writeMarker(world, issue, marker, note);
  return writeSingleMarker(world, issue, note, beginMarkerSearch(world, issue.number, false));
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
