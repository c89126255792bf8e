// What the commands share that read the settings of the Action: settings, repository, secrets, report.
import { onErrorOf, parseInputs, type Command } from '../../config/inputs.ts';
import { secretsAmong } from '../../config/input-form.ts';
import { toSyncError } from '../../errors/sync-error.ts';
import { renderLog } from '../../report/log.ts';
import { toOutputs } from '../../report/outputs.ts';
import { exitCodeFor, type Report } from '../../report/report.ts';
import { toSafeJson } from '../../report/rows-json.ts';
import { toLogLine } from '../../report/safe-text.ts';
import { debugTo } from './debug-flag.ts';
import { failedOutcome, outcomeOf } from '../../sync/outcome.ts';
import { proxyOf } from '../environment.ts';
import type { RunSettings } from '../run.ts';
import type { Given } from './commands.ts';
import { endOnCtrlC, givenInputs, readLocalFile } from './given-inputs.ts';
import { hidingSecrets } from './hiding-secrets.ts';
import { hostOf, locateRepository } from './repository.ts';
import { SWITCHED_OFF } from './switched-off.ts';
import type { Terminal } from './terminal.ts';

/** What is said where Ctrl-C ends a run. */
export const STOPPED =
  'Stopped. Nothing is broken by that: the next run continues where this one ended.';

/**
 * Runs `work` with the settings from flags, environment and `.env`, and shows its report.
 *
 * @param stop aborted by Ctrl-C, for work that then has something to tell; by default it just ends
 * @returns the exit code: 0 fine, 1 an issue failed, 2 configuration or credentials
 */
export async function runWithSettings(
  terminal: Terminal,
  flags: Given['flags'],
  command: Command,
  work: (settings: RunSettings) => Promise<Report>,
  stop?: AbortSignal,
): Promise<number> {
  if (stop === undefined) endOnCtrlC(terminal, STOPPED);
  terminal.loadEnvFile();
  const inputs = givenInputs(terminal, flags, command);
  const { shown, mask } = hidingSecrets(terminal, secretsAmong(inputs));
  const report = await toReport(shown, mask, { inputs, flags, work, stop });
  if (flags['json'] !== undefined) shown.out(toSafeJson(toOutputs(report)));
  show(shown, report, flags['json'] === undefined);
  return onErrorOf(inputs) === 'warn' ? 0 : exitCodeFor(report);
}

async function toReport(
  terminal: Terminal,
  mask: (secret: string) => void,
  given: {
    readonly inputs: Record<string, string>;
    readonly flags: Given['flags'];
    readonly work: (settings: RunSettings) => Promise<Report>;
    readonly stop: AbortSignal | undefined;
  },
): Promise<Report> {
  const { flags, work, stop } = given;
  try {
    const host = hostOf(flags, terminal.env);
    const inputs = parseInputs(given.inputs, host);
    if (!inputs.enabled) {
      const text = SWITCHED_OFF;
      return {
        dryRun: false,
        outcomes: [outcomeOf({ status: 'skipped', reason: 'disabled', text })],
      };
    }
    const place = await locateRepository(host, flags, terminal.env, terminal.folder);
    const settings = {
      inputs,
      place,
      proxy: proxyOf(terminal.env),
      readCheckout: (path: string) => readLocalFile(terminal, path),
      workspace: terminal.folder,
      mask,
      ...(stop && { stop }),
      warn: (message: string) => {
        terminal.err(`Warning: ${toLogLine(message)}`);
      },
      debug: debugTo(terminal, flags),
    };
    return await work(settings);
  } catch (thrown) {
    return { dryRun: false, outcomes: [failedOutcome(toSyncError(thrown))] };
  }
}

function show({ out, err }: Terminal, report: Report, asText: boolean): void {
  const hasFailed = exitCodeFor(report) !== 0;
  if (asText || hasFailed) renderLog(report).forEach(hasFailed ? err : out);
  for (const { warnings } of report.outcomes) {
    for (const warning of warnings) err(`Warning: ${toLogLine(warning)}`);
  }
}
