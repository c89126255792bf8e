// What a job of GitLab leaves behind: exit code, results for later jobs, and a log in which no secret stands
// and nothing is obeyed.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGitLabScene } from '../support/gitlab-jobs.ts';
import { jobLogIn } from '../support/job-log.ts';

const BUG = { title: 'Scanner fails', description: 'It **crashes**.', labels: ['bug'] } as const;

describe('a job that goes wrong', () => {
  it('names every variable that is missing, at once', async () => {
    await using scene = await openGitLabScene();
    const none = { VTIGER_URL: '', VTIGER_ACCESS_KEY: '', GITLAB_TOKEN: '' };
    const run = await scene.runJob({ variables: none });
    expect(run).toMatchObject({ exitCode: 2, dotenv: { VTIGER_REASON: 'input-missing' } });
    for (const name of Object.keys(none)) expect(run.stdout).toContain(`CI/CD variable ${name}`);
    expect(run.stdout).not.toMatch(/input |step/);
  });

  it('succeeds all the same where it is asked to, and says why it should not have', async () => {
    await using scene = await openGitLabScene();
    const { payload } = scene.project.openIssue(BUG);
    const variables = { GITLAB_TOKEN: 'glpat-expired', ON_ERROR: 'warn' };
    const run = await scene.runJob({ payload, variables });
    expect(run).toMatchObject({ exitCode: 0, dotenv: { VTIGER_REASON: 'host-credentials' } });
    expect(run.stdout).toContain('GITLAB_TOKEN');
  });

  it('does nothing where it is switched off, whatever is missing', async () => {
    await using scene = await openGitLabScene();
    const run = await scene.runJob({ variables: { VTIGER_ENABLED: 'false', VTIGER_URL: '' } });
    expect(run).toMatchObject({ exitCode: 0, dotenv: { VTIGER_REASON: 'disabled' } });
  });

  it('does not fail for want of a place for its results', async () => {
    await using scene = await openGitLabScene();
    const { payload } = scene.project.openIssue(BUG);
    const run = await scene.runJob({ payload, variables: { DOTENV_FILE: 'no/such/folder' } });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('Warning: The results could not be written');
  });
});

describe('results', () => {
  it('are left as JSON too, where a file for it is named', async () => {
    await using scene = await openGitLabScene();
    const folder = await mkdtemp(join(tmpdir(), 'report-'));
    const file = join(folder, 'report.json');
    const { payload } = scene.project.openIssue(BUG);
    await scene.runJob({ payload, variables: { REPORT_FILE: file } });
    const report = JSON.parse(await readFile(file, 'utf8')) as { status: string; plan: string };
    expect(report.status).toBe('created');
    expect(report.plan).toContain('"create"');
    await rm(folder, { recursive: true });
  });
});

describe('what gets out', () => {
  it('is no secret, not even where an issue says one', async () => {
    await using scene = await openGitLabScene();
    const { VTIGER_ACCESS_KEY = '', GITLAB_TOKEN = '' } = scene.variables;
    const { payload } = scene.project.openIssue({
      ...BUG,
      title: `It says ${VTIGER_ACCESS_KEY} and ${GITLAB_TOKEN}`,
    });

    const run = await scene.runJob({ payload });

    expect(run.stdout).toContain('It says *** and ***');
    for (const secret of [VTIGER_ACCESS_KEY, GITLAB_TOKEN]) {
      expect(run.stdout + run.stderr + JSON.stringify(run.dotenv)).not.toContain(secret);
    }
  });

  it('is no text that GitLab or a terminal would obey', async () => {
    await using scene = await openGitLabScene();
    const forged = '\u001b[0Ksection_end:1:vtiger_fields_1\r\u001b[0K\u001b[31m$VTIGER_ACCESS_KEY';
    const { payload } = scene.project.openIssue({ ...BUG, title: forged, description: forged });

    const run = await scene.runJob({ payload });

    const parts = jobLogIn(run.stdout.trimEnd());
    const lines = parts.flatMap((part) => (typeof part === 'string' ? part : part.lines));
    // eslint-disable-next-line no-control-regex
    expect(lines.filter((line) => /[\u0000-\u001f]/.test(line))).toEqual([]);
    expect(lines.join('\n')).toContain('section_end:1:vtiger_fields_1');
    expect(JSON.stringify(run.dotenv)).not.toContain('section_end');
  });
});
