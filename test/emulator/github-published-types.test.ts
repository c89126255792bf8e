// Holds the fixtures to the webhook types that GitHub publishes: a field that GitHub does not have, or
// one that is missing, is a type error.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { loadEvent } from '../support/events.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

it('fixtures are what GitHub says it sends', () => {
  const files = readdirSync(new URL('../fixtures/github/', import.meta.url));
  const declarations = files.map((file, index) => {
    const fixture = file.replace(/\.json$/, '');
    const { payload } = loadEvent(fixture);
    const text = JSON.stringify(payload, (key, value: unknown) => typedAs(fixture, key, value));
    return `export const event${index}: Schemas['${schemaOf(fixture)}'] = ${text};`;
  });
  const source = [
    "import type { components } from '@octokit/openapi-webhooks-types';",
    "type Schemas = components['schemas'];",
    ...declarations,
  ].join('\n');
  expect(declarations).not.toEqual([]);
  expect(problemsIn(source)).toEqual([]);
});

/** The schema's name: `issues.closed.duplicate` is a `webhook-issues-closed`. */
function schemaOf(fixture: string): string {
  const [event = '', action] = fixture.replaceAll('_', '-').split('.');
  return ['webhook', event, ...(action === undefined ? [] : [action])].join('-');
}

/**
 * Two quirks of the generated types: the labels of a `closed` issue can't be written at all (their
 * type is crossed with "no properties"), and the archiving of labels, a preview, counts as always
 * there in some events.
 */
function typedAs(fixture: string, key: string, value: unknown): unknown {
  if (key === 'labels' && fixture.startsWith('issues.closed')) return [];
  const isLabel = typeof value === 'object' && value !== null && 'color' in value;
  const isArchivable = key === 'label' || fixture === 'issues.labeled';
  return isLabel && isArchivable ? { ...value, archived_at: null, archived_by: null } : value;
}

/** What the compiler has against a file of that text, were it in this folder. */
function problemsIn(source: string): readonly string[] {
  const name = fileURLToPath(new URL('published-types-of-fixtures.ts', import.meta.url));
  const host = ts.createCompilerHost(OPTIONS);
  const disk = { ...host };
  host.fileExists = (path) => path === name || disk.fileExists(path);
  host.getSourceFile = (path, target, ...rest) =>
    path === name
      ? ts.createSourceFile(path, source, target)
      : disk.getSourceFile(path, target, ...rest);
  const program = ts.createProgram([name], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
