// Issues of a page for which no ticket bears the key, by what their comments and the CRM tell: most often they are
// new; but the ticket may have been deleted on purpose, or bear the key from before the repository was renamed.
// All that is asked is asked for the page at once.
import { isNew } from '../../issue/age.ts';
import { toIssueKey } from '../../issue/key.ts';
import type { Ticket, TicketId } from '../../plan/ticket.ts';
import { markerOn, type FoundMarker } from '../marker-comment.ts';
import type { World } from '../world.ts';
import type { AskedIssue, TicketedIssue } from './asked-issue.ts';
import { groupByKey } from './group-by-key.ts';
import type { OldestComments } from './standing.ts';

/** An issue whose ticket bears the key that it had before. */
export interface RenamedIssue extends TicketedIssue {
  /** Absent where it surely has none. */
  readonly marker: FoundMarker | undefined;
}

export interface Ticketless {
  /** Get a ticket. */
  readonly fresh: readonly AskedIssue[];
  /** With the tickets that were deleted on purpose, by their markers. */
  readonly deleted: ReadonlyMap<AskedIssue, TicketId>;
  readonly renamed: ReadonlyMap<AskedIssue, RenamedIssue>;
  /** Have tickets all the same, that were found by other means than the key. */
  readonly ticketed: ReadonlySet<AskedIssue>;
}

export async function sortTicketless(
  world: World,
  ticketless: readonly AskedIssue[],
  comments: OldestComments,
): Promise<Ticketless> {
  const markers = new Map<AskedIssue, FoundMarker>();
  for (const one of ticketless) {
    const page = comments.get(one.issue.number);
    if (page !== undefined) markers.set(one, markerOn(world, page, one.issue));
  }
  const unmarked = ticketless.filter((one) => isUnmarked(world, one, markers.get(one)));
  const former = groupByKey(await world.desk.findFormer(unmarked.map(({ key }) => key)));
  const open = unmarked.filter(({ key }) => !former.has(key));
  const earlier = await findEarlier(world, open, markers);
  const renamed = new Map<AskedIssue, RenamedIssue>();
  for (const [one, tickets] of earlier) {
    const found = toRenamed(one, tickets, markers.get(one));
    if (found !== undefined) renamed.set(one, found);
  }
  return {
    fresh: open.filter((one) => !earlier.has(one)),
    deleted: await findDeleted(world, markers, earlier),
    renamed,
    ticketed: new Set([...unmarked.filter(({ key }) => former.has(key)), ...earlier.keys()]),
  };
}

/** Whether it surely has no marker: then its ticket is made with the others of its page. */
function isUnmarked(
  { rules }: World,
  { issue, lacksCloser }: AskedIssue,
  marker: FoundMarker | undefined,
): boolean {
  // That takes a call of its own.
  if (lacksCloser) return false;
  // A marker, if it has one, is a comment.
  if (issue.commentCount === 0) return true;
  if (rules.comments !== 'none' || marker?.complete !== true) return false;
  const { authentic, stale, claimed } = marker;
  return authentic === undefined && stale === undefined && claimed === undefined;
}

/** The tickets that bear a key of before: one that the marker names, or one under a name that the repository had. */
async function findEarlier(
  world: World,
  unmarked: readonly AskedIssue[],
  markers: ReadonlyMap<AskedIssue, FoundMarker>,
): Promise<ReadonlyMap<AskedIssue, readonly Ticket[]>> {
  const old = unmarked.filter(({ issue }) => !isNew(issue));
  const names =
    old.length === 0
      ? []
      : await (await world.openFormerNames()).among(old.map(({ issue }) => issue.number));
  const keysOf = new Map<AskedIssue, readonly string[]>();
  for (const one of old) {
    const { number } = one.issue;
    keysOf.set(
      one,
      names.map((repository) => toIssueKey({ ...world.host, repository }, number)),
    );
  }
  for (const [one, { authentic }] of markers) {
    const named = authentic?.note.key;
    if (named !== undefined && named !== one.key) keysOf.set(one, [named]);
  }
  const found = groupByKey(await world.desk.findMany([...keysOf.values()].flat()));
  const earlier = new Map<AskedIssue, readonly Ticket[]>();
  for (const [one, keys] of keysOf) {
    const tickets = keys.flatMap((key) => found.get(key) ?? []);
    if (tickets.length > 0) earlier.set(one, tickets);
  }
  return earlier;
}

/** Where it is clear which ticket is meant, and that it is the issue's. */
function toRenamed(
  one: AskedIssue,
  [ticket, ...others]: readonly Ticket[],
  marker: FoundMarker | undefined,
): RenamedIssue | undefined {
  if (ticket === undefined || others.length > 0) return undefined;
  const named = marker?.authentic?.note.ticket;
  const isIts = named === undefined || named === ticket.id;
  return isIts && (marker?.surplus.length ?? 0) === 0 ? { ...one, ticket, marker } : undefined;
}

async function findDeleted(
  world: World,
  markers: ReadonlyMap<AskedIssue, FoundMarker>,
  earlier: ReadonlyMap<AskedIssue, unknown>,
): Promise<ReadonlyMap<AskedIssue, TicketId>> {
  const named = new Map<AskedIssue, TicketId>();
  if (world.rules.policy.ticketDeleted !== 'skip') return named;
  for (const [one, { authentic }] of markers) {
    if (authentic !== undefined && !earlier.has(one)) named.set(one, authentic.note.ticket);
  }
  const present = await world.desk.findPresent([...named.values()]);
  return new Map([...named].filter(([, id]) => !present.has(id)));
}
