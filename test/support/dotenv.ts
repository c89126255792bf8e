// Reads a dotenv report as GitLab does, and hands its values on as a runner does.

/** GitLab's bound on the size of a report, in bytes. */
const LARGEST = 5 * 1024;

/**
 * The variables as later jobs get them.
 *
 * @throws Error for a report that GitLab refuses, and for a value in which another variable would be
 *   expanded
 */
export function dotenvIn(text: string): Record<string, string> {
  if (Buffer.byteLength(text) >= LARGEST) throw new Error('Dotenv Artifact Too Big');
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('The last line has no end.');
  return Object.fromEntries(
    lines.map((line) => {
      const [, key = '', value = ''] = /^([A-Za-z0-9_]+)=([^\r]*)$/.exec(line) ?? [];
      if (key === '') throw new Error(`Invalid Format: ${line}`);
      const expanded = /\$(?:\w|\{)/.exec(value.replaceAll('$$', ''));
      if (expanded !== null) throw new Error(`A variable is expanded in ${line}`);
      return [key, value.trim().replaceAll('$$', '$')];
    }),
  );
}
