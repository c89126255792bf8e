// The inputs of a sweep: how far back, which part, how many.
import type { Shard } from '../plan/shard.ts';
import type { Parse } from './input-form.ts';

const DAY = 86_400_000;

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: DAY,
  w: 604_800_000,
};

/** A date, with or without a time, or an age such as `7d`: as ISO 8601 in UTC. */
export const parseSince: Parse<string> = (text, quote) => {
  const moment = momentOf(text);
  if (Number.isNaN(moment)) {
    return {
      mistake: `${quote(text)} is neither a date, such as 2026-01-31, nor an age, such as 7d`,
    };
  }
  // Somewhere it is tomorrow already; beyond that it is a slip, and the sweep would find nothing, ever.
  if (moment > Date.now() + DAY) return { mistake: `${quote(text)} lies in the future` };
  return { value: new Date(moment).toISOString() };
};

/** NaN where it is neither. `M` is none: to some it is a month. */
function momentOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,5})([mhdwHDW])$/.exec(text) ?? [];
  const milliseconds = UNITS[unit.toLowerCase()];
  if (count !== undefined && milliseconds !== undefined) {
    return Date.now() - Number(count) * milliseconds;
  }
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/i.exec(text) ?? [];
  const isDay = day !== undefined && isoDayOf(Date.parse(day)) === day;
  return isDay ? Date.parse(text) : Number.NaN;
}

/** The 30th of February is the 2nd of March to `Date.parse`. */
function isoDayOf(moment: number): string | undefined {
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10);
}

/** GitHub starts at most 256 jobs of a matrix. */
const MOST_SHARDS = 256;

export const parseShard: Parse<Shard> = (text, quote) => {
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  const isPart = shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS;
  return isPart
    ? { value: shard }
    : {
        mistake: `${quote(text)} is no part of a whole, such as 1/4, of at most ${MOST_SHARDS} parts`,
      };
};

export const parseMaxCreates: Parse<number> = (text, quote) =>
  /^\d{1,7}$/.test(text)
    ? { value: Number(text) }
    : { mistake: `${quote(text)} is no number of tickets, such as 100` };
