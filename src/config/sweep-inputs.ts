// The inputs of a sweep: how far back, which part, how many.
import type { Shard } from '../plan/shard.ts';
import type { Parse } from './input-form.ts';

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A date, with or without a time, or an age such as `7d`: as ISO 8601 in UTC. */
export const parseSince: Parse<string> = (text, quote) => {
  const [, count, unit = ''] = /^(\d{1,6})([mhdw])$/i.exec(text) ?? [];
  const milliseconds = UNITS[unit.toLowerCase()];
  if (count !== undefined && milliseconds !== undefined) {
    return { value: new Date(Date.now() - Number(count) * milliseconds).toISOString() };
  }
  const moment = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/i.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (!Number.isNaN(moment)) return { value: new Date(moment).toISOString() };
  return {
    mistake: `${quote(text)} is neither a date, such as 2026-01-31, nor an age, such as 7d`,
  };
};

/** GitHub starts at most 256 jobs of a matrix. */
const MOST_SHARDS = 256;

export const parseShard: Parse<Shard> = (text, quote) => {
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  const isPart = shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS;
  return isPart
    ? { value: shard }
    : { mistake: `${quote(text)} is no part of a whole, such as 1/4` };
};

export const parseMaxCreates: Parse<number> = (text, quote) =>
  /^\d{1,7}$/.test(text)
    ? { value: Number(text) }
    : { mistake: `${quote(text)} is no number of tickets, such as 100` };
