// Issues of a page for which no ticket bears the key, by what their comments and the CRM tell: most often they are
// new; but the ticket may have been deleted on purpose, or bear the key from before the repository was renamed.
// All that is asked is asked for the page at once.
import { toIssueKey } from '../../issue/key.ts';
import type { Ticket, TicketId } from '../../plan/ticket.ts';
import { markerOn, type FoundMarker } from '../marker-comment.ts';
import type { World } from '../world.ts';
import type { AskedIssue, AttentionIssue, TicketedIssue } from './asked-issue.ts';
import { groupByKey } from './group-by-key.ts';
import type { OldestComments } from './standing.ts';

export interface Ticketless {
  /** Get a ticket. */
  readonly fresh: readonly AskedIssue[];
  /** With the tickets that were deleted on purpose, by their markers. */
  readonly deleted: ReadonlyMap<AskedIssue, TicketId>;
  /** Have a ticket all the same, which bears another key. */
  readonly ticketed: readonly TicketedIssue[];
  /** To be looked at one by one. */
  readonly unsure: readonly AttentionIssue[];
}

type Markers = ReadonlyMap<AskedIssue, FoundMarker>;

export async function sortTicketless(
  world: World,
  ticketless: readonly AskedIssue[],
  comments: OldestComments,
): Promise<Ticketless> {
  const markers = readMarkers(world, ticketless, comments);
  // One after the other: the session they share serves no two at once.
  const former = groupByKey(await world.desk.findFormer(ticketless.map(({ key }) => key)));
  const open = ticketless.filter(({ key }) => !former.has(key));
  const gone = await findGone(world, open, markers);
  const earlier = await findEarlier(world, open, { markers, gone });
  const isSkipped = world.rules.policy.ticketDeleted === 'skip';
  const deleted = new Map<AskedIssue, TicketId>();
  const [fresh, ticketed, unsure]: [AskedIssue[], TicketedIssue[], AttentionIssue[]] = [[], [], []];
  for (const one of ticketless) {
    const [ticket, ...others] = former.get(one.key) ?? earlier.get(one) ?? [];
    const lost = gone.get(one);
    if (ticket !== undefined && others.length === 0) ticketed.push({ ...one, ticket });
    else if (ticket === undefined && lost !== undefined && isSkipped) deleted.set(one, lost);
    else if (ticket === undefined && isUnmarked(world, one, markers.get(one))) fresh.push(one);
    else unsure.push({ number: one.issue.number, hasTicket: ticket !== undefined });
  }
  return { fresh, deleted, ticketed, unsure };
}

function readMarkers(
  world: World,
  issues: readonly AskedIssue[],
  comments: OldestComments,
): Markers {
  const markers = new Map<AskedIssue, FoundMarker>();
  for (const one of issues) {
    const page = comments.get(one.issue.number);
    if (page !== undefined) markers.set(one, markerOn(world, page, one.issue));
  }
  return markers;
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

/** Those whose markers name tickets that are no more, each with that ticket. */
async function findGone(
  world: World,
  issues: readonly AskedIssue[],
  markers: Markers,
): Promise<ReadonlyMap<AskedIssue, TicketId>> {
  const named = issues.flatMap((one) => {
    const note = markers.get(one)?.authentic?.note;
    return note === undefined ? [] : [[one, note.ticket] as const];
  });
  const present = await world.desk.findPresent(named.map(([, id]) => id));
  return new Map(named.filter(([, id]) => !present.has(id)));
}

/** The tickets that bear a key of before: the one that the marker names, or one under a name of before. */
async function findEarlier(
  world: World,
  issues: readonly AskedIssue[],
  {
    markers,
    gone,
  }: { readonly markers: Markers; readonly gone: ReadonlyMap<AskedIssue, TicketId> },
): Promise<ReadonlyMap<AskedIssue, readonly Ticket[]>> {
  const asked = issues.filter((one) => !gone.has(one)).map(({ issue }) => issue.number);
  const names = asked.length === 0 ? [] : await (await world.openFormerNames()).among(asked);
  const keysOf = new Map(
    issues.map((one) => {
      const named = markers.get(one)?.authentic?.note.key;
      const known = named === undefined || named === one.key ? [] : [named];
      const possible = gone.has(one)
        ? []
        : names.map((repository) => toIssueKey({ ...world.host, repository }, one.issue.number));
      return [one, new Set([...known, ...possible])];
    }),
  );
  const keys = [...keysOf.values()].flatMap((its) => [...its]);
  const found = groupByKey(await world.desk.findMany(keys));
  const earlier = new Map<AskedIssue, readonly Ticket[]>();
  for (const [one, its] of keysOf) {
    const tickets = [...its].flatMap((key) => found.get(key) ?? []);
    if (tickets.length > 0) earlier.set(one, tickets);
  }
  return earlier;
}
