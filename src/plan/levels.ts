// How bad, how urgent, how far: severity, priority and status of an issue.
import type { Issue, IssueSnapshot } from '../issue/issue.ts';
import { firstLevel } from './labels.ts';
import {
  PRIORITIES,
  SEVERITIES,
  type Priority,
  type Rules,
  type Severity,
  type Status,
} from './rules.ts';

/** Where no label says how bad it is. */
const USUAL_SEVERITY: Severity = 'medium';

/** Where labels tell the severity but not the priority. */
const PRIORITY_OF_SEVERITY: Readonly<Record<Severity, Priority>> = {
  critical: 'urgent',
  high: 'high',
  medium: 'normal',
  low: 'low',
};

export function severityOf(issue: IssueSnapshot, rules: Rules): Severity {
  return firstLevel(issue.labels, SEVERITIES, rules.severity) ?? USUAL_SEVERITY;
}

export function priorityOf(issue: Issue, rules: Rules): Priority {
  const labelled = firstLevel(issue.labels, PRIORITIES, rules.priority);
  return labelled ?? PRIORITY_OF_SEVERITY[severityOf(issue, rules)];
}

/**
 * A closed issue is `resolved` when it was completed and `closed` when it was not planned or is a
 * duplicate, whatever its labels say; an open one is what its labels say.
 */
export function statusOf(issue: Issue, rules: Rules): Status {
  if (issue.state === 'closed') {
    return issue.closedAs === undefined || issue.closedAs === 'completed' ? 'resolved' : 'closed';
  }
  // Waiting for an answer beats work in progress: it says who has to move next.
  return firstLevel(issue.labels, ['pending', 'in_progress'], rules.status) ?? 'open';
}
