// GitHub's comments as the host-neutral value.
import * as json from '../../http/decoders.ts';
import type { Comment } from '../host.ts';
import { toAssociation } from './association.ts';

// Ids can exceed what a number holds exactly; octokit then gives a bigint.
const id = json.either(json.number, json.bigint);

/** What a written comment is known by afterwards. */
export const githubWritten = json.object({ id });

/** The part of a comment that the program reads. The user of a deleted account can be null. */
export const githubComments = json.array(
  json.object({
    id,
    html_url: json.string,
    body: json.optional(json.string),
    user: json.optional(json.object({ login: json.string, type: json.optional(json.string) })),
    author_association: json.optional(json.string),
    created_at: json.string,
    updated_at: json.string,
  }),
);

const INSIDE: ReadonlySet<string> = new Set(['owner', 'member', 'collaborator']);

/** Bots post for a workflow of the repository, or for an app that its owner installed. */
export function isFromInside(isBot: boolean, association: string | undefined): boolean {
  return isBot || INSIDE.has(toAssociation(association));
}

export function toComment(raw: json.Decoded<typeof githubComments>[number]): Comment {
  return {
    id: String(raw.id),
    url: raw.html_url,
    body: raw.body ?? '',
    author: raw.user?.login,
    fromInside: isFromInside(raw.user?.type === 'Bot', raw.author_association),
    // GitHub shows every comment to whoever may read the issue.
    isInternal: false,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
}
