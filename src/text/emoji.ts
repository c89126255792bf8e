// Characters beyond U+FFFF in words: for fields that can hold three bytes of UTF-8 a character.
import { EMOJI_NAMES } from './emoji-names.ts';

// One such character, with what may join it to its neighbours (ZWJ) or style it (VS15, VS16), or
// a flag of two letters, or a flag spelt in tag characters (England, Scotland, Wales).
const BEYOND =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|[\u{1F1E6}-\u{1F1FF}]{2}|\u200D?[\u{10000}-\u{10FFFF}][\uFE0E\uFE0F]?\u200D?/gu;
const REGIONAL_A = 0x1f1e6;
const TAG_SPACE = 0xe0020;
const INVISIBLE = /^[\u{E0000}-\u{E0FFF}]$/u;

let names: ReadonlyMap<number, string> | undefined;

/**
 * Every character beyond U+FFFF becomes readable text: `:rocket:` where it has a well-known short
 * name, its plain form where Unicode gives one (mathematical letters), else its code `U+1F9FF`.
 * Sequences become their parts in a row; flags become `:flag_de:`; characters up to U+FFFF stay.
 */
export function spellOutBeyondBmp(text: string): string {
  return text.replace(BEYOND, (found: string, at: number) => {
    const words = inWords(found);
    const next = text.charAt(at + found.length);
    // A hex digit right behind a code would read as a part of it.
    return words.startsWith('U+') && /[0-9a-z]/i.test(next) ? `${words} ` : words;
  });
}

function inWords(found: string): string {
  const codes = Array.from(found, (character) => character.codePointAt(0) ?? 0);
  const letters = codes.filter((code) => code >= REGIONAL_A && code < REGIONAL_A + 26);
  if (letters.length === 2) return `:flag_${toLetters(letters, REGIONAL_A, 'a')}:`;
  if (letters.length === 1) return `:regional_indicator_${toLetters(letters, REGIONAL_A, 'a')}:`;
  const tags = codes.filter((code) => code >= TAG_SPACE && code < 0xe007f);
  if (codes[0] === 0x1f3f4 && tags.length > 0) return `:flag_${toLetters(tags, TAG_SPACE, ' ')}:`;

  const code = codes.find((each) => each > 0xffff) ?? 0;
  const name = nameOf(code);
  if (name !== undefined) return `:${name}:`;
  const character = String.fromCodePoint(code);
  if (INVISIBLE.test(character)) return '';
  const plain = character.normalize('NFKC');
  return /[\u{10000}-\u{10FFFF}]/u.test(plain) ? `U+${code.toString(16).toUpperCase()}` : plain;
}

function toLetters(codes: readonly number[], from: number, first: string): string {
  const offset = first.charCodeAt(0) - from;
  return String.fromCharCode(...codes.map((code) => code + offset)).trim();
}

function nameOf(code: number): string | undefined {
  names ??= readNames();
  return names.get(code);
}

function readNames(): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let code = 0;
  for (const word of EMOJI_NAMES.trim().split(/\s+/)) {
    if (word.startsWith('@')) code = parseInt(word.slice(1), 16);
    else found.set(code++, word);
  }
  return found;
}
