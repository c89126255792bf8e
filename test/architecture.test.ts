// Holds the source to the design: who may import whom, where each package and the process have their
// one seat, and how files are named and sized.
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  importsOf,
  packageOf,
  sourceFiles,
  targetOf,
  type Import,
  type SourceFile,
} from './support/source-files.ts';

const SRC = sourceFiles('src');
const TEST = sourceFiles('test');

/** What each layer may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  issue: [],
  text: [],
  errors: [],
  http: ['errors'],
  plan: ['issue'],
  config: ['plan', 'errors'],
  hosts: ['issue', 'errors', 'http'],
  vtiger: ['plan', 'errors', 'http', 'text'],
  sync: ['issue', 'plan', 'hosts', 'vtiger', 'errors', 'http', 'text'],
  check: ['issue', 'plan', 'config', 'hosts', 'vtiger', 'errors'],
  report: ['sync/outcome.ts', 'sync/sweep/tally.ts', 'check', 'plan', 'errors'],
  emulator: [],
  runtime: [
    'issue',
    'text',
    'plan',
    'config',
    'hosts',
    'vtiger',
    'sync',
    'check',
    'report',
    'errors',
    'http',
  ],
  'runtime/terminal': ['emulator'],
  entry: ['runtime'],
};

/** The one seat of each package. */
const SEATS: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^src\/runtime\//,
  '@actions/github': /^src\/runtime\//,
  '@octokit/rest': /^src\/hosts\/github\//,
  undici: /^src\/http\/(?:undici-transport|exchange|connections|undici-deep\.d)\.ts$/,
  zod: /^src\/config\//,
  yaml: /^src\/config\//,
  leven: /^src\/config\//,
  liquidjs: /^src\/config\//,
  '@lezer/markdown': /^src\/text\/parser\.ts$/,
};

/** What the runtime reads of the project beside its source. */
const DATA = /^(?:package|schema\/[\w.-]+)\.json$/;

/** `plan` of `src/plan/plan.ts`; `entry` of files that stand in no folder. */
function layerOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'entry' : folder;
}

function mayImport(path: string, target: string): boolean {
  const layer = layerOf(path);
  if (DATA.test(target)) return layer === 'runtime';
  if (layer === layerOf(target)) return true;
  const allowed = [...(MAY_IMPORT[layer] ?? [])];
  if (path.startsWith('src/runtime/terminal/'))
    allowed.push(...(MAY_IMPORT['runtime/terminal'] ?? []));
  return allowed.some((one) => target === `src/${one}` || target.startsWith(`src/${one}/`));
}

/** `src/a.ts imports src/b.ts` for every import that is not allowed. */
function broken(
  files: readonly SourceFile[],
  isBroken: (path: string, one: Import) => boolean,
): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((one) => isBroken(path, one)).map((one) => `${path} imports ${one.specifier}`),
  );
}

describe('imports', () => {
  it('are read in every form', () => {
    const source = `
      import './a.ts';
      import b, { type B } from './b.ts';
      import type { C } from './c.ts';
      export * from './d.ts';
      export type { E } from './e.ts';
      const f = await import('./f.ts');
      type G = import('./g.ts').G;
      // import './comment.ts';
      const text = "import './text.ts'";`;
    expect(importsOf(source).map(({ specifier, kind }) => `${kind} ${specifier}`)).toEqual([
      'static ./a.ts',
      'static ./b.ts',
      'type ./c.ts',
      'static ./d.ts',
      'type ./e.ts',
      'dynamic ./f.ts',
      'type ./g.ts',
    ]);
  });

  it('lead to files that are there', () => {
    const paths = new Set(SRC.map(({ path }) => path));
    expect(
      broken(SRC, (path, one) => {
        const target = targetOf(path, one);
        return target !== undefined && !DATA.test(target) && !paths.has(target);
      }),
    ).toEqual([]);
  });

  it('go one way', () => {
    expect(SRC.map(({ path }) => layerOf(path)).filter((layer) => !(layer in MAY_IMPORT))).toEqual(
      [],
    );
    expect(
      broken(SRC, (path, one) => {
        const target = targetOf(path, one);
        return target !== undefined && !mayImport(path, target);
      }),
    ).toEqual([]);
  });

  it("leave decisions no way out: of Node's own modules, plan takes crypto alone", () => {
    const pure = SRC.filter(({ path }) => /^src\/(?:issue|plan|report|text|errors)\//.test(path));
    expect(
      broken(pure, (path, { specifier }) => {
        const isAllowed = specifier === 'node:crypto' && layerOf(path) === 'plan';
        return specifier.startsWith('node:') && !isAllowed;
      }),
    ).toEqual([]);
  });

  it('of a package come from its one seat', () => {
    expect(
      broken(SRC, (path, one) => {
        const name = packageOf(one);
        return name !== undefined && SEATS[name]?.test(path) !== true;
      }),
    ).toEqual([]);
  });

  it('run in no circle', () => {
    const byPath = new Map(SRC.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path);
      if (at >= 0) circles.push([...trail.slice(at), path].join(' -> '));
      if (at >= 0 || done.has(path)) return;
      for (const one of byPath.get(path)?.imports ?? []) {
        // A type is gone when the program runs, so that a registry and its entries may share theirs.
        const target = one.kind === 'type' ? undefined : targetOf(path, one);
        if (target !== undefined) visit(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const { path } of SRC) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('load the emulator only when it is asked for', () => {
    const byPath = new Map(SRC.map((file) => [file.path, file]));
    const loaded = new Set<string>();
    const load = (path: string): void => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const one of byPath.get(path)?.imports ?? []) {
        const target = one.kind === 'static' ? targetOf(path, one) : undefined;
        if (target !== undefined) load(target);
      }
    };
    for (const { path } of SRC) if (layerOf(path) === 'entry') load(path);
    expect(loaded).toContain('src/index.ts');
    expect([...loaded].filter((path) => path.startsWith('src/emulator/'))).toEqual([]);
  });
});

describe('the source', () => {
  it('reads the process in runtime and the entries alone', () => {
    const elsewhere = SRC.filter(({ path }) => !/^src\/(?:runtime\/|[^/]+$)/.test(path));
    expect(elsewhere.length).toBeGreaterThan(50);
    const readers = elsewhere.filter(
      (file) =>
        /\bprocess\s*(?:\.|\?\.|\[)\s*['"`]?(?:env|argv)\b/.test(codeOf(file)) ||
        file.imports.some(({ specifier }) => /^(?:node:)?process$/.test(specifier)),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });

  it('keeps every file below 250 lines', () => {
    const long = [...SRC, ...TEST].filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no drawers for odds and ends', () => {
    const drawer = /(?:^|[/.-])(?:utils?|helpers?|managers?|misc|common)(?:[/.-]|$)|\/types\b/;
    const drawers = [...SRC, ...TEST].filter(({ path }) => drawer.test(path));
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it('opens every file with a comment that says what it is', () => {
    const silent = SRC.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\/ |\/\*)/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('the tests', () => {
  it('replace no module of the program', () => {
    const mocking = /\bvi\s*\.\s*(?:do|un)?mock(?:ed)?\b/i;
    const mockers = TEST.filter((file) => mocking.test(codeOf(file)));
    expect(mockers.map(({ path }) => path)).toEqual([]);
  });
});
