// The key: the ticket-side name of an issue. One issue has one key, however its URL was typed.

/** Where issues live, as their keys name it. */
export interface Place {
  /** Where people read them, e.g. `https://github.com`; it may have a path. */
  readonly serverUrl: string;
  /** `owner/name`, or on GitLab `group/subgroup/project`. */
  readonly repository: string;
  /** What stands between repository and number in an issue's address; see `HOSTS`. */
  readonly issuePath: string;
}

/**
 * Canonical URL of an issue, e.g. `https://github.com/acme/app/issues/12`.
 *
 * All lower case: hosts treat owner and repository without regard to case, and so does Vtiger's
 * `=`, so two spellings of one repository must not make two keys.
 */
export function toIssueKey(place: Place, number: number): string {
  const server = place.serverUrl.replace(/\/+$/, '');
  return `${server}/${place.repository}/${place.issuePath}/${String(number)}`.toLowerCase();
}
