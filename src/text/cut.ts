// Cutting a text to a length without cutting a character that people see as one.

// Wide enough for the longest sequences in use; a longer one is cut like any text.
const WINDOW = 64;

/** The longest beginning of `text` of at most `limit` UTF-16 units that ends between graphemes. */
export function cutAtGrapheme(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const from = Math.max(0, limit - WINDOW);
  const window = text.slice(from, limit + WINDOW);
  const grapheme = new Intl.Segmenter('en').segment(window).containing(limit - from);
  const at = from + (grapheme?.index ?? 0);
  return text.slice(0, at > from ? at : limit);
}

/** The same with a limit in bytes of UTF-8. */
export function cutToBytes(text: string, limit: number): string {
  let used = 0;
  let length = 0;
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > limit) break;
    length += character.length;
  }
  return cutAtGrapheme(text, length);
}
