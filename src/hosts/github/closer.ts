// Which change closed an issue. The REST API does not tell of pull requests; GraphQL does.
import type { Octokit } from '@octokit/rest';
import { SyncError } from '../../errors/sync-error.ts';
import * as json from '../../http/decoders.ts';
import type { Fetch } from '../../http/http.ts';
import type { Closer } from '../../issue/issue.ts';
import type { HostOptions } from '../open-host.ts';
import { toHostError } from './errors.ts';
import { asFarAsFound, errorTypesOf, isRefusal } from './graphql.ts';
import { readAs } from './read-as.ts';

/** Takes `$owner` and `$repo`; each issue has an alias of its own. */
function closersQuery(numbers: readonly number[]): string {
  const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ...closing }`);
  return `query($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${issues.join('\n    ')}
  }
}
fragment closing on Issue {
  number
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
}`;
}

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

const closed = json.object({
  number: json.number,
  timelineItems: json.object({
    nodes: json.array(
      json.object({
        closer: json.optional(json.either(pullRequest, json.either(commit, other))),
      }),
    ),
  }),
});

/** An issue that is gone is null, beside an error. */
const closing = json.object({ repository: json.record(json.optional(closed)) });

/** By the issues' numbers; undefined where somebody closed it by hand. */
type Closers = ReadonlyMap<number, Closer | undefined>;

type Asking = Pick<HostOptions, 'repository' | 'fetch'>;

export async function readCloser(
  octokit: Octokit,
  options: Asking,
  number: number,
): Promise<Closer | undefined> {
  const doing = `Reading what closed issue ${number}`;
  try {
    return (await ask(octokit, options, [number])).get(number);
  } catch (thrown) {
    throw toGraphqlError(thrown, doing) ?? toHostError(thrown, doing);
  }
}

/** @returns undefined where it is refused, for whatever reason: asked for one by one, it is told why */
export async function readClosers(
  octokit: Octokit,
  options: Asking,
  numbers: readonly number[],
): Promise<Closers | undefined> {
  const fetch: Fetch = (url, init) => options.fetch(url, { ...init, isPaced: true });
  try {
    return await ask(octokit, { ...options, fetch }, numbers);
  } catch (thrown) {
    if (thrown instanceof SyncError || isRefusal(thrown)) return undefined;
    throw thrown;
  }
}

async function ask(
  octokit: Octokit,
  { repository, fetch }: Asking,
  numbers: readonly number[],
): Promise<Closers> {
  const [owner, repo] = repository.split('/');
  const asked = octokit.graphql(closersQuery(numbers), { owner, repo, request: { fetch } });
  // Of several issues one may be gone; of a single one that is the answer.
  return toClosers(await (numbers.length > 1 ? asked.catch(asFarAsFound) : asked), repository);
}

/**
 * @param data what GitHub answered
 * @param repository `owner/name` of the issues: pull requests of another one are named with theirs
 */
export function toClosers(data: unknown, repository: string): Closers {
  const found = readAs(closing, data, 'an answer on what closed an issue').repository;
  const issues = Object.values(found).filter((issue) => issue !== undefined);
  return new Map(
    issues.map(({ number, timelineItems: { nodes } }) => [
      number,
      toCloser(nodes.at(-1)?.closer, repository),
    ]),
  );
}

function toCloser(
  closer: json.Decoded<typeof closed>['timelineItems']['nodes'][number]['closer'],
  repository: string,
): Closer | undefined {
  if (closer && 'number' in closer) {
    const { nameWithOwner: home } = closer.repository;
    const name = home.toLowerCase() === repository.toLowerCase() ? '' : home;
    const { number, title, url } = closer;
    return { kind: 'pull-request', name: `${name}#${number}`, title, url };
  }
  if (closer && 'abbreviatedOid' in closer) {
    const { abbreviatedOid: name, messageHeadline: title, url } = closer;
    return { kind: 'commit', name, title, url };
  }
  return undefined;
}

/** GraphQL answers HTTP 200 with its errors inside, which octokit throws. */
function toGraphqlError(thrown: unknown, doing: string): SyncError | undefined {
  const types = errorTypesOf(thrown);
  if (types === undefined) return undefined;
  return types.some((type) => DENIALS.has(type))
    ? new SyncError('host-denied', `${doing}: the token may not read it.`, {
        hint: 'Give the job `permissions: pull-requests: read` and `contents: read` as well.',
      })
    : new SyncError('host-answer', `${doing}: GitHub's GraphQL API refused.`);
}

const DENIALS: ReadonlySet<string> = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES']);
