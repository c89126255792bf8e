// From an HTTP answer of the REST API to what the CRM meant by it. Pure. Failures are HTTP statuses here,
// with the message in the body or in the status line.
import { SyncError } from '../../errors/sync-error.ts';
import { tryDecode } from '../../http/decoders.ts';
import type { HttpResponse } from '../../http/http.ts';
import type { Answer } from '../webservice/answer.ts';
import { failure, success } from './decoders.ts';

/**
 * @param operation for messages, e.g. `create`
 * @throws SyncError `vtiger-redirect`, `vtiger-credentials` or `vtiger-not-found` where the API was not
 *   reached, or not let in, so that surely nothing was carried out
 */
export function toAnswer(operation: string, response: HttpResponse, body: string): Answer {
  const { status } = response;
  const where = `${operation}: the server`;
  if (status >= 300 && status < 400) throw redirected(where, response);
  if (status === 401) throw refusedUser(operation, response, body);
  const json = parseJson(body);
  if (status < 300) {
    const succeeded = tryDecode(success, json);
    if (succeeded !== undefined) return { kind: 'result', result: succeeded.result };
  }
  const said = toRefusal(response, json, body);
  if (status === 404 && !said.isOfApi) {
    throw new SyncError('vtiger-not-found', `${where} has no REST API there (HTTP 404).`, {
      hint: NOT_CLOUD,
    });
  }
  // Below 500 it is the API's own refusal; 408 alone may come from a gateway's wait.
  const isRefusal = status >= 400 && status < 500 && status !== 408;
  if (isRefusal || (status < 300 && said.isOfApi)) {
    return { kind: 'refused', code: said.code, message: said.message };
  }
  const what = said.message === '' ? 'with nothing that it is known to say' : said.message;
  const message = `${where} answered HTTP ${status}: ${what}.`;
  return { kind: 'unclear', error: new SyncError('vtiger-answer', message), status };
}

const NOT_CLOUD =
  'Only Vtiger Cloud has it: for a CRM of your own leave vtiger-api out; else check vtiger-url, e.g. https://acme.od2.vtiger.com.';

function redirected(where: string, { headers }: HttpResponse): SyncError {
  const target = headers.get('location') ?? 'nowhere';
  // What is behind the path, and a user before the host, can be a secret.
  const plain = target.replace(/[?#;].*$/s, '').replace(/\/\/[^/]*@/, '//');
  return new SyncError('vtiger-redirect', `${where} redirects to ${plain}.`);
}

function refusedUser(operation: string, response: HttpResponse, body: string): SyncError {
  const { message } = toRefusal(response, parseJson(body), body);
  const what = `${operation}: the CRM refused user name and access key: ${message}.`;
  return new SyncError('vtiger-credentials', what);
}

interface Said {
  /** The CRM's own, or `HTTP 400` where it gives none. */
  readonly code: string;
  readonly message: string;
  /** Whether the body is one of the API's, and not of something before it. */
  readonly isOfApi: boolean;
}

function toRefusal({ status, statusText }: HttpResponse, json: unknown, body: string): Said {
  const said = tryDecode(failure, json);
  const inner =
    typeof said?.error === 'string' ? { code: undefined, message: said.error } : said?.error;
  const code = inner?.code ?? said?.code;
  const message = inner?.message ?? said?.message;
  return {
    code: code === undefined ? `HTTP ${status}` : String(code),
    message: oneLine(message ?? plainText(body) ?? statusText ?? ''),
    isOfApi: message !== undefined || said?.success === false,
  };
}

/** A page is nobody's message; a few words are. */
function plainText(body: string): string | undefined {
  const text = body.trim();
  return text === '' || /^[<{[]/.test(text) ? undefined : text;
}

const LONGEST_MESSAGE = 300;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, LONGEST_MESSAGE);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
