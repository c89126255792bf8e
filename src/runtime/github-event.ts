// From the event that started a workflow to the issue it is about. An event only says which issue; its
// snapshot serves to see, without a single call, that nothing needs doing.
import type { context } from '@actions/github';
import * as z from 'zod/mini';
import { SyncError } from '../errors/sync-error.ts';
import { toIssueKey } from '../issue/key.ts';
import { githubIssue, toIssue } from '../hosts/github/to-issue.ts';
import { toTarget, type Target } from '../sync/target.ts';

/** What GitHub writes to the event file. */
export type WebhookPayload = (typeof context)['payload'];

export type Trigger =
  | { readonly kind: 'issue'; readonly target: Target }
  /** All issues. */
  | { readonly kind: 'sweep' }
  | { readonly kind: 'nothing'; readonly reason: string; readonly text: string };

export interface GitHubEvent {
  readonly name: string;
  readonly payload: WebhookPayload;
  /** `owner/name` */
  readonly repository: string;
  readonly serverUrl: string;
}

/**
 * @param issue the input of that name, which wins over the event
 * @throws SyncError `event-unsupported` or `input-missing` where no issue is named
 */
export function toTrigger(
  event: GitHubEvent,
  { command, issue: byHand }: { command: 'sync' | 'sweep' | undefined; issue: number | undefined },
): Trigger {
  const { name, payload, repository } = event;
  const hasNoIssue = name === 'schedule' || name === 'workflow_dispatch';
  const isSweep = command === 'sweep' || (command === undefined && hasNoIssue);
  if (byHand !== undefined && command !== 'sweep')
    return { kind: 'issue', target: toTarget(byHand) };
  if (isSweep) return { kind: 'sweep' };
  if (hasNoIssue) {
    throw new SyncError('input-missing', 'command is sync, and the input issue names no issue.');
  }
  const { issue, action = '' } = payload;
  if (issue === undefined) {
    throw new SyncError(
      'event-unsupported',
      `The event ${name || '(none)'} is not about an issue, and the input issue names none.`,
    );
  }
  const { number } = issue;
  if (issue['pull_request'] !== undefined) {
    return { kind: 'nothing', reason: 'pull-request', text: `#${number} is a pull request.` };
  }
  const parsed = githubIssue.safeParse(issue);
  const snapshot = parsed.success ? toIssue(parsed.data, repository) : undefined;
  if (action === 'deleted') return { kind: 'issue', target: { kind: action, number, snapshot } };
  if (action === 'transferred') {
    const newKey = keyIn(event, 'new');
    if (newKey === undefined) {
      throw new SyncError('event-unsupported', 'The event does not say where the issue went.');
    }
    return { kind: 'issue', target: { kind: action, number, snapshot, newKey } };
  }
  const mayBeUnlabelled = action === 'unlabeled' || action === 'labeled';
  const formerKey = keyIn(event, 'old');
  return {
    kind: 'issue',
    target: { kind: 'issue', number, snapshot, formerKey, mayBeUnlabelled },
  };
}

/** The other end of a transfer, as both of its events name it. */
const otherEnd = z.object({
  issue: z.object({ number: z.number() }),
  repository: z.object({ full_name: z.string() }),
});

/** The key of the issue that this one came from (`old`) or became (`new`). */
function keyIn({ payload, serverUrl }: GitHubEvent, end: 'old' | 'new'): string | undefined {
  const changes: unknown = payload['changes'];
  if (typeof changes !== 'object' || changes === null) return undefined;
  const named: Readonly<Record<string, unknown>> = { ...changes };
  const parsed = otherEnd.safeParse({
    issue: named[`${end}_issue`],
    repository: named[`${end}_repository`],
  });
  if (!parsed.success) return undefined;
  return toIssueKey(serverUrl, parsed.data.repository.full_name, parsed.data.issue.number);
}
