// The quotas of a cloud account as somebody keeps them who shares it with others: what is left of each by
// the last answers, and how long to wait before the next call. No clock and no wait of its own.
import type { HttpHeaders } from '../../http/http.ts';
import { servedAt } from '../../http/served-at.ts';

/**
 * `prompt`: a run for one issue takes what there is. `patient`: a sweep leaves a tenth of each quota to
 * those runs and to whatever else is connected, and slows down before that.
 */
export type Pace = 'prompt' | 'patient';

export interface Quota {
  /** Milliseconds until the next call may be sent; 0 at once, Infinity where nobody tells until when. */
  pause(): number;
  /** A call is under way. */
  sent(): void;
  /** @param headers of the answer to a call, which tell of the quotas; undefined where none came */
  ended(headers: HttpHeaders | undefined): void;
  /** Milliseconds until a quota begins anew of which nothing is left; undefined where each has some. */
  untilReset(): number | undefined;
  /** No call for so long, whatever the quotas say. */
  hold(milliseconds: number): void;
}

/** By Vtiger's article on API limits; the limit of an hour, which it names too, no header tells. */
const KINDS = [
  { name: 'x-floodcontrol', limit: 'x-floodcontrol-minutelimit', longest: 60_000, isSpread: true },
  { name: 'x-ratelimit', limit: 'x-ratelimit-dailylimit', longest: 86_400_000, isSpread: false },
] as const;

type Kind = (typeof KINDS)[number];

interface Window {
  readonly kind: Kind;
  /** NaN where it is not told. */
  readonly limit: number;
  /** By the own clock; Infinity where it is not told. */
  readonly resetAt: number;
  /**
   * What was left by the answers, at the least: they and their calls overtake each other on their way, and
   * none knows what else is under way.
   */
  readonly left: number;
}

const RESERVE: Readonly<Record<Pace, number>> = { prompt: 0, patient: 0.1 };

/** @param now milliseconds since the epoch */
export function openQuota(pace: Pace, now: () => number): Quota {
  const windows = new Map<Kind, Window>();
  let underWay = 0;
  let lastSentAt = -Infinity;
  let heldUntil = -Infinity;

  /** What may still be used of a window, with a part left to others. */
  function usableOf({ left, limit }: Window): number {
    const reserve = Math.floor(limit * RESERVE[pace]);
    return left - underWay - (Number.isNaN(reserve) ? 0 : reserve);
  }

  function pauseOf(window: Window): number {
    const usable = usableOf(window);
    const rest = window.resetAt - now();
    if (usable <= 0) return rest;
    // Half of a minute's calls as fast as they come, the other half spread over what is left of it.
    const isSpread =
      pace === 'patient' && window.kind.isSpread && window.left - underWay < window.limit / 2;
    return isSpread ? lastSentAt + rest / (usable + 1) - now() : 0;
  }

  return {
    pause() {
      for (const { kind, resetAt } of windows.values()) {
        if (now() >= resetAt) windows.delete(kind);
      }
      return Math.max(0, heldUntil - now(), ...[...windows.values()].map(pauseOf));
    },
    sent() {
      lastSentAt = now();
      underWay += 1;
    },
    ended(headers) {
      underWay -= 1;
      if (headers === undefined) return;
      for (const kind of KINDS) {
        const told = windowIn(headers, kind, now());
        if (told !== undefined) windows.set(kind, latestOf(windows.get(kind), told));
      }
    },
    untilReset() {
      const usedUp = [...windows.values()].filter(({ left }) => left <= 0);
      if (usedUp.length === 0) return undefined;
      return Math.max(0, ...usedUp.map(({ resetAt }) => resetAt - now()));
    },
    hold(milliseconds) {
      heldUntil = now() + milliseconds;
    },
  };
}

/**
 * How much later, in ms, the end of a window may be told than before: the server's date has whole seconds, and
 * its answer takes a while.
 */
const SAME_END = 2_000;

function latestOf(before: Window | undefined, told: Window): Window {
  if (before === undefined) return told;
  const later = told.resetAt - before.resetAt;
  // NaN where neither has an end.
  if (!(later < SAME_END)) return told;
  // Of the window that ended before it, from an answer that was overtaken.
  if (later < -told.kind.longest / 2) return before;
  return {
    ...told,
    resetAt: Math.min(told.resetAt, before.resetAt),
    left: Math.min(told.left, before.left),
  };
}

function windowIn(headers: HttpHeaders, kind: Kind, now: number): Window | undefined {
  const left = numberIn(headers, `${kind.name}-remaining`);
  if (Number.isNaN(left)) return undefined;
  const limit = numberIn(headers, kind.limit);
  return { kind, limit, resetAt: now + restOf(headers, kind, now), left };
}

/** Below it can be no moment of our time, so that it counts seconds from now. */
const FIRST_EPOCH = 1_000_000_000;

/** An epoch in seconds by the server's own clock; whatever it says, no longer than the window is. */
function restOf(headers: HttpHeaders, { name, longest }: Kind, now: number): number {
  const reset = numberIn(headers, `${name}-reset`);
  if (Number.isNaN(reset)) return Infinity;
  const since = servedAt(headers.get('date')) ?? now;
  const rest = reset < FIRST_EPOCH ? reset * 1000 : reset * 1000 - since;
  return Math.min(Math.max(0, rest), longest);
}

function numberIn(headers: HttpHeaders, name: string): number {
  const value = headers.get(name);
  return value === null || value.trim() === '' ? Number.NaN : Number(value);
}
