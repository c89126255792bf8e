// Which names led here before the repository was renamed or got another owner. GitHub leads whoever asks by an
// old name to where it is now; GraphQL says so for many names at once.
import type { Octokit } from '@octokit/rest';
import { SyncError } from '../../errors/sync-error.ts';
import * as json from '../../http/decoders.ts';
import type { Fetch } from '../../http/http.ts';
import type { HostOptions } from '../open-host.ts';
import { statusOf, toHostError } from './errors.ts';
import { asFarAsTold, errorTypesOf } from './graphql.ts';
import { readAs } from './read-as.ts';

/** Names asked for at once. */
const AT_ONCE = 50;

/** What is said of a name alone, and is an answer: nobody has it, or it is not for this token to know. */
const NOT_HERE: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES']);

/** GraphQL itself is not there: an installation that hides it can't tell. */
const NO_GRAPHQL = 404;

/** One that is not there, or that the token may not see, is null, beside an error. */
const answer = json.record(json.optional(json.object({ nameWithOwner: json.string })));

const DOING = 'Asking which names the repository had';

/**
 * @param names `owner/name`, as they stand on tickets, so anything may be in them
 * @returns those that lead to `repository`
 * @throws SyncError `host-…` where it can't be told now: taken for no, it would make tickets a second time
 */
export async function findFormerNames(
  octokit: Octokit,
  options: Pick<HostOptions, 'repository' | 'fetch'>,
  names: readonly string[],
): Promise<readonly string[]> {
  const repository = options.repository.toLowerCase();
  const former: string[] = [];
  const possible = names.filter((name) => /^[^/]+\/[^/]+$/.test(name));
  for (let start = 0; start < possible.length; start += AT_ONCE) {
    const batch = possible.slice(start, start + AT_ONCE);
    const found = await ask(octokit, options.fetch, batch);
    const isFormer = (_name: string, index: number): boolean =>
      found[`r${index}`]?.nameWithOwner.toLowerCase() === repository;
    former.push(...batch.filter(isFormer));
  }
  return former;
}

async function ask(
  octokit: Octokit,
  fetch: Fetch,
  names: readonly string[],
): Promise<json.Decoded<typeof answer>> {
  const reading: Fetch = (url, init) => fetch(url, { ...init, isRead: true });
  try {
    const { query, variables } = questionOn(names);
    const told = await octokit.graphql(query, { ...variables, request: { fetch: reading } });
    return readAs(answer, told, 'names of repositories');
  } catch (thrown) {
    const errors = errorTypesOf(thrown);
    if (errors === undefined) {
      if (statusOf(thrown) === NO_GRAPHQL) return {};
      throw explained(toHostError(thrown, DOING));
    }
    if (errors.length > 0 && errors.every((type) => NOT_HERE.has(type))) {
      return readAs(answer, asFarAsTold(thrown), 'names of repositories');
    }
    const isLimited = errors.includes('RATE_LIMITED');
    const message = `${DOING}: GitHub's GraphQL API ${isLimited ? 'has a limit, which is used up' : 'refused'}.`;
    throw new SyncError(isLimited ? 'host-rate-limit' : 'host-answer', message);
  }
}

function explained(error: SyncError): SyncError {
  if (error.code !== 'host-denied') return error;
  return new SyncError(error.code, error.message, {
    hint: "Let the token use GitHub's GraphQL API: it tells whether a ticket is from before a rename.",
  });
}

function questionOn(names: readonly string[]): {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const asked = names.map((name, index) => ({ index, parts: name.split('/') }));
  const types = asked.map(({ index }) => `$o${index}: String!, $n${index}: String!`);
  const fields = asked.map(
    ({ index }) => `r${index}: repository(owner: $o${index}, name: $n${index}) { nameWithOwner }`,
  );
  const variables = asked.flatMap(({ index, parts: [owner = '', name = ''] }) => [
    [`o${index}`, owner] as const,
    [`n${index}`, name] as const,
  ]);
  return {
    query: `query(${types.join(', ')}) {\n  ${fields.join('\n  ')}\n}`,
    variables: Object.fromEntries(variables),
  };
}
