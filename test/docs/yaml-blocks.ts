// What a YAML block of a page is: a workflow, a part of one (then made whole), a pipeline of GitLab, or a
// config file.
import { isMap, isSeq, parse, parseDocument, stringify, visit } from 'yaml';
import type { CodeBlock, Page } from './pages.ts';

export interface YamlBlock extends CodeBlock {
  readonly kind: 'workflow' | 'pipeline' | 'config';
  /** For a part of a workflow, the whole workflow around it. */
  readonly whole: string;
}

/** A workflow that lacks nothing: what a part is put into. */
const AROUND = {
  on: { issues: { types: ['opened'] }, workflow_dispatch: {} },
  permissions: { issues: 'write', contents: 'read' },
};
/** Includes something, or has the job of the component. */
const PIPELINE = /^(?:include|vtiger-issue-sync):$/m;
const JOB_AROUND = { 'runs-on': 'ubuntu-latest' };
const STEP = { uses: 'vtiger-issue-sync/vtiger-issue-sync@v1' };

/** Every YAML block of the page. */
export function yamlBlocks({ blocks }: Page): YamlBlock[] {
  return blocks.filter(({ language }) => language === 'yaml').map(toYamlBlock);
}

function toYamlBlock(block: CodeBlock): YamlBlock {
  // Before it is parsed: a header makes two documents of it.
  if (PIPELINE.test(block.code)) return { ...block, kind: 'pipeline', whole: block.code };
  const { contents } = parseDocument(block.code);
  const value: unknown = parse(block.code);
  // A list: steps of a job.
  if (isSeq(contents)) return { ...block, kind: 'workflow', whole: around({ steps: value }) };
  const keys = new Set(isMap(contents) ? contents.items.map(({ key }) => String(key)) : []);
  if (keys.has('on') && keys.has('jobs')) return { ...block, kind: 'workflow', whole: block.code };
  if (keys.has('on') || (keys.has('permissions') && !keys.has('jobs'))) {
    const step = { steps: [STEP] };
    const jobs = { sync: { ...JOB_AROUND, ...step } };
    return {
      ...block,
      kind: 'workflow',
      whole: stringify({ ...AROUND, ...asObject(value), jobs }),
    };
  }
  if (keys.has('jobs')) {
    return { ...block, kind: 'workflow', whole: stringify({ ...AROUND, ...asObject(value) }) };
  }
  // What stands under `with:`.
  if (keys.has('vtiger-url')) {
    return { ...block, kind: 'workflow', whole: around({ steps: [{ ...STEP, with: value }] }) };
  }
  return { ...block, kind: 'config', whole: block.code };
}

function around(job: object): string {
  return stringify({ ...AROUND, jobs: { sync: { ...JOB_AROUND, ...job } } });
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The values of the input `config` in a workflow, wherever it stands under `with:`. */
export function inlineConfigs(workflow: string): string[] {
  const found: string[] = [];
  visit(parseDocument(workflow), {
    Pair(_, pair) {
      if (String(pair.key) !== 'with' || !isMap(pair.value)) return;
      const config = pair.value.get('config');
      if (typeof config === 'string' && !config.includes('${{')) found.push(config);
    },
  });
  return found;
}
