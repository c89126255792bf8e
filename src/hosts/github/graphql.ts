// What octokit makes of GraphQL's answers: HTTP 200 with errors inside is thrown, with what could be found.

import * as json from '../../http/decoders.ts';

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

/** Likewise where all that went wrong is that something is not there. */
export function asFarAsFound(thrown: unknown): unknown {
  const types = errorTypesOf(thrown) ?? [];
  if (types.length > 0 && types.every((type) => type === 'NOT_FOUND')) return asFarAsTold(thrown);
  throw thrown;
}

const errors = json.array(json.object({ type: json.optional(json.string) }));

/** The kinds of what went wrong, e.g. `FORBIDDEN`; undefined where it is nothing of GraphQL's. */
export function errorTypesOf(thrown: unknown): readonly string[] | undefined {
  if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError') return undefined;
  const told = json.tryDecode(errors, 'errors' in thrown ? thrown.errors : undefined) ?? [];
  return told.map(({ type = '' }) => type);
}
