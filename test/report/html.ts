// Reads the little HTML that a summary may hold; any other tag, any stray bracket, is an error.

const TAG = /<(\/?)([a-z][a-z0-9]*)>/g;
const VOID = new Set(['br']);

/**
 * The names of all elements, in order.
 *
 * @throws Error for a tag with attributes, a comment, a stray `<` or `>`, or tags that do not match
 */
export function elementsOf(html: string): string[] {
  const rest = html.replace(TAG, '');
  if (/[<>]/.test(rest)) throw new Error(`stray bracket in ${rest}`);
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`unexpected </${name}>`);
      continue;
    }
    seen.push(name);
    if (!VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join('>, <')}> left open`);
  return seen;
}

/** Text as a browser shows it: tags gone, numeric references decoded. */
export function shownText(html: string): string {
  return html
    .replaceAll('<br>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));
}
