// From an HTTP answer to what the CRM meant by it. Pure, and the one place that knows how the answers
// of a real server deviate from JSON.
import type { HttpResponse } from '../../http/http.ts';
import { SyncError } from '../../errors/sync-error.ts';
import { tryDecode } from '../../http/decoders.ts';
import { envelope } from './decoders.ts';

export type Answer =
  | { readonly kind: 'result'; readonly result: unknown }
  /** The CRM refused; nothing was carried out. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /**
   * Not an answer of the web service: what was asked may or may not have been carried out. `status`:
   * of HTTP, where anything came.
   */
  | { readonly kind: 'unclear'; readonly error: SyncError; readonly status: number | undefined };

/**
 * @param operation for messages, e.g. `create`
 * @throws SyncError `vtiger-redirect`, `vtiger-not-found`, `vtiger-denied` or `vtiger-rejected` where
 *   the web service was not reached at all, so that surely nothing was carried out
 */
export function toAnswer(operation: string, response: HttpResponse, body: string): Answer {
  const { status } = response;
  const where = `${operation}: the server`;
  if (status >= 300 && status < 400) {
    const target = response.headers.get('location') ?? 'nowhere';
    throw new SyncError('vtiger-redirect', `${where} redirects to ${withoutQuery(target)}.`);
  }
  if (status === 404) {
    throw new SyncError('vtiger-not-found', `${where} has no webservice.php there (HTTP 404).`);
  }
  if (status === 401 || status === 403) {
    throw new SyncError('vtiger-denied', `${where} refused the request (HTTP ${status}).`, {
      hint: 'Something in front of the CRM (web server, firewall) refuses: allow webservice.php there.',
    });
  }
  const parsed = parseEnvelope(body);
  if (parsed === undefined) {
    const what = body.trim() === '' ? 'an empty body' : 'something other than JSON';
    const message = `${where} answered HTTP ${status} with ${what}.`;
    if (isTurnedAway(status)) throw turnedAway(status, message);
    return { kind: 'unclear', error: new SyncError('vtiger-answer', message), status };
  }
  if (parsed.success) return { kind: 'result', result: parsed.result };
  return { kind: 'refused', code: String(parsed.error.code), message: parsed.error.message };
}

/** Web servers answer 4xx before they pass a request on; 408 alone may come from a gateway's wait. */
function isTurnedAway(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}

function turnedAway(status: number, message: string): SyncError {
  return new SyncError('vtiger-rejected', message, {
    hint:
      status === 429
        ? 'The server in front of the CRM limits requests: raise its limit, or run less often.'
        : 'The server in front of the CRM turned the request away: see its log and its limits.',
  });
}

/**
 * The envelope in a body. Vtiger 8.4.0 sends stored control characters unescaped, and PHP may print
 * warnings before the JSON and behind it; all leave the envelope whole.
 */
function parseEnvelope(body: string) {
  const start = body.indexOf('{"success":');
  if (start === -1) return undefined;
  const json = body.slice(start, body.lastIndexOf('}') + 1);
  // eslint-disable-next-line no-control-regex
  const escaped = json.replace(/[\u0000-\u001f]/g, toEscape);
  try {
    return tryDecode(envelope, JSON.parse(escaped));
  } catch {
    return undefined;
  }
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A redirect can carry what was asked, a session name among it, and a user's password. */
function withoutQuery(location: string): string {
  return location.replace(/([?#;]|%3f|%23).*$/is, '').replace(/\/\/[^/]*@/, '//');
}
