// The texts of --help, made from the table of commands.
import { describeSettings } from '../../config/help.ts';
import { COMMANDS, type Command, type Flag } from './commands.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;

/** What the program is and which commands there are. */
export function renderHelp(programName: string): string[] {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'Vtiger Issue Sync: one Vtiger ticket for each issue that is a bug, on GitHub or GitLab, in step.',
    '',
    `Usage: ${programName} <command> [flags]`,
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`),
    '',
    '  --version   Print the version',
    '  --help      Print this; behind a command, its flags',
    '',
    'Exit codes: 0 fine, 1 the issue failed, 2 configuration or credentials, 130 ended by Ctrl-C.',
    `New here? ${programName} demo`,
  ];
}

/** Everything about one command. */
export function renderCommandHelp(command: Command, programName: string): string[] {
  const { name, usage, description, flags, takesSettings, settings } = command;
  const [first, ...more] = usage.map((form) => `${programName} ${name} ${form}`);
  return [
    `Usage: ${first ?? ''}`,
    ...more.map((line) => `       ${line}`),
    '',
    ...wrap(description, WIDTH),
    ...(flags.length > 0 ? ['', 'Flags:', ...flags.flatMap(describeFlag)] : []),
    ...(takesSettings
      ? ['', 'Settings, as of the Action (true|false: given bare they mean true):']
      : []),
    ...(takesSettings ? describeSettings(settings).flatMap(describeFlag) : []),
  ];
}

function describeFlag({ name, takes, description }: Flag): string[] {
  const head = `  --${name} ${takes}`.trimEnd();
  return [head, ...wrap(description, WIDTH - 6).map((line) => `      ${line}`)];
}
