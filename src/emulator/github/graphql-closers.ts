// GraphQL: which change closed each of several issues.
import { askedIssues, type AskedIssue } from './graphql-issues.ts';
import { issueHtmlUrl } from './representations.ts';
import { fullNameOf, type Closer, type Issue, type Repository } from './store.ts';
import { allows, type Token } from './tokens.ts';
import { repositoryUrl, type Urls } from './urls.ts';

/** Characters of a commit's hash that GitHub shows. */
const SHORT_HASH = 7;

/** @returns undefined for a query of another form */
export function readClosersQuery(query: string): readonly AskedIssue[] | undefined {
  const issues = askedIssues(query);
  const isKnown = query.includes('timelineItems(itemTypes: [CLOSED_EVENT], last: 1)');
  return isKnown && issues.length > 0 ? issues : undefined;
}

/** Issues that are not there are null, and so is a change that the token may not read. */
export function closersJson(
  query: readonly AskedIssue[],
  repository: Repository,
  { urls, token }: { readonly urls: Urls; readonly token: Token },
) {
  const asked = query.map(({ alias, number }) => ({ alias, issue: repository.issues.get(number) }));
  const isDenied = asked.some(({ issue }) => {
    const closer = issue?.closer ?? null;
    return closer !== null && !maySee(closer, token);
  });
  const entries = asked.map(({ alias, issue }) => {
    if (issue === undefined || issue.isPullRequest) return [alias, null] as const;
    const { closer, closedAt, number } = issue;
    const shown = closer !== null && maySee(closer, token) ? closer : null;
    const nodes =
      closedAt === null ? [] : [{ closer: shown && closerJson(shown, repository, urls) }];
    return [alias, { number, timelineItems: { nodes } }] as const;
  });
  return { found: Object.fromEntries(entries), isDenied };
}

function maySee({ kind }: Closer, { permissions }: Token): boolean {
  return allows(kind === 'commit' ? permissions.contents : permissions.pullRequests, 'read');
}

function closerJson(closer: Closer, repository: Repository, urls: Urls) {
  if (closer.kind === 'commit') {
    return {
      __typename: 'Commit',
      abbreviatedOid: closer.sha.slice(0, SHORT_HASH),
      messageHeadline: closer.headline,
      url: `${repositoryUrl(urls, repository, 'server')}/commit/${closer.sha}`,
    };
  }
  const pullRequest: Issue | undefined = repository.issues.get(closer.number);
  return {
    __typename: 'PullRequest',
    number: closer.number,
    title: pullRequest?.title,
    url: pullRequest && issueHtmlUrl(pullRequest, repository, urls),
    repository: { nameWithOwner: fullNameOf(repository) },
  };
}
