// One page of issues with their tickets: which are in step, which differ, which have none.
import type { Issue } from '../../issue/issue.ts';
import { toIssueKey } from '../../issue/key.ts';
import { eligibilityOf } from '../../plan/eligibility.ts';
import type { Ticket } from '../../plan/ticket.ts';
import { ticketDeleted } from '../outcomes.ts';
import { toWanted, withText } from '../wanted.ts';
import type { World } from '../world.ts';
import type { AskedIssue, TicketedIssue } from './asked-issue.ts';
import type { CloserReader } from './closers.ts';
import { groupByKey } from './group-by-key.ts';
import { standingOf, type OldestComments, type OldestReader } from './standing.ts';
import type { SweepLog } from './tally.ts';
import { sortTicketless, type RenamedIssue } from './ticketless.ts';

/** An issue to be looked at by itself, as after an event: by now the listing may be old. */
export interface AttentionIssue {
  readonly number: number;
  readonly hasTicket: boolean;
}

export interface Page {
  readonly fresh: readonly AskedIssue[];
  readonly renamed: readonly RenamedIssue[];
  readonly attention: readonly AttentionIssue[];
}

export interface PageReaders {
  readonly log: SweepLog;
  readonly oldest: OldestReader;
  readonly closers: CloserReader;
}

/**
 * Reads the tickets of a page's issues in as few look-ups as URLs allow.
 *
 * @param moved numbers that issues left behind: their tickets may have to follow
 */
export async function readPage(
  world: World,
  issues: readonly Issue[],
  moved: readonly number[],
  { log, oldest, closers }: PageReaders,
): Promise<Page> {
  const eligible = issues.filter((issue) => eligibilityOf(issue, world.rules).eligible);
  log.add('eligible', eligible.length);
  log.add('skipped', issues.length - eligible.length);
  const keyOf = ({ number }: Pick<Issue, 'number'>): string => toIssueKey(world.host, number);
  // Before the tickets are asked for: what is wrong with the config is wrong with every page.
  const asked = await Promise.all(
    eligible.map(async (issue): Promise<AskedIssue> => {
      const key = keyOf(issue);
      const beside = await toWanted(world, issue, key);
      const { fields, ...about } = await withText(world, issue, key, beside);
      const lacksCloser = world.rules.details?.needsCloser(issue) === true;
      return { issue, key, wanted: fields, lacksCloser, ...about };
    }),
  );
  const left = moved.map((number) => ({ number, key: keyOf({ number }) }));
  const keys = [...eligible.map(keyOf), ...left.map(({ key }) => key)];
  const tickets = groupByKey(await world.desk.findMany(keys));
  const { equal, doubled, ...lacking } = byTickets(world, asked, tickets);
  const [ticketless, differing] = [
    await closers.complete(lacking.ticketless),
    await closers.complete(lacking.differing),
  ];
  const comments = await oldest.read([
    ...ticketless,
    ...differing.filter(({ lacksCloser }) => !lacksCloser),
    ...(world.rules.comments === 'none' ? [] : equal),
  ]);
  const standing = await standingOf(world, differing, comments);
  const inStep = [...equal, ...standing];
  const talkedAbout = await outOfStep(world, inStep, comments);
  const isQuiet = ({ issue }: AskedIssue): boolean => !talkedAbout.has(issue.number);
  log.add('inStep', equal.filter(isQuiet).length);
  log.add('unchanged', [...standing].filter(isQuiet).length);
  const { fresh, deleted, renamed, ticketed } = await sortTicketless(world, ticketless, comments);
  for (const [{ issue }, ticket] of deleted) log.record(ticketDeleted(world, issue.number, ticket));
  const done = new Set<AskedIssue>([
    ...inStep.filter(isQuiet),
    ...fresh,
    ...deleted.keys(),
    ...renamed.keys(),
  ]);
  const moving = left.filter(({ key }) => tickets.has(key));
  return {
    fresh,
    renamed: [...renamed.values()],
    attention: [
      ...moving.map(({ number }) => ({ number, hasTicket: true })),
      ...[...doubled, ...differing, ...equal, ...ticketless]
        .filter((one) => !done.has(one))
        .map((one) => ({
          number: one.issue.number,
          hasTicket: tickets.has(one.key) || ticketed.has(one),
        })),
    ].toSorted((one, other) => one.number - other.number),
  };
}

/** Issues by what the look-up found for them. */
interface ByTickets {
  readonly ticketless: readonly AskedIssue[];
  readonly equal: readonly TicketedIssue[];
  readonly differing: readonly TicketedIssue[];
  /** Several tickets bear the key. */
  readonly doubled: readonly AskedIssue[];
}

function byTickets(
  world: World,
  asked: readonly AskedIssue[],
  tickets: ReadonlyMap<string, readonly Ticket[]>,
): ByTickets {
  const ticketless: AskedIssue[] = [];
  const equal: TicketedIssue[] = [];
  const differing: TicketedIssue[] = [];
  const doubled: AskedIssue[] = [];
  for (const one of asked) {
    const [ticket, ...others] = tickets.get(one.key) ?? [];
    if (ticket === undefined) ticketless.push(one);
    else if (others.length > 0) doubled.push(one);
    else (isInStep(world, ticket, one) ? equal : differing).push({ ...one, ticket });
  }
  return { ticketless, equal, differing, doubled };
}

const NONE: ReadonlySet<number> = new Set();

/** The numbers of those whose ticket lacks a comment, or has another. */
async function outOfStep(
  world: World,
  inStep: readonly TicketedIssue[],
  comments: OldestComments,
): Promise<ReadonlySet<number>> {
  if (world.rules.comments === 'none' || inStep.length === 0) return NONE;
  const { withOtherComments } = await import('./comments-page.ts');
  return withOtherComments(world, inStep, comments);
}

function isInStep(world: World, ticket: Ticket, { wanted, key }: AskedIssue): boolean {
  const shows = Object.entries(wanted).every(([field, value]) => ticket.fields[field] === value);
  return shows && world.desk.moveKey(ticket, key) === undefined;
}
