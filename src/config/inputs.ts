// The inputs as typed values. No I/O and no schema library: this runs on every event, also on those
// that come to nothing.
import { SEVERITIES, type Severity } from '../plan/rules.ts';
import { openForm, type GivenInputs, type Parse } from './input-form.ts';
import type { Parsed } from './parsed.ts';
import { splitLabels } from './split-labels.ts';
import { parseVtigerUrl } from './vtiger-url.ts';
import { noneOf, type Quote } from './wording.ts';

const COMMANDS = ['sync'] as const;
export type Command = (typeof COMMANDS)[number];

const ON_ERROR = ['fail', 'warn'] as const;
export type OnError = (typeof ON_ERROR)[number];

export interface Inputs {
  readonly enabled: true;
  readonly vtiger: {
    /** Without closing slash, query and `webservice.php`. */
    readonly url: string;
    readonly username: string;
    readonly accessKey: string;
  };
  readonly githubToken: string;
  readonly command: Command;
  /** Absent: the event's. */
  readonly issue: number | undefined;
  readonly dryRun: boolean;
  readonly configFile: string;
  /** The file was named, so it has to exist. */
  readonly configFileNamed: boolean;
  /** YAML given inline. */
  readonly config: string | undefined;
  readonly bugLabels: readonly string[] | undefined;
  readonly minSeverity: Severity | undefined;
  readonly keyField: string | undefined;
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
 * @throws SyncError `input-missing` if one that is needed is not given, else `input-invalid`
 */
export function parseInputs(given: GivenInputs): Inputs | Disabled {
  const form = openForm(given);
  // First and alone: a step that is switched off must not fail for want of credentials.
  if (!form.value('enabled', parseBoolean, true)) return { enabled: false };
  const insecure = form.value('allow-insecure-http', parseBoolean, false);
  const inputs: Inputs = {
    enabled: true,
    vtiger: {
      url: form.value('vtiger-url', (text) => parseVtigerUrl(text, insecure), ''),
      username: form.value('vtiger-username', asGiven, ''),
      accessKey: form.value('vtiger-access-key', asGiven, ''),
    },
    githubToken: form.value('github-token', asGiven, ''),
    command: form.value('command', oneOf(COMMANDS), 'sync'),
    issue: form.optional('issue', parseIssueNumber),
    dryRun: form.value('dry-run', parseBoolean, false),
    configFile: form.value('config-file', asGiven, ''),
    configFileNamed: form.isGiven('config-file'),
    // Untrimmed: the indentation of its first line counts.
    config: form.isGiven('config') ? given['config'] : undefined,
    // The default is not read here: it must lose to the config file, and an input must win over it.
    bugLabels: form.isGiven('bug-labels') ? form.optional('bug-labels', parseLabels) : undefined,
    minSeverity: form.optional('min-severity', oneOf(SEVERITIES.toReversed())),
    keyField: form.optional('key-field', parseFieldName),
    onError: form.value('on-error', oneOf(ON_ERROR), 'fail'),
  };
  form.close();
  return inputs;
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
    const found = words.find((word) => word === text.toLowerCase());
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
