// Which change closed an issue. The REST API does not tell of pull requests; GraphQL does.
import { SyncError } from '../../errors/sync-error.ts';
import * as json from '../../http/decoders.ts';
import type { Closer } from '../../issue/issue.ts';
import { readAs } from './read-as.ts';

/** Takes `$owner`, `$repo` and `$number`. */
export const CLOSER_QUERY = `query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(itemTypes: [CLOSED_EVENT], last: 1) {
        nodes {
          ... on ClosedEvent {
            closer {
              __typename
              ... on PullRequest { number title url repository { nameWithOwner } }
              ... on Commit { abbreviatedOid messageHeadline url }
            }
          }
        }
      }
    }
  }
}`;

const pullRequest = json.object({
  __typename: json.literal('PullRequest'),
  number: json.number,
  title: json.string,
  url: json.string,
  repository: json.object({ nameWithOwner: json.string }),
});
const commit = json.object({
  __typename: json.literal('Commit'),
  abbreviatedOid: json.string,
  messageHeadline: json.string,
  url: json.string,
});
/** A project can close an issue, too, which is no change of the code. */
const other = json.object({ __typename: json.string });

const closing = json.object({
  repository: json.object({
    issue: json.object({
      timelineItems: json.object({
        nodes: json.array(
          json.object({
            closer: json.optional(json.either(pullRequest, json.either(commit, other))),
          }),
        ),
      }),
    }),
  }),
});

/**
 * @param data what GitHub answered to `CLOSER_QUERY`
 * @param repository `owner/name` of the issue: pull requests of another one are named with theirs
 */
export function toCloser(data: unknown, repository: string): Closer | undefined {
  const answer = readAs(closing, data, 'an answer on what closed an issue');
  const found = answer.repository.issue.timelineItems.nodes.at(-1)?.closer;
  if (found && 'number' in found) {
    const { nameWithOwner: home } = found.repository;
    const name = home.toLowerCase() === repository.toLowerCase() ? '' : home;
    const { number, title, url } = found;
    return { kind: 'pull-request', name: `${name}#${number}`, title, url };
  }
  if (found && 'abbreviatedOid' in found) {
    const { abbreviatedOid: name, messageHeadline: title, url } = found;
    return { kind: 'commit', name, title, url };
  }
  return undefined;
}

const TYPES = json.array(json.object({ type: json.optional(json.string) }));

/** GraphQL answers HTTP 200 with its errors inside, which octokit throws under this name. */
export function toGraphqlError(thrown: unknown, doing: string): SyncError | undefined {
  if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError') return undefined;
  const errors: unknown = 'errors' in thrown ? thrown.errors : undefined;
  const types = json.tryDecode(TYPES, errors) ?? [];
  const isDenied = types.some(({ type }) => DENIALS.has(type ?? ''));
  return isDenied
    ? new SyncError('host-denied', `${doing}: the token may not read it.`, {
        hint: 'Give the job `permissions: pull-requests: read` and `contents: read` as well.',
      })
    : new SyncError('host-answer', `${doing}: GitHub's GraphQL API refused.`);
}

const DENIALS: ReadonlySet<string> = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES']);
