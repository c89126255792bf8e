// The story of one issue: read it as it is, read its ticket as it is, plan the difference, apply it,
// and go round again if the issue moved meanwhile.
import { SyncError } from '../errors/sync-error.ts';
import type { CommentPage } from '../hosts/host.ts';
import type { Issue } from '../issue/issue.ts';
import { eligibilityOf } from '../plan/eligibility.ts';
import type { Note } from '../plan/marker.ts';
import { applyPlan } from './apply.ts';
import { beginMarkerSearch, type MarkerSearch } from './marker-comment.ts';
import { ineligible, needlessOutcome } from './needless.ts';
import { addPass, type Outcome } from './outcome.ts';
import * as outcomes from './outcomes.ts';
import { planIssue, type Planned } from './plan-issue.ts';
import type { IssueTarget, Target } from './target.ts';
import type { World } from './world.ts';

/** An issue that changes under every pass is left to the run of its next event. */
const PASSES = 3;

/**
 * Brings the ticket of what a run is about in step, or in a dry run says what that would take.
 *
 * @throws SyncError for what neither side can put right
 */
export async function converge(world: World, target: Target): Promise<Outcome> {
  const needless =
    target.snapshot && needlessOutcome(world.host, world.rules, target, target.snapshot);
  if (needless !== undefined) return needless;
  switch (target.kind) {
    case 'issue':
      return convergeIssue(world, target);
    case 'deleted':
      return (await import('./gone.ts')).closeDeleted(world, target);
    case 'transferred':
      return (await import('./gone.ts')).moveTransferred(world, target);
  }
}

async function convergeIssue(world: World, target: IssueTarget): Promise<Outcome> {
  let { outcome, again, note, talk } = await convergeOnce(world, target);
  // Since our write came late, the run of what happened meanwhile may have found no ticket to close.
  const late = { ...target, snapshot: undefined, mayBeUnlabelled: true, isAboutComment: false };
  for (let pass = 2; again && pass <= PASSES; pass += 1) {
    const next = await convergeOnce(world, late, note);
    outcome = addPass(outcome, next.outcome);
    ({ again, note, talk } = next);
  }
  return talk === undefined ? outcome : withComments(world, outcome, talk);
}

/** An issue whose comments belong on its ticket, with the first of them where they were asked for. */
interface Talk {
  readonly issue: Issue;
  readonly firstPage: Promise<CommentPage> | undefined;
}

async function withComments(world: World, outcome: Outcome, talk: Talk): Promise<Outcome> {
  const { addComments } = await import('./comments-outcome.ts');
  return addComments(world, outcome, talk.issue, await talk.firstPage);
}

interface Pass {
  readonly outcome: Outcome;
  readonly again: boolean;
  /** What is known of the ticket from having written it. */
  readonly note: Note | undefined;
  /** Absent where comments are none of the ticket's. */
  readonly talk?: Talk | undefined;
}

/** @param own from the pass before */
async function convergeOnce(world: World, target: IssueTarget, own?: Note): Promise<Pass> {
  const { number, snapshot, isTyped } = target;
  // The CRM logs in, and the comments come, while the issue is read: where it is likely to be a bug.
  if (snapshot !== undefined || isTyped) world.desk.warmUp();
  const search = beginMarkerSearch(world, number, snapshot?.commentCount !== 0);
  const reading = await world.host.readIssue(number);
  if (reading.kind === 'deleted' && own !== undefined) {
    const { closeDeleted } = await import('./gone.ts');
    return last(await closeDeleted(world, { kind: 'deleted', number, snapshot: undefined }));
  }
  if (reading.kind === 'transferred') {
    const { followTransfer } = await import('./gone.ts');
    return last(await followTransfer(world, target, reading.was));
  }
  if (reading.kind === 'missing' && isTyped) throw missing(number);
  if (reading.kind !== 'issue') {
    const { unreadable } = await import('./gone-outcomes.ts');
    return last(unreadable(world, number, reading.kind));
  }
  const { issue } = reading;
  const needless = needlessOutcome(world.host, world.rules, target, issue);
  if (needless !== undefined) return last(needless);
  const planned = await planIssue(world, issue, search, { formerKey: target.formerKey, own });
  if (planned.kind === 'ticket-deleted') {
    return last(outcomes.ticketDeleted(world, number, planned.ticket));
  }
  if (planned.kind === 'ineligible') {
    return last(ineligible(world.host, number, planned.reason, planned.text));
  }
  const talk = talkOf(world, issue, search);
  if (world.dryRun) {
    await checkPlan(world, planned);
    return { ...last(outcomes.planned(world, number, planned)), talk };
  }
  const applied = await applyPlan(world, issue, planned, search);
  const { again, note } = applied;
  return { outcome: outcomes.applied(world, number, planned, applied), again, note, talk };
}

/** A dry run says no to what the real one would be refused. */
async function checkPlan({ desk }: World, { plan, compared, key }: Planned): Promise<void> {
  if (plan.action === 'create') await desk.checkCreate(plan.fields, key);
  if (plan.action === 'update' && compared !== undefined) {
    await desk.checkRevise(compared.ticket, plan.changes, key);
  }
}

function talkOf({ rules }: World, issue: Issue, { firstPage }: MarkerSearch): Talk | undefined {
  const isTold = rules.comments !== 'none' && eligibilityOf(issue, rules).eligible;
  return isTold ? { issue, firstPage } : undefined;
}

/** A number typed by hand; an issue that an event told of may well be gone by now. */
function missing(number: number): SyncError {
  const what = `Issue #${number} does not exist, or the token may not read it.`;
  return new SyncError('issue-missing', what);
}

function last(outcome: Outcome): Pass {
  return { outcome, again: false, note: undefined };
}
