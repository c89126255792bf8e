// One page of issues with their tickets: which are in step, which differ, which have none.
import type { Issue } from '../../issue/issue.ts';
import { toIssueKey } from '../../issue/key.ts';
import { eligibilityOf } from '../../plan/eligibility.ts';
import type { Fields, KeyBearing, Ticket } from '../../plan/ticket.ts';
import { toWanted, withText } from '../wanted.ts';
import type { World } from '../world.ts';
import type { TicketedIssue } from './comments-page.ts';
import type { SweepLog } from './tally.ts';

/** An issue that should have a ticket and has none. */
export interface NewIssue {
  readonly issue: Issue;
  readonly key: string;
  readonly wanted: Fields;
  /** See `Wanted`. */
  readonly sources: Fields;
  readonly remarks: readonly string[];
}

/** An issue to be looked at by itself, as after an event: by now the listing may be old. */
export interface AttentionIssue {
  readonly number: number;
  readonly hasTicket: boolean;
}

export interface Page {
  readonly fresh: readonly NewIssue[];
  readonly attention: readonly AttentionIssue[];
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
  log: SweepLog,
): Promise<Page> {
  const eligible = issues.filter((issue) => eligibilityOf(issue, world.rules).eligible);
  log.add('eligible', eligible.length);
  log.add('skipped', issues.length - eligible.length);
  const keyOf = ({ number }: Pick<Issue, 'number'>): string => toIssueKey(world.host, number);
  // Before the tickets are asked for: what is wrong with the config is wrong with every page.
  const asked = await Promise.all(
    eligible.map(async (issue): Promise<NewIssue> => {
      const key = keyOf(issue);
      const asked = await withText(world, issue, key, await toWanted(world, issue, key));
      const { fields: wanted, sources, remarks } = asked;
      return { issue, key, wanted, sources, remarks };
    }),
  );
  const left = moved.map((number) => ({ number, key: keyOf({ number }) }));
  const keys = [...eligible.map(keyOf), ...left.map(({ key }) => key)];
  const tickets = groupByKey(await world.desk.findMany(keys));
  const fresh: NewIssue[] = [];
  const attention: AttentionIssue[] = left
    .filter(({ key }) => tickets.has(key))
    .map(({ number }) => ({ number, hasTicket: true }));
  const inStep: TicketedIssue[] = [];
  for (const one of asked) {
    const { issue, key, wanted } = one;
    const [ticket, ...others] = tickets.get(key) ?? [];
    if (ticket === undefined) {
      // A marker, if it has one, is a comment; without comments there is none to read.
      const needsMore = world.rules.details?.needsCloser(issue) === true;
      if (issue.commentCount === 0 && !needsMore) fresh.push(one);
      else attention.push({ number: issue.number, hasTicket: false });
    } else if (others.length === 0 && isInStep(world, ticket, wanted, key)) {
      inStep.push({ issue, ticket: ticket.id });
    } else {
      attention.push({ number: issue.number, hasTicket: true });
    }
  }
  const former = groupByKey(await world.desk.findFormer(fresh.map(({ key }) => key)));
  const found = fresh.filter(({ key }) => former.has(key));
  attention.push(...found.map(({ issue }) => ({ number: issue.number, hasTicket: true })));
  const talkedAbout = await outOfStep(world, inStep);
  for (const { issue } of inStep) {
    if (talkedAbout.has(issue.number)) attention.push({ number: issue.number, hasTicket: true });
    else log.add('inStep');
  }
  return { fresh: fresh.filter(({ key }) => !former.has(key)), attention };
}

const NONE: ReadonlySet<number> = new Set();

/** The numbers of those whose ticket lacks a comment, or has another. */
async function outOfStep(
  world: World,
  inStep: readonly TicketedIssue[],
): Promise<ReadonlySet<number>> {
  if (world.rules.comments === 'none' || inStep.length === 0) return NONE;
  const { withOtherComments } = await import('./comments-page.ts');
  return withOtherComments(world, inStep);
}

function isInStep(world: World, ticket: Ticket, wanted: Fields, key: string): boolean {
  const shows = Object.entries(wanted).every(([field, value]) => ticket.fields[field] === value);
  return shows && world.desk.moveKey(ticket, key) === undefined;
}

export function groupByKey<Found extends KeyBearing>(
  tickets: readonly Found[],
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const ticket of tickets) {
    if (ticket.key === undefined) continue;
    groups.set(ticket.key, [...(groups.get(ticket.key) ?? []), ticket]);
  }
  return groups;
}
