// The program as a job of GitLab CI: variables and payload in; log, dotenv report and exit code out.
import { readFile } from 'node:fs/promises';
import { secretsAmong } from '../../config/input-form.ts';
import { inspectionOf, onErrorOf, parseInputs } from '../../config/inputs.ts';
import { AS_VARIABLES } from '../../config/where-set.ts';
import { SyncError, toSyncError } from '../../errors/sync-error.ts';
import { renderJobLog } from '../../report/job-log.ts';
import { toOutputs, type OutputValues } from '../../report/outputs.ts';
import { exitCodeFor, type Report } from '../../report/report.ts';
import { toLogLine } from '../../report/safe-text.ts';
import { withoutSecrets } from '../../report/without-secrets.ts';
import { failedOutcome, outcomeOf } from '../../sync/outcome.ts';
import type { SweepResult } from '../../sync/sweep/tally.ts';
import { proxyOf, type Environment } from '../environment.ts';
import { toTrigger, UNREADABLE_PAYLOAD } from '../gitlab-event.ts';
import { steadily } from '../progress.ts';
import { runSweep, runSync } from '../run.ts';
import { leaveResults, openJobOutput, type JobOutput } from './job-output.ts';
import { checkoutOf, givenSettings, placeOf, timeLeft } from './job-surroundings.ts';

export interface Job {
  readonly env: Environment;
  /** The working directory. */
  readonly folder: string;
  /** Prints one line. */
  readonly print: (line: string) => void;
  readonly version: string;
}

/** Does what the pipeline was started for. @returns the exit code of the process */
export async function runInJob({ env, folder, print, version }: Job): Promise<number> {
  const output = openJobOutput(print);
  const given = givenSettings(env);
  secretsAmong(given).forEach(output.mask);
  const place = placeOf(env);
  const source = env['CI_PIPELINE_SOURCE'] ?? '';
  output.say(toLogLine(`Vtiger Issue Sync ${version}, ${place.repository}, source: ${source}`));
  const surroundings = {
    host: place.host,
    where: AS_VARIABLES,
    place,
    proxy: proxyOf(env),
    readCheckout: checkoutOf(env),
    workspace: folder,
    ...output,
  };
  const leave = (outputs: OutputValues, sweep?: SweepResult): Promise<void> =>
    leaveResults(output, folder, given, outputs, sweep);
  const inspection = inspectionOf(given);
  const isMild = onErrorOf(given) === 'warn';
  if (inspection !== undefined) {
    const { inspectInJob } = await import('./inspect.ts');
    const exitCode = await inspectInJob(inspection, given, { ...surroundings, leave });
    return isMild ? 0 : exitCode;
  }
  const report = withoutSecrets(await toReport(given, env, surroundings), output.secrets);
  output.say(...renderJobLog(report));
  output.sayTrace();
  await leave(toOutputs(report), report.sweep);
  return isMild ? 0 : exitCodeFor(report);
}

type Surroundings = JobOutput & {
  readonly place: ReturnType<typeof placeOf>;
  readonly proxy: ReturnType<typeof proxyOf>;
  readonly readCheckout: ReturnType<typeof checkoutOf>;
  /** Where what earlier jobs hand on lies. */
  readonly workspace: string;
};

async function toReport(
  given: Record<string, string>,
  env: Environment,
  surroundings: Surroundings,
): Promise<Report> {
  try {
    const inputs = parseInputs(given, 'gitlab', AS_VARIABLES);
    if (!inputs.enabled) return nothing('disabled', 'Switched off: enabled is false.');
    const trigger = toTrigger(
      {
        source: env['CI_PIPELINE_SOURCE'] ?? '',
        projectId: env['CI_PROJECT_ID'] ?? '',
        payload: await readPayload(env['TRIGGER_PAYLOAD']),
      },
      inputs,
    );
    if (trigger.kind === 'nothing') return nothing(trigger.reason, trigger.text);
    const settings = { inputs, ...surroundings };
    if (trigger.kind === 'issue') return await runSync(settings, trigger.target);
    const sweep = { ...settings, longestSweep: timeLeft(env, Date.now()) };
    return await runSweep(sweep, steadily(surroundings.say));
  } catch (thrown) {
    return { dryRun: false, outcomes: [failedOutcome(toSyncError(thrown))] };
  }
}

function nothing(reason: string, text: string): Report {
  return { dryRun: false, outcomes: [outcomeOf({ status: 'skipped', reason, text })] };
}

/** @param path of the file that GitLab made of the payload; absent where no webhook started the pipeline */
async function readPayload(path: string | undefined): Promise<string | undefined> {
  if (!path) return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SyncError('event-unsupported', 'The file TRIGGER_PAYLOAD could not be read.', {
      hint: UNREADABLE_PAYLOAD,
      cause,
    });
  }
}
