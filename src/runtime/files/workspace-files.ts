// The files of the workspace that globs mean. Nothing outside of it is ever among them, whatever links
// lead there, and nothing of git's own: its folder can hold the token of the checkout.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileGlob } from '../../config/globs.ts';

export interface WorkspaceFile {
  /** From the workspace, with `/`. */
  readonly path: string;
  /** Where it really is. */
  readonly realPath: string;
}

/** @returns the files, each once, in the order of their paths, and the globs that mean none */
export async function findFiles(
  workspace: string,
  globs: readonly FileGlob[],
): Promise<{ readonly files: readonly WorkspaceFile[]; readonly unmatched: readonly FileGlob[] }> {
  const root = await realpath(workspace);
  const found = new Map<string, WorkspaceFile>();
  const unmatched: FileGlob[] = [];
  for (const glob of globs) {
    const paths = await walk(root, '', glob);
    if (paths.length === 0) unmatched.push(glob);
    for (const file of paths) found.set(file.path, file);
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, unmatched };
}

/** What the rest of a glob means in a folder. */
async function walk(root: string, folder: string, glob: FileGlob): Promise<WorkspaceFile[]> {
  const [part, ...rest] = glob;
  if (part === undefined) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found: WorkspaceFile[] = part === '**' ? await walk(root, folder, rest) : [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === '.git') continue;
    if (part === '**') {
      const isPassedOver = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isDirectory() && !isPassedOver) found.push(...(await walk(root, path, glob)));
      // `**` at the end means every file below.
      if (rest.length === 0) found.push(...(await fileAt(root, path)));
    } else if (matches(part, entry.name)) {
      const deeper = rest.length > 0;
      found.push(
        ...(deeper ? await into(root, path, entry.isDirectory(), rest) : await fileAt(root, path)),
      );
    }
  }
  return found;
}

/** Folders that are links are not followed. */
function into(root: string, path: string, isFolder: boolean, rest: FileGlob) {
  return isFolder ? walk(root, path, rest) : Promise.resolve([]);
}

/** The file, or nothing: for what is no file, and for a link that leads out of the workspace. */
async function fileAt(root: string, path: string): Promise<WorkspaceFile[]> {
  const realPath = await realpath(join(root, path)).catch(() => undefined);
  if (!realPath?.startsWith(root + sep)) return [];
  if (realPath.slice(root.length).split(sep).includes('.git')) return [];
  const isFile = (await stat(realPath).catch(() => undefined))?.isFile() ?? false;
  return isFile ? [{ path, realPath }] : [];
}

/** `*` and `?` as in a shell: neither means a dot at the beginning. */
export function matches(glob: string, name: string): boolean {
  if (name.startsWith('.') && !glob.startsWith('.')) return false;
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${pattern}$`, 'su').test(name);
}
