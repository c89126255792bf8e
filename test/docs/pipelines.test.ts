// Every pipeline of GitLab on a page, and the component itself: understood as GitLab understands it, by its
// own schema, with the inputs that there are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { INPUTS, settingOf, type InputName, type Setting } from '../../src/config/settings.ts';
import { COMPONENT, openPipelineProject, type PipelineOptions } from '../support/run-pipeline.ts';
import { PAGES, pageAt, ROOT } from './pages.ts';
import { yamlBlocks } from './yaml-blocks.ts';

const blocks = PAGES.flatMap(yamlBlocks).filter(({ kind }) => kind === 'pipeline');

/** From here, wherever the page takes it from. */
function withOwnComponent(pipeline: string): string {
  return pipeline
    .replace(
      /remote: https:\/\/raw\.githubusercontent\.com\/\S+\/issue-sync\.yml/g,
      `local: ${COMPONENT}`,
    )
    .replace(/component: \$CI_SERVER_FQDN\/\S+\/issue-sync@\S+/g, `local: ${COMPONENT}`);
}

/** The jobs of a pipeline that is started so, by name. */
async function jobsOf(pipeline: string, source = 'schedule'): Promise<string[]> {
  await using project = await openPipelineProject(withOwnComponent(pipeline), {
    '.gitlab/build.yml': 'build:\n  script: [make]\n',
  });
  const list = await project.list({ source });
  return [...list.matchAll(/^(\S+) .*\b(?:on_success|manual)\b/gm)].map(([, name = '']) => name);
}

describe.concurrent('a pipeline on a page', () => {
  it.each(blocks)('$place', async ({ whole }) => {
    expect(await jobsOf(whole)).toContain('vtiger-issue-sync');
    expect(unknownInputsIn(whole)).toEqual([]);
  });

  it('of a trigger without a payload has no job of ours, and no other demands it', async () => {
    const using = blocks.filter(({ code }) => code.includes('needs:'));
    expect(using).not.toEqual([]);
    for (const { whole } of using) {
      expect(await jobsOf(whole, 'trigger')).toEqual(['tell-the-team']);
      // GitLab refuses a pipeline whose job needs one that is not there; the runner does not.
      const { 'tell-the-team': job } = z.record(z.string(), z.unknown()).parse(parse(whole));
      const needs = [{ job: 'vtiger-issue-sync', optional: true }];
      expect(job).toMatchObject({ needs });
    }
  });

  it('would not be taken with a slip of the pen', async () => {
    const [quickStart] = yamlBlocks(pageAt('README.md')).filter(({ kind }) => kind === 'pipeline');
    const whole = quickStart?.whole ?? '';
    const slips = [
      ['include:', 'includes:'],
      ['type: boolean', 'type: bool'],
      ['inputs.dry_run ]]', 'inputs.dry ]]'],
      ['issue-sync.yml', 'issue-synch.yml'],
    ] as const;
    for (const [right, wrong] of slips) {
      expect(whole).toContain(right);
      await expect(jobsOf(withOwnComponent(whole).replace(right, wrong)), wrong).rejects.toThrow();
    }
    expect(unknownInputsIn(whole.replace('since: 2d', 'sinc: 2d'))).toEqual(['sinc']);
  });

  it('is found in the README, which has several, one of them with the address of the component', () => {
    expect(blocks.filter(({ place }) => place.startsWith('README')).length).toBeGreaterThan(3);
    const address = /^https:\/\/raw\.githubusercontent\.com\/([\w-]+\/[\w-]+)\/v1\/(\S+)$/;
    const remotes = blocks.flatMap(({ code }) => [...code.matchAll(/remote: (\S+)/g)]);
    for (const [, remote = ''] of remotes) {
      expect(address.exec(remote)?.slice(1)).toEqual([
        'vtiger-issue-sync/vtiger-issue-sync',
        COMPONENT,
      ]);
    }
  });
});

const [headerDocument, bodyDocument] = parseAllDocuments(
  readFileSync(join(ROOT, COMPONENT), 'utf8'),
);
const inputSchema = z.strictObject({
  description: z.string().regex(/\.$/),
  // All have one, so that nobody has to give any.
  default: z.union([z.string(), z.number(), z.boolean()]),
  type: z.enum(['boolean', 'number']).optional(),
  options: z.array(z.string()).optional(),
  regex: z.string().optional(),
});
const { inputs } = z
  .strictObject({ spec: z.strictObject({ inputs: z.record(z.string(), inputSchema) }) })
  .parse(headerDocument?.toJS()).spec;
const job = z
  .strictObject({
    'vtiger-issue-sync': z.looseObject({
      variables: z.record(z.string(), z.string()),
      script: z.array(z.string()),
      resource_group: z.string(),
    }),
  })
  .parse(bodyDocument?.toJS())['vtiger-issue-sync'];

/** Inputs that a pipeline gives and the component does not have. GitLab refuses them. */
function unknownInputsIn(pipeline: string): string[] {
  const document: unknown = parseAllDocuments(pipeline).at(-1)?.toJS();
  const { include = [] } = z
    .object({
      include: z
        .array(z.object({ inputs: z.record(z.string(), z.unknown()).optional() }))
        .optional(),
    })
    .parse(document);
  return include
    .flatMap(({ inputs: given = {} }) => Object.keys(given))
    .filter((name) => !(name in inputs));
}

/** Inputs that are about the job, not about the program. */
const OF_THE_JOB = ['version', 'image', 'stage'];

/** Settings that are no inputs: secrets and addresses are variables, and YAML in YAML helps nobody. */
const NO_INPUTS: readonly InputName[] = [
  ...(['vtiger-url', 'vtiger-username', 'vtiger-access-key', 'github-token'] as const),
  ...([
    'gitlab-token',
    'enabled',
    'allow-insecure-http',
    'config',
    'dotenv-file',
    'report-file',
  ] as const),
];

describe('the component', () => {
  const settings: readonly Setting[] = INPUTS;
  const passed = settings.filter(({ name }) => !NO_INPUTS.some((one) => one === name));

  it('has an input for each setting but secrets and their like, by the same name', () => {
    const names = passed.map(({ name }) => name.replaceAll('-', '_'));
    expect(Object.keys(inputs).toSorted()).toEqual([...OF_THE_JOB, ...names].toSorted());
    expect(settings.filter(({ secret }) => secret).every(({ name }) => isNoInput(name))).toBe(true);
  });

  it.each(passed)('hands $name on as the variable $env', ({ name, env }) => {
    expect(job.variables[env]?.trim()).toBe(`$[[ inputs.${name.replaceAll('-', '_')} ]]`);
  });

  it('has the defaults of the program, or leaves them to it', () => {
    for (const { name, default: usual } of passed) {
      const given = String(inputs[name.replaceAll('-', '_')]?.default);
      expect(['', usual]).toContain(given);
    }
  });

  it('splices no input into its script: what stands there, a shell would obey', () => {
    expect(job.script.join('\n')).not.toContain('$[[');
    expect(job.script).toEqual(['npx --yes "vtiger-issue-sync@$VTIGER_ISSUE_SYNC_VERSION"']);
  });

  it('leaves the report where the program does', () => {
    expect(job['artifacts']).toMatchObject({
      when: 'always',
      reports: { dotenv: settingOf('dotenv-file').default },
    });
  });
});

describe.concurrent('the job of the component', () => {
  const pipeline = `
spec:
  inputs: { issue: { default: '' }, command: { default: '' } }
---
include:
  - local: ${COMPONENT}
    inputs:
      issue: $[[ inputs.issue ]]
      command: $[[ inputs.command ]]
`;

  it.each<[string, PipelineOptions, string]>([
    ['of a webhook, runs', { source: 'trigger', payload: {} }, 'on_success'],
    ['of a trigger without one, does not', { source: 'trigger' }, 'never'],
    ['of a schedule, runs', { source: 'schedule' }, 'on_success'],
    ['started by hand, waits for a click', { source: 'web' }, 'manual'],
    ['by hand for an issue, runs', { source: 'web', inputs: { issue: '12' } }, 'on_success'],
    [
      'by the API for a command, runs',
      { source: 'api', inputs: { command: 'check' } },
      'on_success',
    ],
    ['of a push, does not', { source: 'push' }, 'never'],
  ])('in a pipeline %s', async (_, options, when) => {
    await using project = await openPipelineProject(pipeline);
    const line = /^vtiger-issue-sync .*\b(on_success|manual|never)\b/m;
    expect(line.exec(await project.list(options))?.[1] ?? 'never').toBe(when);
  });
});

function isNoInput(name: string): boolean {
  return NO_INPUTS.some((one) => one === name);
}
