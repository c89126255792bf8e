// One call of webservice.php: encodes the parameters, sends, and reads the answer. Knows no session.
import { SyncError } from '../../errors/sync-error.ts';
import { toHttpFailure } from '../../http/failure.ts';
import type { Fetch } from '../../http/http.ts';
import { noAnswer } from '../no-answer.ts';
import { toAnswer, type Answer } from './answer.ts';

export interface Call {
  readonly operation: string;
  /** Vtiger refuses a reading operation sent by POST, and the other way round. */
  readonly method: 'GET' | 'POST';
  readonly parameters: Readonly<Record<string, string>>;
}

export type Endpoint = (call: Call) => Promise<Answer>;

/** @param vtigerUrl the CRM's address, with its path, without a slash at the end */
export function createEndpoint(fetch: Fetch, vtigerUrl: string): Endpoint {
  const address = `${vtigerUrl}/webservice.php`;
  return async ({ operation, method, parameters }) => {
    const form = new URLSearchParams({ operation, ...parameters }).toString();
    try {
      const response =
        method === 'GET'
          ? await fetch(`${address}?${form}`)
          : await fetch(address, {
              method,
              headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
              body: form,
            });
      return toAnswer(operation, response, await response.text());
    } catch (thrown) {
      if (thrown instanceof SyncError) throw thrown;
      const failure = toHttpFailure(thrown);
      const error = noAnswer(operation, new URL(vtigerUrl).host, failure, thrown);
      if (failure.maybeSent) return { kind: 'unclear', error, status: undefined };
      throw error;
    }
  };
}
