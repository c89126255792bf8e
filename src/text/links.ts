// Where Markdown's links lead: by the address behind them, or by a definition elsewhere in the text.
import { decodeEntities } from './entities.ts';
import { childrenOf, mayDefineLabels, type MarkdownNode, type MarkdownTree } from './parser.ts';

/** Addresses by label, as `definitionsIn` gives them. */
export type Definitions = ReadonlyMap<string, string>;

/** The addresses that a text defines (`[label]: address`); of several the first counts. */
export function definitionsIn(tree: MarkdownTree, source: string): Definitions {
  const definitions = new Map<string, string>();
  if (!mayDefineLabels(source)) return definitions;
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'LinkReference') return;
      const label = labelOf(node.getChild('LinkLabel'), source);
      const address = addressOf(node.getChild('URL'), source) ?? '';
      if (!definitions.has(label)) definitions.set(label, address);
    },
  });
  return definitions;
}

export interface LinkParts {
  /** Where the text of the link, or what an image shows, begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Absent where no definition has the label: then it is no link, and its brackets stay. */
  readonly address: string | undefined;
}

/** @param link a `Link` or `Image` */
export function linkPartsOf(
  link: MarkdownNode,
  source: string,
  definitions: Definitions,
): LinkParts {
  const [opening, closing] = link.getChildren('LinkMark');
  const from = opening?.to ?? link.from;
  const to = closing?.from ?? link.to;
  const behind = childrenOf(link).filter((child) => child.from > to);
  const isDirect = behind.some(({ name }) => name === 'LinkMark');
  if (isDirect) {
    const url = behind.find(({ name }) => name === 'URL');
    return { from, to, address: addressOf(url, source) ?? '' };
  }
  const label = behind.find(({ name }) => name === 'LinkLabel');
  const isNamed = label !== undefined && label.to - label.from > '[]'.length;
  const named = isNamed ? labelOf(label, source) : normalized(source.slice(from, to));
  return { from, to, address: definitions.get(named) };
}

/** Without the angle brackets that may stand around it. */
function addressOf(url: MarkdownNode | null | undefined, source: string): string | undefined {
  if (!url) return undefined;
  const written = source.slice(url.from, url.to).replace(/^<(.*)>$/s, '$1');
  return decodeEntities(written.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

function labelOf(label: MarkdownNode | null, source: string): string {
  return label === null ? '' : normalized(source.slice(label.from + 1, label.to - 1));
}

/** Labels are compared without regard to case and blanks. */
function normalized(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
