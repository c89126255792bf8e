// An issue by the address that somebody copied from a browser, whichever of its addresses that is.

/**
 * Up to the number. GitLab has had several for one issue: `/-/issues/12`, `/-/work_items/12` since its pages are
 * called so, `/-/issues/incident/12`, and `/issues/12` before 12.10, which is GitHub's form, too.
 */
const ISSUE_URL =
  /^(https?:\/\/[^\s?#]+?)\/(-\/(?:issues(?:\/incident)?|work_items)|issues)\/([1-9]\d{0,14})(?:[/?#]\S*)?$/i;

/** What an issue's address says; nothing is known yet of whose server it is. */
export interface IssueUrl {
  /** The address of the repository, without a slash at the end, and without a user's name and password. */
  readonly repositoryUrl: string;
  /** What stands between repository and number in the key: GitLab's, wherever the address tells. */
  readonly issuePath: '-/issues' | 'issues';
  readonly number: string;
}

/** Undefined where the text is no issue's address. */
export function readIssueUrl(text: string): IssueUrl | undefined {
  const [, before = '', form = '', number = ''] = ISSUE_URL.exec(text.trim()) ?? [];
  if (number === '' || !URL.canParse(before)) return undefined;
  const { origin, pathname } = new URL(before);
  const isGitLabs = form.startsWith('-');
  // What belongs to a group, an epic, is no issue of a project; no project's path begins so.
  if (isGitLabs && /^\/groups\//i.test(pathname)) return undefined;
  return {
    repositoryUrl: `${origin}${pathname}`,
    issuePath: isGitLabs ? '-/issues' : 'issues',
    number,
  };
}

/** See `toIssueKey`; undefined where the text is no issue's address. */
export function keyOfUrl(text: string): string | undefined {
  const issue = readIssueUrl(text);
  if (issue === undefined) return undefined;
  const { repositoryUrl, issuePath, number } = issue;
  return `${repositoryUrl}/${issuePath}/${number}`.toLowerCase();
}
