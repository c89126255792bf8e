// One page of issues with their tickets: which are in step, which differ, which have none.
import type { Issue } from '../../issue/issue.ts';
import { toIssueKey } from '../../issue/key.ts';
import { eligibilityOf } from '../../plan/eligibility.ts';
import type { Ticket } from '../../plan/ticket.ts';
import { ticketDeleted } from '../outcomes.ts';
import { toWanted, withText } from '../wanted.ts';
import type { World } from '../world.ts';
import type { AskedIssue, AttentionIssue, TicketedIssue } from './asked-issue.ts';
import type { CloserReader } from './closers.ts';
import { groupByKey } from './group-by-key.ts';
import { judge, type NotedIssue, type OldestComments, type OldestReader } from './standing.ts';
import type { SweepLog } from './tally.ts';
import { sortTicketless } from './ticketless.ts';

export interface Page {
  readonly fresh: readonly AskedIssue[];
  /** Need nothing but a marker, and perhaps another key on their tickets. */
  readonly unnoted: readonly NotedIssue[];
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
  const { fresh, deleted, ticketed, unsure } = await sortTicketless(world, ticketless, comments);
  const judged = await judgeAll(world, [...differing, ...ticketed], comments);
  const quiet = [...equal, ...judged.stands, ...judged.note];
  const talkedAbout = await outOfStep(world, quiet, comments);
  const isQuiet = ({ issue }: AskedIssue): boolean => !talkedAbout.has(issue.number);
  log.add('inStep', equal.filter(isQuiet).length);
  log.add('unchanged', judged.stands.filter(isQuiet).length);
  for (const [{ issue }, ticket] of deleted) log.record(ticketDeleted(world, issue.number, ticket));
  const moving = left.filter(({ key }) => tickets.has(key));
  const loud = quiet.filter((one) => !isQuiet(one));
  return {
    fresh,
    unnoted: judged.note.filter(isQuiet),
    attention: [
      ...moving.map(({ number }) => ({ number, hasTicket: true })),
      ...[...doubled, ...judged.look, ...loud].map(toAttention),
      ...unsure,
    ].toSorted((one, other) => one.number - other.number),
  };
}

async function judgeAll(
  world: World,
  issues: readonly TicketedIssue[],
  comments: OldestComments,
): Promise<{
  readonly stands: readonly TicketedIssue[];
  readonly note: readonly NotedIssue[];
  readonly look: readonly TicketedIssue[];
}> {
  const judged: { stands: TicketedIssue[]; note: NotedIssue[]; look: TicketedIssue[] } = {
    stands: [],
    note: [],
    look: [],
  };
  for (const one of issues) {
    const judgement = await judge(world, one, comments);
    if (judgement.kind === 'note') judged.note.push({ ...one, ...judgement });
    else judged[judgement.kind].push(one);
  }
  return judged;
}

function toAttention({ issue: { number } }: AskedIssue): AttentionIssue {
  return { number, hasTicket: true };
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
