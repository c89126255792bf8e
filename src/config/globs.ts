// The input `attach`: globs of files, which must stay in the workspace.
import type { Parse } from './input-form.ts';
import { splitLabels } from './split-labels.ts';

/** Parts of a path, such as `['logs', '**', '*.log']`. */
export type FileGlob = readonly string[];

/** Comma- or line-separated; `\` separates folders too, as on Windows. */
export const parseGlobs: Parse<readonly FileGlob[]> = (text, quote) => {
  const globs: FileGlob[] = [];
  for (const glob of splitLabels(text)) {
    const path = glob.replaceAll('\\', '/');
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const leaves = path.startsWith('/') || /^[a-z]:/i.test(path) || parts.includes('..');
    if (leaves) return { mistake: `${quote(glob)} leaves the workspace` };
    if (parts.length > 0) globs.push(parts);
  }
  return globs.length > 0 ? { value: globs } : { mistake: 'names no file' };
};
