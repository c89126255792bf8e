// Whether a run has nothing to do, from the issue alone. Apart from the rest, since this is all that most
// events need: it loads no client of either side.
import type { IssueSnapshot } from '../issue/issue.ts';
import { toIssueKey, type Place } from '../issue/key.ts';
import { closesTicket, eligibilityOf } from '../plan/eligibility.ts';
import type { Rules } from '../plan/rules.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Target } from './target.ts';

/**
 * The outcome of a run that ends here; undefined where the issue has, or may have, a ticket to look
 * after.
 */
export function needlessOutcome(
  place: Place,
  rules: Rules,
  target: Target,
  issue: IssueSnapshot,
): Outcome | undefined {
  const eligibility = eligibilityOf(issue, rules);
  if (eligibility.eligible) {
    const isLeftOut = target.kind === 'issue' && target.isAboutComment && rules.comments === 'none';
    if (!isLeftOut) return undefined;
    const text = `The event is about a comment of issue #${issue.number}, and comments is none.`;
    return skipped(place, issue.number, 'comments-off', text);
  }
  // It may have got its ticket while it was a bug; then it has a comment that says so.
  if (target.kind !== 'issue' && issue.commentCount > 0) return undefined;
  const mayBeUnlabelled = target.kind === 'issue' && target.mayBeUnlabelled;
  if (mayBeUnlabelled && closesTicket(eligibility, rules)) return undefined;
  return ineligible(place, issue.number, eligibility.reason, eligibility.text);
}

export function ineligible(place: Place, number: number, reason: string, why: string): Outcome {
  return skipped(place, number, reason, `Issue #${number} gets no ticket: ${why}.`);
}

export function skipped(place: Place, number: number, reason: string, text: string): Outcome {
  const key = toIssueKey(place, number);
  return outcomeOf({ status: 'skipped', reason, text, issue: number, key });
}
