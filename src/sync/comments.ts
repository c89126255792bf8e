// The issue's comments on its ticket, in step: read both, plan, carry out, and look again until nothing
// is to do. Looking again is all that races need: of several comments for the same one the lowest id
// stays, whoever sees them takes the others away, and the last to write sees them all.
import { SyncError } from '../errors/sync-error.ts';
import type { Comment, CommentPage } from '../hosts/host.ts';
import type { Issue } from '../issue/issue.ts';
import {
  isEmptyPlan,
  planComments,
  printOf,
  type CommentPlan,
  type IssueComment,
} from '../plan/comments.ts';
import { firstMatch } from '../plan/labels.ts';
import { isMarkerAlone } from '../plan/marker-shape.ts';
import type { TicketId } from '../plan/ticket.ts';
import type { CommentWriting, TicketComments } from '../vtiger/ticket-comments.ts';
import type { CommentCounts } from './outcome.ts';
import type { World } from './world.ts';

/** Comments that change under every look are left to the runs of their own events. */
const ROUNDS = 6;
/** How long to wait before looking whether an unconfirmed comment was written after all, in ms. */
const MAY_APPEAR = 1_000;
/** Time kept for what follows the comments, in ms: one slow answer, and the report. */
const RESERVE = 20_000;

/** As much of the world as comments need. */
type Talkers = Pick<World, 'host' | 'rules' | 'openComments' | 'deadline' | 'dryRun'>;

export interface CommentsDone {
  readonly counts: CommentCounts;
  readonly warnings: readonly string[];
}

/**
 * @param begun the oldest comments of the issue, where they were asked for already
 * @throws SyncError for what neither side can put right; what was written until then stands
 */
export async function followComments(
  world: Talkers,
  issue: Issue,
  ticket: TicketId,
  begun: CommentPage | undefined,
): Promise<CommentsDone> {
  const desk = await world.openComments();
  const counts = { added: 0, revised: 0, removed: 0, left: 0 };
  const refused = new Set<string>();
  let [known, present] = await Promise.all([
    // Counted when the issue was read: with none there is nothing to ask for.
    issue.commentCount === 0 ? [] : readComments(world, issue, begun),
    readPresent(desk, ticket),
  ]);
  let isClear = true;
  for (let round = 1; round <= ROUNDS; round += 1) {
    let plan = without(planComments(known, present, issue.url), refused);
    if (plan.revise.length + plan.remove.length > 0) {
      // What the ticket shows may be newer than what was read of the issue; and a page can hide one
      // that moved to another while they were read.
      known = await readComments(world, issue, undefined);
      plan = confirmed(plan, without(planComments(known, present, issue.url), refused));
    }
    if (isEmptyPlan(plan)) {
      // Refused, and gone since: another run had taken it away.
      const stale = planComments(known, present, issue.url);
      const ids = [...stale.revise, ...stale.remove].map(({ id }) => id);
      return { counts, warnings: warningsOf(new Set(ids.filter((id) => refused.has(id)))) };
    }
    if (world.dryRun) return { counts: countsOf(plan), warnings: [] };
    const end = await carryOut(world, desk, ticket, plan, counts, refused);
    if (end === 'no time') return { counts, warnings: warningsOf(refused) };
    isClear = end !== 'unclear';
    if (!isClear) await world.deadline.wait(MAY_APPEAR);
    [known, present] = await Promise.all([
      readComments(world, issue, undefined),
      readPresent(desk, ticket),
    ]);
  }
  if (!isClear) throw unanswered();
  return { counts, warnings: ['The comments kept changing; the next run goes on with them.'] };
}

/** What a dry run would write to a ticket that is still to be made. */
export async function countComments(
  world: Talkers,
  issue: Issue,
  begun: CommentPage | undefined,
): Promise<CommentCounts> {
  const known = issue.commentCount === 0 ? [] : await readComments(world, issue, begun);
  return countsOf(planComments(known, [], issue.url));
}

/** All comments of an issue but markers, oldest first. */
export async function readComments(
  world: Pick<World, 'host' | 'rules'>,
  issue: Pick<Issue, 'number' | 'commentCount'>,
  begun: CommentPage | undefined,
): Promise<IssueComment[]> {
  const found: Comment[] = [];
  for (let number = 1; ; number += 1) {
    const isKnown = number === 1 && begun !== undefined;
    const page = isKnown ? begun : await world.host.readComments(issue.number, number);
    found.push(...page.comments);
    if (page.isLast) break;
  }
  return found
    .filter(({ body }) => !isMarkerAlone(body))
    .map((comment) => toIssueComment(comment, world));
}

function toIssueComment(comment: Comment, { rules }: Pick<World, 'rules'>): IssueComment {
  const { url: link, author, body, createdAt, updatedAt, isInternal } = comment;
  return {
    link,
    author,
    body,
    createdAt,
    editedAt: updatedAt === createdAt ? undefined : updatedAt,
    print: printOf(comment),
    // What only members see stays so, whatever the setting.
    isPrivate: isInternal || rules.comments !== 'public',
    isLeftOut: author !== undefined && firstMatch([author], rules.ignoreCommenters) !== undefined,
  };
}

async function readPresent(desk: TicketComments, ticket: TicketId) {
  return (await desk.read([ticket])).get(ticket) ?? [];
}

type Counts = { -readonly [Name in keyof CommentCounts]: CommentCounts[Name] };

async function carryOut(
  { deadline }: Pick<World, 'deadline'>,
  desk: TicketComments,
  ticket: TicketId,
  { add, revise, remove }: CommentPlan,
  counts: Counts,
  refused: Set<string>,
): Promise<'done' | 'unclear' | 'no time'> {
  const note = (id: string, writing: CommentWriting, count: 'revised' | 'removed'): boolean => {
    if (writing === 'done') counts[count] += 1;
    if (writing === 'refused') refused.add(id);
    return writing === 'unclear';
  };
  for (const removal of remove) {
    if (note(removal.id, await desk.remove(removal), 'removed')) return 'unclear';
  }
  for (const revision of revise) {
    if (note(revision.id, await desk.revise(revision), 'revised')) return 'unclear';
  }
  // One after the other: the ticket shows them in the order of their ids.
  for (const [index, comment] of add.entries()) {
    counts.left = add.length - index;
    if (deadline.remaining() < RESERVE) return 'no time';
    if ((await desk.add(ticket, comment)) === 'unclear') return 'unclear';
    counts.added += 1;
    counts.left -= 1;
  }
  return 'done';
}

function without({ add, revise, remove }: CommentPlan, refused: ReadonlySet<string>): CommentPlan {
  const isAllowed = ({ id }: { readonly id: string }): boolean => !refused.has(id);
  return { add, revise: revise.filter(isAllowed), remove: remove.filter(isAllowed) };
}

/** What is to go by both looks at the issue. */
function confirmed(before: CommentPlan, now: CommentPlan): CommentPlan {
  const ids = new Set(before.remove.map(({ id }) => id));
  return { ...now, remove: now.remove.filter(({ id }) => ids.has(id)) };
}

function countsOf({ add, revise, remove }: CommentPlan): CommentCounts {
  return { added: add.length, revised: revise.length, removed: remove.length, left: 0 };
}

function unanswered(): SyncError {
  const message = 'The CRM does not say whether comments were written, however often it is asked.';
  return new SyncError('vtiger-answer', message);
}

function warningsOf(refused: ReadonlySet<string>): string[] {
  if (refused.size === 0) return [];
  const which = [...refused].join(', ');
  return [
    `Comments of the ticket are out of date (${which}): the API user may neither edit nor delete them.`,
  ];
}
