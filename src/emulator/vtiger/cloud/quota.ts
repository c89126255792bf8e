// The quotas of an account: calls a minute (flood control) and calls a day (rate limit), with the headers
// that tell of them, and calls an hour, of which none does. All users of the account share them.

export interface QuotaOptions {
  readonly perMinute: number;
  readonly perHour?: number;
  readonly perDay?: number;
  /** The seconds of a "minute", for tests that wait for its end; 60 by default. */
  readonly minute?: number;
}

export interface Quota {
  /** Counts a call. @returns whether it is still within, and the headers that say how much is left */
  take(): { readonly isWithin: boolean; readonly headers: Readonly<Record<string, string>> };
}

interface Window {
  /** Of its headers; absent where none tells of it. */
  readonly names: { readonly prefix: string; readonly limit: string } | undefined;
  readonly limit: number;
  readonly seconds: number;
  start: number;
  used: number;
}

const HOUR = 3_600;
const DAY = 86_400;
const FLOOD_CONTROL = { prefix: 'X-FloodControl', limit: 'MinuteLimit' };
const RATE_LIMIT = { prefix: 'X-RateLimit', limit: 'DailyLimit' };

export function openQuota(clock: () => Date, options: QuotaOptions): Quota {
  const now = (): number => Math.floor(clock().getTime() / 1000);
  const { perMinute, perHour, perDay, minute = 60 } = options;
  const windows = [
    toWindow(FLOOD_CONTROL, perMinute, minute),
    toWindow(undefined, perHour, HOUR),
    toWindow(RATE_LIMIT, perDay, DAY),
  ].flat();

  function toWindow(names: Window['names'], limit: number | undefined, seconds: number): Window[] {
    return limit === undefined ? [] : [{ names, limit, seconds, start: now(), used: 0 }];
  }

  return {
    take() {
      for (const window of windows) {
        if (now() < window.start + window.seconds) continue;
        window.start = now();
        window.used = 0;
      }
      const isWithin = windows.every(({ used, limit }) => used < limit);
      // A call that is refused is not counted: else a client that keeps asking would never get in.
      if (isWithin) for (const window of windows) window.used += 1;
      return { isWithin, headers: Object.fromEntries(windows.flatMap(toHeaders)) };
    },
  };
}

function toHeaders({ names, limit, seconds, start, used }: Window): [string, string][] {
  if (names === undefined) return [];
  const { prefix } = names;
  return [
    [`${prefix}-${names.limit}`, String(limit)],
    [`${prefix}-Remaining`, String(limit - used)],
    [`${prefix}-Reset`, String(start + seconds)],
  ];
}
