// GitHub's issue, as a webhook payload shows it, to what decides whether it counts. By hand, since most
// events need nothing more: the decoders and the form of to-issue.ts would be 0.7 of the 34 ms of such a run.
import type { IssueSnapshot } from '../../issue/issue.ts';
import { toAssociation } from './association.ts';

/** undefined where the payload is not what GitHub documents: then the issue has to be read. */
export function toSnapshot(raw: unknown): IssueSnapshot | undefined {
  const number = member(raw, 'number');
  const labels = member(raw, 'labels');
  if (typeof number !== 'number' || !Array.isArray(labels)) return undefined;
  const names = labels.map((label: unknown) => member(label, 'name') ?? label);
  if (!names.every((name) => typeof name === 'string')) return undefined;
  const login = member(raw, 'user', 'login');
  const association = toAssociation(member(raw, 'author_association'));
  const commentCount = member(raw, 'comments');
  return {
    number,
    labels: names,
    author: typeof login === 'string' ? { login, association } : undefined,
    isConfidential: false,
    // Where it is not told there may be some.
    commentCount: typeof commentCount === 'number' ? commentCount : 1,
  };
}

/** What a value holds under these names, one inside the other; undefined where it holds no such thing. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}
