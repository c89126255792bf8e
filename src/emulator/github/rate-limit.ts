// Rate limits: requests an hour, and created content a minute, counted for each token.
import { problem } from './replies.ts';

export interface RateLimits {
  /** Requests an hour; 5,000, as a personal token has, by default. A job's own token has 1,000. */
  readonly requestsPerHour?: number;
  /** Creations a minute before the secondary limit strikes; none by default. GitHub's is 80. */
  readonly creationsPerMinute?: number;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

interface Window {
  used: number;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

export type RateLimiter = ReturnType<typeof createRateLimiter>;

export function createRateLimiter(limits: RateLimits, clock: () => Date) {
  const { requestsPerHour = 5000, creationsPerMinute = Number.POSITIVE_INFINITY } = limits;
  const windows = new Map<string, Window>();

  function windowOf(key: string, length: number): Window {
    const now = clock().getTime();
    const known = windows.get(key);
    if (known !== undefined && known.endsAt > now) return known;
    const fresh = { used: 0, endsAt: now + length };
    windows.set(key, fresh);
    return fresh;
  }

  const hourOf = (token: string) => windowOf(`hour ${token}`, HOUR_MS);

  /** The figures of a token's hour as `GET /rate_limit` shows them. `reset` is in epoch seconds. */
  function figuresOf(token: string) {
    const { used, endsAt } = hourOf(token);
    const remaining = Math.max(0, requestsPerHour - used);
    return { limit: requestsPerHour, used, remaining, reset: Math.ceil(endsAt / 1000) };
  }

  return {
    figuresOf,

    /** Counts a request; the refusal when it is one too many. */
    refusalOf(token: string, isCreation: boolean): Response | undefined {
      const hour = hourOf(token);
      if (hour.used >= requestsPerHour) return hourlyRateLimit();
      hour.used += 1;
      if (!isCreation) return undefined;
      const minute = windowOf(`minute ${token}`, MINUTE_MS);
      minute.used += 1;
      if (minute.used <= creationsPerMinute) return undefined;
      const seconds = Math.ceil((minute.endsAt - clock().getTime()) / 1000);
      return secondaryRateLimit(seconds);
    },

    /** The headers that every answer carries. */
    headersOf(token: string): Readonly<Record<string, string>> {
      const { limit, used, remaining, reset } = figuresOf(token);
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-used': String(used),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
      };
    },
  };
}

/** GitHub's refusal when the hour's requests are used up. @param reset epoch seconds */
export function hourlyRateLimit(reset?: number): Response {
  const headers: Record<string, string> =
    reset === undefined
      ? {}
      : { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(reset)) };
  return problem(403, 'API rate limit exceeded', {}, headers);
}

/** GitHub's refusal of too much in too short a time; `retry-after` is in seconds. */
export function secondaryRateLimit(retryAfter?: number): Response {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return problem(403, message, {}, headers);
}
