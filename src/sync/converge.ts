// The story of one issue: read it as it is, read its ticket as it is, plan the difference, apply it,
// and go round again if the issue moved meanwhile.
import type { Issue } from '../issue/issue.ts';
import { closesTicket, eligibilityOf } from '../plan/eligibility.ts';
import { applyPlan } from './apply.ts';
import { beginMarkerSearch } from './marker-comment.ts';
import { addPass, type Outcome } from './outcome.ts';
import * as outcomes from './outcomes.ts';
import { closeDeleted, moveTransferred } from './gone.ts';
import { planIssue } from './plan-issue.ts';
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
  const needless = target.snapshot && skipOf(world, target.snapshot, target);
  if (needless !== undefined) return needless;
  switch (target.kind) {
    case 'issue':
      return convergeIssue(world, target);
    case 'deleted':
      return closeDeleted(world, target);
    case 'transferred':
      return moveTransferred(world, target);
  }
}

async function convergeIssue(world: World, target: IssueTarget): Promise<Outcome> {
  let { outcome, again } = await convergeOnce(world, target);
  for (let pass = 2; again && pass <= PASSES; pass += 1) {
    const next = await convergeOnce(world, { ...target, snapshot: undefined });
    outcome = addPass(outcome, next.outcome);
    again = next.again;
  }
  return outcome;
}

interface Pass {
  readonly outcome: Outcome;
  readonly again: boolean;
}

async function convergeOnce(world: World, target: IssueTarget): Promise<Pass> {
  const { number, snapshot } = target;
  // The CRM logs in, and the comments come, while the issue is read.
  world.desk.warmUp();
  const search = beginMarkerSearch(world, number, snapshot?.commentCount !== 0);
  const reading = await world.host.readIssue(number);
  if (reading.kind !== 'issue') return last(outcomes.unreadable(world, number, reading));
  const { issue } = reading;
  const needless = skipOf(world, issue, target);
  if (needless !== undefined) return last(needless);
  const planned = await planIssue(world, issue, search, target.formerKey);
  if (planned.kind === 'ticket-deleted') {
    return last(outcomes.ticketDeleted(world, number, planned.ticket));
  }
  if (planned.kind === 'ineligible') {
    return last(outcomes.ineligible(world, number, planned.reason, planned.text));
  }
  if (world.dryRun) return last(outcomes.planned(world, number, planned));
  const applied = await applyPlan(world, issue, planned, search);
  return { outcome: outcomes.applied(world, number, planned, applied), again: applied.again };
}

function last(outcome: Outcome): Pass {
  return { outcome, again: false };
}

function skipOf(world: World, issue: Issue, target: Target): Outcome | undefined {
  const eligibility = eligibilityOf(issue, world.rules);
  if (eligibility.eligible) return undefined;
  // It may have a ticket to close.
  const mayBeUnlabelled = target.kind === 'issue' && target.mayBeUnlabelled;
  if (mayBeUnlabelled && closesTicket(eligibility, world.rules)) return undefined;
  return outcomes.ineligible(world, issue.number, eligibility.reason, eligibility.text);
}
