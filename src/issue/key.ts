// The key: the ticket-side name of an issue. One issue has one key, however its URL was typed.

/**
 * Canonical URL of an issue, e.g. `https://github.com/acme/app/issues/12`.
 *
 * All lower case: hosts treat owner and repository without regard to case, and so does Vtiger's
 * `=`, so two spellings of one repository must not make two keys.
 */
export function toIssueKey(serverUrl: string, repository: string, number: number): string {
  const server = serverUrl.replace(/\/+$/, '');
  return `${server}/${repository}/issues/${String(number)}`.toLowerCase();
}
