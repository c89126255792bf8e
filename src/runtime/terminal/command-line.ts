// From what was typed to the command that does it.
import { secretsAmong } from '../../config/input-form.ts';
import { didYouMean, quoteWithout } from '../../config/wording.ts';
import { toSyncError } from '../../errors/sync-error.ts';
import { readArguments } from './arguments.ts';
import { COMMANDS, type Command, type Given } from './commands.ts';
import { givenInputs } from './given-inputs.ts';
import { renderCommandHelp, renderHelp } from './help.ts';
import { hidingSecrets } from './hiding-secrets.ts';
import type { Terminal } from './terminal.ts';
import { refuse } from './refuse.ts';
import { tellError } from './tell-error.ts';
import { VERSION } from './version.ts';

/** @returns the exit code: 0 fine, 1 an issue failed, 2 configuration or credentials */
export async function runCommandLine(terminal: Terminal): Promise<number> {
  const [first = '', ...rest] = terminal.args;
  switch (first) {
    case '--version':
    case '-v':
      terminal.out(VERSION);
      return 0;
    case '--help':
    case '-h':
      renderHelp(terminal.program.name).forEach(terminal.out);
      return 0;
    case 'help':
      return runCommandLine({ ...terminal, args: [...rest.slice(0, 1), '--help'] });
    case '':
      if (terminal.env['GITLAB_CI'] === 'true') return runInGitLab(terminal);
      renderHelp(terminal.program.name).forEach(terminal.err);
      return 2;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) return refuse(terminal, undefined, [unknownCommand(first)]);
  return runCommand(terminal, command, rest);
}

/** With no command in a job of GitLab, what started the pipeline says what to do. */
async function runInGitLab({ env, folder, out }: Terminal): Promise<number> {
  const { runInJob } = await import('../gitlab-ci/job.ts');
  return runInJob({ env, folder, print: out, version: VERSION });
}

async function runCommand(
  terminal: Terminal,
  command: Command,
  args: readonly string[],
): Promise<number> {
  const read = readArguments(command, args);
  switch (read.kind) {
    case 'help':
      renderCommandHelp(command, terminal.program.name).forEach(terminal.out);
      return 0;
    case 'mistaken':
      return refuse(terminal, command.name, read.mistakes);
    case 'given':
      return runLoaded(terminal, command, read.given);
  }
}

async function runLoaded(terminal: Terminal, command: Command, given: Given): Promise<number> {
  try {
    const { run } = await command.load();
    return await run(terminal, given);
  } catch (thrown) {
    // What was typed or what the CRM repeats may be a secret. `.env` has been read by now.
    const { shown } = hidingSecrets(
      terminal,
      secretsAmong(givenInputs(terminal, given.flags, command.name)),
    );
    return tellError(shown, toSyncError(thrown));
  }
}

function unknownCommand(typed: string): string {
  const names = COMMANDS.map(({ name }) => name);
  const what = typed.startsWith('-') ? 'no flag that stands before a command' : 'no command';
  const known = typed.startsWith('-') ? ['--help', '--version'] : names;
  return `${quoteWithout([])(typed)} is ${what}${didYouMean(typed, known)}`;
}
