// `config`: checks a config file as a run would, and prints the schema for editors.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Inputs } from '../../config/inputs.ts';
import { resolveRules } from '../../config/resolve-rules.ts';
import { didYouMean, quoteWithout } from '../../config/wording.ts';
import { exitCodeOf, SyncError } from '../../errors/sync-error.ts';
import { toLogLines } from '../../report/safe-text.ts';
import type { Given } from './commands.ts';
import { refuse } from './refuse.ts';
import { hostOf } from './repository.ts';
import type { Terminal } from './terminal.ts';
import { usualConfigFile } from './usual-config-file.ts';

/** @returns 0, or 2 where the file is not valid */
export async function run(terminal: Terminal, { words }: Given): Promise<number> {
  const [action, ...rest] = words;
  switch (action) {
    case 'validate':
      return validate(terminal, rest[0] ?? usualConfigFile(terminal, hostOf({}, terminal.env)));
    case 'schema':
      if (rest.length > 0) return refuse(terminal, 'config', ['schema takes nothing more']);
      return printSchema(terminal);
    case undefined:
      return refuse(terminal, 'config', ['say what to do: validate or schema']);
    default: {
      const guess = didYouMean(action, ['validate', 'schema']);
      return refuse(terminal, 'config', [`${quoteWithout([])(action)} is not known${guess}`]);
    }
  }
}

/** The committed one: what writes it would weigh on every run that reads a config. */
async function printSchema({ out }: Terminal): Promise<number> {
  const { default: schema } = await import('../../../schema/config.schema.json', {
    with: { type: 'json' },
  });
  out(JSON.stringify(schema, null, 2));
  return 0;
}

async function validate(terminal: Terminal, path: string): Promise<number> {
  const name = path === '-' ? 'standard input' : path;
  const { out, err } = terminal;
  try {
    const text = await readText(terminal, path);
    // The very road that a run takes, so that both find the same mistakes.
    await resolveRules({ ...NOTHING_GIVEN, configFile: name }, () => Promise.resolve(text));
  } catch (thrown) {
    if (!(thrown instanceof SyncError)) {
      err(whyUnread(thrown, quoteWithout([])(name)));
      return 2;
    }
    toLogLines(thrown.message).forEach(err);
    err(thrown.hint);
    return exitCodeOf(thrown);
  }
  out(`✓ ${name} is valid`);
  return 0;
}

async function readText({ folder, readInput }: Terminal, path: string): Promise<string> {
  return path === '-' ? readInput() : readFile(resolve(folder, path), 'utf8');
}

function whyUnread(error: unknown, name: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? `There is no file ${name}.` : `${name} could not be read: ${message}`;
}

const NOTHING_GIVEN: Inputs = {
  enabled: true,
  vtiger: { url: '', username: '', accessKey: '', apis: ['webservice'], module: 'auto' },
  hostToken: '',
  command: 'sync',
  since: undefined,
  shard: undefined,
  maxCreates: 0,
  issue: undefined,
  query: undefined,
  dryRun: true,
  configFile: '',
  configFileNamed: true,
  config: undefined,
  bugLabels: undefined,
  minSeverity: undefined,
  keyField: undefined,
  attach: [],
  comments: undefined,
  onError: 'fail',
};
