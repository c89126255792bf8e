// The project's own source, read as text and by its imports, for rules about the source itself.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written, e.g. `../plan/plan.ts` or `zod/mini`. */
  readonly specifier: string;
  /** `type`: gone at run time. `dynamic`: loaded when it is reached. */
  readonly kind: 'static' | 'type' | 'dynamic';
}

export interface SourceFile {
  /** From the project's root, e.g. `src/plan/plan.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const ROOT = new URL('../../', import.meta.url);

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: 'src' | 'test'): SourceFile[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .toSorted()
    .map((path) => {
      const text = readFileSync(new URL(path, ROOT), 'utf8');
      return { path, text, imports: importsOf(text) };
    });
}

/** Where a relative import leads, from the project's root; undefined for a package. */
export function targetOf(path: string, { specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}

/** `zod` of `zod/mini`, `@actions/core`; undefined for files and for Node's own modules. */
export function packageOf({ specifier }: Import): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The code without its comments. */
export function codeOf({ path, text }: SourceFile): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const read = importIn(node);
    if (read !== undefined) found.push(read);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return read(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'type' : 'static');
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return read(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return read(node.argument.literal, 'type');
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? read(node.arguments[0], 'dynamic') : undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** @throws Error for a name that is computed, which no rule could be held to */
function read(specifier: ts.Node | undefined, kind: Import['kind']): Import {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) {
    throw new Error('An import names a file or a package to the letter.');
  }
  return { specifier: specifier.text, kind };
}
