// The key of an issue whose address somebody copied from a browser.

/** Up to the number; GitLab has `-/` before `issues`. */
const ISSUE_URL = /^(https?:\/\/[^\s?#]+?\/(?:-\/)?issues\/[1-9]\d*)(?:[/?#]\S*)?$/i;

/** See `toIssueKey`; undefined where the text is no issue's address. */
export function keyOfUrl(text: string): string | undefined {
  const address = ISSUE_URL.exec(text.trim())?.[1];
  return address === undefined || !URL.canParse(address) ? undefined : address.toLowerCase();
}
