// `sync`: one issue by hand, by the same code as the Action.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { onErrorOf, parseInputs, type Inputs } from '../../config/inputs.ts';
import { secretsAmong } from '../../config/input-form.ts';
import { INPUTS } from '../../config/settings.ts';
import { SyncError, toSyncError } from '../../errors/sync-error.ts';
import { renderLog } from '../../report/log.ts';
import { toOutputs } from '../../report/outputs.ts';
import { exitCodeFor, type Report } from '../../report/report.ts';
import { toLogLine } from '../../report/safe-text.ts';
import { failedOutcome, outcomeOf } from '../../sync/outcome.ts';
import { toTarget } from '../../sync/target.ts';
import { proxyOf, type CheckoutFile } from '../environment.ts';
import { runSync } from '../run.ts';
import type { Given } from './commands.ts';
import { hidingSecrets } from './hiding-secrets.ts';
import { locateRepository } from './repository.ts';
import { EXIT_INTERRUPTED, type Terminal } from './terminal.ts';

/** @returns the exit code: 0 fine, 1 the issue failed, 2 configuration or credentials */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  endOnCtrlC(terminal);
  terminal.loadEnvFile();
  const inputs = givenInputs(terminal, flags);
  const { shown, mask } = hidingSecrets(terminal, secretsAmong(inputs));
  const report = await toReport(shown, mask, inputs, flags);
  if (flags['json'] !== undefined) shown.out(JSON.stringify(toOutputs(report), null, 2));
  show(shown, report, flags['json'] === undefined);
  return onErrorOf(inputs) === 'warn' ? 0 : exitCodeFor(report);
}

function endOnCtrlC({ stopSignal, err, leave }: Terminal): void {
  stopSignal().addEventListener('abort', () => {
    err('Stopped. Nothing is broken by that: the next run continues where this one ended.');
    leave(EXIT_INTERRUPTED);
  });
}

/** A flag, else the environment variable of the same name. */
function givenInputs({ env }: Terminal, flags: Given['flags']): Record<string, string> {
  const given = INPUTS.map(({ name, env: variable }): [string, string] => {
    const flag = flags[name] ?? '';
    return [name, flag.trim() === '' ? (env[variable] ?? '') : flag];
  });
  // The command was typed: a variable with so common a name as COMMAND has no say here.
  return { ...Object.fromEntries(given), command: flags['command'] ?? 'sync' };
}

async function toReport(
  terminal: Terminal,
  mask: (secret: string) => void,
  given: Record<string, string>,
  flags: Given['flags'],
): Promise<Report> {
  try {
    const inputs = parseInputs(given);
    if (!inputs.enabled) {
      const text = 'Switched off: enabled is false.';
      return {
        dryRun: false,
        outcomes: [outcomeOf({ status: 'skipped', reason: 'disabled', text })],
      };
    }
    const number = issueOf(inputs);
    const repository = await locateRepository(flags, terminal.env, terminal.folder);
    const settings = {
      inputs,
      place: { ...repository, repository: repository.name },
      proxy: proxyOf(terminal.env),
      readCheckout: (path: string) => readLocalFile(terminal, path),
      mask,
      warn: (message: string) => {
        terminal.err(`Warning: ${toLogLine(message)}`);
      },
      debug: (message: string) => {
        if (flags['debug'] !== undefined) terminal.err(toLogLine(message));
      },
    };
    return await runSync(settings, toTarget(number));
  } catch (thrown) {
    return { dryRun: false, outcomes: [failedOutcome(toSyncError(thrown))] };
  }
}

function issueOf({ issue }: Inputs): number {
  if (issue !== undefined) return issue;
  throw new SyncError('input-missing', 'Which issue? None is named.', {
    hint: 'Give its number: --issue 12.',
  });
}

/**
 * Where the working directory has no such file, the repository is asked: it need not be a checkout
 * of that repository, nor of any.
 */
async function readLocalFile(
  { folder }: Terminal,
  path: string,
): Promise<CheckoutFile | undefined> {
  try {
    return { text: await readFile(resolve(folder, path), 'utf8') };
  } catch {
    return undefined;
  }
}

function show({ out, err }: Terminal, report: Report, asText: boolean): void {
  const hasFailed = exitCodeFor(report) !== 0;
  if (asText || hasFailed) renderLog(report).forEach(hasFailed ? err : out);
  for (const { warnings } of report.outcomes) {
    for (const warning of warnings) err(`Warning: ${toLogLine(warning)}`);
  }
}
