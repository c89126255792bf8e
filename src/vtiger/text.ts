// The codec between the program's text and what Vtiger's fields hold and its pages show. One file,
// since the rules work only together. Nothing is ever decoded: compare by what was sent.
import { cleanText } from '../text/clean.ts';
import { cutAtGrapheme, cutToBytes } from '../text/cut.ts';
import { spellOutBeyondBmp } from '../text/emoji.ts';
import { defuseHeader } from './comment-header.ts';

// Vtiger cuts a title there without a word (measured on 8.0.0 and 8.4.0).
const TITLE_LIMIT = 255;
// More than any agent reads, and far below the 1,000,000 that both servers were seen to keep.
const DESCRIPTION_LIMIT = 60_000;
// Bytes: comments, the solution and text areas of one's own live in columns of MySQL's type TEXT, which ends at
// 65,535; the description has a larger one (measured on 8.4.0).
const TEXT_LIMIT = 60_000;
const HEADER_LIMIT = 2_000;
// Invisible, kept by both servers and by the page: it parts what must not be read as one.
const ZWSP = '\u200B';

/**
 * One line for `ticket_title`: never empty, at most 255 characters, cut with an ellipsis. Pages show it to the
 * letter, but the form by which an agent edits a ticket takes tags out of every field (seen on 8.4.0).
 */
export function encodeTitle(text: string): string {
  const line = encodeLine(text, TITLE_LIMIT);
  // The second pattern takes long to make, and hardly any title has nothing of ASCII to be seen.
  const isVisible = /[!-~]/.test(line) || /[^\s\p{Cf}\p{M}]/u.test(line);
  return isVisible ? line : '(no title)';
}

/** One line for any other short text field, at most `limit` characters, cut with an ellipsis. */
export function encodeLine(text: string, limit = TITLE_LIMIT): string {
  const line = spellOutBeyondBmp(cleanText(text)).replace(/\s+/g, ' ').trim();
  const safe = defuseEntities(defuseTags(defuseScripts(line)));
  return safe.length <= limit ? safe : `${cutAtGrapheme(safe, limit - 1).trimEnd()}…`;
}

/**
 * Lines for `description` that the page shows to the letter, the same after `create` and after
 * `revise`. A text longer than `limit` characters is cut, with a note that names `more`, where the
 * whole text is. Key lines in the text are defused; add the own one afterwards.
 */
export function encodeDescription(
  text: string,
  { limit = DESCRIPTION_LIMIT, more }: { limit?: number; more: string },
): string {
  const safe = toShownLines(text);
  if (safe.length <= limit) return safe;
  const note = toShownLines(cutNote(more));
  return cutAtGrapheme(safe, Math.max(0, limit - note.length)).trimEnd() + note;
}

/** The same for `solution` and any other field of several lines, which hold fewer. */
export function encodeArea(text: string, { more }: { more: string }): string {
  const safe = toShownLines(text);
  if (Buffer.byteLength(safe) <= TEXT_LIMIT) return safe;
  const note = toShownLines(cutNote(more));
  return cutToBytes(safe, TEXT_LIMIT - Buffer.byteLength(note)).trimEnd() + note;
}

/**
 * Lines for `commentcontent` that every page shows to the letter, the same after `create` and after
 * `revise`. Vtiger shows a comment of up to 200 characters, and a longer one once it is unfolded, as
 * it is stored, but folded as HTML (measured on 8.0.0 and 8.4.0): so nothing may be an entity, and
 * nothing may be read as one. Key lines and comment headers in the text are defused. A longer text
 * than `limit` bytes, `header` included, is cut, with a note that names `more`.
 *
 * @param header goes before the text, as its first line
 */
export function encodeComment(
  text: string,
  { limit = TEXT_LIMIT, header, more }: { limit?: number; header?: string; more: string },
): string {
  const plain = defuseKeyLines(spellOutBeyondBmp(cleanText(text)));
  const first = header === undefined ? '' : `${toRemark(encodeLine(header, HEADER_LIMIT))}\n\n`;
  const safe = toRemark(header === undefined ? defuseHeader(plain) : plain);
  if (Buffer.byteLength(first + safe) <= limit) return first + safe;
  const note = toRemark(cutNote(more));
  const room = limit - Buffer.byteLength(first + note);
  return first + cutToBytes(safe, room).trimEnd() + note;
}

/** How many bytes too long a comment is for Vtiger to keep it whole; 0 for one that is not. */
export function commentExcess(text: string): number {
  const whole = encodeComment(text, { limit: Infinity, more: '' });
  return Math.max(0, Buffer.byteLength(whole) - TEXT_LIMIT);
}

/**
 * JSON for the parameter `element`. Version 8.4.0 fails on a text that holds a backslash, `u` and
 * four hex digits (`C:\u00e9`), unless the `u` itself is written as an escape; 8.0.0 fails on a
 * lone surrogate; controls come back from 8.4.0 as broken JSON.
 */
export function encodeElement(fields: Readonly<Record<string, string>>): string {
  const cleaned = Object.entries(fields).map(([name, value]) => [name, cleanText(value)]);
  return JSON.stringify(Object.fromEntries(cleaned)).replace(
    /\\\\u(?=[0-9a-fA-F]{4})/g,
    String.raw`\\\u0075`,
  );
}

/** What no text of a user says: see `defuseKeyLines`. */
export const KEY_LINE_START = 'Source issue: [';

/** The line that ties a ticket to its issue where no custom field holds the key. */
export function keyLine(key: string): string {
  return `${KEY_LINE_START}${key}]`;
}

/** The key in the last key line; compare it without regard to case. An agent's editor may have
 * put CR LF at line ends, and a workflow of the CRM may append to the text: what stands behind it
 * does not count. */
export function readKeyLine(description: string): string | undefined {
  return lastKeyLine(description)?.[1];
}

/** The description with `key` as its one valid key: in place of the last key line, or at the end. */
export function withKeyLine(description: string, key: string): string {
  const last = lastKeyLine(description);
  if (last === undefined) return [description.trimEnd(), keyLine(key)].filter(Boolean).join('\n\n');
  const line = last[0].replace(/\[.*\]/, () => `[${key}]`);
  return description.slice(0, last.index) + line + description.slice(last.index + last[0].length);
}

/** The description without its last key line and the blank lines that set it apart. */
export function withoutKeyLine(description: string): string {
  const last = lastKeyLine(description);
  if (last === undefined) return description;
  const before = description.slice(0, last.index);
  const after = description.slice(last.index + last[0].length);
  return after.trim() === '' ? before.trimEnd() : before + after.replace(/^\r?\n/, '');
}

/** User text with `(quoted)` in whatever a look-up could take for the program's own key line. */
export function defuseKeyLines(text: string): string {
  // Ever less cheap and rarely true, so that the costly patterns are seldom made.
  if (!/[[\uff3b]/.test(text)) return text;
  if (!/[:\uff1a][\s\p{Cf}\p{M}]*[[\uff3b]/u.test(text)) return text;
  return text.replace(likeKeyLine(), '$1 (quoted)$2');
}

function lastKeyLine(description: string): RegExpExecArray | undefined {
  return [...description.matchAll(/^[ \t]*Source issue: \[(https?:\/\/[^\s[\]]+)\][ \t\r]*/gm)].at(
    -1,
  );
}

/** `Source issue: [` in any case, with accents (MySQL's LIKE ignores both), with any blanks, and
 * with anything invisible in between. */
function likeKeyLine(): RegExp {
  const invisible = String.raw`[\p{Cf}\p{M}]*`;
  const [source = '', issue = ''] = ['source', 'issue'].map((word) =>
    Array.from(word, (letter) => `[${variantsOf(letter)}]`).join(invisible),
  );
  const blanks = String.raw`[\s\p{Cf}\p{M}]`;
  return new RegExp(
    `(${source}${blanks}+${issue})(${blanks}*[:\\uff1a]${blanks}*[[\\uff3b])`,
    'giu',
  );
}

function variantsOf(letter: string): string {
  let variants = letter;
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
    [0xff21, 0xff5a],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      const variant = String.fromCharCode(code);
      if (variant.normalize('NFKD').charAt(0).toLowerCase() === letter) variants += variant;
    }
  }
  return variants;
}

function toShownLines(text: string): string {
  // The form by which an agent edits a ticket makes blanks of such blanks, which would pass for an edit.
  const plain = cleanText(text).replaceAll('\u00a0', ' ');
  const own = defuseKeyLines(spellOutBeyondBmp(plain));
  return defuseHandlers(defuseEntities(defuseTags(defuseScripts(own))));
}

/** Without `defuseHandlers`: a comment's page does not run that filter (read in its templates). */
function toRemark(text: string): string {
  return defuseReferences(defuseEntities(defuseTags(defuseScripts(text))));
}

/** A tag is rendered by the page, or swallows what follows, or is taken out; with U+200B behind `<` it is none. */
function defuseTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, `<${ZWSP}`);
}

/** `create` keeps `&lt;` and `revise` decodes it: with U+200B behind `&` both keep it. An escaped
 * tag gets one behind `&lt;` too, since the page looks for tags in their escaped form. */
function defuseEntities(text: string): string {
  return text
    .replace(/&(?=#?[a-z0-9]{1,32};)/gi, `&${ZWSP}`)
    .replace(/&\u200B(?:amp;)*lt;(?=[a-z/!?])/gi, `$&${ZWSP}`);
}

/** A text that the CRM holds, as it is sent back by `revise`: that decodes entities, once (measured on 8.4.0). */
export function asHeld(text: string): string {
  return text.replace(/&(?=#?[a-z0-9]{1,32};)/gi, '&amp;');
}

/** HTML reads `&copy` and `&#60` even where no `;` follows; addresses keep their `&name=`. */
function defuseReferences(text: string): string {
  return text.replace(/&(?=#[\dx]|[a-z]{2})(?!\w+=)/gi, `&${ZWSP}`);
}

/** A line with `script` and later `/script`, tags or not, makes the server store the whole value
 * with `<`, `>` and `"` as entities. */
function defuseScripts(text: string): string {
  if (!/\/script/i.test(text)) return text;
  const lines = text.split('\n').map((line) => {
    const at = line.search(/script/i) + 'script'.length;
    return line.slice(0, at) + line.slice(at).replace(/\/(?=script)/gi, `/${ZWSP}`);
  });
  return lines.join('\n');
}

/** The page drops what reads like an event handler or a call of one, in any text: `only (if …)`,
 * `alert(1)`, `sessionid=5`. (Read in the source of the page's filter, where it is a pattern over
 * the whole text; `on` must be followed by at least one word character.) */
function defuseHandlers(text: string): string {
  return text
    .replace(/\b(?:alert|on\w+)(?=\s*\()/g, `$&${ZWSP}`)
    .replace(/(?<=on\w+)=/g, `${ZWSP}=`);
}

function cutNote(more: string): string {
  // No bracket in front: behind some words it would read as a key line or a call.
  return `\n\n… Shortened here. The whole text: ${cleanText(more)}`;
}
