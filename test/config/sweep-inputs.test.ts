// How far back, which part, how many: what the inputs of a sweep take, and the slips that would make a
// sweep look at nothing or at something else.
import { describe, expect, it } from 'vitest';
import { parseMaxCreates, parseShard, parseSince } from '../../src/config/sweep-inputs.ts';

const quote = (text: string): string => JSON.stringify(text);

/** What is said of it; undefined where it is taken. */
function mistakeIn(parsed: object): string | undefined {
  return 'mistake' in parsed ? String(parsed.mistake) : undefined;
}

describe('since', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-01-31T08:00:00+02:00', '2026-01-31T06:00:00.000Z'],
  ])('is the date %s', (text, value) => {
    expect(parseSince(text, quote)).toEqual({ value });
  });

  it.each([
    ['90m', 90 * 60_000],
    ['20000m', 20_000 * 60_000],
    ['2h', 2 * 3_600_000],
    ['7D', 7 * 86_400_000],
    ['1w', 7 * 86_400_000],
  ])('is %s ago', (text, age) => {
    const before = Date.now();
    const parsed = parseSince(text, quote);
    const since = 'value' in parsed ? Date.parse(parsed.value) : Number.NaN;
    expect(since).toBeGreaterThanOrEqual(before - age);
    expect(since).toBeLessThanOrEqual(Date.now() - age);
  });

  it.each(['yesterday', '3M', '7 d', '2026-02-30', '2026-13-01', '2026-1-1', '31.01.2026'])(
    'is not %s',
    (text) => {
      const says = `"${text}" is neither a date, such as 2026-01-31, nor an age, such as 7d`;
      expect(mistakeIn(parseSince(text, quote))).toBe(says);
    },
  );

  it('is no day to come, where nothing has changed yet, but for that of another time zone', () => {
    expect(mistakeIn(parseSince('9999-01-01', quote))).toBe('"9999-01-01" lies in the future');
    const soon = new Date(Date.now() + 12 * 3_600_000).toISOString();
    expect(mistakeIn(parseSince(soon, quote))).toBeUndefined();
  });
});

describe('shard', () => {
  it('is a part of a whole', () => {
    expect(parseShard('2/4', quote)).toEqual({ value: { index: 2, count: 4 } });
    expect(parseShard('256/256', quote)).toEqual({ value: { index: 256, count: 256 } });
  });

  it.each(['0/4', '5/4', '1/257', '4', '1/0', '1.5/4', '-1/4'])('is not %s', (text) => {
    expect(mistakeIn(parseShard(text, quote))).toBe(
      `"${text}" is no part of a whole, such as 1/4, of at most 256 parts`,
    );
  });
});

describe('max-creates', () => {
  it.each([
    ['0', 0],
    ['20000', 20_000],
  ])('is %s', (text, value) => {
    expect(parseMaxCreates(text, quote)).toEqual({ value });
  });

  it.each(['-1', '1e3', '1.5', 'all'])('is not %s', (text) => {
    expect(mistakeIn(parseMaxCreates(text, quote))).toContain('is no number of tickets');
  });
});
