// `check` and `query` in a job of GitLab: the steps under what they are about, the rows as a table.
import type { Finding } from '../../check/finding.ts';
import { areaTitle, STEPS, type Area } from '../../check/steps.ts';
import type { GivenInputs } from '../../config/input-form.ts';
import type { Inspection } from '../../config/inputs.ts';
import { exitCodeOf, SyncError, toSyncError } from '../../errors/sync-error.ts';
import {
  exitCodeOfCheck,
  inspectionOutputs,
  renderFinding,
  renderVerdict,
  toCheckOutputs,
} from '../../report/check.ts';
import { toQueryReport } from '../../report/rows-json.ts';
import { renderRows } from '../../report/rows-table.ts';
import { toLogLines } from '../../report/safe-text.ts';
import type { OutputValues } from '../../report/outputs.ts';
import { runCheck, type CheckSettings } from '../check/run-check.ts';
import { runQuery } from '../check/run-query.ts';
import type { JobOutput } from './job-output.ts';

export type JobInspection = CheckSettings &
  JobOutput & {
    /** Leaves the results for later jobs. */
    readonly leave: (outputs: OutputValues) => Promise<void>;
  };

/** @returns the exit code */
export async function inspectInJob(
  inspection: Inspection,
  given: GivenInputs,
  job: JobInspection,
): Promise<number> {
  try {
    return await (inspection === 'check' ? check : query)(given, job);
  } catch (thrown) {
    const { code, message, hint } = toSyncError(thrown);
    job.say(...toLogLines(message), ...toLogLines(`  ${code}: ${hint}`));
    await job.leave(inspectionOutputs(code, ''));
    return exitCodeOf(new SyncError(code, message));
  } finally {
    job.sayTrace();
  }
}

async function check(given: GivenInputs, job: JobInspection): Promise<number> {
  const findings = await runCheck(given, job, () => undefined);
  if (findings === undefined) return switchedOff(job);
  for (const area of new Set(findings.map(({ step }) => STEPS[step].area))) {
    const found = findings.filter(({ step }) => STEPS[step].area === area);
    job.say({
      name: `vtiger_${area.toLowerCase()}`,
      title: titleOf(area, found),
      isFolded: false,
      lines: found.flatMap(renderFinding),
    });
  }
  job.say(renderVerdict(findings));
  await job.leave(toCheckOutputs(findings, 'GitLab'));
  return exitCodeOfCheck(findings);
}

function titleOf(area: Area, found: readonly Finding[]): string {
  const failed = found.filter(({ verdict }) => verdict === 'failed').length;
  return `${areaTitle(area, 'GitLab')}${failed === 0 ? '' : `: ${failed} failed`}`;
}

/** What GitLab's page of a job shows of a line without wrapping it, on a common screen. */
const LOG_WIDTH = 140;

async function query(given: GivenInputs, job: JobInspection): Promise<number> {
  const found = await runQuery(given, job);
  if (found === undefined) return switchedOff(job);
  job.say(...renderRows(found, LOG_WIDTH));
  await job.leave(inspectionOutputs(undefined, toQueryReport(found)));
  return 0;
}

async function switchedOff(job: JobInspection): Promise<number> {
  job.say('Switched off: enabled is false.');
  await job.leave({ ...inspectionOutputs(undefined, ''), status: 'skipped', reason: 'disabled' });
  return 0;
}
