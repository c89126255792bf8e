// Runs the packaged program as a runner of GitLab does: a process of its own in an empty folder, its
// environment made from nothing, the webhook's payload in a file, the results read back from one.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INPUTS } from '../../../config/settings.ts';
import { processEnd } from './process-end.ts';
import type { ProcessOptions } from './stage.ts';
import type { RunEnd } from './tracker.ts';

export interface JobCall extends ProcessOptions {
  /** An existing folder; the run gets one of its own in it. */
  readonly temp: string;
  /** CI_PIPELINE_SOURCE */
  readonly source: string;
  /** What the webhook sent, where one started the pipeline. */
  readonly payload: object | undefined;
  /** Variables of the project, by the settings' names. */
  readonly settings: Readonly<Record<string, string>>;
  /** The same of this pipeline. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly gitlab: {
    readonly serverUrl: string;
    readonly apiUrl: string;
    readonly path: string;
    readonly projectId: number;
  };
}

/** @throws where the process can't be started or was ended by the signal */
export async function runJobProcess(call: JobCall): Promise<RunEnd> {
  const { temp, source, payload, settings, inputs, gitlab, system } = call;
  const folder = await mkdtemp(join(temp, 'job-'));
  const payloadFile = join(folder, 'TRIGGER_PAYLOAD');
  const reportFile = join(folder, 'report.json');
  if (payload !== undefined) await writeFile(payloadFile, JSON.stringify(payload));
  const end = await processEnd('cli.js', call, folder, {
    ...system,
    ...variablesOf({ ...settings, ...inputs, 'report-file': reportFile }),
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: source,
    CI_SERVER_URL: gitlab.serverUrl,
    CI_API_V4_URL: gitlab.apiUrl,
    CI_PROJECT_PATH: gitlab.path,
    CI_PROJECT_ID: String(gitlab.projectId),
    CI_PROJECT_DIR: folder,
    GIT_STRATEGY: 'none',
    ...(payload === undefined ? {} : { TRIGGER_PAYLOAD: payloadFile }),
  });
  const report = await readFile(reportFile, 'utf8').catch(() => '{}');
  await rm(folder, { recursive: true, force: true });
  return { ...end, outputs: JSON.parse(report) as Record<string, string> };
}

function variablesOf(settings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(INPUTS.map(({ name, env }) => [env, settings[name] ?? '']));
}
