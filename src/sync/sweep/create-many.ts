// Tickets for a page of issues that have none. Made side by side, then looked for in one go: who stands
// alone is done, the others are settled one by one, as when single runs meet. The two are apart, so that
// a page is settled while the next one's tickets are made, the first of them beside this one's last.
import { SyncError } from '../../errors/sync-error.ts';
import { toNote } from '../../plan/marker.ts';
import { planCreate } from '../../plan/plan.ts';
import { memoryOfNew } from '../../plan/reconcile.ts';
import type { KeyBearing } from '../../plan/ticket.ts';
import { settle, settleAmong, settleOwn, type Claim, type Claimed } from '../claim.ts';
import { converge } from '../converge.ts';
import { beginMarkerSearch, noteNow, writeMarker, type MarkerWriting } from '../marker-comment.ts';
import type { Outcome } from '../outcome.ts';
import { created, plannedNew } from '../outcomes.ts';
import { toTarget } from '../target.ts';
import { remarksOnStored } from '../wanted.ts';
import type { World } from '../world.ts';
import type { AskedIssue, TicketedIssue } from './asked-issue.ts';
import { groupByKey } from './group-by-key.ts';
import { runAll } from './lanes.ts';
import type { SweepWork } from './sweep.ts';

/** An issue with the ticket that was made for it, which nobody has looked for again yet. */
export interface MadeTicket extends TicketedIssue {
  /** Whether its marker has been counted. */
  readonly mayMark: boolean;
}

export interface Making {
  /** Once all are under way. */
  readonly begun: Promise<void>;
  /** What was made; it stays among the sweep's unsettled until `settleMany` is through with it. */
  readonly made: Promise<readonly MadeTicket[]>;
}

export function createMany(world: World, fresh: readonly AskedIssue[], work: SweepWork): Making {
  const allowed = fresh.filter(() => work.creates.take());
  if (world.dryRun) {
    const { begun, ended } = work.makers.run(
      allowed,
      ({ issue: { number }, key, wanted, remarks }) =>
        work.breaker.guard(number, async () => {
          await world.desk.checkCreate(wanted, key);
          // As it would be: what is left of them is for others.
          work.markers.take();
          work.log.record(plannedNew(number, key, planCreate(wanted), remarks));
        }),
    );
    return { begun, made: ended.then(() => []) };
  }
  const made: MadeTicket[] = [];
  const { begun, ended } = work.makers.run(allowed, (one) =>
    work.breaker.guard(one.issue.number, async () => {
      const mayMark = work.markers.areNeeded() && (await takeNeeded(world, work));
      const outcome = await world.desk.create(one.wanted, one.key);
      const claimed =
        outcome.kind === 'created'
          ? outcome
          : await settle(world, claimOf(world, one), one.wanted, outcome);
      if (claimed.kind === 'taken') return follow(world, one, work);
      const { ticket } = claimed;
      const remarks = [...one.remarks, ...(await remarksOnStored(world, one.wanted, ticket))];
      const ticketed = { ...one, ticket, remarks, mayMark };
      if (isAltered(ticketed)) work.markers.need();
      made.push(ticketed);
      work.unsettled.add(ticketed);
    }),
  );
  return { begun, made: ended.then(() => made) };
}

/**
 * A workflow of the CRM, say, gave it other values than were sent. No edit tells them from what the issue asked for,
 * so without a marker the next sweep would take them for old values, and write over them.
 */
function isAltered({ wanted, ticket }: TicketedIssue): boolean {
  return Object.entries(wanted).some(([field, value]) => ticket.fields[field] !== value);
}

/**
 * @returns whether its marker may be written; false where none can be, whatever is waited for
 * @throws SyncError `host-rate-limit` where no more can be for an hour: then no more tickets are made
 */
async function takeNeeded({ deadline }: World, { markers }: SweepWork): Promise<boolean> {
  const taking = await markers.takeSoon((milliseconds) => deadline.wait(milliseconds));
  if (taking !== 'full') return taking === 'taken';
  const why = `The CRM changes tickets while it saves them, so each needs its marker, and as many comments were written as the host takes in an hour.`;
  throw new SyncError('host-rate-limit', why);
}

export async function settleMany(
  world: World,
  made: readonly MadeTicket[],
  work: SweepWork,
): Promise<void> {
  const found = await world.desk.findBearers(made.map(({ key }) => key));
  const bearers = groupByKey(found);
  await runAll(made, work.options.workers, async (one) => {
    await work.breaker.guard(one.issue.number, async () => {
      const claimed = await settleOne(world, one, bearers.get(one.key) ?? []);
      if (claimed.kind === 'taken') return follow(world, one, work);
      const { ticket, isSeen } = claimed;
      await finish(world, { ...one, ticket }, work, isSeen);
    });
    work.unsettled.delete(one);
  });
}

/** @param bearers the tickets that bear its key, as far as the API user may see them */
async function settleOne(
  world: World,
  one: MadeTicket,
  bearers: readonly KeyBearing[],
): Promise<Claimed> {
  const { ticket, wanted } = one;
  const others = bearers.filter(({ id }) => id !== ticket.id);
  const isSeen = others.length < bearers.length;
  // A unique field is no promise: the server looks for duplicates before it inserts, and lets two pass.
  if (others.length > 0) return settleAmong(world, claimOf(world, one), ticket, wanted);
  if (isSeen) return { kind: 'created', ticket, isSeen };
  return settleOwn(world, claimOf(world, one), ticket, wanted, isSeen);
}

/** For a sweep that ends early: these are there all the same, and the next one finds them by their keys. */
export function recordUnsettled(world: World, work: SweepWork): void {
  for (const one of work.unsettled)
    work.log.record(
      outcomeOfMade(world, one, work, { marker: { kind: 'unchanged' }, isSeen: true }),
    );
}

/** Another run's ticket is brought in step as after an event. */
async function follow(world: World, { issue }: AskedIssue, { log }: SweepWork): Promise<void> {
  log.record(await converge(world, toTarget(issue.number)));
}

async function finish(
  world: World,
  one: MadeTicket,
  work: SweepWork,
  isSeen: boolean,
): Promise<void> {
  const { issue, key, wanted, sources, ticket } = one;
  const { markers } = work;
  let marker: MarkerWriting = { kind: 'unchanged' };
  const mayMark = one.mayMark || (isAltered(one) ? await takeNeeded(world, work) : markers.take());
  if (mayMark) {
    const memory = memoryOfNew({ wanted, sources, fingerprint: world.fingerprint }, ticket.fields);
    marker = await writeMarker(world, issue, undefined, toNote(ticket, key, memory));
    markers.tell(marker.kind !== 'denied');
  }
  work.log.record(outcomeOfMade(world, one, work, { marker, isSeen }));
}

function outcomeOfMade(
  world: World,
  { issue, key, wanted, ticket, remarks }: MadeTicket,
  { log }: SweepWork,
  { marker, isSeen }: { readonly marker: MarkerWriting; readonly isSeen: boolean },
): Outcome {
  if (marker.kind !== 'written') log.add('markersLeft');
  const plan = planCreate(wanted);
  const { number } = issue;
  return created(world, { number, key, ticket, plan, marker, remarks, isSeen });
}

function claimOf(world: World, { issue, key }: AskedIssue): Claim {
  return { key, readNote: noteNow(beginMarkerSearch(world, issue.number, false), issue) };
}
