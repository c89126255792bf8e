// What the comments of a page's issues tell, read for many at once. Tickets that differ from their issues and are
// to stay so, because an agent edited them: their markers tell. And issues that have comments and no marker.
// Without this, agents' work and strangers' comments would cost a sweep calls of their own, each time.
import type { CommentPage } from '../../hosts/host.ts';
import { planUpdate } from '../../plan/plan.ts';
import { mayBeAnotherRuns } from '../another-run.ts';
import { markerOn } from '../marker-comment.ts';
import { isMarkerRight, memoryOf } from '../plan-issue.ts';
import type { World } from '../world.ts';
import type { NewIssue, TicketedIssue } from './page.ts';

/** By the issue's number, as far as they could be read together: the others take a call each. */
export type OldestComments = ReadonlyMap<number, CommentPage>;

const NOTHING: OldestComments = new Map();

export async function readOldest(
  { host }: World,
  issues: readonly NewIssue[],
): Promise<OldestComments> {
  const talkedAbout = issues.filter(({ issue }) => issue.commentCount > 0);
  if (talkedAbout.length === 0) return NOTHING;
  const numbers = talkedAbout.map(({ issue }) => issue.number);
  return (await host.readOldestComments?.(numbers)) ?? NOTHING;
}

/** Those of them of which looking at each by itself would change nothing, on either side. */
export async function settledOf(
  world: World,
  differing: readonly TicketedIssue[],
  comments: OldestComments,
): Promise<ReadonlySet<TicketedIssue>> {
  const settled = new Set<TicketedIssue>();
  for (const one of differing) {
    if (await isSettled(world, one, comments.get(one.issue.number))) settled.add(one);
  }
  return settled;
}

async function isSettled(
  world: World,
  { issue, key, wanted, sources, ticket }: TicketedIssue,
  comments: CommentPage | undefined,
): Promise<boolean> {
  if (comments === undefined) return false;
  const marker = markerOn(world, comments, issue);
  if (marker.surplus.length > 0) return false;
  const compared = {
    wanted,
    sources,
    ticket,
    memory: memoryOf(world, ticket, marker.authentic?.note, undefined),
    fingerprint: world.fingerprint,
    conflict: world.rules.policy.conflict,
    issueUpdatedAt: Date.parse(issue.updatedAt),
  };
  const plan = planUpdate(compared, world.desk.moveKey(ticket, key));
  if (!isMarkerRight(world, issue, marker, { plan, compared, key })) return false;
  return world.dryRun || !(await mayBeAnotherRuns(world, plan, ticket));
}

/**
 * Whether an issue without a ticket surely has no marker either, and nothing else that its first ticket waits
 * for: then it is made with the others of its page.
 */
export function isUnmarked(world: World, { issue }: NewIssue, comments: OldestComments): boolean {
  const { rules } = world;
  if (rules.details?.needsCloser(issue) === true) return false;
  // A marker, if it has one, is a comment.
  if (issue.commentCount === 0) return true;
  const page = comments.get(issue.number);
  if (page?.isLast !== true || rules.comments !== 'none') return false;
  const { authentic, stale, claimed } = markerOn(world, page, issue);
  return authentic === undefined && stale === undefined && claimed === undefined;
}
