// What became of an issue's comments, told with what became of its ticket.
import { toSyncError } from '../errors/sync-error.ts';
import type { CommentPage } from '../hosts/host.ts';
import type { Issue } from '../issue/issue.ts';
import { countComments, followComments, type CommentsDone } from './comments.ts';
import { failedAfter, type CommentCounts, type Outcome } from './outcome.ts';
import type { World } from './world.ts';

/** Brings the ticket's comments in step, and adds to the outcome what that took. Never throws. */
export async function addComments(
  world: World,
  outcome: Outcome,
  issue: Issue,
  begun: CommentPage | undefined,
): Promise<Outcome> {
  // Nobody has said anything yet, on either side.
  if (outcome.status === 'created' && issue.commentCount === 0) return outcome;
  try {
    return told(outcome, await done(world, outcome, issue, begun), world.dryRun);
  } catch (thrown) {
    // The ticket is right, and the report names it.
    return failedAfter(outcome, toSyncError(thrown), 'Its comments: ');
  }
}

async function done(
  world: World,
  { ticket }: Outcome,
  issue: Issue,
  begun: CommentPage | undefined,
): Promise<CommentsDone> {
  if (ticket !== undefined) return followComments(world, issue, ticket.id, begun);
  return { counts: await countComments(world, issue, begun), warnings: [] };
}

function told(outcome: Outcome, { counts, warnings }: CommentsDone, dryRun: boolean): Outcome {
  const words = inWords(counts, dryRun);
  const shown = { ...outcome, comments: counts, warnings: [...outcome.warnings, ...warnings] };
  if (words === '') return shown;
  const text = `${outcome.text.replace(/\.$/, '')}; ${words}.`;
  // Else what was done to the ticket says more.
  const isNews = outcome.status === 'unchanged' || outcome.reason === 'unchanged';
  const status = outcome.status === 'unchanged' ? 'updated' : outcome.status;
  return { ...shown, text, status, reason: isNews ? 'comments' : outcome.reason };
}

/** e.g. `2 comments added, 1 revised`; empty where there is nothing to tell. */
function inWords({ added, revised, removed, left }: CommentCounts, dryRun: boolean): string {
  const parts = [
    [added, dryRun ? 'to add' : 'added'],
    [revised, dryRun ? 'to revise' : 'revised'],
    [removed, dryRun ? 'to remove' : 'removed'],
    [left, 'left for the next run'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word], at) => `${count} ${at > 0 ? '' : nounFor(count)}${word}`)
    .join(', ');
}

function nounFor(count: number): string {
  return count === 1 ? 'comment ' : 'comments ';
}
