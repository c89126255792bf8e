// An issue by the address that somebody copied from a browser.

/** Up to the number; GitLab has `-/` before `issues`. */
const ISSUE_URL = /^((https?:\/\/[^\s?#]+?)\/(?:-\/)?issues\/([1-9]\d*))(?:[/?#]\S*)?$/i;

/** What an issue's address says; nothing is known yet of whose server it is. */
export interface IssueUrl {
  /** Up to the number, without what follows it. */
  readonly address: string;
  /** The address of the repository, without a slash at the end. */
  readonly repositoryUrl: string;
  readonly number: string;
}

/** Undefined where the text is no issue's address. */
export function readIssueUrl(text: string): IssueUrl | undefined {
  const [, address, repositoryUrl = '', number = ''] = ISSUE_URL.exec(text.trim()) ?? [];
  if (address === undefined || !URL.canParse(address)) return undefined;
  return { address, repositoryUrl, number };
}

/** See `toIssueKey`; undefined where the text is no issue's address. */
export function keyOfUrl(text: string): string | undefined {
  return readIssueUrl(text)?.address.toLowerCase();
}
