// Markdown as people write it in issues, to plain text. Total and bounded: a text that the lexer
// could not take in reasonable time stays as it is, which is readable too.
import { Lexer, type Token } from 'marked';
import { tokenizerFor } from './tokenizer.ts';
import { blocksText } from './blocks.ts';
import { withoutComments } from './html.ts';

// Twice what GitHub allows in a body. GitLab allows a million, of which no agent reads more.
const LENGTH_LIMIT = 131_072;
// Quotes and lists in each other: the lexer's stack and time grow fast with their depth, and
// nobody nests by hand as deep as this.
const DEPTH_LIMIT = 16;
// Lines without a blank one in between, in a list or a quote: the lexer reads the rest again for each.
const RUN_LIMIT = 1_000;
// Marks in one paragraph: each may be matched against all that follow. A pasted log has many.
const MARK_LIMIT = 1_000;
const MARKS = /[*_~[\]!`<&(@]|www\.|:\/\//g;
// Blanks in a row are tried one by one, too.
const LONG_BLANK = /[ \t]{500}/;
// A sign of a quote or a list, with those that stand behind it.
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

/**
 * Plain text for a field with line breaks. Single line ends count, as on GitHub's issues; comments
 * go; code stays to the letter. Never throws.
 */
export function markdownToText(markdown: string): string {
  const source = markdown.replace(/\r\n?/g, '\n');
  if (source.length > LENGTH_LIMIT || isTangled(source)) return asWritten(source);
  try {
    return asLines(blocksText(lex(source)));
  } catch {
    // The lexer's own fault or a full stack: the text matters more than its looks.
    return asWritten(source);
  }
}

/** As `Lexer.lex`, but paragraphs with too many marks are taken as they are. */
function lex(source: string): readonly Token[] {
  const lexer = new Lexer({ gfm: true, breaks: true, tokenizer: tokenizerFor(source) });
  lexer.blockTokens(source, lexer.tokens);
  for (const { src, tokens } of lexer.inlineQueue) {
    const isTame = countOf(MARKS, src) <= MARK_LIMIT && !LONG_BLANK.test(src);
    if (isTame) lexer.inlineTokens(src, tokens);
    else tokens.push({ type: 'escape', raw: src, text: withoutComments(src) });
  }
  return lexer.tokens;
}

function isTangled(source: string): boolean {
  let run = 0;
  let isContained = false;
  for (const line of source.split('\n')) {
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    if (countOf(/[^\s\d]/g, containers) > DEPTH_LIMIT) return true;
    const isBlank = line.trim() === '';
    run = isBlank ? 0 : run + 1;
    isContained = !isBlank && (isContained || containers !== '');
    if (isContained && run > RUN_LIMIT) return true;
  }
  return false;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function asWritten(source: string): string {
  return asLines(withoutComments(source));
}

function asLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
