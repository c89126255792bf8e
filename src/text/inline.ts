// Markdown's inline parts as plain text: what stands out in print (bold, italics) loses its marks,
// what carries meaning (code, strikethrough, addresses) keeps one.
import { decodeEntities } from './entities.ts';
import { closeLinks, linkText, mediaText, withoutComments, writeHtml, type Draft } from './html.ts';
import { linkPartsOf, type Definitions } from './links.ts';
import { childrenOf, type MarkdownNode } from './parser.ts';

/** The text that the nodes lie over, and what it defines. */
export interface Source {
  readonly text: string;
  readonly definitions: Definitions;
}

/** Marks that stand for something else, and those of a quote or a list around the text. */
const MARKS: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'HeaderMark',
  'QuoteMark',
  'StrikethroughMark',
  'TaskMarker',
]);

/** What is inside a block, or a part of it, as text; line breaks are LF. */
export function inlineText(
  source: Source,
  block: MarkdownNode,
  { from, to }: { readonly from: number; readonly to: number } = block,
): string {
  const draft: Draft = { text: '', openLinks: [] };
  writeContent(draft, source, block, from, to);
  closeLinks(draft);
  return draft.text;
}

/** A node's source as it is written, without the marks of quotes around it. */
export function rawText(
  source: Source,
  { from, to }: MarkdownNode,
  marks: readonly MarkdownNode[],
): string {
  let text = '';
  let at = from;
  for (const mark of marks) {
    text += source.text.slice(at, mark.from);
    // The blank behind it belongs to it.
    at = mark.to + (source.text[mark.to] === ' ' ? 1 : 0);
  }
  return text + source.text.slice(at, to);
}

function writeContent(
  draft: Draft,
  source: Source,
  parent: MarkdownNode,
  from: number,
  to: number,
): void {
  let at = from;
  for (const child of childrenOf(parent)) {
    if (child.from < from || child.to > to) continue;
    writePlain(draft, source.text.slice(at, child.from));
    writeNode(draft, source, child);
    at = child.to;
  }
  writePlain(draft, source.text.slice(at, to));
}

/** Blanks around a line end are the layout of the source. */
function writePlain(draft: Draft, text: string): void {
  const lines = text.replace(/[ \t]*\n[ \t]*/g, '\n');
  draft.text += draft.text.endsWith('\n') ? lines.replace(/^[ \t]+/, '') : lines;
}

function writeNode(draft: Draft, source: Source, node: MarkdownNode): void {
  const written = source.text.slice(node.from, node.to);
  if (MARKS.has(node.name)) return;
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
      writeContent(draft, source, node, node.from, node.to);
      break;
    case 'Strikethrough':
      draft.text += '~~';
      writeContent(draft, source, node, node.from, node.to);
      draft.text += '~~';
      break;
    case 'HTMLTag':
    case 'Comment':
      writeHtml(draft, written);
      break;
    case 'Tangle':
      draft.text += withoutComments(written);
      break;
    default:
      draft.text += nodeText(source, node, written);
  }
}

function nodeText(source: Source, node: MarkdownNode, written: string): string {
  switch (node.name) {
    case 'Escape':
      return written.slice(1);
    case 'Entity':
      return decodeEntities(written);
    case 'HardBreak':
      return '\n';
    case 'InlineCode':
      return codeText(source, node);
    case 'Autolink':
      // An address typed as such means itself, with nothing decoded.
      return written.slice(1, -1);
    case 'Link':
      return linkNodeText(source, node, written);
    case 'Image': {
      const { address, ...alt } = linkPartsOf(node, source.text, source.definitions);
      if (address === undefined) return written;
      return mediaText('image', inlineText(source, node, alt), address);
    }
    default:
      return written;
  }
}

function linkNodeText(source: Source, node: MarkdownNode, written: string): string {
  // A footnote is no link, even where the note is an address.
  if (written.startsWith('[^')) return written;
  const { address, ...inside } = linkPartsOf(node, source.text, source.definitions);
  const text = inlineText(source, node, inside);
  if (address !== undefined) return linkText(text, address);
  return `[${text}${written.slice(inside.to - node.from)}`;
}

/** Code with a backtick in it keeps all of its own, else it would end early for the reader. */
function codeText(source: Source, node: MarkdownNode): string {
  const marks = node.getChildren('CodeMark');
  const raw = rawText(source, node, node.getChildren('QuoteMark')).replaceAll('\n', ' ');
  const width = marks[0] === undefined ? 0 : marks[0].to - marks[0].from;
  const inside = raw.slice(width, raw.length - width);
  const isPadded = /^ .*\S.* $/.test(inside);
  const code = isPadded ? inside.slice(1, -1) : inside;
  return code.includes('`') ? raw : `\`${code}\``;
}
