// What a step of a check found: the value that every report of a check is made from.
import type { ErrorCode } from '../errors/catalog.ts';
import { toSyncError, type SyncError } from '../errors/sync-error.ts';
import { STEPS, type StepId } from './steps.ts';

/** `open`: it could not be told, or there was nothing to test. */
export type Verdict = 'passed' | 'failed' | 'open';

export interface Finding {
  readonly step: StepId;
  readonly verdict: Verdict;
  /** What was found, in a sentence or a few words; '' where the step says it all. */
  readonly detail: string;
  /** What to do; '' where there is nothing. */
  readonly cure: string;
  /** A config that would put it right, as YAML to paste; '' where there is none. */
  readonly config: string;
  /** Of a failed step. */
  readonly code: ErrorCode | undefined;
}

export function passed(step: StepId, detail = ''): Finding {
  return { step, verdict: 'passed', detail, cure: '', config: '', code: undefined };
}

export function open(step: StepId, detail: string, cure = ''): Finding {
  return { step, verdict: 'open', detail, cure, config: '', code: undefined };
}

export function failed(step: StepId, thrown: unknown): Finding {
  const { code, message, hint }: SyncError = toSyncError(thrown);
  return { step, verdict: 'failed', detail: message, cure: hint, config: '', code };
}

/** Steps that an earlier one kept from being tried. */
export function keptBack(steps: readonly StepId[], by: StepId): Finding[] {
  return notTried(steps, `"${STEPS[by].tests}" has to pass first`);
}

export function notTried(steps: readonly StepId[], why: string): Finding[] {
  return steps.map((step) => open(step, `not tried: ${why}`));
}
