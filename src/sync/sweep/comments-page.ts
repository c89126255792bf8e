// Which of a page's tickets are out of step with their issues' comments. The tickets' side is read for all
// at once; the issue's takes a call each where the host could not tell it for many. Loaded where they are asked
// for.
import { isEmptyPlan, planComments } from '../../plan/comments.ts';
import { readComments } from '../comments.ts';
import type { World } from '../world.ts';
import { runAll } from './lanes.ts';
import type { TicketedIssue } from './asked-issue.ts';
import type { OldestComments } from './standing.ts';

/** Issues read side by side: few, for the sake of the host's limits. */
const READERS = 4;

/**
 * @param oldest comments, as far as they were read
 * @returns the numbers of the issues that are to be looked at by themselves
 */
export async function withOtherComments(
  world: World,
  pairs: readonly TicketedIssue[],
  oldest: OldestComments,
): Promise<ReadonlySet<number>> {
  const desk = await world.openComments();
  const present = await desk.read(pairs.map(({ ticket }) => ticket.id));
  const differing = new Set<number>();
  await runAll(pairs, READERS, async ({ issue, ticket }) => {
    const there = present.get(ticket.id) ?? [];
    const none = issue.commentCount === 0;
    if (none && there.length === 0) return;
    const page = oldest.get(issue.number);
    const whole = page?.isLast === true ? page : undefined;
    const known = none ? [] : await readComments(world, issue, whole);
    if (!isEmptyPlan(planComments(known, there, issue.url))) differing.add(issue.number);
  });
  return differing;
}
