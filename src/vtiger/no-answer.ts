// What is said where no answer of the CRM came, in whatever protocol it was asked.
import { SyncError } from '../errors/sync-error.ts';
import type { HttpFailure } from '../http/failure.ts';

/** @param operation such as `create`; @param host the CRM's, for messages */
export function noAnswer(
  operation: string,
  host: string,
  failure: HttpFailure,
  cause: unknown,
): SyncError {
  const where = `${operation}: ${host}`;
  const code = ERROR_OF_FAILURE[failure.kind];
  const said = {
    unreachable: `${where} could not be reached: ${failure.detail}.`,
    timeout: `${where} did not answer in time: ${failure.detail}.`,
    tls: `${where} could not be reached securely: ${failure.detail}.`,
    deadline: `${where} had not answered when the time of the run was over.`,
  };
  return new SyncError(code, said[failure.kind], { cause });
}

const ERROR_OF_FAILURE = {
  unreachable: 'vtiger-unreachable',
  timeout: 'vtiger-timeout',
  tls: 'vtiger-tls',
  deadline: 'deadline',
} as const;
