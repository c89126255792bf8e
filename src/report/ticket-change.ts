// What became of one ticket by hand, for people and for programs.
import type { SyncError } from '../errors/sync-error.ts';
import { toLogLine, toLogValue } from './safe-text.ts';

/** As `--json` prints it. */
export type TicketChange = FieldsWritten | CommentAdded | FilesAttached;

interface TicketShown {
  readonly id: string;
  readonly number: string;
  readonly url: string;
}

interface FieldsWritten {
  readonly command: 'create' | 'update';
  readonly status: 'created' | 'updated' | 'unchanged' | 'planned';
  /** Absent where it would be made. */
  readonly ticket: TicketShown | undefined;
  readonly changes: readonly {
    readonly field: string;
    readonly from: string;
    readonly to: string;
  }[];
}

interface CommentAdded {
  readonly command: 'comment';
  readonly status: 'commented' | 'planned';
  readonly ticket: TicketShown;
  readonly comment: {
    /** '' in a dry run. */
    readonly id: string;
    readonly visibility: 'private' | 'public';
    readonly text: string;
  };
}

export interface FilesAttached {
  readonly command: 'attach';
  readonly status: 'attached' | 'unchanged' | 'planned' | 'failed';
  readonly ticket: TicketShown;
  readonly files: readonly FileShown[];
  /** Of all files that failed. */
  readonly error: SyncError | undefined;
}

export interface FileShown {
  readonly name: string;
  /** The document's id; '' where there is none. */
  readonly document: string;
  readonly status: 'attached' | 'present' | 'planned' | 'failed';
}

export function renderTicketChange(change: TicketChange): string[] {
  const lines = linesOf(change);
  const { ticket } = change;
  const link = ticket === undefined ? [] : [`  ${ticket.url}`];
  // As wholes, so that no command comes of two harmless pieces either.
  return [...lines, ...link].map(toLogLine);
}

function linesOf(change: TicketChange): string[] {
  switch (change.command) {
    case 'comment':
      return commentLines(change);
    case 'attach':
      return fileLines(change);
    default:
      return fieldLines(change);
  }
}

const SAID: Readonly<Record<FieldsWritten['status'], string>> = {
  created: 'was created',
  updated: 'was updated',
  unchanged: 'has these values already: nothing was written',
  planned: 'would be updated; nothing was written',
};

function fieldLines({ status, ticket, changes }: FieldsWritten): string[] {
  const what =
    ticket === undefined
      ? 'A ticket would be created; nothing was written'
      : `Ticket ${nameOf(ticket)} ${SAID[status]}`;
  return [`${what}.`, ...changes.map(fieldLine)];
}

function fieldLine({ field, from, to }: FieldsWritten['changes'][number]): string {
  const before = from === '' ? '' : `${toLogValue(from)} -> `;
  return `  ${field}: ${before}${toLogValue(to)}`;
}

function commentLines({ status, ticket, comment }: CommentAdded): string[] {
  const done = status === 'planned' ? 'would get' : 'got';
  const end = status === 'planned' ? '; nothing was written' : '';
  return [
    `Ticket ${nameOf(ticket)} ${done} a ${comment.visibility} comment${end}.`,
    `  ${toLogValue(comment.text)}`,
  ];
}

const SAID_OF_FILE = {
  attached: 'attached',
  present: 'was attached already',
  planned: 'would be attached',
  failed: 'could not be attached',
} as const satisfies Record<FileShown['status'], string>;

function fileLines({ ticket, status, files }: FilesAttached): string[] {
  const end = status === 'unchanged' || status === 'planned' ? '; nothing was written' : '';
  return [
    `Ticket ${nameOf(ticket)}: ${files.length} ${files.length === 1 ? 'file' : 'files'}${end}.`,
    ...files.map((file) => {
      const id = file.document === '' ? '' : ` (${file.document})`;
      return `  ${toLogValue(file.name)} ${SAID_OF_FILE[file.status]}${id}`;
    }),
  ];
}

function nameOf({ id, number }: TicketShown): string {
  return `${number} (${id})`;
}
