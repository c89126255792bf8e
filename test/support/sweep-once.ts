// A sweep and what it cost, by the calls to both sides.
import type { RunGitHub } from './runner-environment.ts';
import type { RunResult } from './run-action.ts';
import type { Scene } from './scene.ts';

export interface SweptRun extends RunResult {
  /** By the report. */
  readonly counts: unknown;
  /** `METHOD /path` of each request to GitHub, but for the config's, which is asked for once a sweep. */
  readonly asked: readonly string[];
  /** The CRM's, by their names. */
  readonly operations: readonly string[];
}

export const LIST = 'GET /repos/acme/app/issues';

const INPUTS = { 'key-field': 'cf_901', 'max-creates': '1000' };

/** @param github where it is not the scene's repository */
export async function sweepOnce(
  world: Scene,
  inputs: Readonly<Record<string, string>> = {},
  github?: RunGitHub,
): Promise<SweptRun> {
  const [before, done] = [world.github.calls.length, world.vtiger.calls.length];
  const run = await world.run(world.repository.scheduleEvent(), {
    inputs: { ...INPUTS, ...inputs },
    ...(github && { github }),
  });
  return {
    ...run,
    counts: (JSON.parse(run.outputs['report'] ?? '{}') as { counts?: unknown }).counts,
    asked: world.github.calls
      .slice(before)
      .map(({ method, path }) => `${method} ${path}`)
      .filter((call) => !call.includes('/contents/')),
    operations: world.vtiger.calls.slice(done).map(({ operation }) => operation),
  };
}
