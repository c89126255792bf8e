// Runs a pipeline of a GitLab project on this machine, in a shell: `gitlab-ci-local` under Node 24, in a
// repository that has the component of this one. It also holds the pipeline against GitLab's own schema.
import { spawn, execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { dotenvIn } from './dotenv.ts';
import { NODE_24 } from './node24.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const RUNNER = join(PROJECT, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js');
const COPIER = join(PROJECT, 'test', 'support', 'rsync.mjs');
export const COMPONENT = 'templates/issue-sync.yml';

/** A repository of GitLab with a pipeline. */
export interface PipelineProject extends AsyncDisposable {
  readonly run: (options: PipelineOptions) => Promise<PipelineEnd>;
  /** The pipeline as GitLab would understand it, one job a line. @throws Error for what it refuses */
  readonly list: (options: PipelineOptions) => Promise<string>;
}

export interface PipelineOptions {
  /** CI_PIPELINE_SOURCE */
  readonly source: string;
  /** Those of the project, and predefined ones that tell where GitLab is. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What a webhook sent. */
  readonly payload?: object;
  /** Inputs of a pipeline that is started by hand. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
}

export interface PipelineEnd {
  readonly exitCode: number | null;
  /** What each job printed, by its name. */
  readonly logs: Readonly<Record<string, string>>;
  /** The job's dotenv report; absent where it left none. */
  readonly dotenv: Readonly<Record<string, string>> | undefined;
  /** What the runner said, for a test that fails. */
  readonly output: string;
}

/**
 * @param pipeline the text of `.gitlab-ci.yml`, which may include the component by its local path
 * @param files further files of the repository
 */
export async function openPipelineProject(
  pipeline: string,
  files: Readonly<Record<string, string>> = {},
): Promise<PipelineProject> {
  const folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
  const repository = join(folder, 'app');
  await mkdir(join(repository, 'templates'), { recursive: true });
  await cp(join(PROJECT, COMPONENT), join(repository, COMPONENT));
  for (const [name, text] of Object.entries({ ...files, '.gitlab-ci.yml': pipeline })) {
    await mkdir(dirname(join(repository, name)), { recursive: true });
    await writeFile(join(repository, name), text);
  }
  await writeFile(join(repository, '.gitignore'), '.gitlab-ci-local*\nvtiger-issue-sync.env\n');
  await commitAll(repository);
  await provideCopier(folder);
  return {
    async run(options) {
      const { exitCode, output } = await runner(folder, repository, options, []);
      return {
        exitCode,
        output,
        logs: logsIn(output),
        dotenv: await readFile(join(repository, 'vtiger-issue-sync.env'), 'utf8').then(
          dotenvIn,
          () => undefined,
        ),
      };
    },
    async list(options) {
      const { exitCode, output } = await runner(folder, repository, options, ['--list-all']);
      if (exitCode !== 0) throw new Error(output);
      return output;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Programs of a runner's machine that a job finds before those of this one. */
function programsOf(folder: string): string {
  return join(folder, 'bin');
}

/** gitlab-ci-local copies by rsync, which is not on every machine. */
async function provideCopier(folder: string): Promise<void> {
  const script = `#!/bin/sh\nexec node '${COPIER}' "$@"\n`;
  await mkdir(programsOf(folder));
  await writeFile(join(programsOf(folder), 'rsync'), script, { mode: 0o755 });
}

/** A runner looks at what is committed, and asks git where the project is. */
async function commitAll(repository: string): Promise<void> {
  const identity = ['-c', 'user.name=maintainer', '-c', 'user.email=maintainer@example.com'];
  const git = (...args: string[]) =>
    promisify(execFile)('git', ['-C', repository, ...identity, ...args]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://gitlab.example/acme/app.git');
  await git('update-ref', 'refs/remotes/origin/main', 'HEAD').catch(() => undefined);
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  await git('config', 'user.name', 'maintainer');
  await git('config', 'user.email', 'maintainer@example.com');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Pipeline');
}

async function runner(
  folder: string,
  repository: string,
  { source, variables = {}, payload, inputs = {} }: PipelineOptions,
  args: readonly string[],
): Promise<{ exitCode: number | null; output: string }> {
  const all = { ...variables, CI_PIPELINE_SOURCE: source, GITLAB_CI: 'true' };
  const files = payload === undefined ? {} : { TRIGGER_PAYLOAD: JSON.stringify(payload) };
  await writeFile(
    join(repository, '.gitlab-ci-local-variables.yml'),
    stringify(fileVariables(files)),
  );
  await writeFile(join(repository, '.gitlab-ci-local-inputs.yml'), stringify(inputs));
  return ended(repository, folder, [
    RUNNER,
    ...['--force-shell-executor', '--no-shell-isolation', '--no-color'],
    ...Object.entries(all).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
    ...['--ignore-predefined-vars', Object.keys(all).join(',')],
    ...args,
  ]);
}

/** As the settings of a project know them: the job gets the path of a file with the value in it. */
function fileVariables(files: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, { type: 'file', values: { '*': text } }]),
  );
}

function ended(
  cwd: string,
  home: string,
  args: readonly string[],
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE_24, args, {
      cwd,
      // Nothing of this machine but where its programs are; no package comes from elsewhere.
      env: {
        PATH: [programsOf(home), dirname(NODE_24), process.env['PATH']].join(delimiter),
        HOME: home,
        // It leaves files there.
        TMPDIR: home,
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, output });
    });
  });
}

/** Each line that a job prints stands behind its name and `>`. */
function logsIn(output: string): Record<string, string> {
  const logs: Record<string, string> = {};
  for (const [, job = '', line = ''] of output.matchAll(/^(\S+) +> ?([^\n]*)$/gm)) {
    logs[job] = `${logs[job] ?? ''}${line}\n`;
  }
  return logs;
}
