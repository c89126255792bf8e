// Which issues count. One decision with its reason, so that a report can tell why nothing happened.
import type { IssueSnapshot } from '../issue/issue.ts';
import { firstMatch } from './labels.ts';
import { severityOf } from './levels.ts';
import { SEVERITIES, type Rules } from './rules.ts';

export type Eligibility =
  | { readonly eligible: true }
  | { readonly eligible: false; readonly reason: IneligibleReason; readonly text: string };

export type IneligibleReason =
  'not-a-bug' | 'ignored-label' | 'confidential' | 'author-not-allowed' | 'below-min-severity';

/** Whether the issue should have a ticket, by labels, author, severity and who may read it. */
export function eligibilityOf(issue: IssueSnapshot, rules: Rules): Eligibility {
  if (firstMatch(issue.labels, rules.bugLabels) === undefined) {
    return no('not-a-bug', `no label matches bug-labels (${rules.bugLabels.join(', ')})`);
  }
  const ignored = firstMatch(issue.labels, rules.ignoreLabels);
  if (ignored !== undefined) return no('ignored-label', `label "${ignored}" is in ignore-labels`);
  if (issue.isConfidential && !rules.confidential) {
    return no('confidential', 'it is confidential, and the config does not ask for such issues');
  }
  if (!isAllowedAuthor(issue, rules)) {
    return no('author-not-allowed', "the author's association is not in authors");
  }
  if (isBelow(issue, rules)) {
    return no('below-min-severity', `severity is below ${String(rules.minSeverity)}`);
  }
  return { eligible: true };
}

/** The issue is no bug any more by its labels, and the policy has its ticket closed for that. */
export function closesTicket(eligibility: Eligibility, { policy }: Rules): boolean {
  if (eligibility.eligible || policy.unlabelled === 'keep') return false;
  return eligibility.reason === 'not-a-bug' || eligibility.reason === 'ignored-label';
}

function isAllowedAuthor(issue: IssueSnapshot, rules: Rules): boolean {
  if (rules.authors === undefined) return true;
  return issue.author !== undefined && rules.authors.includes(issue.author.association);
}

function isBelow(issue: IssueSnapshot, rules: Rules): boolean {
  if (rules.minSeverity === undefined) return false;
  return SEVERITIES.indexOf(severityOf(issue, rules)) > SEVERITIES.indexOf(rules.minSeverity);
}

function no(reason: IneligibleReason, text: string): Eligibility {
  return { eligible: false, reason, text };
}
