// Which of a page's tickets are out of step with their issues' comments. The tickets' side is read for all
// at once; the issue's takes a call each, for those that have comments. Loaded where they are asked for.
import type { Issue } from '../../issue/issue.ts';
import { isEmptyPlan, planComments } from '../../plan/comments.ts';
import type { TicketId } from '../../plan/ticket.ts';
import { readComments } from '../comments.ts';
import type { World } from '../world.ts';
import { runAll } from './lanes.ts';

export interface TicketedIssue {
  readonly issue: Issue;
  readonly ticket: TicketId;
}

/** Issues read side by side: few, for the sake of the host's limits. */
const READERS = 4;

/** The numbers of the issues that are to be looked at by themselves. */
export async function withOtherComments(
  world: World,
  pairs: readonly TicketedIssue[],
): Promise<ReadonlySet<number>> {
  const desk = await world.openComments();
  const present = await desk.read(pairs.map(({ ticket }) => ticket));
  const differing = new Set<number>();
  await runAll(pairs, READERS, async ({ issue, ticket }) => {
    const there = present.get(ticket) ?? [];
    const none = issue.commentCount === 0;
    if (none && there.length === 0) return;
    const known = none ? [] : await readComments(world, issue, undefined);
    if (!isEmptyPlan(planComments(known, there, issue.url))) differing.add(issue.number);
  });
  return differing;
}
