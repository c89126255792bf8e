// What the comments of a page's issues tell, read for many at once. Tickets that differ from their issues and are
// to stay so, because an agent edited them: their markers tell.
// Without this, agents' work and strangers' comments would cost a sweep calls of their own, each time.
import type { CommentPage } from '../../hosts/host.ts';
import { mayBeAnotherRuns } from '../another-run.ts';
import { markerOn, type FoundMarker } from '../marker-comment.ts';
import { compareSides, memoryOf, type Comparison } from '../plan-issue.ts';
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
    read: (issues) =>
      read(issues.map(({ issue }) => issue).filter(({ commentCount }) => commentCount > 0)),
  };
}

/** What anybody has written besides is not kept: a page of issues can hold a lot of it. */
function markersOf({ comments, isLast }: CommentPage): CommentPage {
  return { comments: comments.filter(({ body }) => body.includes('<!--')), isLast };
}

/** What is to be done about an issue whose ticket is found, but differs from what is wanted, or in its key. */
export type Judgement =
  /** Looking at it by itself would change nothing, on either side. */
  | { readonly kind: 'stands' }
  /** It would change nothing but the marker, and perhaps the ticket's key. */
  | ({ readonly kind: 'note' } & Pick<NotedIssue, 'marker' | 'comparison'>)
  | { readonly kind: 'look' };

/** An issue whose marker is to be written, with both sides as they were compared. */
export interface NotedIssue extends TicketedIssue {
  /** Absent where it has no comment at all. */
  readonly marker: FoundMarker | undefined;
  readonly comparison: Comparison;
}

const LOOK: Judgement = { kind: 'look' };

export async function judge(
  world: World,
  one: TicketedIssue,
  comments: OldestComments,
): Promise<Judgement> {
  const marker = markerIn(world, one, comments);
  if (one.lacksCloser || marker === 'unknown' || !isClear(marker, one)) return LOOK;
  const memory = memoryOf(world, one.ticket, marker?.authentic?.note, undefined);
  const comparison = await compareSides(world, one.issue, { ...one, marker, memory });
  const { plan, markerIsRight } = comparison;
  if (plan.action === 'update' && plan.changes.length > 0) return LOOK;
  if (!world.dryRun && (await mayBeAnotherRuns(world, plan, one.ticket))) return LOOK;
  return markerIsRight ? { kind: 'stands' } : { kind: 'note', marker, comparison };
}

/** Undefined where it has no comment at all. */
function markerIn(
  world: World,
  { issue }: AskedIssue,
  comments: OldestComments,
): FoundMarker | undefined | 'unknown' {
  if (issue.commentCount === 0) return undefined;
  const page = comments.get(issue.number);
  return page === undefined ? 'unknown' : markerOn(world, page, issue);
}

/** Whether it is sure what the issue's marker is, that it is the ticket's, and that it is one. */
function isClear(marker: FoundMarker | undefined, { ticket }: TicketedIssue): boolean {
  if (marker === undefined) return true;
  const { authentic, stale, claimed, surplus, complete } = marker;
  if (surplus.length > 0) return false;
  if (authentic !== undefined) return authentic.note.ticket === ticket.id;
  return complete && stale === undefined && claimed === undefined;
}
