// Markdown's inline parts as plain text: what stands out in print (bold, italics) loses its marks,
// what carries meaning (code, strikethrough, addresses) keeps one.
import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { closeLinks, linkText, mediaText, writeHtml, type Draft } from './html.ts';

/** One run of inline tokens as text; line breaks are LF. */
export function inlineText(tokens: readonly Token[]): string {
  const draft: Draft = { text: '', openLinks: [] };
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'html') writeHtml(draft, token.raw);
    else draft.text += tokenText(token);
  }
  closeLinks(draft);
  return draft.text;
}

function tokenText(token: MarkedToken): string {
  switch (token.type) {
    case 'text':
      // From the raw form, since the lexer has decoded a part of the references in the other.
      return token.tokens === undefined ? decodeEntities(token.raw) : inlineText(token.tokens);
    case 'escape':
      return token.text;
    case 'strong':
    case 'em':
      return inlineText(token.tokens);
    case 'del':
      return `~~${inlineText(token.tokens)}~~`;
    case 'codespan':
      return token.text.includes('`') ? token.raw : `\`${token.text}\``;
    case 'br':
      return '\n';
    case 'link':
      return linkTokenText(token);
    case 'image':
      return mediaText('image', decodeEntities(token.text), token.href);
    case 'checkbox':
      return '';
    default:
      return token.raw;
  }
}

function linkTokenText(token: Tokens.Link): string {
  // The lexer knows no footnotes and takes `[^1]` for a link where the note is an address.
  if (token.raw.startsWith('[^')) return token.raw;
  // An address typed as such means itself, with nothing decoded.
  const text = token.autolink === true ? token.text : inlineText(token.tokens);
  return linkText(text, token.href);
}
