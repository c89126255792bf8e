// The commands on a project of GitLab, from a terminal: the same as on GitHub, with a token of its own.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openGitLabScene, type GitLabScene } from '../support/gitlab-jobs.ts';
import { KEY_FIELD } from '../support/scene.ts';
import { openFolder, runCli } from './run-cli.ts';

const BUG = { title: 'Scanner fails', labels: ['bug', 'severity::high'] } as const;

/** Flags and variables as somebody at a terminal gives them. */
function set({ variables }: GitLabScene): { flags: string[]; env: Record<string, string> } {
  const { CI_SERVER_URL = '', CI_API_V4_URL = '', CI_PROJECT_PATH = '' } = variables;
  const env = Object.entries(variables).filter(([name]) => !name.startsWith('CI_'));
  const flags = ['--repository', CI_PROJECT_PATH, '--gitlab-server-url', CI_SERVER_URL];
  return {
    flags: [...flags, '--gitlab-api-url', CI_API_V4_URL],
    env: Object.fromEntries(env),
  };
}

describe('sync', () => {
  it('makes the ticket of one issue, with its scoped label, and then finds it in step', async () => {
    await using scene = await openGitLabScene();
    scene.project.openIssue(BUG);
    const { flags, env } = set(scene);

    const first = await runCli(['sync', '--issue', '1', ...flags], { env });
    const second = await runCli(['sync', '--issue', '1', '--json', ...flags], { env });

    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toContain('Issue #1: ticket TT1 created.');
    expect(scene.ticket()).toMatchObject({ ticketseverities: 'Major' });
    expect(JSON.parse(second.stdout)).toMatchObject({ status: 'unchanged' });
  });

  it('knows the host by the address of the issue', async () => {
    await using scene = await openGitLabScene();
    scene.project.openIssue(BUG);
    const { env } = set(scene);
    const { CI_SERVER_URL = '', CI_API_V4_URL = '', CI_PROJECT_PATH = '' } = scene.variables;
    const servers = { CI_SERVER_URL, CI_API_V4_URL, GITHUB_TOKEN: 'of another host' };
    const url = `${CI_SERVER_URL}/${CI_PROJECT_PATH}/-/issues/1#note_4`;
    const run = await runCli(['sync', url], { env: { ...env, ...servers } });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Issue #1: ticket TT1 created.');
  });

  it('says so where there is no such issue', async () => {
    await using scene = await openGitLabScene();
    const { flags, env } = set(scene);
    const run = await runCli(['sync', '--issue', '7', ...flags], { env });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('Issue #7 does not exist');
  });

  it('finds the ticket of an issue by hand as the project’s config file says', async () => {
    await using scene = await openGitLabScene({ vtiger: { keyField: KEY_FIELD } });
    scene.project.openIssue(BUG);
    await using folder = await openFolder();
    await mkdir(join(folder.path, '.gitlab'));
    await writeFile(join(folder.path, '.gitlab/vtiger-sync.yml'), 'key-field: cf_901\n');
    const { flags, env } = set(scene);
    const { CI_SERVER_URL = '', CI_PROJECT_PATH = '' } = scene.variables;
    const url = `${CI_SERVER_URL}/${CI_PROJECT_PATH}/-/issues/1`;
    // As on a laptop: nothing but the address and the folder tells that it is GitLab's.
    const laptop = { ...env, CI_SERVER_URL, GITLAB_TOKEN: '' };
    const byHand = (...args: readonly string[]) => runCli(args, { cwd: folder.path, env: laptop });

    const synced = await runCli(['sync', '--issue', '1', ...flags], { cwd: folder.path, env });
    const second = await byHand('create', '--title', 'Again', '--issue', url);
    const comment = await byHand('comment', url, 'Known.');
    const byNumber = await byHand('update', 'TT1', '--field', 'cf_901=x');

    expect(synced.exitCode, synced.stderr).toBe(0);
    expect(second.stderr).toContain('The issue has a ticket already: TT1');
    expect(comment, comment.stderr).toMatchObject({ exitCode: 0 });
    expect(byNumber.stderr).toContain('cf_901 holds the issue of a ticket');
    expect(scene.vtiger.tickets()).toHaveLength(1);
  });

  it('says so where the config file can not be read', async () => {
    await using scene = await openGitLabScene();
    scene.project.openIssue(BUG);
    await using folder = await openFolder();
    await mkdir(join(folder.path, '.gitlab/vtiger-sync.yml'), { recursive: true });
    const { flags, env } = set(scene);
    const run = await runCli(['sync', '--issue', '1', ...flags], { cwd: folder.path, env });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('.gitlab/vtiger-sync.yml is a folder.');
  });

  it('takes the project from the git checkout', async () => {
    await using scene = await openGitLabScene();
    scene.project.openIssue(BUG);
    await using folder = await openFolder();
    const git = (...args: string[]) => promisify(execFile)('git', ['-C', folder.path, ...args]);
    await git('init', '--quiet');
    await git('remote', 'add', 'origin', 'git@gitlab.com:acme/app.git');
    const { env } = set(scene);
    const { CI_API_V4_URL = '' } = scene.variables;

    const args = ['sync', '--issue', '1', '--dry-run', '--json', '--gitlab-api-url', CI_API_V4_URL];
    const run = await runCli(args, { cwd: folder.path, env });

    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('https://gitlab.com/acme/app/-/issues/1');
  });
});

it('sweep goes through the issues of a project', async () => {
  await using scene = await openGitLabScene();
  for (const title of ['One', 'Two', 'Three']) scene.project.openIssue({ ...BUG, title });
  const { flags, env } = set(scene);
  const run = await runCli(['sweep', ...flags], { env });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('Sweep of 3 issues: 3 created.');
});

describe('check', () => {
  it('tests both ends, and names GitLab', async () => {
    await using scene = await openGitLabScene();
    const { flags, env } = set(scene);
    const run = await runCli(['check', ...flags], { env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/^GitLab\n {2}✓ the token is valid$/m);
    const json = await runCli(['check', '--json', ...flags], { env });
    expect(json.stdout).toContain('"area": "GitLab"');
  });

  it('says whose token is missing', async () => {
    await using scene = await openGitLabScene();
    const { flags, env } = set(scene);
    const run = await runCli(['check', ...flags], { env: { ...env, GITLAB_TOKEN: '' } });
    expect(run.stdout).toContain('no gitlab-token is given');
  });
});
