// What the comments of a page's issues tell, read for many at once. Tickets that differ from their issues and are
// to stay so, because an agent edited them: their markers tell.
// Without this, agents' work and strangers' comments would cost a sweep calls of their own, each time.
import type { CommentPage } from '../../hosts/host.ts';
import { mayBeAnotherRuns } from '../another-run.ts';
import { markerOn } from '../marker-comment.ts';
import { compareSides, memoryOf } from '../plan-issue.ts';
import type { World } from '../world.ts';
import type { AskedIssue, TicketedIssue } from './asked-issue.ts';
import { openBatchReader } from './batch-reader.ts';

/** By the issue's number, as far as they could be read together: the others take a call each. */
export type OldestComments = ReadonlyMap<number, CommentPage>;

export interface OldestReader {
  read(issues: readonly AskedIssue[]): Promise<OldestComments>;
}

/** For a whole sweep. */
export function openOldestReader({ host, rules }: World): OldestReader {
  const isOurs = rules.comments === 'none';
  const read = openBatchReader(host.readOldestComments, isOurs ? markersOf : undefined);
  return {
    read(issues) {
      const talked = issues.filter(({ issue }) => issue.commentCount > 0);
      return read(talked.map(({ issue }) => issue.number));
    },
  };
}

/** What anybody has written besides is not kept: a page of issues can hold a lot of it. */
function markersOf({ comments, isLast }: CommentPage): CommentPage {
  return { comments: comments.filter(({ body }) => body.includes('<!--')), isLast };
}

/** Those of them of which looking at each by itself would change nothing, on either side. */
export async function standingOf(
  world: World,
  differing: readonly TicketedIssue[],
  comments: OldestComments,
): Promise<ReadonlySet<TicketedIssue>> {
  const standing = new Set<TicketedIssue>();
  for (const one of differing) {
    if (!one.lacksCloser && (await isStanding(world, one, comments))) standing.add(one);
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
