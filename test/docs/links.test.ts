// What the pages point to is there, and what the program points to is on the pages.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CATALOG } from '../../src/errors/catalog.ts';
import { PAGES, pageAt, ROOT, type Page } from './pages.ts';

/** Not of this repository, and not looked up: tests need no network. */
const FOREIGN = /^(?:https?|mailto):/;

/** A path of this repository; `*` stands for a folder. */
const PATH = /^(?:src|test|scripts|docs|schema)\/[\w./*-]*$/;

describe.each(PAGES)('$path', (page) => {
  it('has no link that leads nowhere', () => {
    const broken = page.links.filter((link) => !FOREIGN.test(link) && !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = page.codeSpans.filter((span) => PATH.test(span));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('has one title, its first heading', () => {
    // The template of a pull request is a form.
    if (page.path.startsWith('.github/')) return;
    expect(page.headings[0]).toMatch(/\S/);
  });
});

describe('the README', () => {
  it('has a heading for each error code, and for no other', () => {
    const codes = pageAt('README.md').headings.flatMap((heading) => {
      const [, code] = /^`([a-z-]+)`$/.exec(heading) ?? [];
      return code === undefined ? [] : [code];
    });
    expect(codes.toSorted()).toEqual(Object.keys(ERROR_CATALOG).toSorted());
  });

  it('leads to every page in docs/, by way of others or not', () => {
    const reached = new Set<string>(['README.md']);
    for (const path of reached) {
      for (const link of PAGES.find((page) => page.path === path)?.links ?? []) {
        if (!FOREIGN.test(link)) reached.add(targetOf(path, link));
      }
    }
    const pages = PAGES.map(({ path }) => path).filter((path) => !path.startsWith('.github/'));
    expect(pages.filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('docs/images', () => {
  it('has no picture that no page shows', () => {
    const shown = PAGES.flatMap(({ path, links }) => links.map((link) => targetOf(path, link)));
    const pictures = readdirSync(join(ROOT, 'docs', 'images')).map((name) => `docs/images/${name}`);
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});

function leadsSomewhere(page: Page, link: string): boolean {
  const [, anchor] = link.split('#');
  const target = targetOf(page.path, link);
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  const linked = PAGES.find(({ path }) => path === target);
  return linked?.anchors.has(anchor) === true;
}

function isThere(path: string): boolean {
  const [before = '', after] = path.split('*/');
  if (after === undefined) return FILE_ENDINGS.some((end) => existsSync(join(ROOT, before + end)));
  return readdirSync(join(ROOT, before)).some((name) =>
    existsSync(join(ROOT, before, name, after)),
  );
}

/** A page may leave out the ending of a test's name. */
const FILE_ENDINGS = ['', '.test.ts'];

/** A path from the root, of a link that is relative to its page. */
function targetOf(from: string, link: string): string {
  const [path = ''] = link.split('#');
  if (path === '') return from;
  return normalize(join(dirname(from), path))
    .replaceAll('\\', '/')
    .replace(/\/$/, '');
}
