// Both ends on loopback sockets, and the packaged Action run between them as the runner does it.
import { serve, type Handle } from '../../src/emulator/serve.ts';
import { createGitHub, type GitHub, type GitHubOptions } from '../../src/emulator/github/github.ts';
import type { RepositoryPages } from '../../src/emulator/github/repository-pages.ts';
import {
  createVtiger,
  type PlainRecord,
  type Vtiger,
  type VtigerOptions,
} from '../../src/emulator/vtiger/vtiger.ts';
import { setTimeout as delay } from 'node:timers/promises';
import type { TimedCall } from './call-chain.ts';
import { atDistance } from './distance.ts';
import { MAIN_COLUMN, spelled, type Column, type Said } from './columns.ts';
import type { RunEvent } from './events.ts';
import type { RunGitHub } from './runner-environment.ts';
import type { Fields } from '../../src/plan/ticket.ts';
import { runAction, type RunOptions, type RunResult } from './run-action.ts';

export interface SceneOptions {
  /** Which CRM it is; Vtiger 8.4.0 by default. */
  readonly column?: Column;
  /** On top of the column's. */
  readonly vtiger?: Omit<VtigerOptions, 'clock'>;
  readonly github?: GitHubOptions;
  /** Milliseconds that each request takes on its way, whatever else is under way. */
  readonly latency?: number;
  /** Milliseconds of a round trip to either side, which is spoken to by TLS then. */
  readonly distance?: number;
  /** Told of each request before it is served, by how many there were. */
  readonly onRequest?: (count: number) => void;
}

export interface Scene extends AsyncDisposable {
  readonly column: Column;
  readonly vtiger: Vtiger;
  readonly github: GitHub;
  readonly repository: RepositoryPages;
  readonly urls: { readonly vtiger: string; readonly github: string };
  /** The inputs that name the CRM and the user, and those of the column. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Every request to either side, with its time on the way. */
  readonly requests: TimedCall[];
  /** Turns both servers' clocks on. */
  readonly pass: (milliseconds: number) => void;
  /** The surroundings of a run in a repository. */
  readonly runIn: (repository: string) => RunGitHub;
  readonly run: (
    event: RunEvent,
    options?: Partial<Omit<RunOptions, 'event'>>,
  ) => Promise<RunResult>;
  /** The only ticket. */
  readonly ticket: () => PlainRecord;
  /** The ticket of that number in the order of making. */
  readonly nth: (number: number) => PlainRecord | undefined;
  /** What is said of a ticket, in the fields of the column's module. */
  readonly spelled: (said: Said) => Fields;
}

export const REPOSITORY = 'acme/app';
export const KEY_FIELD = { name: 'cf_901', unique: true } as const;

/** The key of an issue of that repository. */
export function keyOf(issue: number): string {
  return `https://github.com/${REPOSITORY}/issues/${issue}`;
}

/** The three ways a ticket can bear its key. */
export const KEY_MODES = [
  { title: 'a unique key field', keyField: KEY_FIELD, inputs: { 'key-field': 'cf_901' } },
  {
    title: 'a plain key field',
    keyField: { ...KEY_FIELD, unique: false },
    inputs: { 'key-field': 'cf_901' },
  },
  { title: 'no key field', keyField: undefined, inputs: {} },
] as const;

/** Two, so that one can stand for the other's rotated key. */
const USERS = [
  { name: 'admin', admin: true },
  { name: 'rotated', admin: true },
] as const;

export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const column = options.column ?? MAIN_COLUMN;
  const vtiger = createVtiger({ users: USERS, ...column.vtiger, ...options.vtiger, clock });
  const github = createGitHub({ ...options.github, clock });
  const requests: TimedCall[] = [];
  const onTheWay = travelling(requests, options);
  const [crm, host] = await Promise.all([
    serve(onTheWay((request) => vtiger.handle(request))),
    serve(onTheWay(github.handle)),
  ]);
  const [user] = vtiger.users;
  if (user === undefined) throw new Error('The embedded Vtiger has no user.');
  const away =
    options.distance === undefined
      ? undefined
      : await atDistance([crm.url, host.url], options.distance);
  const [crmUrl = crm.url, hostUrl = host.url] = away?.urls ?? [];
  const urls = {
    vtiger: `${crmUrl}${options.vtiger?.basePath ?? ''}`,
    github: `${hostUrl}${options.github?.apiPath ?? ''}`,
  };
  const credentials = {
    'vtiger-url': urls.vtiger,
    'vtiger-username': user.name,
    'vtiger-access-key': user.accessKey,
    ...column.inputs,
  };
  const runIn = (name: string): RunGitHub => ({
    apiUrl: urls.github,
    serverUrl: github.serverUrl,
    repository: name,
    token: github.token,
  });
  return {
    column,
    vtiger,
    github,
    repository: github.repository(REPOSITORY),
    urls,
    credentials,
    requests,
    runIn,
    pass(milliseconds) {
      ahead += milliseconds;
    },
    run: (event, { inputs, env, ...rest } = {}) =>
      runAction({
        event,
        inputs: { ...credentials, ...inputs },
        github: runIn(REPOSITORY),
        env: { ...away?.env, ...env },
        ...rest,
      }),
    ticket() {
      const tickets = vtiger.tickets();
      const [ticket] = tickets;
      if (ticket === undefined || tickets.length > 1) {
        throw new Error(`There are ${tickets.length} tickets, not one.`);
      }
      return ticket;
    },
    nth: (number) => vtiger.ticket(column.id(number)),
    spelled: (said) => spelled(column.module, column.values, said),
    async [Symbol.asyncDispose]() {
      await Promise.all([crm.close(), host.close(), away?.[Symbol.asyncDispose]()]);
    },
  };
}

export type KeyMode = (typeof KEY_MODES)[number];

/** Notes each request, and lets it take its time on the way, half of it there and half back. */
function travelling(
  requests: TimedCall[],
  { latency = 0, onRequest }: SceneOptions,
): (handle: Handle) => Handle {
  const travel = async (): Promise<void> => {
    if (latency > 0) await delay(latency / 2);
  };
  return (handle) => async (request) => {
    const call = { startedAt: performance.now(), endedAt: undefined as number | undefined };
    requests.push(call);
    onRequest?.(requests.length);
    await travel();
    const answer = await handle(request);
    await travel();
    call.endedAt = performance.now();
    return answer;
  };
}
