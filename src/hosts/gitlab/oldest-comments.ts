// The comments of many issues at once. REST has a call for each issue; GraphQL reads dozens of them for one.
import { SyncError } from '../../errors/sync-error.ts';
import * as json from '../../http/decoders.ts';
import type { CommentPage } from '../host.ts';
import type { GitLabApi } from './api.ts';
import { toComment } from './to-comment.ts';

/** The most that GitLab gives of one connection. */
const MOST_NOTES = 100;

/**
 * Its complexity, by GitLab's rules, is some 30 of the 250 that are allowed: a point a field, and one in a hundred
 * more for each node, but for issues asked for by their numbers.
 */
const QUERY = `query($path: ID!, $iids: [String!], $count: Int) {
  project(fullPath: $path) {
    issues(iids: $iids, first: $count) {
      nodes {
        iid
        notes(filter: ONLY_COMMENTS, first: ${MOST_NOTES}) {
          pageInfo { hasNextPage }
          nodes { id body system internal createdAt updatedAt author { id username } }
        }
      }
    }
  }
}`;

/** `gid://gitlab/Note/12`, and other kinds of notes, are what REST calls 12. */
const globalId: json.Decoder<number> = (value) => {
  const [, digits] = /\/(\d+)$/.exec(json.string(value)) ?? [];
  return digits === undefined ? json.mismatch('a global id', value) : Number(digits);
};

const note = json.object({
  id: globalId,
  body: json.string,
  system: json.boolean,
  internal: json.optional(json.boolean),
  createdAt: json.string,
  updatedAt: json.string,
  author: json.optional(json.object({ id: globalId, username: json.string })),
});

const issue = json.object({
  iid: json.string,
  notes: json.object({
    pageInfo: json.object({ hasNextPage: json.boolean }),
    nodes: json.array(note),
  }),
});

/** A project that the token may not see is null. */
const answer = json.object({
  data: json.object({
    project: json.object({ issues: json.object({ nodes: json.array(issue) }) }),
  }),
});

/** What is known of the project that is asked about. */
interface Asked {
  /** With its groups. */
  readonly path: string;
  readonly urlOf: (number: number) => string;
  /** Of the user whose token this is. */
  readonly ownId: () => Promise<number>;
}

/**
 * @returns undefined where it is refused, for whatever reason: there is another way. Issues with more comments
 *   than are told of at once are left out, since nothing says in which order these are.
 */
export async function readOldestComments(
  api: GitLabApi,
  { path, urlOf, ownId }: Asked,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CommentPage> | undefined> {
  try {
    const variables = { path, iids: numbers.map(String), count: numbers.length };
    const [own, told] = await Promise.all([ownId(), api.askGraphql(QUERY, variables)]);
    const nodes = json.tryDecode(answer, told)?.data.project.issues.nodes;
    if (nodes === undefined) return undefined;
    const whole = nodes.filter(({ notes }) => !notes.pageInfo.hasNextPage);
    return new Map(
      whole.map(({ iid, notes }) => [
        Number(iid),
        { comments: toComments(notes.nodes, urlOf(Number(iid)), own), isLast: true },
      ]),
    );
  } catch (thrown) {
    if (thrown instanceof SyncError) return undefined;
    throw thrown;
  }
}

function toComments(
  nodes: readonly json.Decoded<typeof note>[],
  issueUrl: string,
  ownId: number,
): CommentPage['comments'] {
  return nodes
    .filter(({ system }) => !system)
    .map(({ createdAt, updatedAt, ...same }) => ({
      ...same,
      created_at: createdAt,
      updated_at: updatedAt,
      confidential: undefined,
    }))
    .toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || a.id - b.id)
    .map((raw) => toComment(raw, issueUrl, ownId));
}
