// The oldest comments of many issues at once. REST has a call for each issue, and a job's token a thousand of
// them an hour; GraphQL reads dozens of issues for what counts as one.
import type { Octokit } from '@octokit/rest';
import { SyncError } from '../../errors/sync-error.ts';
import * as json from '../../http/decoders.ts';
import type { Fetch } from '../../http/http.ts';
import type { Comment, CommentPage } from '../host.ts';
import type { HostOptions } from '../open-host.ts';
import { asFarAsTold, isRefusal } from './graphql.ts';
import { isFromInside } from './to-comment.ts';

/** Of each issue. */
const MOST_COMMENTS = 50;

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

/** An issue that is gone is null, beside an error. */
const answer = json.object({ repository: json.record(json.optional(issue)) });

/**
 * @param repository `owner/name`
 * @returns undefined where it is refused, for whatever reason: the installation may be older, the token of another
 *   kind, the hour's calls used up. That is not waited for: there is another way.
 */
export async function readOldestComments(
  octokit: Octokit,
  { repository, fetch }: Pick<HostOptions, 'repository' | 'fetch'>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CommentPage> | undefined> {
  const [owner, repo] = repository.split('/');
  const unhurried: Fetch = (url, init) => fetch(url, { ...init, isPaced: true });
  try {
    const asked = octokit.graphql(queryFor(numbers), {
      owner,
      repo,
      request: { fetch: unhurried },
    });
    const { repository: found } = answer(await asked.catch(asFarAsTold));
    return new Map(
      Object.values(found).flatMap((one) => (one === undefined ? [] : [toEntry(one)])),
    );
  } catch (thrown) {
    if (thrown instanceof SyncError || isRefusal(thrown)) return undefined;
    throw thrown;
  }
}

function toEntry({ number, comments }: json.Decoded<typeof issue>): [number, CommentPage] {
  return [
    number,
    { comments: comments.nodes.map(toComment), isLast: !comments.pageInfo.hasNextPage },
  ];
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
  comments(first: ${MOST_COMMENTS}) {
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
    // As REST writes it, also of accounts that are gone.
    author: author === undefined ? 'ghost' : isBot ? `${author.login}[bot]` : author.login,
    fromInside: isFromInside(isBot, authorAssociation),
    isInternal: false,
  };
}
