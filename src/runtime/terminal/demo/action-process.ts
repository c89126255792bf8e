// Runs the packaged Action as the GitHub runner does: a process of its own, its environment made from
// nothing, the event in a file, the outputs read back from a file.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubEvent } from '../../../emulator/github/events.ts';
import { INPUTS } from '../../../config/settings.ts';
import { processEnd } from './process-end.ts';
import type { RunEnd } from './tracker.ts';

export interface ActionCall {
  /** Where the packaged Action lies: `dist/`. */
  readonly folder: string;
  /** An existing folder; the run gets one of its own in it. */
  readonly temp: string;
  readonly event: GitHubEvent;
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: { readonly apiUrl: string; readonly serverUrl: string; readonly name: string };
  /** What the operating system needs in any environment. */
  readonly system: Readonly<Record<string, string>>;
  /** Ends the process. */
  readonly signal: AbortSignal;
}

/** @throws where the process can't be started or was ended by the signal */
export async function runActionProcess(call: ActionCall): Promise<RunEnd> {
  const folder = await mkdtemp(join(call.temp, 'run-'));
  const [workspace, eventFile, outputFile, summaryFile] = [
    join(folder, 'workspace'),
    join(folder, 'event.json'),
    join(folder, 'outputs'),
    join(folder, 'summary'),
  ];
  await mkdir(workspace);
  await writeFile(eventFile, JSON.stringify(call.event.payload));
  await writeFile(outputFile, '');
  await writeFile(summaryFile, '');
  const { exitCode, log } = await processEnd('index.js', call, workspace, {
    ...call.system,
    ...inputVariables(call.inputs),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: call.github.apiUrl,
    GITHUB_SERVER_URL: call.github.serverUrl,
    GITHUB_REPOSITORY: call.github.name,
    GITHUB_EVENT_NAME: call.event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_WORKSPACE: workspace,
  });
  const outputs = readOutputs(await readFile(outputFile, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  return { exitCode, outputs, log };
}

/** The runner sets every input; those that are not given are empty. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    INPUTS.map(({ name }) => [`INPUT_${name.toUpperCase()}`, given[name] ?? '']),
  );
}

/** GITHUB_OUTPUT: `name<<delimiter`, lines of the value, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const entries = text.matchAll(/^([^\n]+?)<<([^\r\n]+)\r?\n([^]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
