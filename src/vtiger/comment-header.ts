// The first line of a ticket comment that stands for an issue comment: who wrote it, when, where it is,
// and a print of what it said. By it the CRM itself remembers which comments are there already.

export interface CommentHeader {
  /** Absent where the account is gone. */
  readonly author: string | undefined;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Absent where it was never edited. */
  readonly editedAt: string | undefined;
  /** The issue comment's own address. */
  readonly link: string;
  /** 12 hex digits; see `printOf` in plan/comments.ts. */
  readonly print: string;
}

const TIME = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`;
const HEADER = new RegExp(
  String.raw`^[^\n]{1,200} wrote on ${TIME}(?:, edited ${TIME})?: (https?:\/\/\S+) \[([\da-f]{12})\](?=\s|$)`,
);

/** One line, e.g. `alice wrote on 2026-03-01 10:00 UTC: https://…#issuecomment-99 [3fa9c2d10b7e]`. */
export function formatHeader({ author, createdAt, editedAt, link, print }: CommentHeader): string {
  const edited = editedAt === undefined ? '' : `, edited ${toMinute(editedAt)}`;
  return `${author ?? 'Somebody'} wrote on ${toMinute(createdAt)}${edited}: ${link} [${print}]`;
}

/** What a ticket comment stands for; undefined for one that is people's own. */
export function readHeader(content: string): Pick<CommentHeader, 'link' | 'print'> | undefined {
  const [, link, print] = HEADER.exec(content) ?? [];
  return link === undefined || print === undefined ? undefined : { link, print };
}

/** User text whose first line could be taken for a header, with `(quoted)` in it. */
export function defuseHeader(text: string): string {
  return HEADER.test(text.trimStart()) ? text.replace(' wrote on ', ' wrote (quoted) on ') : text;
}

/** Seconds tell people nothing, and the print tells edits apart. */
function toMinute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
