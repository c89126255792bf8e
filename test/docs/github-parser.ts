// GitHub's own parser of workflows and action manifests, as its editor uses it. Its packages are written
// for bundlers: Node does not load them as they are.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionMetadata } from '@actions/languageservice/action';
import type { ValidationConfig } from '@actions/languageservice/validate';
import { buildSync } from 'esbuild';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { INPUTS, type Setting } from '../../src/config/settings.ts';
import { ROOT } from './pages.ts';

interface Finding {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

type Validate = (document: object, config?: ValidationConfig) => Promise<readonly Finding[]>;

interface LanguageService {
  readonly validate: Validate;
  readonly validateAction: Validate;
  readonly TextDocument: {
    readonly create: (uri: string, language: string, version: number, text: string) => object;
  };
}

const SETTINGS: readonly Setting[] = INPUTS;

/**
 * What `with:` may name, so that a slip of the pen is found: of this Action all there is, of others what
 * their own action.yml has and we use.
 */
const ACTIONS: Readonly<Record<string, ActionMetadata>> = {
  'vtiger-issue-sync/vtiger-issue-sync': metadata(
    SETTINGS.filter(({ surfaces }) => surfaces.includes('action')).map(({ name }) => name),
    OUTPUTS.map(({ name }) => name),
  ),
  'actions/checkout': metadata(['persist-credentials']),
  'actions/setup-node': metadata(['node-version', 'registry-url', 'package-manager-cache']),
  'actions/attest-build-provenance': metadata(['subject-path']),
  'github/codeql-action/init': metadata(['languages', 'build-mode', 'queries', 'config']),
  'github/codeql-action/analyze': metadata(['category']),
};

function metadata(inputs: readonly string[], outputs: readonly string[] = []): ActionMetadata {
  const described = (names: readonly string[]): Record<string, { description: string }> =>
    Object.fromEntries(names.map((name) => [name, { description: '' }]));
  return { name: '', description: '', inputs: described(inputs), outputs: described(outputs) };
}

const service = loadService();
/** The parser remembers what it has read by address. */
let count = 0;

/** What GitHub would say against the workflow, one line each. `uses: ./` is this Action. */
export async function mistakesInWorkflow(written: string): Promise<string[]> {
  const text = written.replace(/uses: \.\/$/gm, 'uses: vtiger-issue-sync/vtiger-issue-sync@v1');
  const uri = `file:///${++count}/.github/workflows/workflow.yml`;
  const findings = await service.validate(documentOf(uri, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path }) =>
        Promise.resolve(ACTIONS[[owner, name, path].filter(Boolean).join('/')]),
    },
  });
  return findings.map(toLine);
}

/** What GitHub would say against an `action.yml`. */
export async function mistakesInManifest(text: string): Promise<string[]> {
  const findings = await service.validateAction(documentOf(`file:///${++count}/action.yml`, text));
  return findings.map(toLine);
}

function documentOf(uri: string, text: string): object {
  return service.TextDocument.create(uri, 'yaml', 1, text);
}

function toLine({ message, range }: Finding): string {
  return `line ${range.start.line + 1}: ${message}`;
}

function loadService(): LanguageService {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        export { validate } from '@actions/languageservice';
        export { validateAction } from '@actions/languageservice/validate-action';
        export { TextDocument } from 'vscode-languageserver-textdocument';`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const folder = mkdtempSync(join(tmpdir(), 'github-parser-'));
  try {
    const file = join(folder, 'parser.cjs');
    writeFileSync(file, outputFiles[0]?.contents ?? '');
    return createRequire(import.meta.url)(file) as LanguageService;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
