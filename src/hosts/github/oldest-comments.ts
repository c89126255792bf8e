// The oldest comments of many issues at once. REST has a call for each issue, and a job's token a thousand of
// them an hour; GraphQL reads fifty issues for what counts as one.
import type { Octokit } from '@octokit/rest';
import * as json from '../../http/decoders.ts';
import type { Comment, CommentPage } from '../host.ts';
import { isFromInside } from './to-comment.ts';

/** GraphQL's own limit is 500,000 nodes a call, and ten seconds; this is far below either. */
const ISSUES_A_CALL = 50;
const COMMENTS_EACH = 50;

const comment = json.object({
  // Ids exceed what GraphQL's integers hold, so it gives them as text.
  fullDatabaseId: json.string,
  url: json.string,
  body: json.string,
  author: json.optional(json.object({ login: json.string, __typename: json.string })),
  authorAssociation: json.string,
  createdAt: json.string,
  updatedAt: json.string,
});

const issue = json.object({
  number: json.number,
  comments: json.object({
    pageInfo: json.object({ hasNextPage: json.boolean }),
    nodes: json.array(comment),
  }),
});

const answer = json.object({ repository: json.record(issue) });

/**
 * @param repository `owner/name`
 * @returns nothing of the issues that could not be read like this, for whatever reason: the installation may be
 *   older, the token of another kind, one of the issues gone
 */
export async function readOldestComments(
  octokit: Octokit,
  repository: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CommentPage>> {
  const starts = numbers.flatMap((_, index) => (index % ISSUES_A_CALL === 0 ? [index] : []));
  const batches = starts.map((start) => numbers.slice(start, start + ISSUES_A_CALL));
  const found = await Promise.all(
    batches.map((batch) => readBatch(octokit, repository, batch).catch(() => [])),
  );
  return new Map(found.flat());
}

async function readBatch(
  octokit: Octokit,
  repository: string,
  numbers: readonly number[],
): Promise<[number, CommentPage][]> {
  const [owner, repo] = repository.split('/');
  const data: unknown = await octokit.graphql(queryFor(numbers), { owner, repo });
  return Object.values(answer(data).repository).map(({ number, comments }) => [
    number,
    { comments: comments.nodes.map(toComment), isLast: !comments.pageInfo.hasNextPage },
  ]);
}

function queryFor(numbers: readonly number[]): string {
  const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ...oldest }`);
  return `query($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${issues.join('\n    ')}
  }
}
fragment oldest on Issue {
  number
  comments(first: ${COMMENTS_EACH}) {
    pageInfo { hasNextPage }
    nodes {
      fullDatabaseId url body author { login __typename } authorAssociation createdAt updatedAt
    }
  }
}`;
}

function toComment(raw: json.Decoded<typeof comment>): Comment {
  const { author, authorAssociation, fullDatabaseId: id, ...same } = raw;
  const isBot = author?.__typename === 'Bot';
  return {
    ...same,
    id,
    // As REST writes it.
    author: author && (isBot ? `${author.login}[bot]` : author.login),
    fromInside: isFromInside(isBot, authorAssociation),
    isInternal: false,
  };
}
