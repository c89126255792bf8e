// The quotas of an account: calls a minute (flood control) and calls a day (rate limit), with the headers
// that tell of them. All users of the account share them.

export interface QuotaOptions {
  readonly perMinute: number;
  readonly perDay?: number;
  /** The seconds of a "minute", for tests that wait for its end; 60 by default. */
  readonly minute?: number;
}

export interface Quota {
  /** Counts a call. @returns whether it is still within, and the headers that say how much is left */
  take(): { readonly isWithin: boolean; readonly headers: Readonly<Record<string, string>> };
}

interface Window {
  readonly prefix: string;
  readonly limitHeader: string;
  readonly limit: number;
  readonly seconds: number;
  start: number;
  used: number;
}

const DAY = 86_400;

export function openQuota(clock: () => Date, options: QuotaOptions): Quota {
  const now = (): number => Math.floor(clock().getTime() / 1000);
  const windows = [
    toWindow('X-FloodControl', 'MinuteLimit', options.perMinute, options.minute ?? 60),
    ...(options.perDay === undefined
      ? []
      : [toWindow('X-RateLimit', 'DailyLimit', options.perDay, DAY)]),
  ];

  function toWindow(prefix: string, limitHeader: string, limit: number, seconds: number): Window {
    return { prefix, limitHeader, limit, seconds, start: now(), used: 0 };
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

function toHeaders(window: Window): [string, string][] {
  const { prefix, limitHeader, limit, seconds, start, used } = window;
  return [
    [`${prefix}-${limitHeader}`, String(limit)],
    [`${prefix}-Remaining`, String(limit - used)],
    [`${prefix}-Reset`, String(start + seconds)],
  ];
}
