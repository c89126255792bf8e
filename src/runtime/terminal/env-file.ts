// The file `.env`, as people and editors leave it.
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { INPUTS } from '../../config/settings.ts';
import { SyncError } from '../../errors/sync-error.ts';

const HINT = 'Correct the file .env in the working directory, or take it away.';

/**
 * @returns what the file says; nothing where there is none
 * @throws SyncError `input-invalid` where it can't be read, or a setting stands there in another form
 */
export function readEnvFile(path: string): Readonly<Record<string, string>> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    const text = `.env could not be read: ${message}`;
    throw new SyncError('input-invalid', text, { hint: HINT, cause: error });
  }
  // To Node's parser a value of blanks alone is the next line, name and all: that may be a secret's.
  const text = decode(bytes).replace(/[ \t\r]+$/gm, '');
  refuseColons(text);
  return parseEnv(text) as Record<string, string>;
}

/** Editors of Windows write a byte order mark, and its older shells UTF-16. */
function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Such a line is left out without a word, and then the setting is said to be missing. */
function refuseColons(text: string): void {
  const names: ReadonlySet<string> = new Set(INPUTS.map(({ env }) => env));
  text.split('\n').forEach((line, at) => {
    const [, name = ''] = /^\s*(?:export\s+)?(\w+)\s*:/.exec(line) ?? [];
    if (!names.has(name)) return;
    const message = `.env, line ${at + 1}: ${name} is followed by a colon instead of "=".`;
    throw new SyncError('input-invalid', message, { hint: HINT });
  });
}
