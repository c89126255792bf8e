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
  if (!found.isFile())
    throw unfit(`${said} is no file.`, 'Name the files themselves, or pack them.');
  if (found.size === 0) throw unfit(`${said} is empty.`, 'Attach a file that has something in it.');
  if (found.size > FILE_LIMIT) {
    const size = found.size.toLocaleString('en');
    const message = `${said} has ${size} bytes; ${FILE_LIMIT.toLocaleString('en')} is the most.`;
    throw unfit(message, 'Compress it, or attach the part that tells.');
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
  if (code === 'ENOENT') {
    const hint = 'Check the spelling; a path counts from the working directory.';
    throw unfit(`There is no file ${said}.`, hint);
  }
  throw unfit(`${said}: ${message}.`, 'Let it be read by whoever runs this.');
}

function unfit(message: string, hint: string): SyncError {
  return new SyncError('file-unfit', message, { hint });
}
