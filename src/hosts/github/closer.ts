// Which change closed an issue. The REST API does not tell of pull requests; GraphQL does.
import * as z from 'zod/mini';
import { SyncError } from '../../errors/sync-error.ts';
import type { Closer } from '../../issue/issue.ts';

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

const pullRequest = z.object({
  __typename: z.literal('PullRequest'),
  number: z.number(),
  title: z.string(),
  url: z.string(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const commit = z.object({
  __typename: z.literal('Commit'),
  abbreviatedOid: z.string(),
  messageHeadline: z.string(),
  url: z.string(),
});
/** A project can close an issue, too, which is no change of the code. */
const other = z.object({ __typename: z.string() });

const closing = z.object({
  repository: z.object({
    issue: z.object({
      timelineItems: z.object({
        nodes: z.array(
          z.object({ closer: z.optional(z.nullable(z.union([pullRequest, commit, other]))) }),
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
  const parsed = closing.safeParse(data);
  if (!parsed.success) {
    const message = 'GitHub sent an unknown form of what closed an issue.';
    throw new SyncError('host-answer', message, { cause: parsed.error });
  }
  const found = parsed.data.repository.issue.timelineItems.nodes.at(-1)?.closer;
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

/** GraphQL answers HTTP 200 with its errors inside, which octokit throws under this name. */
export function toGraphqlError(thrown: unknown, doing: string): SyncError | undefined {
  if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError') return undefined;
  const errors: unknown = 'errors' in thrown ? thrown.errors : undefined;
  const types = z.array(z.object({ type: z.optional(z.string()) })).safeParse(errors);
  const isDenied = (types.data ?? []).some(({ type }) => DENIALS.has(type ?? ''));
  return isDenied
    ? new SyncError('host-denied', `${doing}: the token may not read it.`, {
        hint: 'Give the job `permissions: pull-requests: read` and `contents: read` as well.',
      })
    : new SyncError('host-answer', `${doing}: GitHub's GraphQL API refused.`);
}

const DENIALS: ReadonlySet<string> = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES']);
