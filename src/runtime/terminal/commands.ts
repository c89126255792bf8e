// The commands as data: their words, flags and arguments. What they do is loaded when one is chosen,
// so that --help waits for nothing.
import { INPUTS, type InputName, type Setting } from '../../config/settings.ts';
import { CHECK_SETTINGS, QUERY_SETTINGS, SWEEP_SETTINGS } from './command-settings.ts';
import { DEBUG } from './debug-flag.ts';
import { PLACE } from './place-flags.ts';
import type { Terminal } from './terminal.ts';
import { TICKET_COMMANDS } from './tickets/commands.ts';

export interface Flag {
  readonly name: string;
  /** What the value looks like; '' for a flag that takes none. */
  readonly takes: string;
  readonly description: string;
  /** Each time it is given it adds a value; else the last one counts. */
  readonly isRepeatable?: boolean;
}

/** What was typed behind a command, checked against its flags. */
export interface Given {
  readonly words: readonly string[];
  /** By name, without the dashes; a flag given bare is `true`. */
  readonly flags: Readonly<Record<string, string>>;
  /** The values of flags that may be repeated, by name. */
  readonly repeated: Readonly<Record<string, readonly string[]>>;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What comes behind the name, one line a form. */
  readonly usage: readonly string[];
  readonly description: string;
  /** How many words it takes beside flags. */
  readonly words: number;
  readonly flags: readonly Flag[];
  /** Whether it takes the settings of the Action, too. */
  readonly takesSettings: boolean;
  /** Which of them; all where absent. */
  readonly settings?: readonly InputName[];
  readonly load: () => Promise<{
    /** @returns the exit code */
    run: (terminal: Terminal, given: Given) => Promise<number>;
  }>;
}

const VTIGER_VERSION: Flag = {
  name: 'vtiger',
  takes: '8.0.0|8.4.0',
  description: 'The version that the embedded Vtiger behaves like. [default 8.4.0]',
};

/** The same, and how the result is printed. */
const REPOSITORY_FLAGS: readonly Flag[] = [
  ...PLACE,
  {
    name: 'json',
    takes: '',
    description: "Print the Action's outputs as one JSON object instead of text.",
  },
  DEBUG,
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'sync',
    summary: 'Bring the ticket of one issue in step',
    usage: [
      '<issue url> [--dry-run] [flags]',
      '--issue <number> [--repository <owner/name>] [--dry-run] [flags]',
    ],
    description:
      'Reads the issue and its ticket as they are now and writes the difference, as the Action does. The issue is named by its address, which has to be on the server that the settings name, or by number and repository. Settings come from flags, else from the environment, else from a .env file in the working directory. The config file is read from the working directory, else from the repository.',
    words: 1,
    takesSettings: true,
    flags: REPOSITORY_FLAGS,
    load: () => import('./sync.ts'),
  },
  {
    name: 'sweep',
    summary: 'Bring the tickets of all issues in step',
    usage: ['[--since <date|age>] [--repository <owner/name>] [--dry-run] [flags]'],
    description:
      'Goes through the issues of the repository, makes the tickets that are missing and changes those that differ. What is in step costs no call of its own. Try it with --dry-run first; --max-creates bounds what one sweep makes.',
    words: 0,
    takesSettings: true,
    settings: SWEEP_SETTINGS,
    flags: REPOSITORY_FLAGS,
    load: () => import('./sweep.ts'),
  },
  {
    name: 'check',
    summary: 'Test the set-up step by step',
    usage: ['[--repository <owner/name>] [--json] [flags]'],
    description:
      'Tests address, certificate, user, key, rights, fields and values in the CRM, and token, repository and config file at GitHub, each with its cure where something is wrong. Nothing is written. Without a token the CRM alone is tested. Settings come from where sync takes them.',
    words: 0,
    takesSettings: true,
    settings: CHECK_SETTINGS,
    flags: [
      ...PLACE,
      { name: 'json', takes: '', description: 'Print the steps as JSON instead of text.' },
      DEBUG,
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'query',
    summary: 'Read rows from the CRM',
    usage: ['"SELECT id,ticket_title FROM HelpDesk" [--json|--csv] [flags]', '- < query.txt'],
    description:
      'Runs a query in VTQL, the query language of Vtiger, and prints all its rows, past the 100 that the CRM gives an answer. The closing semicolon may be left out. Nothing but SELECT is run. Needs the CRM alone; settings come from where sync takes them.',
    words: 1,
    takesSettings: true,
    settings: QUERY_SETTINGS,
    flags: [
      { name: 'json', takes: '', description: 'Print the rows as JSON.' },
      {
        name: 'csv',
        takes: '',
        description: 'Print the rows as CSV. No cell is taken for a formula by a spreadsheet.',
      },
      DEBUG,
    ],
    load: () => import('./query.ts'),
  },
  ...TICKET_COMMANDS,
  {
    name: 'config',
    summary: 'Check a config file, or print its JSON Schema',
    usage: ['validate [<file>]', 'schema'],
    description:
      'validate names every mistake in the file, by default .github/vtiger-sync.yml; - reads the standard input. schema prints the JSON Schema for your editor.',
    words: 2,
    takesSettings: false,
    flags: [],
    load: () => import('./config.ts'),
  },
  {
    name: 'demo',
    summary: 'Watch the program at work; needs nothing but Node',
    usage: ['[--host github|gitlab] [--vtiger 8.0.0|8.4.0]'],
    description:
      'Starts an embedded Vtiger and an embedded GitHub on this machine, runs the packaged Action on a story of events, and shows the ticket after each; with --host gitlab the same with a GitLab and its jobs. Nothing is kept, and nothing outside is asked.',
    words: 0,
    takesSettings: false,
    flags: [
      {
        name: 'host',
        takes: 'github|gitlab',
        description: 'Where the issues of the story live. [default github]',
      },
      VTIGER_VERSION,
    ],
    load: () => import('./demo/demo.ts'),
  },
  {
    name: 'emulator',
    summary: 'Serve the embedded Vtiger to try things on',
    usage: [
      '[--port <n>] [--vtiger <version>] [--github] [--gitlab] [flags]',
      '[--port <number>] --api restapi [--module HelpDesk|Cases] [flags]',
    ],
    description:
      'Serves a fresh Vtiger with an empty help desk until Ctrl-C, and prints its address, user and access key, one NAME=value a line: fit for a .env file or a shell. All is in memory.',
    words: 0,
    takesSettings: false,
    flags: [
      {
        name: 'port',
        takes: '<number>',
        description: 'Where the Vtiger listens; 0 takes any free port. [default 8190]',
      },
      VTIGER_VERSION,
      {
        name: 'api',
        takes: 'webservice|restapi',
        description:
          'What it speaks: the web service of a self-hosted Vtiger, or the REST API of Vtiger Cloud. [default webservice]',
      },
      {
        name: 'module',
        takes: 'HelpDesk|Cases',
        description: 'The only ticket module of the cloud account; without it there are both.',
      },
      {
        name: 'key-field',
        takes: '<field>',
        description:
          "The tickets' custom text field for the issue's address, marked unique. [default cf_901]",
      },
      {
        name: 'github',
        takes: '',
        description:
          'Serve a GitHub, too, on any free port: the repository acme/app with one issue, a bug.',
      },
      {
        name: 'gitlab',
        takes: '',
        description:
          'Serve a GitLab, too, on any free port: the project acme/app with one issue, a bug.',
      },
    ],
    load: () => import('./emulator.ts'),
  },
];

/** Every flag that a command understands. */
export function flagsOf({ flags, takesSettings, settings }: Command): readonly Flag[] {
  return takesSettings ? [...flags, ...settingFlags(settings)] : flags;
}

function settingFlags(names: readonly string[] | undefined): readonly Flag[] {
  return INPUTS.filter(
    ({ name, surfaces }: Setting) =>
      surfaces.includes('command-line') && (names?.includes(name) ?? true),
  );
}
