// GitLab's notes as the host-neutral value.
import * as z from 'zod/mini';
import type { Comment } from '../host.ts';
import { toLogin, toUtc } from './plain-values.ts';

/** What a written note is known by afterwards. */
export const gitlabWritten = z.object({ id: z.number() });

/** The part of a note that the program reads. */
export const gitlabNotes = z.array(
  z.object({
    id: z.number(),
    body: z.nullish(z.string()),
    author: z.nullish(z.object({ id: z.number(), username: z.string() })),
    /** Written by GitLab itself: "changed the title", "moved to". */
    system: z.nullish(z.boolean()),
    /** Before GitLab 15.5 it was called `confidential`, which stayed. */
    internal: z.nullish(z.boolean()),
    confidential: z.nullish(z.boolean()),
    created_at: z.string(),
    updated_at: z.string(),
  }),
);

type GitLabNote = z.infer<typeof gitlabNotes>[number];

/**
 * @param issueUrl where people read the issue
 * @param ownId of the user whose token this is: of all notes only those can be markers of ours
 */
export function toComment(raw: GitLabNote, issueUrl: string, ownId: number): Comment {
  return {
    id: String(raw.id),
    url: `${issueUrl}#note_${raw.id}`,
    body: raw.body ?? '',
    author: toLogin(raw.author),
    fromInside: raw.author?.id === ownId,
    isInternal: raw.internal ?? raw.confidential ?? false,
    createdAt: toUtc(raw.created_at),
    updatedAt: toUtc(raw.updated_at),
  };
}
