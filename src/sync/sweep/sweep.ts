// A sweep: the same convergence for every issue of a repository. Issues come in pages, and so do their
// tickets, so that what is in step costs no call of its own; what differs is converged one by one.
import { exitCodeOf, toSyncError, type SyncError } from '../../errors/sync-error.ts';
import { monotonicNow } from '../../http/clock.ts';
import type { IssuePage } from '../../hosts/host.ts';
import type { Issue } from '../../issue/issue.ts';
import { converge } from '../converge.ts';
import { failedOutcome, type Outcome } from '../outcome.ts';
import { toTarget } from '../target.ts';
import type { World } from '../world.ts';
import {
  createMany,
  recordUnsettled,
  settleMany,
  type MadeTicket,
  type Making,
} from './create-many.ts';
import { openBreaker, type Breaker } from './breaker.ts';
import { openCreateBudget, type CreateBudget } from './create-budget.ts';
import { openMarkerBudget, type MarkerBudget } from './marker-budget.ts';
import { openMeanwhile, type Meanwhile } from './meanwhile.ts';
import { noteDown } from './note-down.ts';
import { readPage, type Page } from './page.ts';
import { openLanes, runAll, type Lanes } from './lanes.ts';
import { openCloserReader } from './closers.ts';
import { openOldestReader } from './standing.ts';
import { isInShard, type Shard } from '../../plan/shard.ts';
import { openSweepLog, type SweepLog, type SweepResult, type Tally } from './tally.ts';

export interface SweepOptions {
  /** ISO 8601; only issues that changed since. */
  readonly since: string | undefined;
  readonly shard: Shard | undefined;
  /** Tickets made at the most. */
  readonly maxCreates: number;
  /** Issues worked on side by side. */
  readonly workers: number;
  /** Told after each page and each written ticket. */
  readonly onProgress: (tally: Tally) => void;
}

/** What the parts of a sweep share. */
export interface SweepWork {
  readonly options: SweepOptions;
  readonly log: SweepLog;
  readonly markers: MarkerBudget;
  readonly creates: CreateBudget;
  /** In which tickets are made, of one page after the other. */
  readonly makers: Lanes;
  readonly breaker: Breaker;
  /** Tickets that were made and not looked for again yet. */
  readonly unsettled: Set<MadeTicket>;
  /** Issues whose tickets were made, until it is asked whether they changed. */
  readonly meanwhile: Meanwhile;
}

/** A page with the time of its listing; see `IssuePage`. */
type ListedPage = Page & Pick<IssuePage, 'listedAt'>;

/** Never throws for an issue; why the sweep itself ended early is in the result. */
export async function sweep(world: World, options: SweepOptions): Promise<SweepResult> {
  const log = openSweepLog();
  const work = openWork(world, options, log);
  let stopped: SyncError | undefined;
  let made: Making['made'] = Promise.resolve([]);
  let settled = Promise.resolve();
  try {
    for await (const page of ahead(pagesOf(world, options, log))) {
      const making = createMany(world, page.fresh, work);
      ({ made } = making);
      // Awaited below, in the settling: an error shows there.
      made.catch(() => undefined);
      await making.begun;
      await settled;
      settled = settlePage(world, page, made, work);
      // Awaited in the next round, likewise.
      settled.catch(() => undefined);
    }
    await settled;
    await lookAgain(world, work);
  } catch (thrown) {
    stopped = toSyncError(thrown);
    // What is under way ends first, so that its tickets are told of.
    await Promise.allSettled([made, settled]);
    recordUnsettled(world, work);
    log.record(failedOutcome(stopped, work.breaker.brokenAt()));
    // What it has made would stay as it is. Where that fails, too, it is for the same reason.
    await lookAgain(world, work).catch(() => undefined);
  }
  return {
    tally: log.tally(),
    outcomes: log.outcomes(),
    stopped: stopped?.message,
    needsCorrection: stopped !== undefined && exitCodeOf(stopped) === 2,
  };
}

/** All of a page that is left once its new tickets are made; meanwhile the next page's are. */
async function settlePage(
  world: World,
  page: ListedPage,
  made: Making['made'],
  work: SweepWork,
): Promise<void> {
  const { log, options, meanwhile } = work;
  const tickets = await made;
  await settleMany(world, tickets, work);
  const noted = await noteDown(world, page.unnoted, work);
  meanwhile.remember([...tickets.map(({ issue }) => issue), ...noted], page.listedAt);
  await runAll(page.attention, options.workers, ({ number, hasTicket }) =>
    work.breaker.guard(number, async () => {
      if (!hasTicket && !work.creates.take()) return;
      const outcome = await converge(world, toTarget(number));
      log.record(outcome);
      // Its ticket was deleted on purpose, say: the next one may be made in its place.
      if (!hasTicket && !isCreate(outcome)) work.creates.giveBack();
    }),
  );
  if (meanwhile.isDue()) await lookAgain(world, work);
  options.onProgress(log.tally());
}

/** At issues that changed between their listing and their tickets. They are counted with these already. */
async function lookAgain(
  world: World,
  { meanwhile, options, breaker, log }: SweepWork,
): Promise<void> {
  const changed = await meanwhile.takeChanged();
  await runAll(changed, options.workers, (number) =>
    breaker.guard(number, async () => {
      log.recordAgain(await converge(world, toTarget(number)));
    }),
  );
}

function isCreate({ status, reason }: Outcome): boolean {
  return status === 'created' || (status === 'planned' && reason === 'create');
}

/** Pages of this sweep's issues, each with its tickets read. */
async function* pagesOf(
  world: World,
  options: SweepOptions,
  log: SweepLog,
): AsyncGenerator<ListedPage> {
  const { since, shard } = options;
  const label = onlyLabel(world);
  const readers = { log, oldest: openOldestReader(world), closers: openCloserReader(world) };
  world.desk.warmUp();
  for await (const { issues, moved = [], expected, listedAt } of world.host.listIssues({
    since,
    label,
  })) {
    log.expect(expected && Math.ceil(expected / (shard?.count ?? 1)));
    const own = issues.filter(({ number }: Issue) => isInShard(number, shard));
    log.add('listed', own.length);
    const gone = moved.filter((number) => isInShard(number, shard));
    yield { ...(await readPage(world, own, gone, readers)), listedAt };
  }
}

/** With one bug label and no wildcard the host can leave out the rest itself. */
function onlyLabel({ rules }: World): string | undefined {
  const [label, ...others] = rules.bugLabels;
  return others.length > 0 || /[*?]/.test(label ?? '*') ? undefined : label;
}

/** Asks for the next item while the present one is worked on. One ahead, so that memory stays flat. */
async function* ahead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  for (;;) {
    const result = await next;
    if (result.done === true) return;
    next = items.next();
    // Awaited in the next round: an error shows there.
    next.catch(() => undefined);
    yield result.value;
  }
}

function openWork({ host }: World, options: SweepOptions, log: SweepLog): SweepWork {
  return {
    options,
    log,
    markers: openMarkerBudget(monotonicNow),
    creates: openCreateBudget(options.maxCreates, () => {
      log.add('left');
    }),
    makers: openLanes(options.workers),
    breaker: openBreaker({
      onDone: () => {
        options.onProgress(log.tally());
      },
      onFailed: (error, number) => {
        log.record(failedOutcome(error, number));
      },
    }),
    unsettled: new Set(),
    meanwhile: openMeanwhile(host, monotonicNow),
  };
}
