// The terminal as the commands see it: arguments, environment, streams and Ctrl-C. The only file of
// the command line that touches the process.
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { SyncError } from '../../errors/sync-error.ts';
import type { Environment } from '../environment.ts';
import { readEnvFile } from './env-file.ts';

export interface Terminal {
  /** What was typed behind the program's name. */
  readonly args: readonly string[];
  readonly env: Environment;
  /** The working directory. */
  readonly folder: string;
  readonly program: {
    /** How it was called: `node dist/cli.js`, or the name of an installed command. */
    readonly name: string;
    /** Where it lies, with the packaged Action beside it. */
    readonly folder: string;
  };
  /** Whether colours are wanted: on a screen, and where NO_COLOR (no-color.org) is not set. */
  readonly colours: boolean;
  /** Columns of the screen; absent where the output goes elsewhere and COLUMNS does not tell. */
  readonly width: number | undefined;
  /** Prints one line, the result. */
  readonly out: (line: string) => void;
  /** Prints one line that is about the result. */
  readonly err: (line: string) => void;
  /** Shows a line in place of the one before; '' takes it away. Absent where there is no screen. */
  readonly status: ((line: string) => void) | undefined;
  /** All of the standard input. */
  readonly readInput: () => Promise<string>;
  /** Adds what `.env` in the working directory says; what is set already wins. */
  readonly loadEnvFile: () => void;
  /** From the first call on, Ctrl-C (or SIGTERM) aborts the signal instead of ending the process. */
  readonly stopSignal: () => AbortSignal;
  /** Ends the process at once, whatever is under way. */
  readonly leave: (exitCode: number) => never;
}

/** Exit code of a run that Ctrl-C ended, as shells have it. */
export const EXIT_INTERRUPTED = 128 + constants.signals.SIGINT;

/** Of a result that could not be written; the first ones say what was done. */
const SHOWN_LINES = 20;

export function openTerminal(process: NodeJS.Process): Terminal {
  const { argv, env, stdout, stderr } = process;
  const lost: string[] = [];
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `cli.js config schema | head -1`: nobody reads on, and that is no error.
    if (error.code === 'EPIPE') process.exit(0);
    // What was done, such as a ticket that was made, is not undone by a disk that is full.
    const said = [
      `The result could not be written: ${error.message}`,
      ...lost.slice(0, SHOWN_LINES),
    ];
    stderr.write(`${said.join('\n')}\n`, () => process.exit(1));
  });
  // `cli.js sweep 2>&1 | head -1`: that nobody reads the messages on is no reason to break off the work.
  stderr.on('error', () => undefined);
  const folder = process.cwd();
  const path = realPath(argv[1] ?? '');
  return {
    args: argv.slice(2),
    env,
    folder,
    program: { name: nameOf(argv[1] ?? '', folder), folder: dirname(path) },
    colours: stdout.isTTY && !env['NO_COLOR'],
    width: stdout.isTTY ? stdout.columns : Number(env['COLUMNS'] ?? '') || undefined,
    out: (line) =>
      void stdout.write(`${line}\n`, (error) => {
        if (error) lost.push(line);
      }),
    err: (line) => void stderr.write(`${line}\n`),
    status: stderr.isTTY
      ? (line) => void stderr.write(`\r\u001b[K${line.slice(0, stderr.columns - 1)}`)
      : undefined,
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return readText(Buffer.concat(chunks));
    },
    loadEnvFile() {
      for (const [name, value] of Object.entries(readEnvFile(join(folder, '.env')))) {
        env[name] ??= value;
      }
    },
    stopSignal() {
      const controller = new AbortController();
      const stop = (): void => {
        controller.abort();
      };
      process.once('SIGINT', stop).once('SIGTERM', stop);
      return controller.signal;
    },
    leave: (exitCode) => process.exit(exitCode),
  };
}

/** @throws SyncError `input-invalid` for what is no text: each of its letters would be lost without a word */
function readText(bytes: Buffer): string {
  try {
    if (bytes.includes(0)) throw new Error('It holds zero bytes.');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SyncError('input-invalid', 'The standard input is no text in UTF-8.', {
      hint: 'Convert it first: iconv -f latin1 -t utf-8. A file of another kind can be attached.',
      cause,
    });
  }
}

/** The file itself: npm installs commands as links. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function nameOf(path: string, folder: string): string {
  const name = basename(path);
  return name.endsWith('.js') ? `node ${relative(folder, path)}` : name;
}
