// The comments of tickets (module ModComments): those that stand for comments of an issue. Loaded only
// where `comments` asks for them.
import type { ErrorCode } from '../errors/catalog.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { IssueComment, Removal, Revision, TicketComment } from '../plan/comments.ts';
import type { TicketId } from '../plan/ticket.ts';
import { toBatches } from './batches.ts';
import type { VtigerClient, VtigerRecord } from './client.ts';
import { formatHeader, readHeader } from './comment-header.ts';
import type { TicketModule } from './modules/module.ts';
import { encodeComment, encodeElement } from './text.ts';
import { isRecordId, MOST_ROWS, quoteId } from './vtql.ts';

/** `refused`: the API user may not. `unclear`: read again before anything else. */
export type CommentWriting = 'done' | 'refused' | 'unclear';

/** Every method throws a SyncError for what the CRM or the way to it refuses for good. */
export interface TicketComments {
  /** Lowest id first; those of people, and what only looks like one of the program's, are left out. */
  read(tickets: readonly TicketId[]): Promise<ReadonlyMap<TicketId, readonly TicketComment[]>>;
  /** @throws SyncError `vtiger-denied` where the API user may not comment */
  add(ticket: TicketId, comment: IssueComment): Promise<CommentWriting>;
  revise(revision: Revision): Promise<CommentWriting>;
  /** Deletes it, or, where that is not allowed, leaves a line in its place. */
  remove(removal: Removal): Promise<CommentWriting>;
}

const MODULE = 'ModComments';
/** How the line begins that stands in a comment's place where it can't be deleted. */
const CROSSED_OUT = '(The comment ';

export function openTicketComments(client: VtigerClient, module: TicketModule): TicketComments {
  const parent = module.commentParent;

  async function readBatch(tickets: readonly TicketId[]): Promise<VtigerRecord[]> {
    const rows: VtigerRecord[] = [];
    for (;;) {
      const last = rows.at(-1)?.['id'];
      const further = last === undefined ? '' : ` AND id > ${quoteId(last)}`;
      const where = `${conditionOn(parent, tickets)}${further}`;
      const page = await client
        .query(`SELECT * FROM ${MODULE} WHERE ${where} ORDER BY id LIMIT ${MOST_ROWS}`)
        .catch(explainDenied);
      rows.push(...page);
      if (page.length < MOST_ROWS) return rows;
    }
  }

  async function write(id: string, content: string): Promise<CommentWriting> {
    const element = encodeElement({ id, commentcontent: content });
    return settled(async () => {
      const { kind } = await client.revise(element);
      return kind === 'done' ? 'done' : 'unclear';
    });
  }

  return {
    async read(tickets) {
      const { userId } = await client.identify();
      const batches = toBatches(tickets.filter(isRecordId), (ids) => conditionOn(parent, ids));
      const rows = (await Promise.all(batches.map((batch) => readBatch(batch)))).flat();
      const found = new Map<TicketId, TicketComment[]>();
      for (const row of rows) {
        const comment = toComment(row, userId);
        const ticket = row[parent] ?? '';
        if (comment !== undefined) found.set(ticket, [...(found.get(ticket) ?? []), comment]);
      }
      return found;
    },
    async add(ticket, comment) {
      const { userId } = await client.identify();
      const outcome = await client
        .create(
          MODULE,
          encodeElement({
            commentcontent: await toContent(comment),
            [parent]: ticket,
            assigned_user_id: userId,
            is_private: comment.isPrivate ? '1' : '0',
          }),
        )
        .catch(explainDenied)
        .catch(passingOrThrow);
      if (outcome?.kind !== 'done') return 'unclear';
      // What is not known again would be written again by every run. But another run can have taken it away
      // already, having written the same.
      const { record } = outcome;
      const isKept = toComment(record, userId) !== undefined;
      if (!isKept && !isCrossedOut(record, comment.link)) throw notKept();
      return 'done';
    },
    revise: async ({ id, comment }) => write(id, await toContent(comment)),
    async remove({ id, link, why }) {
      const deleted = await settled(async () => ((await client.delete(id)) ? 'done' : 'refused'));
      if (deleted !== 'refused') return deleted;
      const what = why === 'deleted' ? 'was deleted' : 'was written twice at the same moment';
      return write(id, encodeComment(`${CROSSED_OUT}${link} ${what}.)`, { more: link }));
    },
  };
}

function conditionOn(parent: string, tickets: readonly TicketId[]): string {
  return `${parent} IN (${tickets.map(quoteId).join(',')})`;
}

/** One of the program's own: customers and agents can write what looks like it, but not as the API user. */
function toComment(row: VtigerRecord, userId: string): TicketComment | undefined {
  const { id, commentcontent = '', creator = row['assigned_user_id'], customer = '' } = row;
  const header = readHeader(commentcontent);
  if (id === undefined || header === undefined) return undefined;
  return creator === userId && customer === '' ? { id, ...header } : undefined;
}

async function toContent(comment: IssueComment): Promise<string> {
  // Nobody imports it otherwise, so that it stays one file of the packed program.
  const { markdownToText } = await import('../text/markdown.ts');
  const text = markdownToText(comment.body);
  const header = formatHeader(comment);
  return encodeComment(text === '' ? '(no text)' : text, { header, more: comment.link });
}

/** Errors after which it is not known whether something was carried out. */
const UNCLEAR: ReadonlySet<ErrorCode> = new Set([
  'vtiger-answer',
  'vtiger-timeout',
  'vtiger-unreachable',
]);

async function settled(work: () => Promise<CommentWriting>): Promise<CommentWriting> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof SyncError)) throw thrown;
    if (thrown.code === 'vtiger-denied') return 'refused';
    if (UNCLEAR.has(thrown.code) || isPassing(thrown)) return 'unclear';
    throw thrown;
  }
}

/** What the server says where two requests meet at one record (seen on 8.4.0): it may have been carried out. */
function isPassing({ code, message }: SyncError): boolean {
  return code === 'vtiger-rejected' && message.includes('(INTERNAL_SERVER_ERROR)');
}

function passingOrThrow(thrown: unknown): undefined {
  if (thrown instanceof SyncError && isPassing(thrown)) return undefined;
  throw thrown;
}

function isCrossedOut({ commentcontent = '' }: VtigerRecord, link: string): boolean {
  return commentcontent.startsWith(CROSSED_OUT) && commentcontent.includes(link);
}

function explainDenied(thrown: unknown): never {
  if (!(thrown instanceof SyncError) || thrown.code !== 'vtiger-denied') throw thrown;
  throw new SyncError('vtiger-denied', thrown.message, {
    cause: thrown,
    hint: "Give the API user's profile the right to view, create and edit comments, or set comments to none.",
  });
}

function notKept(): SyncError {
  const message = 'create: the CRM did not keep the first line of a comment as it was sent.';
  return new SyncError('vtiger-answer', message, {
    hint: 'Something in the CRM rewrites comments (a workflow, a custom module): set comments to none.',
  });
}
