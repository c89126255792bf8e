// The pages that people read, as data: their code blocks, headings and links.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked, type Token } from 'marked';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Page {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly blocks: readonly CodeBlock[];
  /** What stands in backticks within a line. */
  readonly codeSpans: readonly string[];
  /** The anchors that links can name, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  readonly headings: readonly string[];
  /** Targets of links and images, those of HTML among them. */
  readonly links: readonly string[];
}

export interface CodeBlock {
  /** E.g. `yaml`; '' if none is named. */
  readonly language: string;
  readonly code: string;
  /** `README.md: the heading above, 2`, for the title of a test. */
  readonly place: string;
}

/** Every Markdown page of the repository. */
export const PAGES: readonly Page[] = markdownFiles().map((path) => readPage(path));

export function pageAt(path: string): Page {
  const page = PAGES.find((one) => one.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
}

function markdownFiles(): string[] {
  const folders = ['docs', '.github'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
  return [...readdirSync(ROOT), ...folders]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'));
}

function readPage(path: string): Page {
  const page = {
    path,
    blocks: [] as CodeBlock[],
    codeSpans: [] as string[],
    anchors: new Set<string>(),
    headings: [] as string[],
    links: [] as string[],
  };
  let count = 0;
  const take = (token: Token): void => {
    switch (token.type) {
      case 'heading':
        page.headings.push(String(token.text));
        page.anchors.add(anchorOf(String(token.text), page.anchors));
        count = 0;
        break;
      case 'code': {
        const [language = ''] = String(token.lang ?? '').split(/\s/);
        const place = `${path}: ${page.headings.at(-1) ?? ''}, ${++count}`;
        page.blocks.push({ language, code: String(token.text), place });
        break;
      }
      case 'codespan':
        page.codeSpans.push(String(token.text));
        break;
      case 'link':
      case 'image':
        page.links.push(String(token.href));
        break;
      case 'html':
        for (const [, target = ''] of token.raw.matchAll(/\b(?:src|href|srcset)="([^"]+)"/g)) {
          page.links.push(target);
        }
        break;
    }
  };
  // It would wait for promises, and `take` gives none.
  void marked.walkTokens(marked.lexer(readFileSync(join(ROOT, path), 'utf8')), take);
  return page;
}

/** As GitHub names it: small letters, no punctuation, spaces as hyphens, a number if it is taken. */
function anchorOf(heading: string, taken: ReadonlySet<string>): string {
  const base = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
  let anchor = base;
  for (let number = 1; taken.has(anchor); number++) anchor = `${base}-${number}`;
  return anchor;
}
