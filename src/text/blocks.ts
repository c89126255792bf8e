// Markdown's blocks as plain text that still reads well where the font is proportional: no
// columns, one blank line between blocks, code between two lines that say so.
import type { MarkedToken, Token, Tokens } from 'marked';
import { htmlBlockText } from './html.ts';
import { inlineText } from './inline.ts';

const RULE = '-----';
// The underline of a heading is as long as the heading, within what looks like one.
const UNDERLINE_LIMIT = 60;

/** A run of block tokens as text, one blank line between blocks, or none in a tight list. */
export function blocksText(tokens: readonly Token[], isTight = false): string {
  return (tokens as readonly MarkedToken[])
    .map(blockText)
    .filter((text) => text !== '')
    .join(isTight ? '\n' : '\n\n');
}

function blockText(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'checkbox':
      return '';
    case 'heading':
      return underlined(inlineText(token.tokens).trim());
    case 'paragraph':
      return inlineText(token.tokens).trim();
    case 'text':
      return inlineText([token]).trim();
    case 'code':
      return codeText(token);
    case 'hr':
      return RULE;
    case 'blockquote':
      return indented(blocksText(token.tokens), '> ', '>').replace(/^$/, '>');
    case 'list':
      return listText(token);
    case 'table':
      return tableText(token);
    case 'html':
      return htmlBlockText(token.raw);
    case 'def':
      // A footnote whose note is an address; other definitions show where they are used.
      return token.tag.startsWith('^') ? token.raw.trim() : '';
    default:
      return token.raw;
  }
}

function underlined(heading: string): string {
  const longest = Math.max(0, ...heading.split('\n').map((line) => line.length));
  return longest === 0 ? '' : `${heading}\n${'-'.repeat(Math.min(longest, UNDERLINE_LIMIT))}`;
}

function codeText(token: Tokens.Code): string {
  const language = token.lang?.trim() ?? '';
  const isFenced = token.codeBlockStyle === undefined;
  const code = isFenced ? token.text : token.text.trimEnd();
  return `--- code${language === '' ? '' : `: ${language}`} ---\n${code}\n--- end of code ---`;
}

function listText(list: Tokens.List): string {
  const first = list.start === '' ? 1 : list.start;
  const items = list.items.map((item, at) => {
    const marker = list.ordered ? `${first + at}. ` : '- ';
    const box = item.task ? `[${item.checked === true ? 'x' : ' '}] ` : '';
    const text = box + blocksText(item.tokens, !item.loose);
    return marker + indented(text, ' '.repeat(marker.length), '').trimStart();
  });
  return items.map((item) => item.trimEnd()).join(list.loose ? '\n\n' : '\n');
}

function tableText(table: Tokens.Table): string {
  const [head, ...rows] = [table.header, ...table.rows].map((cells) =>
    cells
      .map((cell) =>
        inlineText(cell.tokens)
          .replace(/\s*\n\s*/g, ' / ')
          .trim(),
      )
      .join(' | '),
  );
  return [head, table.header.map(() => '---').join(' | '), ...rows].join('\n');
}

/** Each line behind a prefix; empty lines behind their own, so that no blanks trail. */
function indented(text: string, prefix: string, emptyPrefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? emptyPrefix : prefix + line))
    .join('\n');
}
