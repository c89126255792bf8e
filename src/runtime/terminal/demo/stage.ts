// Where the demo plays: both servers on loopback sockets, a clock that the story turns on, and the
// packaged Action to run between them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHubEvent } from '../../../emulator/github/events.ts';
import { createGitHub } from '../../../emulator/github/github.ts';
import type { RepositoryPages } from '../../../emulator/github/repository-pages.ts';
import { serve } from '../../../emulator/serve.ts';
import { createVtiger, type Vtiger, type VtigerVersion } from '../../../emulator/vtiger/vtiger.ts';
import { runActionProcess, type ActionEnd } from './action-process.ts';
import { AGENT, KEY_FIELD, REPOSITORY } from './cast.ts';

export interface StageOptions {
  readonly version: VtigerVersion;
  /** The packaged Action: `dist/index.js`. */
  readonly entry: string;
  /** `SystemRoot` on Windows, which opens no socket without it. */
  readonly system: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** One run of the Action. */
export interface Run extends ActionEnd {
  readonly event: GitHubEvent;
}

export interface Stage extends AsyncDisposable {
  readonly repository: RepositoryPages;
  readonly vtiger: Vtiger;
  /** The CRM's id of the agent. */
  readonly agent: string;
  /** Runs the Action on an event, with more inputs than those the workflow always gives. */
  readonly run: (event: GitHubEvent, inputs?: Readonly<Record<string, string>>) => Promise<Run>;
  /** Lets time pass on both servers. */
  readonly pass: (minutes: number) => void;
  readonly counts: () => {
    readonly runs: number;
    readonly vtiger: number;
    readonly github: number;
  };
}

/** The user of an integration as administrators make one: no administrator, and may not delete. */
const INTEGRATION = 'github-sync';

export async function openStage({ version, entry, system, signal }: StageOptions): Promise<Stage> {
  let ahead = 0;
  let runs = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const vtiger = createVtiger({
    version,
    clock,
    users: [{ name: 'admin', admin: true }, { name: INTEGRATION }, { name: AGENT }],
    keyField: { name: KEY_FIELD, unique: true },
  });
  const github = createGitHub({ clock });
  const temp = await mkdtemp(join(tmpdir(), 'vtiger-issue-sync-demo-'));
  const [crm, host] = await Promise.all([
    serve((request) => vtiger.handle(request)),
    serve(github.handle),
  ]);
  const inputs = {
    'vtiger-url': crm.url,
    'vtiger-username': INTEGRATION,
    'vtiger-access-key': userOf(vtiger, INTEGRATION).accessKey,
    'github-token': github.token,
    'key-field': KEY_FIELD,
  };
  const place = { apiUrl: host.url, serverUrl: github.serverUrl, name: REPOSITORY };
  return {
    repository: github.repository(REPOSITORY),
    vtiger,
    agent: userOf(vtiger, AGENT).id,
    async run(event, more) {
      runs += 1;
      const all = { ...inputs, ...more };
      const call = { entry, temp, event, inputs: all, github: place, system, signal };
      return { event, ...(await runActionProcess(call)) };
    },
    pass(minutes) {
      ahead += minutes * 60_000;
    },
    counts: () => ({ runs, vtiger: vtiger.calls.length, github: github.calls.length }),
    async [Symbol.asyncDispose]() {
      await Promise.all([crm.close(), host.close()]);
      await rm(temp, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function userOf({ users }: Vtiger, name: string) {
  const user = users.find((one) => one.name === name);
  if (user === undefined) throw new Error(`The embedded Vtiger has no user ${name}`);
  return user;
}
