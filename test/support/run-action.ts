// Runs the packaged Action as the GitHub runner does: one process under Node 24, its environment made
// from nothing, event and result files on disk, workflow commands read from what it prints.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunEvent } from './events.ts';
import { keyValuesIn } from './file-commands.ts';
import { NODE_24 } from './node24.ts';
import {
  inputVariables,
  runnerVariables,
  stepFiles,
  type RunGitHub,
} from './runner-environment.ts';
import { workflowCommandsIn, type WorkflowCommand } from './workflow-commands.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface RunOptions {
  /** Relative to the project, or absolute. */
  readonly entry?: string;
  /** Where the inputs and their defaults are declared; likewise. */
  readonly metadata?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: RunEvent;
  readonly github: RunGitHub;
  /** The checkout, and the working directory; without one an empty folder, as with no checkout. */
  readonly workspace?: string;
  /** What the workflow's `env:` adds. */
  readonly env?: Readonly<Record<string, string>>;
  /** As when a run is repeated with debug logging. */
  readonly debug?: boolean;
  /** Cancels the run: SIGINT, then after 7.5 s SIGTERM, as the runner does it. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `title`, `file`, `line`, … */
  readonly properties: Readonly<Record<string, string>>;
}

export interface RunResult {
  /** From the process's start to its exit. */
  readonly milliseconds: number;
  /** 128 and the signal's number when a signal ended it, as a shell says it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Every workflow command, annotations and masks among them. */
  readonly commands: readonly WorkflowCommand[];
}

/**
 * Runs the Action once and reads what it left. Leaves nothing on disk.
 *
 * @throws Error when it takes longer than `timeoutMs` (then it was killed), or when a result file is
 *   one that the runner would refuse
 */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'run-action-'));
  try {
    const { files, environment, workspace } = await prepared(folder, options);
    const ended = await processEnd(environment, workspace, options);
    const commands = [...workflowCommandsIn(ended.stdout), ...workflowCommandsIn(ended.stderr)];
    return {
      ...ended,
      outputs: keyValuesIn(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
      annotations: commands.flatMap(annotationOf),
      masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
      commands,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lays out the folders and files of a step and names them in its environment. */
async function prepared(folder: string, options: RunOptions) {
  const { event, github, inputs = {}, env = {}, debug = false, metadata = 'action.yml' } = options;
  const folders = {
    home: join(folder, 'home'),
    temp: join(folder, 'temp'),
    workspace: options.workspace ?? join(folder, 'workspace'),
  };
  for (const each of Object.values(folders)) await mkdir(each, { recursive: true });
  const files = stepFiles(folder);
  for (const file of Object.values(files)) await writeFile(file, '');
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(event.payload, null, 2));
  const environment = {
    ...runnerVariables(github, event.name, folders),
    ...files,
    ...env,
    ...inputVariables(resolvePath(PROJECT, metadata), inputs, github),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
  return { files, environment, workspace: folders.workspace };
}

/** How long the runner waits between SIGINT and SIGTERM when a run is cancelled. */
const CANCEL_GRACE_MS = 7500;

type ProcessEnd = Pick<RunResult, 'exitCode' | 'stdout' | 'stderr' | 'milliseconds'>;

function processEnd(
  env: Record<string, string>,
  cwd: string,
  { entry = 'dist/index.js', signal, timeoutMs = 60_000 }: RunOptions,
): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const start = performance.now();
    let milliseconds = 0;
    const child = spawn(NODE_24, [resolvePath(PROJECT, entry)], { env, cwd, stdio });
    const printed = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed.stderr += chunk));

    const timers = [setTimeout(giveUp, timeoutMs)];
    function giveUp(): void {
      child.kill('SIGKILL');
      const said = `${printed.stdout}\n${printed.stderr}`.slice(-2000);
      reject(new Error(`The Action was still running after ${timeoutMs} ms. It printed:\n${said}`));
    }
    function cancel(): void {
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), CANCEL_GRACE_MS));
    }
    function settle(): void {
      timers.forEach(clearTimeout);
      signal?.removeEventListener('abort', cancel);
    }
    signal?.addEventListener('abort', cancel, { once: true });
    child.once('error', (cause) => {
      settle();
      reject(cause);
    });
    child.once('exit', () => {
      milliseconds = performance.now() - start;
    });
    child.once('close', (code, by) => {
      settle();
      const exitCode = code ?? 128 + (by === null ? 0 : constants.signals[by]);
      resolve({ exitCode, milliseconds, ...printed });
    });
  });
}

function annotationOf({ name, properties, data }: WorkflowCommand): readonly Annotation[] {
  const isAnnotation = name === 'error' || name === 'warning' || name === 'notice';
  return isAnnotation ? [{ level: name, message: data, properties }] : [];
}
