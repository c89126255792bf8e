// Runs a file of the packaged program as a process of its own, and keeps what it prints.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ProcessOptions } from './stage.ts';
import type { RunEnd } from './tracker.ts';

/**
 * @param file in the program's folder, such as `index.js`
 * @param env all of the environment: nothing is handed on
 * @throws where the process can't be started or was ended by the signal
 */
export function processEnd(
  file: string,
  { folder, signal }: Pick<ProcessOptions, 'folder' | 'signal'>,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Omit<RunEnd, 'outputs'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, file)], {
      cwd,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ exitCode: code ?? 1, log });
    });
  });
}
