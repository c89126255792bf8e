// The environment of a step: made from nothing, as the runner makes it, so that a test can't pass by
// what happens to be set on the machine that runs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the run believes to be. */
export interface RunGitHub {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** The files that the runner prepares for a step, by the environment variable that names each. */
export function stepFiles(folder: string) {
  return {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'step_summary'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
  };
}

/** The runner's own variables; figures such as the run's id are made up but have the right shape. */
export function runnerVariables(
  github: RunGitHub,
  eventName: string,
  folders: { readonly home: string; readonly temp: string; readonly workspace: string },
): Record<string, string> {
  const owner = github.repository.split('/', 1).join('');
  return {
    CI: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'maintainer',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'sync',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '15000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_TRIGGERING_ACTOR: 'maintainer',
    GITHUB_WORKFLOW: 'Vtiger sync',
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/vtiger-sync.yml@refs/heads/main`,
    GITHUB_WORKSPACE: folders.workspace,
    HOME: folders.home,
    PATH: '/usr/local/bin:/usr/bin:/bin',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.home, 'toolcache'),
  };
}

/**
 * `INPUT_*` for the inputs that were given and the defaults of the others.
 *
 * @param metadataFile path of `action.yml`
 * @throws Error for an input that `action.yml` does not know: the runner only warns, a test is wrong
 */
export function inputVariables(
  metadataFile: string,
  given: Readonly<Record<string, string>>,
  github: RunGitHub,
): Record<string, string> {
  const defaults = inputDefaultsIn(metadataFile);
  const unknown = Object.keys(given).filter((name) => !defaults.has(name));
  if (unknown.length > 0) {
    throw new Error(`${metadataFile} has no such inputs: ${unknown.join(', ')}`);
  }
  const variables: Record<string, string> = {};
  for (const [name, fallback] of defaults) {
    const value = given[name] ?? evaluated(fallback, github);
    // Spaces become underscores, hyphens stay.
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  return variables;
}

function inputDefaultsIn(metadataFile: string): ReadonlyMap<string, string> {
  const metadata: unknown = parse(readFileSync(metadataFile, 'utf8'));
  const inputs = propertyOf(metadata, 'inputs');
  if (typeof inputs !== 'object' || inputs === null) return new Map();
  return new Map(
    Object.entries(inputs).map(([name, input]: [string, unknown]) => {
      const fallback = propertyOf(input, 'default');
      return [name, scalarText(fallback)];
    }),
  );
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A YAML scalar as the runner hands it on: `true` is the text `true`, nothing is empty. */
function scalarText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`An input's default must be a scalar, not ${typeof value}`);
}

/** Defaults may use the `github` context only; of that, what a default here has reason to name. */
function evaluated(text: string, github: RunGitHub): string {
  const context: Readonly<Record<string, string>> = {
    'github.token': github.token,
    'github.repository': github.repository,
    'github.server_url': github.serverUrl,
    'github.api_url': github.apiUrl,
  };
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = context[expression];
    if (value === undefined) throw new Error(`Can't evaluate "${expression}" in a default`);
    return value;
  });
}
