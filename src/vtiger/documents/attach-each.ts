// Several documents to one ticket: one that can't be attached keeps none of the others from it.
import { SyncError, toSyncError } from '../../errors/sync-error.ts';
import type { NewDocument } from './new-document.ts';

/** Failures that are told one by one; where more files fail, it is for one reason. */
const TOLD = 10;

/** What became of one of them. */
export type Attempt<Done> =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'failed'; readonly name: string; readonly error: SyncError };

/** @returns what became of each, in their order; never throws */
export async function attachEach<Done>(
  documents: readonly NewDocument[],
  attach: (document: NewDocument) => Promise<Done>,
): Promise<Attempt<Done>[]> {
  const attempts: Attempt<Done>[] = [];
  for (const document of documents) {
    try {
      attempts.push({ kind: 'done', done: await attach(document) });
    } catch (thrown) {
      attempts.push({ kind: 'failed', name: document.name, error: toSyncError(thrown) });
    }
  }
  return attempts;
}

/**
 * What failed as one error, with the code of the first: each file in a line, where there are several.
 *
 * @param failures by their messages, each of which names its file
 * @param count of all files that were to be attached
 * @returns undefined where nothing failed
 */
export function notAttached(failures: readonly SyncError[], count: number): SyncError | undefined {
  const [first, ...others] = failures;
  if (first === undefined) return undefined;
  const what = `${failures.length} of ${count} files could not be attached:`;
  const lines = failures.slice(0, TOLD).map(({ message }) => message);
  const more = failures.length > TOLD ? [`… and ${failures.length - TOLD} more.`] : [];
  const text =
    others.length === 0
      ? `${what} ${first.message}`
      : [what, ...[...lines, ...more].map((line) => `  ${line}`)].join('\n');
  const hint = [...new Set(failures.map((failure) => failure.hint))].join(' ');
  return new SyncError(first.code, text, { hint, cause: first.cause });
}
