// Markdown as people write it in issues, to plain text. Total and bounded: a text that can't be taken
// apart in reasonable time stays as it is, which is readable too.
import { blocksText } from './blocks.ts';
import { withoutComments } from './html.ts';
import { definitionsIn } from './links.ts';
import { countOf, parseMarkdown } from './parser.ts';

// Twice what GitHub allows in a body. GitLab allows a million, of which no agent reads more.
const LENGTH_LIMIT = 131_072;
// Quotes and lists in each other: the stack and the time grow fast with their depth, and nobody nests
// by hand as deep as this.
const DEPTH_LIMIT = 16;
// A sign of a quote or a list, with those that stand behind it.
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/gm;

/**
 * Plain text for a field with line breaks. Single line ends count, as on GitHub's issues; comments
 * go; code stays to the letter. Never throws.
 */
export function markdownToText(markdown: string): string {
  const source = markdown.replace(/\r\n?/g, '\n');
  if (source.length > LENGTH_LIMIT || isTangled(source)) return asWritten(source);
  try {
    const tree = parseMarkdown(source);
    const definitions = definitionsIn(tree, source);
    return asLines(blocksText({ text: source, definitions }, tree.topNode));
  } catch {
    // The parser's own fault or a full stack: the text matters more than its looks.
    return asWritten(source);
  }
}

function isTangled(source: string): boolean {
  const containers = source.match(CONTAINERS) ?? [];
  return containers.some((signs) => countOf(/[^\s\d]/g, signs) > DEPTH_LIMIT);
}

function asWritten(source: string): string {
  return asLines(withoutComments(source));
}

function asLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
