// The table of the program's surface: every setting, as data. action.yml, the README's tables and --help
// are generated from it and from the outputs beside it, so none of them can tell another story.

import { GITLAB_SETTINGS } from './gitlab-settings.ts';

export type Surface = 'action' | 'environment' | 'command-line';

export interface Setting {
  /** The input's name in action.yml, and its flag on the command line (`--dry-run`). */
  readonly name: string;
  /** The environment variable that is read where the input is not given. */
  readonly env: string;
  /** What counts where neither is given; empty: nothing. */
  readonly default: string;
  /**
   * The default that action.yml itself carries. Only where it is an expression: a plain default there
   * would always be "given", and the environment variable would never be heard.
   */
  readonly actionDefault?: string;
  /** What the value looks like, for --help. */
  readonly takes: string;
  /** One or two sentences in Markdown, without the default and the environment variable. */
  readonly description: string;
  /** The run cannot do without; it may come from the environment. */
  readonly needed: boolean;
  /** Masked before first use, never shown. */
  readonly secret: boolean;
  readonly surfaces: readonly Surface[];
}

const EVERYWHERE = ['action', 'environment', 'command-line'] as const;
const OPTIONAL = { default: '', needed: false, secret: false, surfaces: EVERYWHERE } as const;

export const INPUTS = [
  {
    ...OPTIONAL,
    name: 'vtiger-url',
    env: 'VTIGER_URL',
    takes: '<url>',
    needed: true,
    description:
      'Address of the CRM, with its path if it has one, e.g. `https://crm.example.com/vtiger`. It has to be https, but for loopback addresses.',
  },
  {
    ...OPTIONAL,
    name: 'vtiger-username',
    env: 'VTIGER_USERNAME',
    takes: '<name>',
    needed: true,
    description: 'The CRM user that the tickets are written as.',
  },
  {
    ...OPTIONAL,
    name: 'vtiger-access-key',
    env: 'VTIGER_ACCESS_KEY',
    takes: '<key>',
    needed: true,
    secret: true,
    description:
      "That user's access key, from *My Preferences* in the CRM (not the password). Keep it in a secret.",
  },
  {
    ...OPTIONAL,
    name: 'allow-insecure-http',
    env: 'ALLOW_INSECURE_HTTP',
    takes: 'true|false',
    default: 'false',
    description:
      '`true` lets `vtiger-url` be plain http. Tickets and sessions then travel unencrypted: for closed networks only.',
  },
  {
    ...OPTIONAL,
    name: 'enabled',
    env: 'VTIGER_ENABLED',
    takes: 'true|false',
    default: 'true',
    description: '`false`: do nothing, say so and succeed, whatever the other inputs hold.',
  },
  {
    ...OPTIONAL,
    name: 'github-token',
    env: 'GITHUB_TOKEN',
    takes: '<token>',
    actionDefault: '${{ github.token }}',
    needed: true,
    secret: true,
    description:
      'Reads issues and writes the marker comment; it needs `issues: write`, and `contents: read` for a config file without a checkout.',
  },
  {
    ...OPTIONAL,
    name: 'command',
    env: 'COMMAND',
    takes: 'sync|sweep|check|query',
    description:
      'What to do. `sync`: bring the ticket of one issue up to date. `sweep`: those of all issues. `check`: test the set-up. `query`: read rows from the CRM. Without it an issue event means `sync`, a schedule and a run by hand without `issue` mean `sweep`.',
  },
  {
    ...OPTIONAL,
    name: 'issue',
    env: 'ISSUE',
    takes: '<number>',
    description: "Number of the issue, for a run by hand. Without it the event's issue is taken.",
  },
  {
    ...OPTIONAL,
    name: 'since',
    env: 'SINCE',
    takes: '<date|age>',
    description:
      'For a sweep: only issues that changed since then, a date such as `2026-01-31` or an age such as `7d` (`m`, `h`, `d`, `w`). Without it all issues.',
  },
  {
    ...OPTIONAL,
    name: 'shard',
    env: 'SHARD',
    takes: '<i/n>',
    description:
      'For a sweep: this job’s part, e.g. `2/4` for the second of four, of at most 256. Each issue is in exactly one.',
  },
  {
    ...OPTIONAL,
    name: 'max-creates',
    env: 'MAX_CREATES',
    takes: '<number>',
    default: '100',
    description:
      'For a sweep: it makes at most so many tickets and then says how many are left, so that a mistake in the labels does not flood the help desk.',
  },
  {
    ...OPTIONAL,
    name: 'query',
    env: 'QUERY',
    takes: '<vtql>',
    description:
      "For the command `query`: what to read, e.g. `SELECT id,ticket_title FROM HelpDesk WHERE ticketstatus = 'Open'`.",
  },
  {
    ...OPTIONAL,
    name: 'dry-run',
    env: 'DRY_RUN',
    takes: 'true|false',
    default: 'false',
    description: '`true`: read everything, write nothing, and report what would be written.',
  },
  {
    ...OPTIONAL,
    name: 'config-file',
    env: 'CONFIG_FILE',
    takes: '<path>',
    default: '.github/vtiger-sync.yml',
    description:
      'Path of the config file in the repository; read from the checkout if there is one, else by the API. Only the default file may be absent.',
  },
  {
    ...OPTIONAL,
    name: 'config',
    env: 'CONFIG',
    takes: '<yaml>',
    description:
      'The same YAML inline. It wins over the file; `bug-labels`, `min-severity`, `key-field` and `comments` given as inputs win over both.',
  },
  {
    ...OPTIONAL,
    name: 'bug-labels',
    env: 'BUG_LABELS',
    takes: '<labels>',
    default: 'bug',
    description:
      'Labels that make an issue a bug, separated by commas or line breaks. `*` and `?` are wildcards, case does not matter.',
  },
  {
    ...OPTIONAL,
    name: 'min-severity',
    env: 'MIN_SEVERITY',
    takes: 'low|medium|high|critical',
    description:
      'Only bugs of at least this severity get a ticket: `low`, `medium`, `high` or `critical`. Without it all do.',
  },
  {
    ...OPTIONAL,
    name: 'key-field',
    env: 'KEY_FIELD',
    takes: '<field>',
    description:
      "The ticket's custom text field that holds the issue's URL, e.g. `cf_901`; best marked unique in the CRM. Without it the URL is a line at the end of the description.",
  },
  {
    ...OPTIONAL,
    name: 'attach',
    env: 'ATTACH',
    takes: '<globs>',
    description:
      "Files of the workspace to attach to the issue's ticket, e.g. `logs/**/*.log`, separated by commas or line breaks. Each once, by name and content, and at most 3 MB. A sweep attaches nothing.",
  },
  {
    ...OPTIONAL,
    name: 'comments',
    env: 'COMMENTS',
    takes: 'none|private|public',
    default: 'none',
    description:
      '`private`, `public`: issue comments to ticket comments, for users of the CRM only or for customers too. Trigger the workflow by `issue_comment` as well.',
  },
  {
    ...OPTIONAL,
    name: 'vtiger-api',
    env: 'VTIGER_API',
    takes: 'auto|webservice|restapi',
    default: 'auto',
    description:
      'How the CRM is asked: `webservice` of a self-hosted Vtiger, `restapi` of Vtiger Cloud, or `auto`: by the address, and by the first answer where that leaves it open.',
  },
  {
    ...OPTIONAL,
    name: 'module',
    env: 'MODULE',
    takes: 'auto|HelpDesk|Cases',
    default: 'auto',
    description:
      'Where the CRM keeps tickets: `HelpDesk`, `Cases`, or `auto`: `HelpDesk` in a self-hosted Vtiger; in Vtiger Cloud `Cases` if there is one, else `HelpDesk`.',
  },
  {
    ...OPTIONAL,
    name: 'on-error',
    env: 'ON_ERROR',
    takes: 'fail|warn',
    default: 'fail',
    description:
      '`warn`: report and annotate errors, but succeed, so that a reporter from outside gets no failure mail.',
  },
  ...GITLAB_SETTINGS,
] as const satisfies readonly Setting[];

export type InputName = (typeof INPUTS)[number]['name'];

/** The setting of that name. */
export function settingOf(name: InputName): Setting {
  const setting = INPUTS.find((candidate) => candidate.name === name);
  if (setting === undefined) throw new RangeError(`no setting is called ${name}`);
  return setting;
}
