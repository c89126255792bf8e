// The ticket that should be: what an issue asks for, before any look at the CRM.
import type { Issue } from '../issue/issue.ts';
import type { CloserReading, Details } from './details.ts';
import { priorityOf, severityOf, statusOf } from './levels.ts';
import type { Rules } from './rules.ts';

/** Texts are plain and whole; picklist values are the CRM's own. */
export interface Draft {
  readonly title: string;
  /** The body as plain text; absent where the ticket's is to stay as it was written last. */
  readonly description?: string;
  readonly status: string;
  readonly priority: string;
  readonly severity: string;
  /** Absent where the config asks for none. */
  readonly details?: Details;
}

/**
 * @param text the body as plain text: made elsewhere, since it takes longer than all the rest, and most
 *   events leave the body as it is
 * @param closer what closed the issue, for templates that say so
 */
export function draftTicket(
  issue: Issue,
  rules: Rules,
  text: string | undefined,
  closer: CloserReading = 'unread',
): Draft {
  const { details } = rules;
  return {
    title: issue.title,
    ...(text !== undefined && { description: text }),
    status: rules.ticket.status[statusOf(issue, rules)],
    priority: rules.ticket.priority[priorityOf(issue, rules)],
    severity: rules.ticket.severity[severityOf(issue, rules)],
    ...(details !== undefined && { details: details.draft(issue, rules, closer) }),
  };
}
