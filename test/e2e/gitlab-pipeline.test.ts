// The component as a project of GitLab has it: included by a pipeline that `gitlab-ci-local` runs in a shell,
// from the package that npm would publish, between an embedded GitLab and an embedded Vtiger.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGitLabScene, type GitLabScene } from '../support/gitlab-jobs.ts';
import { COMPONENT, openPipelineProject, type PipelineProject } from '../support/run-pipeline.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const BUG = { title: 'Scanner fails', labels: ['bug'] } as const;

let folder = '';
let pipeline = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: PROJECT });
  const [{ filename = '' } = {}] = JSON.parse(stdout) as { filename?: string }[];
  pipeline = `
spec:
  inputs:
    issue:
      default: ''
    dry_run:
      type: boolean
      default: false
    command:
      default: ''
---
include:
  - local: ${COMPONENT}
    inputs:
      # As a registry would give it to npx.
      version: file:${join(folder, filename)}
      key_field: cf_901
      issue: $[[ inputs.issue ]]
      dry_run: $[[ inputs.dry_run ]]
      command: $[[ inputs.command ]]

later:
  stage: deploy
  needs: [vtiger-issue-sync]
  script:
    - echo "$VTIGER_STATUS $VTIGER_TICKET_NUMBER"
`;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface World extends AsyncDisposable {
  readonly scene: GitLabScene;
  readonly run: (
    options: Parameters<PipelineProject['run']>[0],
  ) => ReturnType<PipelineProject['run']>;
}

async function openWorld(): Promise<World> {
  const scene = await openGitLabScene();
  const project = await openPipelineProject(pipeline);
  // The field comes from the component's input, over which a variable of the project would win.
  const variables = Object.fromEntries(
    Object.entries(scene.variables).filter(([name]) => name !== 'KEY_FIELD'),
  );
  return {
    scene,
    run: (options) =>
      project.run({ ...options, variables: { ...variables, ...options.variables } }),
    async [Symbol.asyncDispose]() {
      await Promise.all([scene[Symbol.asyncDispose](), project[Symbol.asyncDispose]()]);
    },
  };
}

describe.concurrent('the component', () => {
  it('makes a ticket for the issue of a webhook, and tells later jobs', async () => {
    await using world = await openWorld();
    const { payload } = world.scene.project.openIssue(BUG);

    const end = await world.run({ source: 'trigger', payload });

    expect(end, end.output).toMatchObject({
      exitCode: 0,
      dotenv: { VTIGER_STATUS: 'created', VTIGER_TICKET_NUMBER: 'TT1' },
      logs: { later: 'created TT1\n' },
    });
    expect(world.scene.ticket()).toMatchObject({
      ticket_title: 'Scanner fails',
      cf_901: 'https://gitlab.com/acme/app/-/issues/1',
    });
    // A second reader of sections, which says where one begins.
    expect(end.output).toContain('vtiger_fields_1_started');
    expect(end.output).toContain('vtiger_trace_started');
  });

  it('sweeps by schedule', async () => {
    await using world = await openWorld();
    for (const title of ['One', 'Two']) world.scene.project.openIssue({ ...BUG, title });
    // What the component's inputs leave open, the project's config file decides.
    world.scene.project.writeFile('.gitlab/vtiger-sync.yml', 'comments: private\n');
    world.scene.project.comment(1, 'Me, too.');

    const end = await world.run({ source: 'schedule' });

    expect(end, end.output).toMatchObject({ exitCode: 0, dotenv: { VTIGER_CREATED: '2' } });
    expect(world.scene.vtiger.tickets()).toHaveLength(2);
    const [{ id = '' } = {}] = world.scene.vtiger
      .tickets()
      .filter((ticket) => ticket['ticket_title'] === 'One');
    expect(world.scene.vtiger.comments(id)).toHaveLength(1);
    const again = await world.run({ source: 'schedule' });
    expect(again.dotenv).toMatchObject({ VTIGER_STATUS: 'unchanged', VTIGER_CREATED: '0' });
  });

  it('shows by hand what it would do for one issue', async () => {
    await using world = await openWorld();
    world.scene.project.openIssue(BUG);

    const end = await world.run({ source: 'web', inputs: { issue: '1', dry_run: true } });

    expect(end, end.output).toMatchObject({ exitCode: 0, dotenv: { VTIGER_STATUS: 'planned' } });
    expect(end.logs['vtiger-issue-sync']).toContain('Dry run for issue #1: nothing was written.');
    expect(world.scene.vtiger.tickets()).toEqual([]);
  });

  it('fails by hand where the set-up is wrong, and leaves word of it', async () => {
    await using world = await openWorld();
    const variables = { VTIGER_ACCESS_KEY: 'aPasswordInstead' };

    const end = await world.run({ source: 'web', inputs: { command: 'check' }, variables });

    expect(end.exitCode).toBe(1);
    expect(end.dotenv).toEqual({ VTIGER_STATUS: 'failed', VTIGER_REASON: 'vtiger-credentials' });
    expect(end.logs['vtiger-issue-sync']).toContain('✗ it accepts the access key');
    expect(end.logs['later']).toBeUndefined();
  });
});
