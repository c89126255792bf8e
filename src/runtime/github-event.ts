// From the event that started a workflow to the issue it is about. An event only says which issue; its
// snapshot serves to see, without a single call, that nothing needs doing.
import type { context } from '@actions/github';
import { SyncError } from '../errors/sync-error.ts';
import { githubIssue, toIssue } from '../hosts/github/to-issue.ts';
import type { Target } from '../sync/converge.ts';

/** What GitHub writes to the event file. */
export type WebhookPayload = (typeof context)['payload'];

export type Trigger =
  | { readonly kind: 'issue'; readonly target: Target }
  | { readonly kind: 'nothing'; readonly reason: string; readonly text: string };

/**
 * @param byHand the input `issue`, which wins over the event
 * @throws SyncError `event-unsupported` or `input-missing` where no issue is named
 */
export function toTrigger(
  eventName: string,
  payload: WebhookPayload,
  repository: string,
  byHand: number | undefined,
): Trigger {
  if (byHand !== undefined)
    return { kind: 'issue', target: { number: byHand, snapshot: undefined } };
  if (eventName === 'workflow_dispatch') {
    throw new SyncError('input-missing', 'A run by hand needs the input issue: a number.');
  }
  const { issue } = payload;
  if (issue === undefined) {
    throw new SyncError(
      'event-unsupported',
      `The event ${eventName || '(none)'} is not about an issue, and the input issue names none.`,
    );
  }
  if (issue['pull_request'] !== undefined) {
    return { kind: 'nothing', reason: 'pull-request', text: `#${issue.number} is a pull request.` };
  }
  const action = payload.action ?? '';
  if (action === 'deleted' || action === 'transferred') {
    const text = `Issue #${issue.number} was ${action}; its ticket stays as it is.`;
    return { kind: 'nothing', reason: `issue-${action}`, text };
  }
  const parsed = githubIssue.safeParse(issue);
  const snapshot = parsed.success ? toIssue(parsed.data, repository) : undefined;
  return { kind: 'issue', target: { number: issue.number, snapshot } };
}
