// What the comments of a page's issues tell, read for many at once. Tickets that differ from their issues and are
// to stay so, because an agent edited them: their markers tell.
// Without this, agents' work and strangers' comments would cost a sweep calls of their own, each time.
import type { CommentPage } from '../../hosts/host.ts';
import { mayBeAnotherRuns } from '../another-run.ts';
import { markerOn } from '../marker-comment.ts';
import { compareSides, memoryOf } from '../plan-issue.ts';
import type { World } from '../world.ts';
import type { AskedIssue, TicketedIssue } from './asked-issue.ts';

/** By the issue's number, as far as they could be read together: the others take a call each. */
export type OldestComments = ReadonlyMap<number, CommentPage>;

export interface OldestReader {
  read(issues: readonly AskedIssue[]): Promise<OldestComments>;
}

/** Issues asked for at once: with long comments their answer is some ten megabytes. */
const AT_ONCE = 25;
/** So many refusals in a row, and the rest of the sweep goes without: each may have taken a while. */
const MOST_REFUSALS = 2;

/** Reads for a whole sweep, one batch after the other, so that memory stays flat. */
export function openOldestReader({ host, rules }: World): OldestReader {
  let refusals = 0;
  return {
    async read(issues) {
      const numbers = issues
        .filter(({ issue }) => issue.commentCount > 0)
        .map(({ issue }) => issue.number);
      const found = new Map<number, CommentPage>();
      for (let start = 0; start < numbers.length && refusals < MOST_REFUSALS; start += AT_ONCE) {
        const batch = await host.readOldestComments?.(numbers.slice(start, start + AT_ONCE));
        refusals = batch === undefined ? refusals + 1 : 0;
        for (const [number, page] of batch ?? []) {
          found.set(number, rules.comments === 'none' ? markersOf(page) : page);
        }
      }
      return found;
    },
  };
}

/** What anybody has written besides is not kept: a page of issues can hold a lot of it. */
function markersOf({ comments, isLast }: CommentPage): CommentPage {
  return { comments: comments.filter(({ body }) => body.includes('<!--')), isLast };
}

/** Whether the comments can tell that its ticket is to stay as it is. */
export function mayStand({ rules }: World, { issue }: AskedIssue): boolean {
  // What closed it takes a call of its own, and may be all that changed.
  return rules.details?.needsCloser(issue) !== true;
}

/** Those of them of which looking at each by itself would change nothing, on either side. */
export async function standingOf(
  world: World,
  differing: readonly TicketedIssue[],
  comments: OldestComments,
): Promise<ReadonlySet<TicketedIssue>> {
  const standing = new Set<TicketedIssue>();
  for (const one of differing) {
    if (mayStand(world, one) && (await isStanding(world, one, comments))) standing.add(one);
  }
  return standing;
}

async function isStanding(
  world: World,
  one: TicketedIssue,
  comments: OldestComments,
): Promise<boolean> {
  const { issue, ticket } = one;
  const page = comments.get(issue.number);
  if (page === undefined) return false;
  const marker = markerOn(world, page, issue);
  if (marker.surplus.length > 0) return false;
  const memory = memoryOf(world, ticket, marker.authentic?.note, undefined);
  const { plan, markerIsRight } = compareSides(world, issue, { ...one, marker, memory });
  // Which it is only where nothing is to do.
  if (!markerIsRight) return false;
  return world.dryRun || !(await mayBeAnotherRuns(world, plan, ticket));
}
