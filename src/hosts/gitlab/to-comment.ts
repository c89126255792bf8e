// GitLab's notes as the host-neutral value.
import * as json from '../../http/decoders.ts';
import type { Comment } from '../host.ts';
import { toLogin, toUtcSecond } from './plain-values.ts';

/** What a written note is known by afterwards. */
export const gitlabWritten = json.object({ id: json.number });

/** The part of a note that the program reads. */
export const gitlabNotes = json.array(
  json.object({
    id: json.number,
    body: json.optional(json.string),
    author: json.optional(json.object({ id: json.number, username: json.string })),
    /** Written by GitLab itself: "changed the title", "moved to". */
    system: json.optional(json.boolean),
    /** Before GitLab 15.5 it was called `confidential`, which stayed. */
    internal: json.optional(json.boolean),
    confidential: json.optional(json.boolean),
    created_at: json.string,
    updated_at: json.string,
  }),
);

type GitLabNote = json.Decoded<typeof gitlabNotes>[number];

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
    createdAt: toUtcSecond(raw.created_at),
    updatedAt: toUtcSecond(raw.updated_at),
  };
}
