// The inputs as typed values. No I/O and no schema library: this runs on every event, also on those
// that come to nothing.
import { parseGlobs, type FileGlob } from './globs.ts';
import { COMMENTS_SHOWN, SEVERITIES, type CommentsShown, type Severity } from '../plan/rules.ts';
import type { Shard } from '../plan/shard.ts';
import {
  openForm,
  type GivenInputs,
  type InputForm,
  type InputMistake,
  type Parse,
} from './input-form.ts';
import type { Parsed } from './parsed.ts';
import type { InputName } from './settings.ts';
import { splitLabels } from './split-labels.ts';
import { parseMaxCreates, parseShard, parseSince } from './sweep-inputs.ts';
import { apisAt, parseVtigerUrl, VTIGER_APIS, type VtigerApi } from './vtiger-url.ts';
import { AS_FLAGS, type WhereSet } from './where-set.ts';
import { noneOf, type Quote } from './wording.ts';

const COMMANDS = ['sync', 'sweep'] as const;
export type Command = (typeof COMMANDS)[number];

/** Commands about the set-up and the CRM, not about issues: they write nothing. */
const INSPECTIONS = ['check', 'query'] as const;
export type Inspection = (typeof INSPECTIONS)[number];

const APIS = ['auto', ...VTIGER_APIS] as const;
const MODULES = ['auto', 'HelpDesk', 'Cases'] as const;

/** What differs by where the issues live. */
const HOST_INPUTS = {
  github: { token: 'github-token', configFile: '.github/vtiger-sync.yml' },
  gitlab: { token: 'gitlab-token', configFile: '.gitlab/vtiger-sync.yml' },
} as const satisfies Readonly<Record<string, { token: InputName; configFile: string }>>;
export type CodeHost = keyof typeof HOST_INPUTS;

const ON_ERROR = ['fail', 'warn'] as const;
export type OnError = (typeof ON_ERROR)[number];

export interface Inputs {
  readonly enabled: true;
  readonly vtiger: {
    /** Without closing slash, query, `webservice.php` and path of the REST API. */
    readonly url: string;
    readonly username: string;
    readonly accessKey: string;
    /** Never none; several where the first answer has to decide, the likelier one first. */
    readonly apis: readonly VtigerApi[];
    readonly module: (typeof MODULES)[number];
  };
  /** Of the host where the issues live; '' where none is given and none is needed. */
  readonly hostToken: string;
  /** Absent: by the event, or an inspection; see `inspectionOf`. */
  readonly command: Command | undefined;
  /** Absent: the event's. */
  readonly issue: number | undefined;
  /** For a sweep: ISO 8601 in UTC. */
  readonly since: string | undefined;
  /** For a sweep: this job's part. */
  readonly shard: Shard | undefined;
  /** For a sweep. */
  readonly maxCreates: number;
  /** For the inspection `query`: VTQL. */
  readonly query: string | undefined;
  readonly dryRun: boolean;
  readonly configFile: string;
  /** The file was named, so it has to exist. */
  readonly configFileNamed: boolean;
  /** YAML given inline. */
  readonly config: string | undefined;
  readonly bugLabels: readonly string[] | undefined;
  readonly minSeverity: Severity | undefined;
  readonly keyField: string | undefined;
  /** Files of the workspace to attach to the ticket of one issue. */
  readonly attach: readonly FileGlob[];
  readonly comments: CommentsShown | undefined;
  readonly onError: OnError;
}

/** `enabled: false`: nothing else was looked at. */
export interface Disabled {
  readonly enabled: false;
}

/** Custom fields are `cf_901`, others words; never anything that could leave a query's grammar. */
export const FIELD_NAME = /^\w+$/;

/**
 * All inputs, checked; all mistakes are told at once.
 *
 * @param host where the issues live: its token is the one that is needed
 * @param where the settings come from, for the words of mistakes
 * @throws SyncError `input-missing` if one that is needed is not given, else `input-invalid`
 */
export function parseInputs(
  given: GivenInputs,
  host: CodeHost = 'github',
  where: WhereSet = AS_FLAGS,
): Inputs | Disabled {
  const form = openForm(given, where);
  const inputs = readForm(form, given, host);
  if (inputs.enabled) form.close();
  return inputs;
}

/** The same with stand-ins for what is mistaken or missing, for a check that goes on all the same. */
export function examineInputs(
  given: GivenInputs,
  host: CodeHost = 'github',
  where: WhereSet = AS_FLAGS,
): {
  readonly inputs: Inputs | Disabled;
  readonly mistakes: readonly InputMistake[];
} {
  const form = openForm(given, where);
  const inputs = readForm(form, given, host);
  return { inputs, mistakes: inputs.enabled ? form.mistakes() : [] };
}

function readForm(form: InputForm, given: GivenInputs, host: CodeHost): Inputs | Disabled {
  // First and alone: a step that is switched off must not fail for want of credentials.
  if (!form.value('enabled', parseBoolean, true)) return { enabled: false };
  const insecure = form.value('allow-insecure-http', parseBoolean, false);
  const api = form.value('vtiger-api', oneOf(APIS), 'auto');
  const command = form.optional('command', oneOf([...COMMANDS, ...INSPECTIONS]));
  const isInspection = command === 'check' || command === 'query';
  const { token, configFile } = HOST_INPUTS[host];
  return {
    enabled: true,
    vtiger: {
      url: form.value('vtiger-url', (text) => parseVtigerUrl(text, insecure), ''),
      username: form.value('vtiger-username', asGiven, ''),
      accessKey: form.value('vtiger-access-key', asGiven, ''),
      apis: api === 'auto' ? apisAt((given['vtiger-url'] ?? '').trim()) : [api],
      module: form.value('module', oneOf(MODULES), 'auto'),
    },
    // A CRM can be checked and queried by somebody who has no token.
    hostToken: isInspection ? (given[token] ?? '').trim() : form.value(token, asGiven, ''),
    command: isInspection ? undefined : command,
    issue: form.optional('issue', parseIssueNumber),
    since: form.optional('since', parseSince),
    shard: form.optional('shard', parseShard),
    maxCreates: form.value('max-creates', parseMaxCreates, 0),
    query: form.optional('query', asGiven),
    dryRun: form.value('dry-run', parseBoolean, false),
    configFile: form.isGiven('config-file') ? form.value('config-file', asGiven, '') : configFile,
    configFileNamed: form.isGiven('config-file'),
    // Untrimmed: the indentation of its first line counts.
    config: form.isGiven('config') ? given['config'] : undefined,
    // The default is not read here: it must lose to the config file, and an input must win over it.
    bugLabels: form.isGiven('bug-labels') ? form.optional('bug-labels', parseLabels) : undefined,
    minSeverity: form.optional('min-severity', oneOf(SEVERITIES.toReversed())),
    keyField: form.optional('key-field', parseFieldName),
    attach: form.optional('attach', parseGlobs) ?? [],
    // As with the labels: a default would win over the config file.
    comments: form.isGiven('comments')
      ? form.optional('comments', oneOf(COMMENTS_SHOWN))
      : undefined,
    onError: form.value('on-error', oneOf(ON_ERROR), 'fail'),
  };
}

/** Where a host's config file lies, unless another is named. */
export function configFileOf(host: CodeHost): string {
  return HOST_INPUTS[host].configFile;
}

/** The input that holds the host's token. */
export function tokenInputOf(host: CodeHost): InputName {
  return HOST_INPUTS[host].token;
}

/** The command alone, where it is an inspection: one that goes its own way, mistaken inputs or not. */
export function inspectionOf(given: GivenInputs): Inspection | undefined {
  const word = (given['command'] ?? '').trim().toLowerCase();
  return INSPECTIONS.find((inspection) => inspection === word);
}

/** `on-error` alone, for reporting an error of `parseInputs` itself. Anything odd is `fail`. */
export function onErrorOf(given: GivenInputs): OnError {
  return (given['on-error'] ?? '').trim().toLowerCase() === 'warn' ? 'warn' : 'fail';
}

function asGiven(text: string): Parsed<string> {
  return { value: text };
}

/** As YAML's core schema has it, in any case: `yes` and `1` mean other things elsewhere. */
function parseBoolean(text: string, quote: Quote): Parsed<boolean> {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return { value: word === 'true' };
  return { mistake: `${quote(text)} is neither true nor false` };
}

function oneOf<Word extends string>(words: readonly Word[]): Parse<Word> {
  return (text, quote) => {
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
    return found === undefined ? { mistake: noneOf(quote(text), text, words) } : { value: found };
  };
}

function parseIssueNumber(text: string, quote: Quote): Parsed<number> {
  const number = /^[1-9]\d*$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(number)) return { value: number };
  return { mistake: `${quote(text)} is no issue number, such as 12` };
}

function parseLabels(text: string): Parsed<readonly string[]> {
  const labels = splitLabels(text);
  return labels.length > 0 ? { value: labels } : { mistake: 'names no label' };
}

function parseFieldName(text: string, quote: Quote): Parsed<string> {
  if (FIELD_NAME.test(text)) return { value: text };
  return { mistake: `${quote(text)} is no field name, such as cf_901` };
}
