// From what started a pipeline of GitLab to the issue it is about. Of a webhook's payload nothing is
// taken but two numbers, the project's and the issue's: all else is read by the API.
import { SyncError } from '../errors/sync-error.ts';
import * as json from '../http/decoders.ts';
import { toEventTarget, toTarget } from '../sync/target.ts';
import type { Trigger } from './trigger.ts';

export interface GitLabPipeline {
  /** How it was started; see GitLab's list of values for CI_PIPELINE_SOURCE. */
  readonly source: string;
  /** The project that the pipeline belongs to; '' where it is not told. */
  readonly projectId: string;
  /** What a webhook sent, as JSON; absent where the pipeline was started in another way. */
  readonly payload: string | undefined;
}

/**
 * @param issue the setting of that name, which wins over the payload
 * @throws SyncError `event-unsupported` or `input-missing` where no issue is named
 */
export function toTrigger(
  pipeline: GitLabPipeline,
  { command, issue: byHand }: { command: 'sync' | 'sweep' | undefined; issue: number | undefined },
): Trigger {
  const { source, payload } = pipeline;
  if (command === 'sweep') return { kind: 'sweep' };
  if (byHand !== undefined) return { kind: 'issue', target: toTarget(byHand) };
  if (source === 'trigger' && payload !== undefined) return triggerIn(payload, pipeline);
  if (command === 'sync') {
    throw new SyncError('input-missing', 'command is sync, and the setting issue names no issue.', {
      hint: 'Set the variable ISSUE to its number.',
    });
  }
  if (FOR_ALL.has(source)) return { kind: 'sweep' };
  return nothing(
    'no-issue-event',
    `A pipeline of the source ${source || '(none)'} is about no issue.`,
  );
}

/** Sources that mean all issues where no single one is named. */
const FOR_ALL: ReadonlySet<string> = new Set(['schedule', 'web', 'api']);

/** Of an issue, an incident or a task. */
const issueHook = json.object({
  object_kind: json.either(json.literal('issue'), json.literal('work_item')),
  project: json.object({ id: ordinal }),
  object_attributes: json.object({ iid: ordinal }),
});

const anyHook = json.object({ object_kind: json.string });

/** GitLab counts from 1. */
function ordinal(value: unknown): number {
  if (Number.isSafeInteger(value) && Number(value) > 0) return Number(value);
  return json.mismatch('an ordinal number', value);
}

function triggerIn(payload: string, { projectId }: GitLabPipeline): Trigger {
  const value = parsed(payload);
  const hook = json.tryDecode(issueHook, value);
  if (hook === undefined) {
    const kind = json.tryDecode(anyHook, value)?.object_kind;
    const what = kind === undefined ? 'no webhook of GitLab' : `a webhook of the kind ${kind}`;
    return nothing(
      'no-issue-event',
      `The pipeline was started by ${what}, which is about no issue.`,
    );
  }
  const { project, object_attributes } = hook;
  if (String(project.id) !== projectId) {
    return nothing(
      'other-project',
      `The webhook is of project ${project.id}, this pipeline of project ${projectId || '(none)'}.`,
    );
  }
  return { kind: 'issue', target: toEventTarget(object_attributes.iid) };
}

function nothing(reason: string, text: string): Trigger {
  return { kind: 'nothing', reason, text };
}

/** What to do about a payload that GitLab itself would not send. */
export const UNREADABLE_PAYLOAD =
  'Leave the payload to a webhook of GitLab with Issues events; by hand set ISSUE to a number instead.';

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch (cause) {
    throw new SyncError('event-unsupported', 'The payload of the webhook is no JSON.', {
      hint: UNREADABLE_PAYLOAD,
      cause,
    });
  }
}
