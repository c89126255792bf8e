// Files of this machine as documents to be: read whole, and refused here where the CRM would lose them
// without a word.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { SyncError } from '../../errors/sync-error.ts';
import { toFileName, type NewFile } from '../../vtiger/documents/new-document.ts';

/** In bytes: Vtiger's upload_maxsize as it is delivered. What is larger is lost, and success answered. */
const FILE_LIMIT = 3_000_000;

/** @throws SyncError `file-unfit` for what is no file, is empty, too large or can't be read */
export async function readAsDocument(path: string, shown = path): Promise<NewFile> {
  const said = JSON.stringify(shown);
  const found = await stat(path).catch((thrown: unknown) => unreadable(said, thrown));
  if (!found.isFile()) throw unfit(`${said} is no file.`);
  if (found.size === 0) throw unfit(`${said} is empty.`);
  if (found.size > FILE_LIMIT) {
    const size = found.size.toLocaleString('en');
    throw unfit(`${said} has ${size} bytes; ${FILE_LIMIT.toLocaleString('en')} is the most.`);
  }
  const content = await readFile(path).catch((thrown: unknown) => unreadable(said, thrown));
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { kind: 'file', name: toFileName(basename(path)), type, content };
}

/** Of what a workflow is likely to leave; Vtiger shows some of them in its page. */
const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.log': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

function unreadable(said: string, thrown: unknown): never {
  const { code, message } = thrown as NodeJS.ErrnoException;
  throw unfit(code === 'ENOENT' ? `There is no file ${said}.` : `${said}: ${message}.`);
}

function unfit(message: string): SyncError {
  return new SyncError('file-unfit', message);
}
