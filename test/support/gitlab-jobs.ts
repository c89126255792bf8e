// An embedded GitLab and an embedded Vtiger on loopback sockets, and the packaged program run between them as
// a runner runs a job: one process under Node 24, its environment made from nothing.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createGitLab, type GitLab, type GitLabOptions } from '../../src/emulator/gitlab/gitlab.ts';
import type { ProjectPages } from '../../src/emulator/gitlab/project-pages.ts';
import { serve } from '../../src/emulator/serve.ts';
import {
  createVtiger,
  type PlainRecord,
  type Vtiger,
  type VtigerOptions,
} from '../../src/emulator/vtiger/vtiger.ts';
import { runCli, type CliResult } from '../cli/run-cli.ts';
import { dotenvIn } from './dotenv.ts';
import { KEY_FIELD, REPOSITORY } from './scene.ts';

export interface GitLabScene extends AsyncDisposable {
  readonly gitlab: GitLab;
  readonly project: ProjectPages;
  readonly vtiger: Vtiger;
  /** Of the project, and those by which a job knows where it is. */
  readonly variables: Readonly<Record<string, string>>;
  readonly runJob: (job?: JobOptions) => Promise<JobResult>;
  /** The only ticket. */
  readonly ticket: () => PlainRecord;
}

export interface JobOptions {
  /** CI_PIPELINE_SOURCE; by default `trigger` where there is a payload. */
  readonly source?: string;
  /** What a webhook sent; text is written as it is. */
  readonly payload?: object | string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Files of the working directory. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface JobResult extends CliResult {
  /** Absent where the job left no report. */
  readonly dotenv: Readonly<Record<string, string>> | undefined;
}

export async function openGitLabScene(
  options: { readonly gitlab?: GitLabOptions; readonly vtiger?: VtigerOptions } = {},
): Promise<GitLabScene> {
  const vtiger = createVtiger(options.vtiger ?? { keyField: KEY_FIELD });
  const gitlab = createGitLab(options.gitlab);
  const [crm, host] = await Promise.all([
    serve((request) => vtiger.handle(request)),
    serve(gitlab.handle),
  ]);
  const project = gitlab.project(REPOSITORY);
  const [user] = vtiger.users;
  const variables = {
    VTIGER_URL: crm.url,
    VTIGER_USERNAME: user?.name ?? '',
    VTIGER_ACCESS_KEY: user?.accessKey ?? '',
    GITLAB_TOKEN: gitlab.token,
    KEY_FIELD: KEY_FIELD.name,
    CI_SERVER_URL: gitlab.serverUrl,
    CI_API_V4_URL: `${host.url}${options.gitlab?.apiPath ?? '/api/v4'}`,
    CI_PROJECT_PATH: REPOSITORY,
    CI_PROJECT_ID: String(project.project.id),
  };
  return {
    gitlab,
    project,
    vtiger,
    variables,
    runJob: (job = {}) => runJob(job, variables),
    ticket() {
      const [ticket, ...more] = vtiger.tickets();
      if (ticket === undefined || more.length > 0) {
        throw new Error(`There are ${vtiger.tickets().length} tickets, not one.`);
      }
      return ticket;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([crm.close(), host.close()]);
    },
  };
}

async function runJob(
  { payload, source, variables, files = {} }: JobOptions,
  common: Readonly<Record<string, string>>,
): Promise<JobResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gitlab-job-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const payloadFile = join(folder, 'TRIGGER_PAYLOAD');
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    if (payload !== undefined) await writeFile(payloadFile, text);
    const end = await runCli([], {
      cwd: folder,
      env: {
        CI: 'true',
        GITLAB_CI: 'true',
        CI_PIPELINE_SOURCE: source ?? (payload === undefined ? 'schedule' : 'trigger'),
        CI_PROJECT_DIR: folder,
        GIT_STRATEGY: 'none',
        ...(payload === undefined ? {} : { TRIGGER_PAYLOAD: payloadFile }),
        ...common,
        ...variables,
      },
    });
    const dotenv = await readFile(join(folder, 'vtiger-issue-sync.env'), 'utf8').then(
      dotenvIn,
      () => undefined,
    );
    return { ...end, dotenv };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
