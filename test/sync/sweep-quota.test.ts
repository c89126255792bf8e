// A sweep beside the quotas of a cloud account, in hours that pass in no time: the sweep, the clients and
// both embedded servers share one clock, and a wait only turns it on.
import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../src/emulator/github/github.ts';
import { createVtiger, type CloudOptions, type Vtiger } from '../../src/emulator/vtiger/vtiger.ts';
import type { WireFault } from '../../src/emulator/serve.ts';
import { SyncError } from '../../src/errors/sync-error.ts';
import { openGitHub } from '../../src/hosts/github/github.ts';
import { placeOn } from '../../src/hosts/hosts.ts';
import type { Deadline } from '../../src/http/deadline.ts';
import type { Fetch } from '../../src/http/http.ts';
import { deriveMarkerSecret, deskPrint } from '../../src/plan/marker.ts';
import { createFingerprint } from '../../src/plan/memory.ts';
import { openFormerNames } from '../../src/sync/former-names.ts';
import { sweep, type SweepOptions } from '../../src/sync/sweep/sweep.ts';
import type { SweepResult } from '../../src/sync/sweep/tally.ts';
import { openDesk } from '../../src/vtiger/desk.ts';
import { helpdesk } from '../../src/vtiger/modules/helpdesk.ts';
import type { Pace } from '../../src/vtiger/restapi/quota.ts';
import { createRestapi } from '../../src/vtiger/restapi/restapi.ts';
import { rules } from '../support/builders.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CRM = 'http://crm.test';
const REPOSITORY = 'acme/app';
const OPTIONS: SweepOptions = {
  since: undefined,
  shard: undefined,
  maxCreates: 10_000,
  workers: 4,
  onProgress: () => undefined,
};

type Quota = NonNullable<CloudOptions['quota']>;

function openAccount(quota: Quota, issues: number) {
  let now = Date.parse('2026-03-01T10:00:00Z');
  const start = now;
  const clock = (): Date => new Date(now);
  const vtiger = createVtiger({ cloud: { quota }, clock });
  const github = createGitHub({ clock });
  const repository = github.repository(REPOSITORY);
  for (let at = 1; at <= issues; at += 1) {
    repository.openIssue({ title: `Bug ${at}`, body: 'B', labels: ['bug'] });
  }
  const [user] = vtiger.users;
  const credentials = { username: user?.name ?? '', accessKey: user?.accessKey ?? '' };

  function startDeadline(milliseconds: number): Deadline {
    const end = now + milliseconds;
    return {
      remaining: () => end - now,
      wait(pause) {
        if (now + pause >= end) throw new SyncError('deadline', 'The run did not finish.');
        now += pause;
        return Promise.resolve();
      },
    };
  }

  function connect(pace: Pace, deadline: Deadline) {
    const mask = (): undefined => undefined;
    const options = { url: CRM, credentials, deadline, mask, pace, now: () => now };
    return createRestapi(
      fetchOf((request) => vtiger.handle(request)),
      options,
    );
  }

  return {
    vtiger,
    connect: (pace: Pace) => connect(pace, startDeadline(HOUR)),
    /** Milliseconds since the account was opened. */
    elapsed: () => now - start,
    pass(milliseconds: number) {
      now += milliseconds;
    },
    sweep(longest: number): Promise<SweepResult> {
      const deadline = startDeadline(longest);
      const markerSecret = deriveMarkerSecret(credentials.accessKey);
      const client = connect('patient', deadline);
      const desk = {
        url: CRM,
        keyField: undefined,
        assignedTo: undefined,
        hasTypedFields: false,
      };
      const parts = {
        host: openGitHub({
          ...placeOn('github', {
            apiUrl: 'http://api.test',
            serverUrl: github.serverUrl,
            repository: REPOSITORY,
          }),
          fetch: fetchOf(github.handle),
          token: github.token,
        }),
        desk: openDesk(client, helpdesk, desk),
      };
      const world = {
        ...parts,
        openFormerNames: () => Promise.resolve(openFormerNames(parts.host, parts.desk)),
        attach: () => expect.unreachable('A sweep attaches nothing.'),
        rules: rules(),
        markerSecret,
        deskPrint: deskPrint(CRM, helpdesk.name),
        openComments: () => Promise.reject(new Error('no comments here')),
        fingerprint: createFingerprint(markerSecret),
        dryRun: false,
        deadline,
      };
      return sweep(world, OPTIONS);
    },
  };
}

function fetchOf(handle: (request: Request) => Promise<Response | WireFault>): Fetch {
  return async (url, { method = 'GET', headers = {}, body } = {}) => {
    const outcome = await handle(new Request(url, { method, headers, body: body ?? null }));
    return outcome instanceof Response ? outcome : expect.unreachable(outcome.fault);
  };
}

function refusalsIn({ calls }: Vtiger): number {
  return calls.filter(({ status }) => status === 429).length;
}

describe('a sweep of 300 new issues at 60 calls a minute', () => {
  it('is never refused, leaves a tenth to others, and takes as long as that needs', async () => {
    const account = openAccount({ perMinute: 60 }, 300);
    const { tally, stopped } = await account.sweep(HOUR);
    expect(tally).toMatchObject({ created: 300, failed: 0 });
    expect(stopped).toBeUndefined();
    expect(refusalsIn(account.vtiger)).toBe(0);
    const calls = account.vtiger.calls.length;
    // 54 of 60 calls each minute: no faster, and hardly slower.
    const minutes = calls / 54;
    expect(account.elapsed()).toBeGreaterThan((minutes - 1.1) * MINUTE);
    expect(account.elapsed()).toBeLessThan((minutes + 1) * MINUTE);
  });

  it('leaves enough for the run of an event, in the last second of a minute too', async () => {
    const account = openAccount({ perMinute: 60 }, 0);
    const patient = account.connect('patient');
    const prompt = account.connect('prompt');
    for (let call = 0; call < 54; call += 1) await patient.listTypes();
    const before = account.elapsed();
    expect(before).toBeLessThan(MINUTE);
    for (let call = 0; call < 5; call += 1) await prompt.listTypes();
    expect(account.elapsed()).toBe(before);
    await patient.listTypes();
    // By the server's clock, which tells whole seconds.
    expect(account.elapsed() / 1000).toBeCloseTo(60, -1);
    expect(refusalsIn(account.vtiger)).toBe(0);
  });
});

it('a day that is used up ends it in good order, and the next one goes on from there', async () => {
  const account = openAccount({ perMinute: 90, perDay: 200 }, 300);

  const first = await account.sweep(5 * HOUR);

  expect(first.stopped).toMatch(/used up.* until 2026-03-02T10:00/);
  expect(first.outcomes.at(-1)).toMatchObject({ status: 'failed', reason: 'vtiger-rate-limit' });
  expect(first.outcomes.at(-1)?.issue).toBeGreaterThan(100);
  const made = account.vtiger.tickets().length;
  expect(made).toBeGreaterThan(150);
  // Those that were just made when it ended are counted, too.
  expect(first.tally).toMatchObject({ created: made, failed: 1 });
  // It did not wait for what would not come.
  expect(account.elapsed()).toBeLessThan(5 * MINUTE);
  expect(account.vtiger.calls.length).toBe(180);

  account.pass(24 * HOUR);
  const second = await account.sweep(5 * HOUR);
  expect(second.tally).toMatchObject({ inStep: made, created: 300 - made, failed: 0 });
  expect(account.vtiger.tickets()).toHaveLength(300);
  expect(refusalsIn(account.vtiger)).toBe(0);
});

it('an hour that is used up, which no header tells, is asked for again ever more rarely', async () => {
  const account = openAccount({ perMinute: 90, perHour: 150 }, 300);
  const { tally } = await account.sweep(5 * HOUR);
  expect(tally).toMatchObject({ created: 300, failed: 0 });
  // Twice an hour was used up: at most six questions each, and those of calls that were under way.
  expect(refusalsIn(account.vtiger)).toBeLessThanOrEqual(2 * (6 + 4));
});
