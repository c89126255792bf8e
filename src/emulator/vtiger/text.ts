// What Vtiger does to text on its way in: every loss and every change, in one place, so that the
// program's codec can be held against it.
import type { VtigerVersion } from './answers.ts';
import { decodeEntities } from './entities.ts';

export interface TextTarget {
  readonly version: VtigerVersion;
  readonly operation: 'create' | 'revise' | 'update';
  /** The field's name, such as `ticket_title`. */
  readonly field: string;
  /** Whether the column has no limit; by default decided by the field's name. */
  readonly longText?: boolean;
}

/** Characters that a column of a text field of one line holds; more is cut without a word. */
const LINE_LENGTH = 255;

/** What a column of MySQL's TEXT holds, as comments, solutions and text areas of one's own have it (seen on 8.4.0). */
const TEXT_BYTES = 65_535;
/** Columns of a larger type. */
const LARGER: ReadonlySet<string> = new Set(['description', 'notecontent']);

const LONG_TEXT = new Set(['description', 'solution', 'commentcontent', 'notecontent']);

/** The text that is stored when `text` is sent. */
export function storeText(text: string, target: TextTarget): string {
  // Only `revise` decodes; by `create` the same entities are kept to the letter.
  const decoded = target.operation === 'revise' ? decodeEntities(text) : text;
  const stored = withoutFourByteCharacters(defuseScript(withoutDeleteAndC1(decoded)));
  const isLong = target.longText ?? LONG_TEXT.has(target.field);
  if (!isLong) return stored.slice(0, LINE_LENGTH);
  return LARGER.has(target.field) ? stored : withinBytes(stored, TEXT_BYTES);
}

function withinBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  // A character that is cut in two goes whole.
  return bytes.toString('utf8', 0, limit).replace(/\ufffd$/, '');
}

function withoutDeleteAndC1(text: string): string {
  return text.replace(/[\u007f-\u009f]/g, '');
}

/** A script element on one line has the whole value stored encoded; `&` and `'` are spared. */
function defuseScript(text: string): string {
  if (!/<script.*>.*<\/script>/i.test(text)) return text;
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The database's character set ends at U+FFFF: each byte of what lies beyond becomes a `?`. */
export function withoutFourByteCharacters(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '????');
}

/**
 * The value that the server makes of a JSON text in a form field.
 * @returns `unreadable` where its decoder gives up
 */
export function decodeJson(
  raw: string,
  version: VtigerVersion,
): { readonly value: unknown } | 'unreadable' {
  const readable = version === '8.4.0' ? asReadBy840(raw) : raw;
  let value: unknown;
  try {
    value = JSON.parse(readable);
  } catch {
    return 'unreadable';
  }
  return version === '8.0.0' && hasLoneSurrogate(value) ? 'unreadable' : { value };
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLoneSurrogate);
}

/**
 * 8.4.0 replaces each `\uXXXX` before it looks for strings, also where the backslash is itself
 * escaped: the six characters of `C:\u00e9` arrive as an escape that does not exist. Its strings may
 * hold raw control characters, which this spells in the way that JSON.parse accepts.
 */
function asReadBy840(raw: string): string {
  const replaced = raw
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    // Half a character is none.
    .replace(/\p{Surrogate}/gu, '?');
  return replaced.replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
    string.replace(
      // eslint-disable-next-line no-control-regex -- these are the characters in question
      /[\u0000-\u001f]/g,
      (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
