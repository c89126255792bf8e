// Runs the packaged command line in a process of its own, its environment made from nothing.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_24 } from '../support/node24.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The machine's own Node. npm puts the dev dependency `node` in front of it, so that is passed over. */
const PLAIN_NODE =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path)) ?? process.execPath;

/** What the command line has to run on: the Action's Node, and the one at hand. */
export const NODES = [
  { title: 'Node 24', node: NODE_24 },
  { title: 'the Node of the machine', node: PLAIN_NODE },
] as const;

export interface CliOptions {
  readonly node?: string;
  /** The built file; `dist/cli.js` of the project by default. */
  readonly entry?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The standard input; none by default. */
  readonly input?: string | Buffer;
}

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  /** What was printed so far. */
  readonly printed: { stdout: string; stderr: string };
  /** Resolves when the text was printed, to either stream; rejects when the process ends before. */
  readonly prints: (text: string) => Promise<void>;
  readonly end: Promise<CliResult>;
}

export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const { node = NODE_24, entry = join(DIST, 'cli.js'), cwd = tmpdir(), env, input } = options;
  const child = spawn(node, [entry, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: 'pipe',
  });
  // A command that needs no input may have ended before it is written (EPIPE).
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  const end = once(child, 'close').then(([code]) => ({
    exitCode: code as number | null,
    ...printed,
  }));
  const prints = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if ((printed.stdout + printed.stderr).includes(text)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      child.once('close', () => {
        reject(new Error(`It ended without "${text}":\n${printed.stdout}${printed.stderr}`));
      });
    });
  return { process: child, printed, prints, end };
}

export async function runCli(args: readonly string[], options?: CliOptions): Promise<CliResult> {
  return startCli(args, options).end;
}

export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** A folder of the system's temporary one, gone at the end of the scope. */
export async function openFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'cli-test-'));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** Copies what was built, or some files of it, to a folder that has nothing else. */
export async function copyBuild(folder: string, files: readonly string[] = ['.']): Promise<void> {
  for (const file of files) await cp(join(DIST, file), join(folder, file), { recursive: true });
}
