// GraphQL: the first comments of several issues, each under an alias of its own.
import { askedIssues, type AskedIssue } from './graphql-issues.ts';
import { issueHtmlUrl } from './representations.ts';
import type { Account, Comment, Issue, Repository } from './store.ts';
import type { Urls } from './urls.ts';

/** What a query asks for, of the one form that is emulated. */
export interface CommentsQuery {
  readonly issues: readonly AskedIssue[];
  /** Comments of each. */
  readonly first: number;
}

const FIELDS = [
  'fullDatabaseId',
  'url',
  'body',
  'author { login __typename }',
  'authorAssociation',
  'createdAt',
  'updatedAt',
];

/** GraphQL answers at most so many of one connection. */
const MOST = 100;

/** @returns undefined for a query of another form */
export function readCommentsQuery(query: string): CommentsQuery | undefined {
  const first = Number(/comments\(first: (\d+)\)/.exec(query)?.[1]);
  const issues = askedIssues(query);
  const nodes = /nodes \{([^]*)\}/.exec(query)?.[1] ?? '';
  const isKnown = FIELDS.every((field) => nodes.includes(field));
  return isKnown && issues.length > 0 && first <= MOST ? { issues, first } : undefined;
}

/** Issues that are not there are null. */
export function commentsJson(query: CommentsQuery, repository: Repository, urls: Urls) {
  const entries = query.issues.map(({ alias, number }) => {
    const issue = repository.issues.get(number);
    const isThere = issue !== undefined && !issue.isPullRequest;
    return [alias, isThere ? issueJson(issue, query.first, repository, urls) : null] as const;
  });
  return Object.fromEntries(entries);
}

function issueJson(issue: Issue, first: number, repository: Repository, urls: Urls) {
  const { number, comments } = issue;
  return {
    number,
    comments: {
      pageInfo: { hasNextPage: comments.length > first },
      nodes: comments
        .slice(0, first)
        .map((comment) => commentJson(comment, issue, repository, urls)),
    },
  };
}

function commentJson(comment: Comment, issue: Issue, repository: Repository, urls: Urls) {
  return {
    // GraphQL's integers are too small for it.
    fullDatabaseId: String(comment.id),
    url: `${issueHtmlUrl(issue, repository, urls)}#issuecomment-${comment.id}`,
    body: comment.body,
    author: comment.author && actorJson(comment.author),
    authorAssociation: comment.association,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  };
}

/** Without the `[bot]` that REST puts behind the names of bots, and nobody where REST says `ghost`. */
function actorJson({ login, type }: Account) {
  if (login === 'ghost') return null;
  return { login: login.replace(/\[bot\]$/, ''), __typename: type };
}
