// When a request is repeated, how often and after which pause: the policy as tables, on a fetch that
// fails as told, with a deadline that notes the waits instead of waiting.
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/http/deadline.ts';
import { HttpTimeout } from '../../src/http/failure.ts';
import type { Fetch } from '../../src/http/http.ts';
import { retrying, type RetryPolicy } from '../../src/http/retry.ts';

type Act = { readonly status: number; readonly headers?: Record<string, string> } | Error;

/** What comes of a request whose tries go as `acts` say, the last of them again and again. */
async function outcomeOf(
  acts: readonly [Act, ...Act[]],
  options: { method?: string; remaining?: number } & Partial<RetryPolicy> = {},
) {
  const { method = 'GET', remaining = 90_000, ...policy } = options;
  const waits: number[] = [];
  let tries = 0;
  const deadline: Deadline = {
    remaining: () => remaining,
    wait: (pause) => Promise.resolve(void waits.push(pause)),
  };
  const fetch: Fetch = () => {
    const act = acts[tries] ?? acts.at(-1);
    tries += 1;
    if (act instanceof Error || act === undefined) return Promise.reject(act ?? new Error());
    return Promise.resolve(new Response('', act));
  };
  const whole = { deadline, repeats: 3, longestPause: 30_000, jitter: () => 1, ...policy };
  const end = await retrying(fetch, whole)('http://crm.test/', { method }).then(
    ({ status }) => status,
    (thrown: unknown) => thrown,
  );
  return { end, tries, waits };
}

function failure(code: string, syscall = 'connect'): Error {
  return Object.assign(new Error(code), { code, syscall });
}

const BACKOFF = [200, 400, 800];

describe('which failure is repeated', () => {
  const reset = failure('ECONNRESET', 'read');
  const stall = new HttpTimeout('request', 5);
  it.each<[string, Act, number, number]>([
    // what, act, tries of GET, tries of POST
    ['refused connection', failure('ECONNREFUSED'), 4, 4],
    ['unknown host', failure('ENOTFOUND'), 4, 4],
    ['no connection in time', failure('UND_ERR_CONNECT_TIMEOUT'), 4, 4],
    ['broken connection', reset, 4, 1],
    ['read that timed out', failure('ETIMEDOUT', 'read'), 4, 1],
    ['stall', stall, 4, 1],
    ['end of the run', new HttpTimeout('deadline', 5), 1, 1],
    ['untrusted certificate', failure('SELF_SIGNED_CERT_IN_CHAIN'), 1, 1],
    ['no TLS', failure('EPROTO', 'write'), 1, 1],
    ['500', { status: 500 }, 4, 1],
    ['502', { status: 502 }, 4, 1],
    ['503', { status: 503 }, 4, 1],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '1' } }, 4, 1],
    ['504', { status: 504 }, 4, 1],
    ['429', { status: 429 }, 4, 4],
    ['403', { status: 403 }, 1, 1],
    ['403 with Retry-After', { status: 403, headers: { 'retry-after': '1' } }, 4, 4],
    ['403 with a limit left', { status: 403, headers: { 'x-ratelimit-remaining': '9' } }, 1, 1],
    ['403 with a limit used up', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 4, 4],
    ['200', { status: 200 }, 1, 1],
    ['301', { status: 301 }, 1, 1],
    ['401', { status: 401 }, 1, 1],
    ['404', { status: 404 }, 1, 1],
    ['501', { status: 501 }, 1, 1],
  ])('%s', async (_what, act, ofGet, ofPost) => {
    for (const [method, tries] of [
      ['GET', ofGet],
      ['POST', ofPost],
      ['PATCH', ofPost],
      ['DELETE', ofPost],
    ] as const) {
      const outcome = await outcomeOf([act], { method });
      expect({ method, tries: outcome.tries }).toEqual({ method, tries });
      expect(outcome.end).toBe(act instanceof Error ? act : act.status);
      expect(outcome.waits).toHaveLength(tries - 1);
    }
  });

  it('ends with the first answer that is one', async () => {
    const acts = [failure('ECONNREFUSED'), { status: 503 }, { status: 200 }] as const;
    expect(await outcomeOf([...acts])).toEqual({ end: 200, tries: 3, waits: BACKOFF.slice(0, 2) });
  });

  it('never repeats a POST that may have arrived, also after repeats that were safe', async () => {
    const acts = [failure('ECONNREFUSED'), failure('ECONNRESET', 'read'), { status: 200 }] as const;
    const outcome = await outcomeOf([...acts], { method: 'POST' });
    expect([outcome.end, outcome.tries]).toEqual([acts[1], 2]);
  });
});

describe('the pause', () => {
  it('doubles, and jitter takes up to half of it', async () => {
    expect((await outcomeOf([{ status: 500 }])).waits).toEqual(BACKOFF);
    const least = await outcomeOf([{ status: 500 }], { jitter: () => 0 });
    expect(least.waits).toEqual(BACKOFF.map((pause) => pause / 2));
  });

  const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
  const after = (text: string) => ({ status: 429, headers: { 'retry-after': text } });
  const limited = (reset: string, remaining = '0') => ({
    status: 403,
    headers: { 'x-ratelimit-reset': reset, 'x-ratelimit-remaining': remaining },
  });
  const flooded = (seconds: number, more: Record<string, string> = {}) => ({
    status: 429,
    headers: {
      'x-floodcontrol-reset': String(inSeconds(seconds)),
      'x-floodcontrol-remaining': '0',
      ...more,
    },
  });
  const serverTime = (seconds: number) => ({
    date: new Date(inSeconds(seconds) * 1000).toUTCString(),
  });
  it.each<[string, () => Act, number, number]>([
    // what, act, the first wait at least, at most
    ['Retry-After in seconds', () => after('7'), 7000, 7000],
    ['Retry-After of nothing', () => after('0'), 0, 0],
    ['Retry-After as a date', () => after(new Date(inSeconds(9) * 1000).toUTCString()), 7000, 9000],
    ['Retry-After in the past', () => after('Wed, 21 Oct 2015 07:28:00 GMT'), 0, 0],
    ['Retry-After that is neither', () => after('soon'), 200, 200],
    ['x-ratelimit-reset', () => limited(String(inSeconds(9))), 7000, 9000],
    ['x-ratelimit-reset that is over', () => limited(String(inSeconds(-9))), 0, 0],
    ['x-ratelimit-reset that is no number', () => limited('soon'), 200, 200],
    ['x-floodcontrol-reset', () => flooded(9), 7000, 9000],
    [
      'the later of two resets',
      () => flooded(3, { ...limited(String(inSeconds(9))).headers }),
      7000,
      9000,
    ],
    ['a reset by the server’s own clock', () => flooded(-3595, serverTime(-3600)), 4000, 6000],
  ])('follows %s', async (_what, act, least, most) => {
    const { waits } = await outcomeOf([act(), { status: 200 }]);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(least);
    expect(waits[0]).toBeLessThanOrEqual(most);
  });

  it.each(['31', '86400', '9'.repeat(309)])(
    'that is longer than may be asked for ends the tries (%#)',
    async (seconds) => {
      expect(await outcomeOf([after(seconds)])).toEqual({ end: 429, tries: 1, waits: [] });
    },
  );

  it('never goes past the deadline: the answer or the failure stands', async () => {
    const refused = failure('ECONNREFUSED');
    for (const act of [{ status: 500 }, after('1'), refused]) {
      const outcome = await outcomeOf([act], { remaining: 200 });
      expect(outcome).toMatchObject({ tries: 1, waits: [] });
    }
  });
});
