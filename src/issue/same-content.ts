// Whether two readings of an issue ask for the same ticket. Times and comment counts are left out: the
// marker itself changes those.
import type { Issue } from './issue.ts';

export function hasSameContent(a: Issue, b: Issue): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(issue: Issue): string {
  const { title, body, labels, state, closedAs, closedAt, author, assignees, milestone, type } =
    issue;
  return JSON.stringify({
    isConfidential: issue.isConfidential,
    title,
    body,
    labels: labels.toSorted(),
    state,
    closedAs,
    closedAt,
    author,
    assignees: assignees.toSorted(),
    milestone,
    type,
  });
}
