// What is to be a document of a ticket, a file or a link, and the print by which it is known again.
import { createHash } from 'node:crypto';
import type { VtigerRecord } from '../client.ts';
import type { TicketId } from '../../plan/ticket.ts';
import { cutAtGrapheme } from '../../text/cut.ts';
import { encodeLine } from '../text.ts';

export interface NewFile {
  readonly kind: 'file';
  /** As the document shows it: no path. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: Uint8Array;
}

export interface NewLink {
  readonly kind: 'link';
  /** As the document shows it. */
  readonly name: string;
  /** http or https; the CRM keeps 200 characters. */
  readonly url: string;
}

export type NewDocument = NewFile | NewLink;

/** Titles of old installations hold no more; the file's whole name has a field of its own. */
const TITLE_LIMIT = 50;

/** Vtiger's column for versions holds 50 characters; 40 of SHA-256 keep two files apart. */
const PRINT_LENGTH = 40;

/**
 * What tells this document of this ticket from every other: the same file attached again has the same
 * print, one with other content has another. It is kept in the document's field for its version.
 */
export function printOf(ticket: TicketId, document: NewDocument): string {
  const hash = createHash('sha256').update(`${ticket}\n${document.kind}\n`);
  if (document.kind === 'link') hash.update(document.url);
  else hash.update(`${document.name}\n`).update(document.content);
  return hash.digest('hex').slice(0, PRINT_LENGTH);
}

/** The field that holds the print. */
export const PRINT_FIELD = 'fileversion';

/**
 * The fields of the record. Name and size of a file are left to the server: had they been sent, a
 * document whose file was lost on the way would look whole.
 */
export function toDocumentFields(
  document: NewDocument,
  print: string,
  { folder, owner }: { readonly folder: string; readonly owner: string },
): Record<string, string> {
  return {
    notes_title: encodeLine(document.name, TITLE_LIMIT),
    filelocationtype: document.kind === 'file' ? 'I' : 'E',
    ...(document.kind === 'link' && { filename: document.url }),
    filestatus: '1',
    [PRINT_FIELD]: print,
    folderid: folder,
    assigned_user_id: owner,
  };
}

/** Whether the record holds all of it. A failed upload can be answered with success and nothing in it. */
export function isWhole(record: VtigerRecord, document: NewDocument): boolean {
  if (document.kind === 'link') return record['filename'] === document.url;
  // The name can be another: Vtiger writes `_` for blanks, and adds `.txt` to what could be run.
  return record['filename'] !== '' && Number(record['filesize']) === document.content.length;
}

/** What the CRM keeps of a file's name, in characters, less some for what it adds. */
const NAME_LIMIT = 180;

/** A file's name without what would mean something in a path or a header, its ending kept when cut. */
export function toFileName(name: string): string {
  const plain = encodeLine(name, NAME_LIMIT * 2).replace(/["\\/]/g, '_');
  if (plain.length <= NAME_LIMIT) return plain === '' ? 'file' : plain;
  const ending = /\.[\w-]{1,20}$/.exec(plain)?.[0] ?? '';
  return cutAtGrapheme(plain, NAME_LIMIT - ending.length) + ending;
}
