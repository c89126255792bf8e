// What octokit makes of GraphQL's answers: HTTP 200 with errors inside is thrown, with what could be found.

/** What octokit throws for refusals, by name; everything else is a mistake of ours. */
const REFUSALS: ReadonlySet<string> = new Set(['HttpError', 'GraphqlResponseError', 'Mismatch']);

/** Whether it was refused, or answered in another form than was asked for. */
export function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Error && REFUSALS.has(thrown.name);
}

/** GraphQL tells what it could find beside what went wrong; octokit throws both as one. */
export function asFarAsTold(thrown: unknown): unknown {
  if (thrown instanceof Error && thrown.name === 'GraphqlResponseError' && 'data' in thrown) {
    return thrown.data;
  }
  throw thrown;
}
