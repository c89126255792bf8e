// Every workflow that this repository shows or runs, read by GitHub's own parser; and every config, read
// by ours.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseConfig } from '../../src/config/parse-config.ts';
import { openTemplates } from '../../src/config/templates.ts';
import { mistakesInManifest, mistakesInWorkflow } from './github-parser.ts';
import { PAGES, pageAt, ROOT } from './pages.ts';
import { inlineConfigs, yamlBlocks } from './yaml-blocks.ts';

const BLOCKS = PAGES.flatMap(yamlBlocks);
const workflowBlocks = BLOCKS.filter(({ kind }) => kind === 'workflow');
const configBlocks = BLOCKS.filter(({ kind }) => kind === 'config');

const FOLDER = '.github/workflows';
const OWN = readdirSync(join(ROOT, FOLDER)).map((name) => {
  const text = readFileSync(join(ROOT, FOLDER, name), 'utf8');
  return { name, text };
});

const jobSchema = z.object({ permissions: z.record(z.string(), z.string()) });
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), jobSchema),
});

describe("GitHub's parser", () => {
  it('finds the mistakes that the tests below are about', async () => {
    const [quickStart] = yamlBlocks(pageAt('README.md'));
    const whole = quickStart?.whole ?? '';
    expect(await mistakesInWorkflow(whole)).toEqual([]);
    const slips = [
      ['runs-on:', 'run-on:', /run-on/],
      ['vtiger-url:', 'vtiger-uri:', /vtiger-uri/],
      ['issues: write', 'issue: write', /issue/],
      ['[opened,', '[open,', /open/],
      ['inputs.issue', 'inputs.isue', /isue/],
    ] as const;
    for (const [right, wrong, found] of slips) {
      const mistakes = await mistakesInWorkflow(whole.replace(right, wrong));
      expect(mistakes.join('\n')).toMatch(found);
    }
  });

  it('takes action.yml, and would not take any other', async () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    expect(await mistakesInManifest(text)).toEqual([]);
    expect(await mistakesInManifest(text.replace('node24', 'node23'))).not.toEqual([]);
  });
});

const compile = openTemplates();

describe('a workflow on a page', () => {
  it.each(workflowBlocks)('$place', async ({ whole }) => {
    expect(await mistakesInWorkflow(whole)).toEqual([]);
    expect(
      inlineConfigs(whole).flatMap((config) => parseConfig(config, [], compile).mistakes),
    ).toEqual([]);
  });

  it('is found in the README, which has several', () => {
    expect(workflowBlocks.filter(({ place }) => place.startsWith('README')).length).toBeGreaterThan(
      3,
    );
  });
});

describe('a config on a page', () => {
  it.each(configBlocks)('$place', ({ code }) => {
    expect(parseConfig(code, [], compile).mistakes).toEqual([]);
  });

  it('is found in the README, which has several', () => {
    expect(configBlocks.filter(({ place }) => place.startsWith('README')).length).toBeGreaterThan(
      3,
    );
  });
});

describe.each(OWN)('our own $name', ({ text }) => {
  it('is one that GitHub runs', async () => {
    expect(await mistakesInWorkflow(text)).toEqual([]);
  });

  it('gives nothing by default, and each job what it names', () => {
    const { permissions, jobs } = workflowSchema.parse(parse(text));
    expect(permissions).toEqual({});
    expect(Object.keys(jobs)).not.toEqual([]);
  });

  it('uses actions at a commit, with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)$/gm)].map(([, what = '']) => what);
    expect(uses).not.toEqual([]);
    const foreign = uses.filter((what) => !what.startsWith('./'));
    const unpinned = foreign.filter(
      (what) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what),
    );
    expect(unpinned).toEqual([]);
  });

  it('splices nothing that a stranger can write into a script', () => {
    const { jobs } = z
      .object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema).optional() })) })
      .parse(parse(text));
    const scripts = Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.map(({ run = '' }) => run),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

const stepSchema = z.object({ run: z.string().optional() });

it('the same action is at the same commit everywhere', () => {
  const commits = new Map<string, Set<string>>();
  for (const [, repository = '', commit = ''] of OWN.flatMap(({ text }) => [
    ...text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40})/g),
  ])) {
    commits.set(repository, (commits.get(repository) ?? new Set()).add(commit));
  }
  expect([...commits].filter(([, { size }]) => size > 1)).toEqual([]);
});
