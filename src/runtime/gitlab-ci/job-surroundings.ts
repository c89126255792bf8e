// What GitLab tells a job, by its predefined variables (docs.gitlab.com, "Predefined CI/CD variables").
import { INPUTS, type Setting } from '../../config/settings.ts';
import { placeOn, type HostPlace } from '../../hosts/hosts.ts';
import { checkoutReader } from '../checkout.ts';
import type { Environment } from '../environment.ts';

/** Where the issues live: the project that the pipeline belongs to. */
export function placeOf(env: Environment): HostPlace {
  const serverUrl = env['CI_SERVER_URL'] ?? 'https://gitlab.com';
  return placeOn('gitlab', {
    serverUrl,
    apiUrl: env['CI_API_V4_URL'] ?? `${serverUrl}/api/v4`,
    repository: env['CI_PROJECT_PATH'] ?? '',
  });
}

/** The settings by name. In a job they come as variables, from a component's inputs or the project. */
export function givenSettings(env: Environment): Record<string, string> {
  const settings: readonly Setting[] = INPUTS;
  return Object.fromEntries(
    settings
      .filter(({ surfaces }) => surfaces.includes('environment'))
      .map(({ name, env: variable }) => [name, env[variable] ?? '']),
  );
}

/** A folder that no fetch of this job's has made may hold what an earlier job left. */
export function checkoutOf(env: Environment) {
  const isFetched = !['none', 'empty'].includes(env['GIT_STRATEGY'] ?? '');
  return checkoutReader(isFetched ? env['CI_PROJECT_DIR'] : undefined);
}

/** Left for the report, in ms, before GitLab ends the job. */
const RESERVE = 60_000;

/**
 * How long a sweep may take, in ms; absent where GitLab does not tell (before 15.7) how long it lets
 * the job run.
 */
export function timeLeft(env: Environment, now: number): number | undefined {
  const seconds = Number(env['CI_JOB_TIMEOUT'] ?? '');
  if (!(seconds > 0)) return undefined;
  const startedAt = Date.parse(env['CI_JOB_STARTED_AT'] ?? '');
  const elapsed = Number.isNaN(startedAt) ? 0 : Math.max(0, now - startedAt);
  return Math.max(RESERVE, seconds * 1000 - elapsed - RESERVE);
}
