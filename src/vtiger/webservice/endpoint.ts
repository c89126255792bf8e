// One call of webservice.php: encodes the parameters, sends, and reads the answer. Knows no session.
import { SyncError } from '../../errors/sync-error.ts';
import { toHttpFailure } from '../../http/failure.ts';
import type { Fetch, HttpRequestInit } from '../../http/http.ts';
import type { UploadedFile } from '../client.ts';
import { noAnswer } from '../no-answer.ts';
import { toAnswer, type Answer } from './answer.ts';

export interface Call {
  readonly operation: string;
  /** Vtiger refuses a reading operation sent by POST, and the other way round. */
  readonly method: 'GET' | 'POST';
  readonly parameters: Readonly<Record<string, string>>;
  /** Only by POST. */
  readonly file?: UploadedFile | undefined;
}

export type Endpoint = (call: Call) => Promise<Answer>;

/** @param vtigerUrl the CRM's address, with its path, without a slash at the end */
export function createEndpoint(fetch: Fetch, vtigerUrl: string): Endpoint {
  const address = `${vtigerUrl}/webservice.php`;
  return async ({ operation, method, parameters, file }) => {
    const fields = { operation, ...parameters };
    try {
      const response =
        method === 'GET'
          ? await fetch(`${address}?${new URLSearchParams(fields).toString()}`)
          : await fetch(address, { method, ...(await toForm(fields, file)) });
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

/** Parameters as the body of a POST, with its type; a file makes it a form of parts. */
export async function toForm(
  fields: Readonly<Record<string, string>>,
  file: UploadedFile | undefined,
): Promise<Required<Pick<HttpRequestInit, 'headers' | 'body'>>> {
  if (file === undefined) {
    const type = 'application/x-www-form-urlencoded; charset=UTF-8';
    return { headers: { 'content-type': type }, body: new URLSearchParams(fields).toString() };
  }
  const { encodeMultipart } = await import('../../http/multipart.ts');
  // The name by which Vtiger looks for the file of a document.
  const { contentType, body } = encodeMultipart(fields, { field: 'filename', ...file });
  return { headers: { 'content-type': contentType }, body };
}
