// What the tests of `check` share: one check between the embedded servers, read from its JSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { KEY_FIELD, type Scene, type SceneOptions } from '../support/scene.ts';
import { openFolder, runCli } from './run-cli.ts';
import { settingsOf } from './settings.ts';

export interface Step {
  readonly step: string;
  readonly verdict: string;
  readonly detail: string;
  readonly cure: string;
  readonly config: string;
  readonly code?: string;
}

export interface Checked {
  readonly exitCode: number | null;
  readonly steps: readonly Step[];
  readonly step: (id: string) => Step;
}

/** Nothing is wrong with it. */
export const SOUND: SceneOptions = { vtiger: { keyField: KEY_FIELD } };

/**
 * The steps of a check, which has written nothing.
 *
 * @param env what differs from a sound set-up
 * @param files of the working directory
 */
export async function check(
  scene: Scene,
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Checked> {
  await using folder = await openFolder();
  await mkdir(join(folder.path, '.github'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  const run = await runCli(['check', '--json'], {
    cwd: folder.path,
    env: { ...settingsOf(scene), ...env },
  });
  expect(run.stderr).toBe('');
  expectNothingWritten(scene);
  const { steps } = JSON.parse(run.stdout) as { steps: readonly Step[] };
  return {
    exitCode: run.exitCode,
    steps,
    step: (id) => steps.find((one) => one.step === id) ?? expect.fail(`There is no step ${id}.`),
  };
}

export function expectNothingWritten({ vtiger, github }: Scene): void {
  const reading = new Set(['getchallenge', 'login', 'me', 'listtypes', 'describe', 'query']);
  const operations = vtiger.calls.map(({ operation }) => operation);
  expect(operations.filter((operation) => !reading.has(operation))).toEqual([]);
  expect(github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect([...vtiger.unhandled, ...github.unhandled]).toEqual([]);
}
