// What octokit throws, as the program's errors. octokit's own messages name addresses and can carry
// what was sent, so only the status and GitHub's short message are taken from them.
import { SyncError } from '../../errors/sync-error.ts';
import { toUnreachable } from '../unreachable.ts';

interface RequestFailure {
  readonly status: number;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
  };
}

/** The HTTP status of an answer; undefined where no answer came. */
export function statusOf(thrown: unknown): number | undefined {
  return isRequestFailure(thrown) && thrown.response !== undefined ? thrown.status : undefined;
}

/** @param doing e.g. `Reading issue 12` */
export function toHostError(thrown: unknown, doing: string): SyncError {
  if (thrown instanceof SyncError) return thrown;
  // octokit wraps what the transport throws.
  if (thrown instanceof Error && thrown.cause instanceof SyncError) return thrown.cause;
  const status = statusOf(thrown);
  if (status === undefined) return toUnreachable(thrown, doing, 'GitHub');
  const said = `${doing}: GitHub answered HTTP ${status}${messageOf(thrown)}.`;
  if (status === 401) return new SyncError('host-credentials', said);
  if (isLimited(thrown, status)) return new SyncError('host-rate-limit', said);
  if (status === 403) return new SyncError('host-denied', said);
  if (status === 404 || status === 410) return new SyncError('issue-missing', said);
  return new SyncError('host-answer', said);
}

function isRequestFailure(thrown: unknown): thrown is Error & RequestFailure {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number';
}

function isLimited(thrown: unknown, status: number): boolean {
  if (status === 429) return true;
  const headers = isRequestFailure(thrown) ? thrown.response?.headers : undefined;
  if (status !== 403 || headers === undefined) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    // Secondary limits come without either header, too.
    /rate limit/i.test(messageOf(thrown))
  );
}

function messageOf(thrown: unknown): string {
  const data = isRequestFailure(thrown) ? thrown.response?.data : undefined;
  if (typeof data !== 'object' || data === null || !('message' in data)) return '';
  // One line: the host's words go into a log whose lines can be commands.
  return typeof data.message === 'string'
    ? ` (${data.message.replace(/\s+/g, ' ').slice(0, 200)})`
    : '';
}
