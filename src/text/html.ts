// The HTML that people write in issues, as plain text. Tags that GitHub would show as such go and
// leave their text; what only looks like a tag (`List<String>`) stays to the letter.
import { decodeEntities } from './entities.ts';

/** Text being written, with the places where links that are still open began. */
export interface Draft {
  text: string;
  readonly openLinks: { readonly href: string; readonly from: number }[];
}

// The elements that GitHub's sanitizer lets through; all others are text there too, or dangerous.
const BLOCKS = new Set(
  `article blockquote caption center details dd div dl dt fieldset figcaption figure footer h1 h2
  h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
const INLINES = new Set(
  `a abbr audio b bdi bdo big br cite code del dfn em font i img ins kbd mark picture q rp rt ruby
  s samp small source span strike strong sub sup td th time tt u var video wbr`.split(/\s+/),
);
const MEDIA = new Map([
  ['img', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);
const OPENED: Readonly<Record<string, string>> = { br: '\n', li: '\n- ', sup: '^', hr: '\n---\n' };
const CLOSED: Readonly<Record<string, string>> = { td: ' | ', th: ' | ', li: '', hr: '' };
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;
// Long enough for any link; what is longer is a file in the form of an address.
const ADDRESS_LIMIT = 2_000;

/** An image, video or audio as text: what it shows and where it is. */
export function mediaText(kind: string, alt: string, address: string): string {
  const label = alt.trim() === '' ? `[${kind}]` : `[${kind}: ${alt.trim()}]`;
  const isFile = address.length > ADDRESS_LIMIT || /^data:/i.test(address);
  return [label, isFile ? '(embedded)' : address].filter(Boolean).join(' ');
}

/** A link's text with its address behind it, unless the one is the other. */
export function linkText(text: string, href: string): string {
  const shown = text.trim();
  if (shown === '') return href;
  const isSame = ['', 'http://', 'https://', 'mailto:'].some((start) => start + shown === href);
  return isSame || href === '' ? text : `${text} (${href})`;
}

/** Writes a piece of HTML that holds tags, comments and text. */
export function writeHtml(draft: Draft, html: string): void {
  const source = withoutComments(html);
  let from = 0;
  for (const match of source.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = ''] = match;
    if (!isElement(name, attributes)) continue;
    draft.text += decodeEntities(source.slice(from, match.index));
    writeTag(draft, name.toLowerCase(), slash === '/', attributes);
    from = match.index + whole.length;
  }
  draft.text += decodeEntities(source.slice(from));
}

/** Ends the links that were left open. */
export function closeLinks(draft: Draft): void {
  while (draft.openLinks.length > 0) closeLink(draft);
}

/** A block of HTML as lines. */
export function htmlBlockText(html: string): string {
  const draft: Draft = { text: '', openLinks: [] };
  writeHtml(draft, html);
  closeLinks(draft);
  const isPreformatted = /<pre\b/i.test(html);
  if (isPreformatted) return draft.text.replace(/^\s*\n/, '').trimEnd();
  const lines = draft.text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text without closed HTML comments; in linear time, whatever the text. */
export function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 2);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + '-->'.length;
  }
}

function isElement(name: string, attributes: string): boolean {
  // `Map<A>` and `Box<B>` are types far more often than links and bold letters in capitals.
  if (/^[A-Z]$/.test(name) && attributes === '') return false;
  return BLOCKS.has(name.toLowerCase()) || INLINES.has(name.toLowerCase());
}

function writeTag(draft: Draft, name: string, isEnd: boolean, attributes: string): void {
  const media = MEDIA.get(name);
  if (name === 'a') {
    const href = attributeOf(attributes, 'href');
    if (isEnd) closeLink(draft);
    else if (href !== '') draft.openLinks.push({ href, from: draft.text.length });
  } else if (media !== undefined) {
    const address = attributeOf(attributes, 'src');
    if (!isEnd && address !== '') {
      draft.text += mediaText(media, attributeOf(attributes, 'alt'), address);
    }
  } else {
    const text = (isEnd ? CLOSED : OPENED)[name] ?? (BLOCKS.has(name) ? '\n' : '');
    draft.text += draft.text.endsWith('\n') ? text.replace(/^\n/, '') : text;
  }
}

function closeLink(draft: Draft): void {
  const open = draft.openLinks.pop();
  if (open === undefined) return;
  draft.text = draft.text.slice(0, open.from) + linkText(draft.text.slice(open.from), open.href);
}

function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}
