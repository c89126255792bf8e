// What GitLab refuses, as the program's errors. Its refusals come as JSON in three forms, as plain text
// (429), or as a page of what stands in front of it.
import { SyncError } from '../../errors/sync-error.ts';
import type { Answer } from './api.ts';

const CREDENTIALS =
  'Check the GitLab token (GITLAB_TOKEN): it has expired, was revoked, or is of another project. CI_JOB_TOKEN cannot read issues.';
const DENIED =
  'Give the GitLab token the scope `api` and at least the role Reporter in the project.';
const MOVED =
  'The project may have another path now; a pipeline of the project itself goes by that.';

/** @param doing e.g. `Reading issue 12` */
export function toHostError(
  answer: Pick<Answer, 'status' | 'text' | 'headers'>,
  doing: string,
): SyncError {
  const { status } = answer;
  if (status >= 300 && status < 400) {
    const said = `${doing}: GitLab redirects to another address (HTTP ${status}).`;
    return new SyncError('host-answer', said, { hint: MOVED });
  }
  const said = `${doing}: GitLab answered HTTP ${status}${messageOf(answer)}.`;
  if (status === 401) return new SyncError('host-credentials', said, { hint: CREDENTIALS });
  if (status === 429) return new SyncError('host-rate-limit', said);
  if (status === 403) return new SyncError('host-denied', said, { hint: DENIED });
  if (status === 404) return new SyncError('issue-missing', said);
  return new SyncError('host-answer', said);
}

/** GitLab's own words, in brackets; nothing of a page. */
function messageOf({ text, headers }: Pick<Answer, 'text' | 'headers'>): string {
  const type = headers.get('content-type') ?? '';
  const words = type.includes('json') ? wordsIn(text) : type.includes('plain') ? text : '';
  // One line: the host's words go into a log whose lines can be commands.
  const line = words.replace(/\s+/g, ' ').trim().slice(0, 200);
  return line === '' ? '' : ` (${line})`;
}

/** `{"message":"404 Not found"}`, `{"message":{"error":"…"}}`, `{"error":"…","error_description":"…"}`. */
function wordsIn(text: string): string {
  try {
    const said = JSON.parse(text) as { message?: unknown; error_description?: unknown } | null;
    const words = said?.message ?? said?.error_description;
    return typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words);
  } catch {
    return '';
  }
}
