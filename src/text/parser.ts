// Markdown as GitHub and GitLab read it, as a tree over the source. The parser goes by characters: it is
// ready in few milliseconds, and takes nearly every text in linear time.
import {
  Autolink,
  parser,
  Strikethrough,
  Table,
  TaskList,
  type InlineParser,
} from '@lezer/markdown';

export type MarkdownTree = ReturnType<typeof parser.parse>;
export type MarkdownNode = MarkdownTree['topNode'];

// Marks in one run of text: some may be matched against all that follow. A pasted log has many.
const MARK_LIMIT = 1_000;
const MARKS = /[*_~[\]!`<&(@]|www\.|:\/\//g;
// Blanks in a row are tried one by one, too.
const LONG_BLANK = /[ \t]{500}/;

/** Takes a run of text with too many marks as it is written, as one node of this name. */
const TANGLE: InlineParser = {
  name: 'Tangle',
  before: 'Escape',
  parse(run, _, at) {
    const isTangled =
      at === run.offset && (countOf(MARKS, run.text) > MARK_LIMIT || LONG_BLANK.test(run.text));
    return isTangled ? run.addElement(run.elt('Tangle', at, run.end)) : -1;
  },
};

const OPENING = '['.charCodeAt(0);
const CLOSING = ']'.charCodeAt(0);
/** Something in brackets that is neither followed by an address nor by a label. */
const BRACKETED = /\[[^[\]`\\]*\](?![[(])/y;

/**
 * The brackets of a text that defines no label are brackets: taken for links, as the parser does, they
 * could not stand inside one, as in `[[UI] it crashes](https://a.example)`.
 */
function brackets(): InlineParser {
  const closing = new WeakMap<object, Set<number>>();
  return {
    name: 'Brackets',
    before: 'Link',
    parse(run, next, at) {
      const ends = closing.get(run) ?? new Set();
      if (next === CLOSING && ends.has(at)) return at + 1;
      if (next !== OPENING) return -1;
      BRACKETED.lastIndex = at - run.offset;
      const [bracketed] = BRACKETED.exec(run.text) ?? [];
      if (bracketed === undefined) return -1;
      closing.set(run, ends.add(at + bracketed.length - 1));
      return at + 1;
    },
  };
}

const EXTENSIONS = [
  [Table, TaskList, Strikethrough, Autolink],
  { defineNodes: [TANGLE.name], parseInline: [TANGLE] },
];
// Hardly any text defines a label, and a parser takes long to make.
const withLabels = onDemand(() => parser.configure(EXTENSIONS));
const withoutLabels = onDemand(() => parser.configure([EXTENSIONS, { parseInline: [brackets()] }]));

function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** The tree's nodes have the parser's names: `Paragraph`, `StrongEmphasis`, and so on. */
export function parseMarkdown(source: string): MarkdownTree {
  return (mayDefineLabels(source) ? withLabels() : withoutLabels()).parse(source);
}

/** Whether a line `[label]: address` may be there; in most texts there is none. */
export function mayDefineLabels(source: string): boolean {
  return source.includes(']:');
}

export function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** A node's children, in order. */
export function childrenOf(node: MarkdownNode): MarkdownNode[] {
  const children: MarkdownNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
