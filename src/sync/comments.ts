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
  type TicketComment,
} from '../plan/comments.ts';
import { firstMatch } from '../plan/labels.ts';
import { isMarkerAlone } from '../plan/marker-shape.ts';
import type { TicketId } from '../plan/ticket.ts';
import type { TicketComments } from '../vtiger/ticket-comments.ts';
import type { CommentCounts } from './outcome.ts';
import type { World } from './world.ts';

/** Comments that change under every look are left to the runs of their own events. */
const ROUNDS = 6;
/** How long to wait before looking whether an unconfirmed comment was written after all, in ms. */
const MAY_APPEAR = 1_000;
/** Time kept for what follows the comments, in ms: one slow answer, and the report. */
const RESERVE = 20_000;

const NOTHING: CommentCounts = { added: 0, revised: 0, removed: 0, left: 0 };

/** As much of the world as comments need. */
type Talkers = Pick<World, 'host' | 'rules' | 'openComments' | 'deadline' | 'dryRun'>;

export interface CommentsDone {
  readonly counts: CommentCounts;
  readonly warnings: readonly string[];
}

/** Both as they were read. */
interface Sides {
  readonly known: readonly IssueComment[];
  readonly present: readonly TicketComment[];
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
  const read = async (reading: Promise<readonly IssueComment[]>): Promise<Sides> => {
    const [known, present] = await Promise.all([reading, readPresent(desk, ticket)]);
    return { known, present };
  };
  let counts = NOTHING;
  let isClear = true;
  const refused = new Set<string>();
  let sides = await read(readCounted(world, issue, begun));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { plan, whole } = await planRound(world, issue, sides, refused);
    if (isEmptyPlan(plan)) {
      // Refused, and gone since: another run had taken it away.
      const ids = [...whole.revise, ...whole.remove].map(({ id }) => id);
      return { counts, warnings: warningsOf(ids.filter((id) => refused.has(id))) };
    }
    if (world.dryRun) return { counts: countsOf(plan), warnings: [] };
    const written = await carryOut(world, desk, ticket, plan);
    counts = sumOf(counts, written.counts);
    for (const id of written.refused) refused.add(id);
    if (counts.left > 0) return { counts, warnings: warningsOf([...refused]) };
    ({ isClear } = written);
    if (!isClear) await world.deadline.wait(MAY_APPEAR);
    sides = await read(readComments(world, issue, undefined));
  }
  if (!isClear) throw unanswered();
  return { counts, warnings: ['The comments kept changing; the next run goes on with them.'] };
}

/** What to write now. The whole plan has what was refused before, too. */
async function planRound(
  world: Talkers,
  issue: Issue,
  { known, present }: Sides,
  refused: ReadonlySet<string>,
): Promise<{ readonly plan: CommentPlan; readonly whole: CommentPlan }> {
  const whole = planComments(known, present, issue.url);
  const plan = without(whole, refused);
  if (plan.revise.length + plan.remove.length === 0) return { plan, whole };
  // What the ticket shows may be newer than what was read of the issue; and a page can hide one that
  // moved to another while they were read.
  const knownNow = await readComments(world, issue, undefined);
  const wholeNow = planComments(knownNow, present, issue.url);
  return { plan: confirmed(plan, without(wholeNow, refused)), whole: wholeNow };
}

/** What a dry run would write to a ticket that is still to be made. */
export async function countComments(
  world: Talkers,
  issue: Issue,
  begun: CommentPage | undefined,
): Promise<CommentCounts> {
  const known = await readCounted(world, issue, begun);
  return countsOf(planComments(known, [], issue.url));
}

/** Counted when the issue was read: with none there is nothing to ask for. */
async function readCounted(
  world: Talkers,
  issue: Issue,
  begun: CommentPage | undefined,
): Promise<readonly IssueComment[]> {
  return issue.commentCount === 0 ? [] : readComments(world, issue, begun);
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

/** What became of a plan. */
interface Written {
  /** `left`: there was no time for them. */
  readonly counts: CommentCounts;
  /** Ids of comments that the API user may not change. */
  readonly refused: readonly string[];
  /** Whether all that was sent is known to be done or refused; what came behind was not sent. */
  readonly isClear: boolean;
}

async function carryOut(
  { deadline }: Pick<World, 'deadline'>,
  desk: TicketComments,
  ticket: TicketId,
  { add, revise, remove }: CommentPlan,
): Promise<Written> {
  const counts = { ...NOTHING };
  const refused: string[] = [];
  const changes = [
    ...remove.map((one) => ({ id: one.id, as: 'removed', write: () => desk.remove(one) }) as const),
    ...revise.map((one) => ({ id: one.id, as: 'revised', write: () => desk.revise(one) }) as const),
  ];
  for (const { id, as, write } of changes) {
    const writing = await write();
    if (writing === 'unclear') return { counts, refused, isClear: false };
    if (writing === 'refused') refused.push(id);
    else counts[as] += 1;
  }
  // One after the other: the ticket shows them in the order of their ids.
  for (const [index, comment] of add.entries()) {
    const left = add.length - index;
    if (deadline.remaining() < RESERVE) {
      return { counts: { ...counts, left }, refused, isClear: true };
    }
    if ((await desk.add(ticket, comment)) === 'unclear') return { counts, refused, isClear: false };
    counts.added += 1;
  }
  return { counts, refused, isClear: true };
}

/** Of two rounds; what the first left, the second has taken on. */
function sumOf(first: CommentCounts, second: CommentCounts): CommentCounts {
  return {
    added: first.added + second.added,
    revised: first.revised + second.revised,
    removed: first.removed + second.removed,
    left: second.left,
  };
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

function warningsOf(refused: readonly string[]): string[] {
  if (refused.length === 0) return [];
  return [
    `Comments of the ticket are out of date (${refused.join(', ')}): the API user may neither edit nor delete them.`,
  ];
}
