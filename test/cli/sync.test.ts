// `sync`: the same run as the Action's, between the embedded servers.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene, REPOSITORY, type Scene } from '../support/scene.ts';
import { NODES, openFolder, runCli, startCli } from './run-cli.ts';
import { envFile, settingsOf } from './settings.ts';

const BUG = { title: 'Scanner fails', body: 'It crashes.', labels: ['bug'] } as const;

async function openWorld(): Promise<Scene> {
  const scene = await openScene({ vtiger: { keyField: KEY_FIELD } });
  scene.repository.openIssue(BUG);
  return scene;
}

describe.each(NODES)('on $title', ({ node }) => {
  it('says in a dry run what it would do, with everything from .env', async () => {
    await using scene = await openWorld();
    await using folder = await openFolder();
    await writeFile(join(folder.path, '.env'), envFile(settingsOf(scene)));

    const run = await runCli(['sync', '--issue', '1', '--dry-run'], { node, cwd: folder.path });

    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Dry run for issue #1: nothing was written.');
    expect(run.stdout).toContain('ticket_title: "Scanner fails"');
    expect(scene.vtiger.tickets()).toEqual([]);
    expect(scene.repository.comments(1)).toEqual([]);
  });

  it('makes the ticket, then finds it in step, and speaks JSON that nothing obeys', async () => {
    await using scene = await openWorld();
    scene.repository.edit(1, { title: '::set-output ##[error]' });
    const env = settingsOf(scene);
    const args = ['sync', '--issue', '1', '--json'];

    const first = await runCli(args, { node, env });
    const second = await runCli(args, { node, env });

    expect(JSON.parse(first.stdout)).toMatchObject({ status: 'created', 'ticket-number': 'TT1' });
    expect(JSON.parse(second.stdout)).toMatchObject({ status: 'unchanged', 'ticket-id': '17x1' });
    expect(first.stdout).toMatch(/^(?!.*(?:::|##\[)).*set-output/s);
    expect(first.stderr + second.stderr).toBe('');
    expect(scene.ticket()['cf_901']).toBe('https://github.com/acme/app/issues/1');
  });
});

describe('settings', () => {
  it('come from flags, then the environment, then .env', async () => {
    await using scene = await openWorld();
    await using folder = await openFolder();
    const { VTIGER_URL = '', ...good } = settingsOf(scene);
    const wrong = { VTIGER_URL: `${VTIGER_URL}/nowhere` };
    await writeFile(join(folder.path, '.env'), envFile({ ...good, ...wrong, DRY_RUN: 'true' }));
    const sync = (args: readonly string[], env: Record<string, string> = {}) =>
      runCli(['sync', '--issue', '1', ...args], { cwd: folder.path, env });

    expect(await sync([])).toMatchObject({ exitCode: 2 });
    expect(await sync([], { VTIGER_URL })).toMatchObject({ exitCode: 0 });
    const flag = ['--vtiger-url', VTIGER_URL];
    expect(await sync(flag, wrong)).toMatchObject({ exitCode: 0 });
    expect(scene.vtiger.tickets()).toEqual([]);
    expect(await sync([...flag, '--dry-run', 'false'])).toMatchObject({ exitCode: 0 });
    expect(scene.vtiger.tickets()).toHaveLength(1);
  });

  it('include the config file of the working directory, and without one the repository’s', async () => {
    await using scene = await openWorld();
    await using folder = await openFolder();
    await mkdir(join(folder.path, '.github'));
    await writeFile(join(folder.path, '.github/vtiger-sync.yml'), 'bug-labels: [defect]\n');
    scene.repository.writeFile('.github/vtiger-sync.yml', 'bug-labels: [mistake]\n');
    scene.repository.openIssue({ title: 'D', labels: ['defect'] });
    scene.repository.openIssue({ title: 'M', labels: ['mistake'] });
    await using elsewhere = await openFolder();
    const env = settingsOf(scene);
    const statuses = async (cwd: string) => {
      const runs = await Promise.all(
        ['1', '2', '3'].map((issue) =>
          runCli(['sync', '--issue', issue, '--dry-run', '--json'], { cwd, env }),
        ),
      );
      return runs.map(({ stdout }) => (JSON.parse(stdout) as { status: string }).status);
    };

    expect(await statuses(folder.path)).toEqual(['skipped', 'planned', 'skipped']);
    expect(await statuses(elsewhere.path)).toEqual(['skipped', 'skipped', 'planned']);
  });

  it('switch it off, whatever else there is', async () => {
    const run = await runCli(['sync', '--enabled', 'false']);
    expect(run).toEqual({ exitCode: 0, stdout: 'Switched off: enabled is false.\n', stderr: '' });
  });
});

describe('the issue', () => {
  it('is named by its address, whatever else the environment names', async () => {
    await using scene = await openWorld();
    await using folder = await openFolder();
    const { GITHUB_SERVER_URL = '', ...rest } = settingsOf(scene);
    const env = { ...rest, GITHUB_REPOSITORY: 'acme/other', ISSUE: '7' };
    const ofOwn = 'https://ghe.example';
    await writeFile(join(folder.path, '.env'), envFile({ GITHUB_SERVER_URL: ofOwn }));
    const sync = (server: string, more: Record<string, string>) =>
      runCli(['sync', `${server}/${REPOSITORY}/issues/1`], {
        cwd: folder.path,
        env: { ...env, ...more },
      });

    const dry = await sync(ofOwn, { DRY_RUN: 'true' });
    const run = await sync(GITHUB_SERVER_URL, { GITHUB_SERVER_URL });

    expect(dry.stdout).toContain('Dry run for issue #1');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(scene.ticket()['cf_901']).toBe('https://github.com/acme/app/issues/1');
  });
});

describe('the repository', () => {
  it('is that of the git checkout where none is named', async () => {
    await using scene = await openWorld();
    await using folder = await openFolder();
    const git = (...args: string[]) => promisify(execFile)('git', ['-C', folder.path, ...args]);
    await git('init', '--quiet');
    await git('remote', 'add', 'origin', `git@github.com:${REPOSITORY}.git`);
    const env = { ...settingsOf(scene), GITHUB_REPOSITORY: '' };

    const args = ['sync', '--issue', '1', '--dry-run', '--json'];
    const run = await runCli(args, { cwd: folder.path, env });

    const { report } = JSON.parse(run.stdout) as { report: string };
    expect(report).toContain(`https://github.com/${REPOSITORY}/issues/1`);
  });

  it.each([
    ['is named by nothing', [], {}, /None is named.*\n.*--repository owner\/name/],
    ['has no owner', ['--repository', 'app'], {}, /--repository .* is not of the form .*\n.*acme/],
    ['is at no address', [], { GITHUB_API_URL: 'x' }, /--github-api-url .*\n.*the whole address/],
  ])('that %s is a mistake of configuration', async (_, args, wrong, says) => {
    await using scene = await openWorld();
    await using folder = await openFolder();
    const env = { ...settingsOf(scene), GITHUB_REPOSITORY: '', ...wrong };
    const run = await runCli(['sync', '--issue', '1', ...args], { cwd: folder.path, env });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
  });
});

describe('a run that goes wrong', () => {
  it('says so on stderr, and in JSON where that was asked for', async () => {
    await using scene = await openWorld();
    const env = { ...settingsOf(scene), VTIGER_URL: `${scene.urls.vtiger}/nowhere` };
    const text = await runCli(['sync', '--issue', '1'], { env });
    expect(text).toMatchObject({ exitCode: 2, stdout: '' });
    expect(text.stderr).toMatch(/HTTP 404[^]*vtiger-not-found: /);
    const json = await runCli(['sync', '--issue', '1', '--json'], { env });
    expect(json.exitCode).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({
      status: 'failed',
      reason: 'vtiger-not-found',
    });
    const mild = await runCli(['sync', '--issue', '1', '--on-error', 'warn'], { env });
    expect(mild.exitCode).toBe(0);
  });

  it('names all that is missing at once', async () => {
    const { exitCode, stderr } = await runCli(['sync', '--issue', 'x']);
    expect(exitCode).toBe(2);
    for (const name of ['--vtiger-url', 'VTIGER_ACCESS_KEY', '--github-token', '.env', '"x"']) {
      expect(stderr).toContain(name);
    }
  });

  it('asks nobody about an issue of another server', async () => {
    await using scene = await openWorld();
    const url = 'https://git.example.com/acme/app/issues/1';
    const run = await runCli(['sync', url], { env: settingsOf(scene) });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toBe(
      'The issue is on https://git.example.com, and no repository of https://github.com or https://gitlab.com.\n' +
        'input-invalid: For a server of your own give its address with --github-server-url or --gitlab-server-url.\n',
    );
    expect([...scene.github.calls, ...scene.vtiger.calls]).toEqual([]);
  });

  it('needs the number of an issue', async () => {
    await using scene = await openWorld();
    const { exitCode, stderr } = await runCli(['sync'], { env: settingsOf(scene) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--issue 12');
  });

  it('shows no secret, not even where the CRM repeats one', async () => {
    await using scene = await openWorld();
    const env = settingsOf(scene);
    const secrets = [env['VTIGER_ACCESS_KEY'] ?? '', env['GITHUB_TOKEN'] ?? ''];
    scene.repository.edit(1, { title: `It says ${secrets.join(' and ')}` });

    const run = await runCli(['sync', '--issue', '1', '--debug'], { env });

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('It says *** and ***');
    expect(run.stderr).toContain('HTTP 200');
    for (const secret of secrets) expect(run.stdout + run.stderr).not.toContain(secret);
  });

  it('ends at once on Ctrl-C, without a stack trace', async () => {
    await using scene = await openWorld();
    scene.vtiger.failNext({ operation: 'getchallenge' }, { kind: 'stall' });
    const cli = startCli(['sync', '--issue', '1', '--debug'], { env: settingsOf(scene) });
    await cli.prints('/issues/1: HTTP 200');

    cli.process.kill('SIGINT');

    const { exitCode, stdout, stderr } = await cli.end;
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
    expect(stderr).toContain('Stopped.');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
