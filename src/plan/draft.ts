// The ticket that should be: what an issue asks for, before any look at the CRM.
import type { Issue } from '../issue/issue.ts';
import type { CloserReading, Details } from './details.ts';
import { priorityOf, severityOf, statusOf } from './levels.ts';
import type { Rules } from './rules.ts';

/** All but the text, which takes longer to make than the rest. Picklist values are the CRM's own. */
export interface Draft {
  readonly title: string;
  readonly status: string;
  readonly priority: string;
  readonly severity: string;
  /** Absent where the config asks for none. */
  readonly details?: Details;
}

/** @param closer what closed the issue, for templates that say so */
export function draftTicket(issue: Issue, rules: Rules, closer: CloserReading = 'unread'): Draft {
  const { details } = rules;
  return {
    title: issue.title,
    status: rules.ticket.status[statusOf(issue, rules)],
    priority: rules.ticket.priority[priorityOf(issue, rules)],
    severity: rules.ticket.severity[severityOf(issue, rules)],
    ...(details !== undefined && { details: details.draft(issue, rules, closer) }),
  };
}
