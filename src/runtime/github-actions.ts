// The program as a step of a GitHub workflow: inputs, event and environment in; outputs, annotations,
// summary and exit code out.
// Without promises: the thread pool takes 2 ms of a run, and nothing else is under way.
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import {
  inspectionOf,
  onErrorOf,
  parseInputs,
  type Inputs,
  type OnError,
} from '../config/inputs.ts';
import { INPUTS } from '../config/settings.ts';
import { AS_INPUTS } from '../config/where-set.ts';
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import { placeOn } from '../hosts/hosts.ts';
import { renderLog } from '../report/log.ts';
import { toOutputs } from '../report/outputs.ts';
import { exitCodeFor, type Report } from '../report/report.ts';
import { toLogLine, toLogLines } from '../report/safe-text.ts';
import { renderSummary } from '../report/summary.ts';
import { hide, withoutSecrets } from '../report/without-secrets.ts';
import { failedOutcome, outcomeOf } from '../sync/outcome.ts';
import { runSweep, runSync } from './run.ts';
import { steadily } from './progress.ts';
import { toTrigger, type WebhookPayload } from './github-event.ts';
import { checkoutReader } from './checkout.ts';
import { proxyOf, type Environment } from './environment.ts';

/** @returns the exit code of the process */
export async function runAsAction({ env }: { readonly env: Environment }): Promise<number> {
  const secrets = keepSecrets();
  const given = givenInputs(env, secrets);
  const onError = onErrorOf(given);
  const inspection = inspectionOf(given);
  if (inspection !== undefined) {
    const { inspect } = await import('./check/in-action.ts');
    return inspect(inspection, given, {
      ...surroundingsOf(env, secrets),
      hide: (text) => hide(text, secrets.known),
      isMild: onError === 'warn',
    });
  }
  const report = withoutSecrets(await toReport(given, env, secrets), secrets.known);
  await show(report, onError, secrets);
  return onError === 'warn' ? 0 : exitCodeFor(report);
}

interface Secrets {
  readonly known: ReadonlySet<string>;
  /** Has the runner blot it out from here on. */
  readonly mask: (secret: string) => void;
}

function keepSecrets(): Secrets {
  const known = new Set<string>();
  return {
    known,
    mask: (secret) => {
      known.add(secret);
      core.setSecret(secret);
    },
  };
}

/** What the step gives, else the environment variable of the same name. Secrets are masked here. */
function givenInputs(env: Environment, { mask }: Secrets): Record<string, string> {
  return Object.fromEntries(
    INPUTS.map(({ name, env: variable, secret }) => {
      // Untrimmed: in inline YAML the first line's indentation counts.
      const given = core.getInput(name, { trimWhitespace: false });
      const value = given.trim() === '' ? (env[variable] ?? '') : given;
      // A secret that was stored with a line end is used, and may be quoted, without it.
      if (secret) for (const form of new Set([value, value.trim()])) if (form !== '') mask(form);
      return [name, value];
    }),
  );
}

async function toReport(
  given: Record<string, string>,
  env: Environment,
  secrets: Secrets,
): Promise<Report> {
  try {
    const inputs = parseInputs(given, 'github', AS_INPUTS);
    if (!inputs.enabled) return nothing('disabled', 'Switched off: enabled is false.');
    const place = placeOf(env);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const trigger = toTrigger({ name, payload: readPayload(env), place }, inputs);
    if (trigger.kind === 'nothing') return nothing(trigger.reason, trigger.text);
    const settings = toRunSettings(inputs, env, secrets);
    if (trigger.kind === 'issue') return await runSync(settings, trigger.target);
    return await runSweep(settings, steadily(core.info));
  } catch (thrown) {
    return { dryRun: false, outcomes: [failedOutcome(toSyncError(thrown))] };
  }
}

function nothing(reason: string, text: string): Report {
  return { dryRun: false, outcomes: [outcomeOf({ status: 'skipped', reason, text })] };
}

function readPayload(env: Environment): WebhookPayload {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as WebhookPayload | null) ?? {};
  } catch (cause) {
    throw new SyncError('event-unsupported', 'The event file could not be read.', { cause });
  }
}

function placeOf(env: Environment) {
  return placeOn('github', {
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
  });
}

function toRunSettings(inputs: Inputs, env: Environment, secrets: Secrets) {
  return { inputs, ...surroundingsOf(env, secrets) };
}

function surroundingsOf(env: Environment, { known, mask }: Secrets) {
  return {
    host: 'github' as const,
    where: AS_INPUTS,
    place: placeOf(env),
    proxy: proxyOf(env),
    readCheckout: checkoutReader(env['GITHUB_WORKSPACE']),
    workspace: env['GITHUB_WORKSPACE'],
    mask,
    warn: (message: string) => {
      core.warning(toLogLine(hide(message, known)));
    },
    // The runner would leave the lines out of the log, after a long sweep had it read every one.
    debug: core.isDebug()
      ? (message: string) => {
          core.debug(toLogLine(hide(message, known)));
        }
      : undefined,
  };
}

async function show(report: Report, onError: OnError, { known }: Secrets): Promise<void> {
  for (const line of renderLog(report)) core.info(line);
  for (const { error, warnings } of report.outcomes) {
    for (const warning of warnings) core.warning(toLogLine(warning));
    if (error === undefined) continue;
    const annotate = onError === 'warn' ? core.warning : core.error;
    const title = `Vtiger Issue Sync: ${error.code}`;
    annotate(toLogLines(`${error.message}\n${error.hint}`).join('\n'), { title });
    if (error.cause instanceof Error) core.debug(toLogLine(hide(error.cause.message, known)));
  }
  for (const [name, value] of Object.entries(toOutputs(report))) core.setOutput(name, value);
  // The file is missing outside a runner, and a summary is no reason to fail.
  await core.summary
    .addRaw(renderSummary(report))
    .write()
    .catch(() => undefined);
}
