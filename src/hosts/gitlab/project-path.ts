// Paths of projects that somebody else wrote down: in a marker's claim, or on a ticket.

const PATH = /^[\w.-]+(?:\/[\w.-]+)+$/;
const LONGEST = 1_000;

/** With its groups. Anything else is not asked for: what GitLab cannot make sense of would end the run. */
export function isProjectPath(text: string): boolean {
  return text.length <= LONGEST && PATH.test(text);
}
