// What no plain-text field should hold: control characters, halves of characters, and the controls
// that make a text read differently from what it says. Apart, since every text goes through it.

// C0 but TAB, LF and CR; DEL and C1; lone surrogates; embeddings, overrides and isolates of
// writing direction (U+200E and U+200F, which only mark, stay); the byte order mark.
const UNWANTED =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uD800-\uDFFF\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

// CR LF, CR, NEL and Unicode's own separators all end a line.
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The text with LF as its only line end, without controls (TAB stays) and lone surrogates. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, '').replace(LINE_ENDS, '\n');
}
