// Which names led here before the repository was renamed or got another owner. GitHub leads whoever asks by an
// old name to where it is now; GraphQL says so for many names at once.
import type { Octokit } from '@octokit/rest';
import * as json from '../../http/decoders.ts';
import { toHostError } from './errors.ts';
import { asFarAsTold } from './graphql.ts';

/** Names asked for at once. */
const AT_ONCE = 50;

/** An installation without GraphQL, or a token that may not use it, is no reason to do without tickets. */
const REFUSALS: ReadonlySet<string> = new Set(['host-denied', 'issue-missing']);

/** One that is not there, or that the token may not see, is null, beside an error. */
const answer = json.record(json.optional(json.object({ nameWithOwner: json.string })));

/**
 * @param repository `owner/name` as it is now
 * @param names likewise; as they stand on tickets, so anything may be in them
 * @returns those that lead to `repository`. None where GraphQL is refused: there is no telling then.
 */
export async function findFormerNames(
  octokit: Octokit,
  repository: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const former: string[] = [];
  const possible = names.filter((name) => /^[^/]+\/[^/]+$/.test(name));
  for (let start = 0; start < possible.length; start += AT_ONCE) {
    const batch = possible.slice(start, start + AT_ONCE);
    const found = await ask(octokit, batch);
    former.push(
      ...batch.filter((_name, index) => {
        const now = found[`r${index}`]?.nameWithOwner;
        return now?.toLowerCase() === repository.toLowerCase();
      }),
    );
  }
  return former;
}

async function ask(
  octokit: Octokit,
  names: readonly string[],
): Promise<json.Decoded<typeof answer>> {
  try {
    const told = await octokit.graphql(...questionOn(names)).catch(asFarAsTold);
    return json.tryDecode(answer, told) ?? {};
  } catch (thrown) {
    const error = toHostError(thrown, 'Asking which names the repository had');
    if (REFUSALS.has(error.code)) return {};
    throw error;
  }
}

function questionOn(names: readonly string[]): [query: string, variables: Record<string, string>] {
  const asked = names.map((name, index) => ({ index, parts: name.split('/') }));
  const types = asked.map(({ index }) => `$o${index}: String!, $n${index}: String!`);
  const fields = asked.map(
    ({ index }) => `r${index}: repository(owner: $o${index}, name: $n${index}) { nameWithOwner }`,
  );
  const variables = asked.flatMap(({ index, parts: [owner = '', name = ''] }) => [
    [`o${index}`, owner],
    [`n${index}`, name],
  ]);
  return [
    `query(${types.join(', ')}) {\n  ${fields.join('\n  ')}\n}`,
    Object.fromEntries(variables) as Record<string, string>,
  ];
}
