// Keys cut into look-ups: every key once, in order, as many in one as a URL carries.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBatches } from '../../src/vtiger/batches.ts';

const LONGEST_CONDITION = 7_400;
const MOST_KEYS = 90;

function condition(keys: readonly string[]): string {
  return `cf_901 IN (${keys.map((key) => `'${key}'`).join(',')})`;
}

function fits(batch: readonly string[]): boolean {
  return (
    batch.length <= MOST_KEYS && encodeURIComponent(condition(batch)).length <= LONGEST_CONDITION
  );
}

const anyKey = fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', '/', 'ü') });

it('has every key once, in order, in batches that fit', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 250 }), (keys) => {
      const batches = toBatches(keys, condition);
      expect(batches.flat()).toEqual(keys);
      for (const batch of batches) expect(batch.length === 1 || fits(batch)).toBe(true);
    }),
  );
});

it('fills each batch with keys of one length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 300 }),
      (size, count) => {
        const keys = Array.from({ length: count }, () => '/'.repeat(size));
        const batches = toBatches(keys, condition);
        for (const batch of batches.slice(0, -1))
          expect(fits([...batch, '/'.repeat(size)])).toBe(false);
      },
    ),
  );
});

it('lets a key that is too long by itself go alone', () => {
  const long = 'x'.repeat(LONGEST_CONDITION);
  expect(toBatches(['a', long, 'b'], condition)).toEqual([['a'], [long], ['b']]);
});
