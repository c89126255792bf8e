// When it is safe to ask again: a fetch that repeats what surely was not carried out, within bounds.
import type { Deadline } from './deadline.ts';
import { toHttpFailure } from './failure.ts';
import type { Fetch, HttpResponse } from './http.ts';
import { servedAt } from './served-at.ts';

export interface RetryPolicy {
  readonly deadline: Deadline;
  /** Repeats after the first try. */
  readonly repeats: number;
  /** Longest pause that a server may ask for, in ms; a longer one ends the tries. */
  readonly longestPause: number;
  /** 0 up to 1; random unless a test decides. */
  readonly jitter: () => number;
}

/** Answers that say "not now", whatever was asked: nothing was carried out. */
const REFUSED_FOR_NOW = new Set([429]);
/** Answers that come from in front of the server, or from one that is starting. */
const PASSING = new Set([500, 502, 503, 504]);

/**
 * A fetch that repeats GET, and what else reads, on broken connections and passing 5xx, and any method
 * where the request surely had no effect: never sent, or refused by a rate limit.
 */
export function retrying(fetch: Fetch, policy: RetryPolicy): Fetch {
  return async (url, init) => {
    const isRead = init?.isRead === true || (init?.method ?? 'GET') === 'GET';
    for (let attempt = 0; ; attempt += 1) {
      const last = attempt >= policy.repeats;
      let pause = backoff(attempt, policy.jitter);
      try {
        const response = await fetch(url, init);
        const isLimited = init?.isPaced !== true && isRefusedForNow(response);
        const again = isLimited || (isRead && PASSING.has(response.status));
        if (!again || last) return response;
        pause = askedPause(response, Date.now()) ?? pause;
        if (pause > policy.longestPause || pause >= policy.deadline.remaining()) return response;
      } catch (thrown) {
        const failure = toHttpFailure(thrown);
        const again = failure.kind !== 'tls' && failure.kind !== 'deadline';
        if (!again || last || (failure.maybeSent && !isRead)) throw thrown;
        if (pause >= policy.deadline.remaining()) throw thrown;
      }
      await policy.deadline.wait(pause);
    }
  };
}

/** GitHub says "not now" with 403 too, when a limit is used up; the headers tell it apart. */
function isRefusedForNow(response: HttpResponse): boolean {
  if (REFUSED_FOR_NOW.has(response.status)) return true;
  const limited =
    response.headers.get('retry-after') !== null ||
    response.headers.get('x-ratelimit-remaining') === '0';
  return response.status === 403 && limited;
}

/** The pause a server asks for, in ms: `Retry-After`, else the reset of a quota that is used up. */
function askedPause(response: HttpResponse, now: number): number | undefined {
  const after = retryAfter(response, now);
  if (after !== undefined) return after;
  const since = servedAt(response.headers.get('date')) ?? now;
  const pauses = QUOTAS.map((quota) => resetOf(response, quota) * 1000 - since);
  const longest = Math.max(...pauses.filter((pause) => Number.isFinite(pause)));
  return Number.isFinite(longest) ? Math.max(0, longest) : undefined;
}

/** `Retry-After` in ms, which comes in seconds or as a date. */
export function retryAfter({ headers }: HttpResponse, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after === null) return undefined;
  const milliseconds = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** GitHub's, which is Vtiger Cloud's for a day too, Vtiger Cloud's for a minute, and GitLab's. */
const QUOTAS = ['x-ratelimit', 'x-floodcontrol', 'ratelimit'];

/** An epoch in seconds by the server's own clock; NaN where some is left, or nothing is said of it. */
function resetOf({ headers }: HttpResponse, quota: string): number {
  if (headers.get(`${quota}-remaining`) !== '0') return Number.NaN;
  return Number(headers.get(`${quota}-reset`) ?? Number.NaN);
}

/** 0.2 s, 0.4 s, 0.8 s, …, each at least half of it. */
function backoff(attempt: number, jitter: () => number): number {
  return 200 * 2 ** attempt * (0.5 + jitter() / 2);
}
