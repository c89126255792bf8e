// The file part of a `create` in Documents: what the document says of it, and where it is kept.
import type { Element, Values } from '../element.ts';
import type { Installation, Module } from '../installation.ts';

/** Values of the file fields of a new document; of the file itself if there is one. */
export function fileValues(
  { uploadLimit }: Installation,
  { definition }: Module,
  element: Element,
  file: File | undefined,
): Values {
  if (definition.name !== 'Documents') return {};
  const folderid = typeof element['folderid'] === 'string' ? element['folderid'] : '22x1';
  if (element['filelocationtype'] === 'E') return { folderid, filetype: '', filesize: '0' };
  if (!isKept(file, uploadLimit)) return { folderid, filename: '', filetype: '', filesize: '0' };
  const { name, type: filetype, size } = file;
  return { folderid, filename: toKeptName(name), filetype, filesize: String(size) };
}

/** Keeps the file under a number of its own, the attachment's. */
export async function attachFile(
  installation: Installation,
  { definition }: Module,
  documentNumber: number,
  file: File,
): Promise<void> {
  if (definition.name !== 'Documents' || !isKept(file, installation.uploadLimit)) return;
  const { name, type } = file;
  const attachment = installation.takeNumber();
  const content = new Uint8Array(await file.arrayBuffer());
  installation.files.set(attachment, { documentNumber, name, type, content });
}

/** Endings of what a web server might run: some of the list in the configuration of a fresh install. */
const UNSAFE = new Set('php phtml phar js html htm exe bin bat sh py pl jsp asp'.split(' '));

/** Without blanks and what means something in an address; what could be run becomes a text (seen of 8.4.0). */
function toKeptName(name: string): string {
  const parts = name.replace(/[\s#%&?]+/g, '_').split('.');
  const safe = parts.map((part) => (UNSAFE.has(part.toLowerCase()) ? `${part}file` : part));
  return safe.join('.') + (safe.join() === parts.join() ? '' : '.txt');
}

/** PHP and Vtiger pass over empty files, too. */
function isKept(file: File | undefined, limit: number): file is File {
  return file !== undefined && file.size > 0 && file.size <= limit;
}
