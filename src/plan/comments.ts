// The comments of an issue against those of its ticket: what to add, revise and take away, as data. The
// ticket's comments are the memory: each bears the link of the one it stands for, and a print of it.
import { createHash } from 'node:crypto';

/** A comment of the issue, as its ticket is to show it. */
export interface IssueComment {
  /** Its own address, by which the ticket's comment is found again. */
  readonly link: string;
  /** Login; absent when the account is gone. */
  readonly author: string | undefined;
  /** Markdown. */
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Absent where it was never edited. */
  readonly editedAt: string | undefined;
  /** See `printOf`. */
  readonly print: string;
  /** For the CRM's own users only, not for customers. */
  readonly isPrivate: boolean;
  /** By somebody whose comments are left out; one that is on the ticket already stays as it is. */
  readonly isLeftOut: boolean;
}

/** A ticket's comment that stands for one of an issue. */
export interface TicketComment {
  readonly id: string;
  readonly link: string;
  readonly print: string;
}

export interface Revision {
  readonly id: string;
  readonly comment: IssueComment;
}

export interface Removal {
  readonly id: string;
  readonly link: string;
  /** `twice`: an older one stands for the same comment, since several runs wrote it at once. */
  readonly why: 'deleted' | 'twice';
}

export interface CommentPlan {
  /** In the order in which they were written. */
  readonly add: readonly IssueComment[];
  readonly revise: readonly Revision[];
  readonly remove: readonly Removal[];
}

/** What a comment said, by whom and when, in 12 hex digits. Where it is does not count: issues move. */
export function printOf({
  author,
  createdAt,
  body,
}: Pick<IssueComment, 'author' | 'createdAt' | 'body'>): string {
  const said = JSON.stringify([author ?? '', createdAt, body]);
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}

/**
 * Same input, same plan. Planning again what was just carried out gives an empty one.
 *
 * @param issue in the order in which they were written
 * @param ticket lowest id first
 * @param issueUrl comments of other issues are none of this one's, but for those that came along when
 *   it was transferred: they are known by their print
 */
export function planComments(
  issue: readonly IssueComment[],
  ticket: readonly TicketComment[],
  issueUrl: string,
): CommentPlan {
  const standing = new Map<string, TicketComment>();
  const remove: Removal[] = [];
  for (const { id, link, print } of ticket) {
    if (!standing.has(link)) standing.set(link, { id, link, print });
    else remove.push({ id, link, why: 'twice' });
  }
  const links = new Set(issue.map(({ link }) => link));
  const isOwn = ({ link }: TicketComment): boolean =>
    link.toLowerCase().startsWith(`${issueUrl.toLowerCase()}#`);
  const others = [...standing.values()].filter((comment) => !links.has(comment.link));
  const moved = new Map(others.filter((one) => !isOwn(one)).map((one) => [one.print, one]));
  const add: IssueComment[] = [];
  const revise: Revision[] = [];
  for (const comment of issue) {
    const found = standing.get(comment.link) ?? moved.get(comment.print);
    if (comment.isLeftOut) continue;
    if (found === undefined) add.push(comment);
    else if (found.link !== comment.link || found.print !== comment.print) {
      revise.push({ id: found.id, comment });
    }
    if (found?.link !== comment.link) moved.delete(comment.print);
  }
  const deleted = others
    .filter(isOwn)
    .map(({ id, link }) => ({ id, link, why: 'deleted' }) as const);
  return { add, revise, remove: [...remove, ...deleted] };
}

export function isEmptyPlan({ add, revise, remove }: CommentPlan): boolean {
  return add.length === 0 && revise.length === 0 && remove.length === 0;
}
