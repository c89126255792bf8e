// Markdown's blocks as plain text that still reads well where the font is proportional: no
// columns, one blank line between blocks, code between two lines that say so.
import { htmlBlockText } from './html.ts';
import { inlineText, rawText, type Source } from './inline.ts';
import { childrenOf, type MarkdownNode } from './parser.ts';

const RULE = '-----';
// The underline of a heading is as long as the heading, within what looks like one.
const UNDERLINE_LIMIT = 60;

/** The blocks inside a node as text, one blank line between them, or none in a tight list. */
export function blocksText(source: Source, parent: MarkdownNode, isTight = false): string {
  return childrenOf(parent)
    .map((block) => blockText(source, block))
    .filter((text) => text !== '')
    .join(isTight ? '\n' : '\n\n');
}

function blockText(source: Source, block: MarkdownNode): string {
  switch (block.name) {
    case 'ATXHeading1':
    case 'ATXHeading2':
    case 'ATXHeading3':
    case 'ATXHeading4':
    case 'ATXHeading5':
    case 'ATXHeading6':
    case 'SetextHeading1':
    case 'SetextHeading2':
      return underlined(inlineText(source, block).trim());
    case 'Paragraph':
    case 'Task':
      return inlineText(source, block).trim();
    case 'FencedCode':
      return fencedText(source, block);
    case 'CodeBlock':
      return codeText('', codeIn(source, block).trimEnd());
    case 'HorizontalRule':
      return RULE;
    case 'Blockquote':
      return indented(blocksText(source, block), '> ', '>').replace(/^$/, '>');
    case 'BulletList':
    case 'OrderedList':
      return listText(source, block);
    case 'Table':
      return tableText(source, block);
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return htmlBlockText(rawText(source, block, block.getChildren('QuoteMark')));
    case 'LinkReference': {
      // A footnote whose note is an address; other definitions show where they are used.
      const written = source.text.slice(block.from, block.to);
      return written.startsWith('[^') ? written.trim() : '';
    }
    case 'ListMark':
    case 'QuoteMark':
      return '';
    default:
      return source.text.slice(block.from, block.to);
  }
}

function underlined(heading: string): string {
  const longest = Math.max(0, ...heading.split('\n').map((line) => line.length));
  return longest === 0 ? '' : `${heading}\n${'-'.repeat(Math.min(longest, UNDERLINE_LIMIT))}`;
}

function fencedText(source: Source, block: MarkdownNode): string {
  const info = block.getChild('CodeInfo');
  const language = info === null ? '' : source.text.slice(info.from, info.to).trim();
  const code = codeIn(source, block);
  // A fence that is not closed goes to the end of the text, whose last line ends are nobody's code.
  const isClosed = block.getChildren('CodeMark').length > 1;
  return codeText(language, isClosed ? code : code.replace(/\n+$/, ''));
}

function codeText(language: string, code: string): string {
  return `--- code${language === '' ? '' : `: ${language}`} ---\n${code}\n--- end of code ---`;
}

/** The code comes in pieces, without what stands before its lines. */
function codeIn(source: Source, block: MarkdownNode): string {
  return block
    .getChildren('CodeText')
    .map(({ from, to }) => source.text.slice(from, to))
    .join('');
}

function listText(source: Source, list: MarkdownNode): string {
  const items = list.getChildren('ListItem');
  const isLoose = isParted(source, items) || items.some((item) => isParted(source, partsOf(item)));
  const isOrdered = list.name === 'OrderedList';
  const first = items[0] === undefined ? 1 : parseInt(source.text.slice(items[0].from), 10);
  const texts = items.map((item, at) => {
    const marker = isOrdered ? `${first + at}. ` : '- ';
    const text = boxOf(source, item) + blocksText(source, item, !isLoose);
    return (marker + indented(text, ' '.repeat(marker.length), '').trimStart()).trimEnd();
  });
  return texts.join(isLoose ? '\n\n' : '\n');
}

function partsOf(item: MarkdownNode): MarkdownNode[] {
  return childrenOf(item).filter(({ name }) => name !== 'ListMark' && name !== 'QuoteMark');
}

/** Whether there is a blank line between two of the nodes. */
function isParted(source: Source, nodes: readonly MarkdownNode[]): boolean {
  return nodes.some(({ from }, at) => {
    const before = nodes[at - 1];
    return before !== undefined && /\n[ \t>]*\n/.test(source.text.slice(before.to, from));
  });
}

function boxOf(source: Source, item: MarkdownNode): string {
  const marker = item.getChild('Task')?.getChild('TaskMarker');
  if (!marker) return '';
  return source.text[marker.from + 1] === ' ' ? '[ ] ' : '[x] ';
}

function tableText(source: Source, table: MarkdownNode): string {
  const [head = [], ...rows] = [
    ...table.getChildren('TableHeader'),
    ...table.getChildren('TableRow'),
  ].map((row) => cellsOf(source, row));
  const lines = [head, head.map(() => '---'), ...rows.map((row) => filledUp(row, head.length))];
  return lines.map((cells) => cells.join(' | ')).join('\n');
}

/** An empty cell is no node: cells are what is between the delimiters. */
function cellsOf(source: Source, row: MarkdownNode): string[] {
  const cells: string[] = [];
  let cell: string | undefined;
  for (const child of childrenOf(row)) {
    if (child.name === 'TableCell') {
      cell = inlineText(source, child)
        .replaceAll('\\|', '|')
        .replace(/\s*\n\s*/g, ' / ')
        .trim();
    } else if (child.name === 'TableDelimiter') {
      if (child.from > row.from) cells.push(cell ?? '');
      cell = undefined;
    }
  }
  return cell === undefined ? cells : [...cells, cell];
}

function filledUp(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
}

/** Each line behind a prefix; empty lines behind their own, so that no blanks trail. */
function indented(text: string, prefix: string, emptyPrefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? emptyPrefix : prefix + line))
    .join('\n');
}
