// Tickets whose keys are from before the repository was renamed: where nothing else is to change, they get the
// new ones for a call each. A rename makes them of all tickets, more than a job may look at one by one in days.
import { toNote } from '../../plan/marker.ts';
import { memoryAfter } from '../../plan/reconcile.ts';
import { converge } from '../converge.ts';
import { writeMarker, type MarkerWriting } from '../marker-comment.ts';
import { applied, planned as plannedOutcome } from '../outcomes.ts';
import { compareSides, memoryOf, type Planned } from '../plan-issue.ts';
import { toTarget } from '../target.ts';
import type { World } from '../world.ts';
import { runAll } from './lanes.ts';
import type { SweepWork } from './sweep.ts';
import type { RenamedIssue } from './ticketless.ts';

export function moveKeys(
  world: World,
  renamed: readonly RenamedIssue[],
  work: SweepWork,
): Promise<void> {
  return runAll(renamed, work.options.workers, (one) =>
    work.guard(one.issue.number, () => moveKey(world, one, work)),
  );
}

async function moveKey(
  world: World,
  one: RenamedIssue,
  { log, markers }: SweepWork,
): Promise<void> {
  const { issue, key, ticket, marker } = one;
  const memory = memoryOf(world, ticket, marker?.authentic?.note, undefined);
  const { remarks: warnings, ...sides } = one;
  const comparison = compareSides(world, issue, { ...sides, marker, memory });
  const planned: Planned = { kind: 'planned', twins: [], ...sides, ...comparison, warnings };
  const { plan, compared } = comparison;
  if (plan.action !== 'update' || plan.changes.length > 0) {
    log.record(await converge(world, toTarget(issue.number)));
    return;
  }
  if (world.dryRun) {
    log.record(plannedOutcome(world, issue.number, planned));
    return;
  }
  const moved = await world.desk.revise(ticket, [], key);
  // It names the ticket by its id as well: that of before is as good.
  let writing: MarkerWriting = { kind: 'unchanged' };
  const note = toNote(moved, key, memoryAfter(compared, moved.fields));
  if (markers.take()) {
    writing = await writeMarker(world, issue, marker, note);
    if (writing.kind === 'denied') markers.close();
  }
  if (writing.kind !== 'written') log.add('markersLeft');
  const done = {
    did: 'updated',
    ticket: moved,
    marker: writing,
    note,
    isSeen: true,
    again: false,
  } as const;
  log.record(applied(world, issue.number, planned, done));
}
