// GitHub's comments as the host-neutral value.
import * as z from 'zod/mini';
import type { Comment } from '../host.ts';
import { toAssociation } from './association.ts';

// Ids can exceed what a number holds exactly; octokit then gives a bigint.
const id = z.union([z.number(), z.bigint()]);

const text = z.string();
const maybeText = z.nullish(text);

/** What a written comment is known by afterwards. */
export const githubWritten = z.object({ id });

/** The part of a comment that the program reads. The user of a deleted account can be null. */
export const githubComments = z.array(
  z.object({
    id,
    html_url: text,
    body: maybeText,
    user: z.nullish(z.object({ login: text, type: maybeText })),
    author_association: maybeText,
    created_at: text,
    updated_at: text,
  }),
);

const INSIDE: ReadonlySet<string> = new Set(['owner', 'member', 'collaborator']);

export function toComment(raw: z.infer<typeof githubComments>[number]): Comment {
  const fromInside = raw.user?.type === 'Bot' || INSIDE.has(toAssociation(raw.author_association));
  return {
    id: String(raw.id),
    url: raw.html_url,
    body: raw.body ?? '',
    author: raw.user?.login,
    fromInside,
    // GitHub shows every comment to whoever may read the issue.
    isInternal: false,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
}
