// `check` and `query` as a step of a workflow: log, annotations, outputs and summary.
import * as core from '@actions/core';
import type { Finding } from '../../check/finding.ts';
import { STEPS } from '../../check/steps.ts';
import type { GivenInputs } from '../../config/input-form.ts';
import type { Inspection } from '../../config/inputs.ts';
import { exitCodeOf, SyncError, toSyncError } from '../../errors/sync-error.ts';
import {
  exitCodeOfCheck,
  inspectionOutputs,
  renderCheckSummary,
  renderFinding,
  renderVerdict,
  toCheckOutputs,
} from '../../report/check.ts';
import type { OutputValues } from '../../report/outputs.ts';
import { toQueryReport } from '../../report/rows-json.ts';
import { renderRowsSummary } from '../../report/rows-summary.ts';
import { renderRows } from '../../report/rows-table.ts';
import { toHtmlSentence, toLogLines } from '../../report/safe-text.ts';
import { runCheck, type CheckSettings } from './run-check.ts';
import { runQuery } from './run-query.ts';

export interface InspectionSettings extends CheckSettings {
  /** Takes every known secret out of what is said. */
  readonly hide: (text: string) => string;
  /** Errors become warnings. */
  readonly isMild: boolean;
}

/** @returns the exit code */
export async function inspect(
  inspection: Inspection,
  given: GivenInputs,
  settings: InspectionSettings,
): Promise<number> {
  try {
    const code = await (inspection === 'check' ? check : query)(given, settings);
    return settings.isMild ? 0 : code;
  } catch (thrown) {
    const { code, message, hint } = toSyncError(thrown);
    const said = `${settings.hide(message)}\n${hint}`;
    toLogLines(said).forEach(core.info);
    annotate(settings, code, said);
    const page = `<p>${toHtmlSentence(said)} <code>${code}</code></p>`;
    await leave(
      inspectionOutputs(code, JSON.stringify({ command: inspection, error: code })),
      page,
    );
    return settings.isMild ? 0 : exitCodeOf(new SyncError(code, message));
  }
}

async function check(given: GivenInputs, settings: InspectionSettings): Promise<number> {
  const { hide } = settings;
  const hidden = (finding: Finding): Finding => ({
    ...finding,
    detail: hide(finding.detail),
    cure: hide(finding.cure),
    config: hide(finding.config),
  });
  const found = await runCheck(given, settings, (finding) => {
    renderFinding(hidden(finding)).forEach(core.info);
  });
  if (found === undefined) return switchedOff();
  const findings = found.map(hidden);
  core.info(renderVerdict(findings));
  for (const { step, code, detail, cure } of findings) {
    if (code !== undefined) annotate(settings, code, `${STEPS[step].tests}: ${detail}\n${cure}`);
  }
  await leave(toCheckOutputs(findings, 'GitHub'), renderCheckSummary(findings));
  return exitCodeOfCheck(findings);
}

async function query(given: GivenInputs, settings: InspectionSettings): Promise<number> {
  const found = await runQuery(given, settings);
  if (found === undefined) return switchedOff();
  renderRows(found, LOG_WIDTH).forEach(core.info);
  await leave(inspectionOutputs(undefined, toQueryReport(found)), renderRowsSummary(found));
  return 0;
}

/** What GitHub's log shows of a line without wrapping it, on a common screen. */
const LOG_WIDTH = 140;

async function switchedOff(): Promise<number> {
  core.info('Switched off: enabled is false.');
  const outputs = inspectionOutputs(undefined, '{}');
  await leave({ ...outputs, status: 'skipped', reason: 'disabled' }, '');
  return 0;
}

function annotate({ isMild }: InspectionSettings, code: string, message: string): void {
  const title = `Vtiger Issue Sync: ${code}`;
  (isMild ? core.warning : core.error)(toLogLines(message).join('\n'), { title });
}

async function leave(outputs: OutputValues, page: string): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  // The file is missing outside a runner, and a summary is no reason to fail.
  await core.summary
    .addRaw(page)
    .write()
    .catch(() => undefined);
}
