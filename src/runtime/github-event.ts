// From the event that started a workflow to the issue it is about. An event only says which issue; its
// snapshot serves to see, without a single call, that nothing needs doing.
import type { context } from '@actions/github';
import { SyncError } from '../errors/sync-error.ts';
import { toIssueKey, type Place } from '../issue/key.ts';
import { isMarkerAlone } from '../plan/marker-shape.ts';
import { member, toSnapshot } from '../hosts/github/to-snapshot.ts';
import { toEventTarget, toTarget } from '../sync/target.ts';
import type { Trigger } from './trigger.ts';

/** What GitHub writes to the event file. */
export type WebhookPayload = (typeof context)['payload'];

export interface GitHubEvent {
  readonly name: string;
  readonly payload: WebhookPayload;
  /** The repository whose event it is. */
  readonly place: Place;
}

/**
 * @param issue the input of that name, which wins over the event
 * @throws SyncError `event-unsupported` or `input-missing` where no issue is named
 */
export function toTrigger(
  event: GitHubEvent,
  { command, issue: byHand }: { command: 'sync' | 'sweep' | undefined; issue: number | undefined },
): Trigger {
  const { name, payload } = event;
  const hasNoIssue = name === 'schedule' || name === 'workflow_dispatch';
  const isSweep = command === 'sweep' || (command === undefined && hasNoIssue);
  if (byHand !== undefined && command !== 'sweep')
    return { kind: 'issue', target: toTarget(byHand) };
  if (isSweep) return { kind: 'sweep' };
  if (hasNoIssue) {
    throw new SyncError('input-missing', 'command is sync, and the input issue names no issue.', {
      hint: 'Give its number: issue: ${{ inputs.issue }} under with: of the step.',
    });
  }
  const { issue, action = '' } = payload;
  const number = member(issue, 'number');
  if (issue === undefined || typeof number !== 'number') {
    throw new SyncError(
      'event-unsupported',
      `The event ${name || '(none)'} is not about an issue, and the input issue names none.`,
      {
        hint: 'Trigger the workflow by issues or workflow_dispatch events, as in the README.',
      },
    );
  }
  if (issue['pull_request'] !== undefined) {
    return { kind: 'nothing', reason: 'pull-request', text: `#${number} is a pull request.` };
  }
  const snapshot = toSnapshot(issue);
  const isAboutComment = name === 'issue_comment';
  if (isAboutComment) {
    if (isMarkerAlone(String(member(payload, 'comment', 'body')))) {
      const text = `The event is about the program's own comment on issue #${number}.`;
      return { kind: 'nothing', reason: 'own-comment', text };
    }
    const target = { ...toEventTarget(number), snapshot, mayBeUnlabelled: false, isAboutComment };
    return { kind: 'issue', target };
  }
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
    target: {
      kind: 'issue',
      number,
      snapshot,
      formerKey,
      mayBeUnlabelled,
      isAboutComment,
      isTyped: false,
    },
  };
}

/**
 * The key of the issue that this one came from (`old`) or became (`new`): both events of a transfer name
 * the other end.
 */
function keyIn({ payload, place }: GitHubEvent, end: 'old' | 'new'): string | undefined {
  const changes: unknown = payload['changes'];
  const number = member(changes, `${end}_issue`, 'number');
  const repository = member(changes, `${end}_repository`, 'full_name');
  if (typeof number !== 'number' || typeof repository !== 'string') return undefined;
  return toIssueKey({ ...place, repository }, number);
}
