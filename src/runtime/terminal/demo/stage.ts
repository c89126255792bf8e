// Where the demo plays: an embedded Vtiger and an embedded code host on loopback sockets, and a clock that
// the story turns on.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../emulator/serve.ts';
import { createVtiger, type Vtiger, type VtigerVersion } from '../../../emulator/vtiger/vtiger.ts';
import { AGENT, KEY_FIELD } from './cast.ts';
import type { Cue, RunEnd, Tracker } from './tracker.ts';

export interface StageOptions extends ProcessOptions {
  readonly version: VtigerVersion;
  readonly openTracker: (options: TrackerOptions) => Promise<Tracker>;
}

/** What each run is given, as a process. */
export interface ProcessOptions {
  /** Where the packaged program lies: `dist/`. */
  readonly folder: string;
  /** `SystemRoot` on Windows, which opens no socket without it. */
  readonly system: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface TrackerOptions extends ProcessOptions {
  readonly clock: () => Date;
  /** An existing folder; each run gets one of its own in it. */
  readonly temp: string;
  /** The settings of every run, but for the host's token. */
  readonly settings: Readonly<Record<string, string>>;
}

/** One run of the program. */
export interface Run extends RunEnd {
  readonly title: string;
}

export interface Stage extends AsyncDisposable {
  readonly tracker: Tracker;
  readonly vtiger: Vtiger;
  /** The CRM's id of the agent. */
  readonly agent: string;
  readonly run: (cue: Cue) => Promise<Run>;
  /** Lets time pass on both servers. */
  readonly pass: (minutes: number) => void;
  readonly counts: () => {
    readonly runs: number;
    readonly vtiger: number;
    readonly host: number;
  };
}

/** The user of an integration as administrators make one: no administrator, and may not delete. */
const INTEGRATION = 'issue-sync';

export async function openStage(options: StageOptions): Promise<Stage> {
  const { version, openTracker, ...process } = options;
  let ahead = 0;
  let runs = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const vtiger = createVtiger({
    version,
    clock,
    users: [{ name: 'admin', admin: true }, { name: INTEGRATION }, { name: AGENT }],
    keyField: { name: KEY_FIELD, unique: true },
  });
  const temp = await mkdtemp(join(tmpdir(), 'vtiger-issue-sync-demo-'));
  const crm = await serve((request) => vtiger.handle(request));
  const settings = {
    'vtiger-url': crm.url,
    'vtiger-username': INTEGRATION,
    'vtiger-access-key': userOf(vtiger, INTEGRATION).accessKey,
    'key-field': KEY_FIELD,
  };
  const tracker = await openTracker({ ...process, clock, temp, settings });
  return {
    tracker,
    vtiger,
    agent: userOf(vtiger, AGENT).id,
    async run({ title, run }) {
      runs += 1;
      return { title, ...(await run()) };
    },
    pass(minutes) {
      ahead += minutes * 60_000;
    },
    counts: () => ({ runs, vtiger: vtiger.calls.length, host: tracker.calls() }),
    async [Symbol.asyncDispose]() {
      await Promise.all([crm.close(), tracker[Symbol.asyncDispose]()]);
      await rm(temp, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function userOf({ users }: Vtiger, name: string) {
  const user = users.find((one) => one.name === name);
  if (user === undefined) throw new Error(`The embedded Vtiger has no user ${name}`);
  return user;
}
