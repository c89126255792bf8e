// Labels against globs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLevel, firstMatch } from '../../src/plan/labels.ts';

describe('firstMatch', () => {
  it.each([
    ['bug', 'bug', true],
    ['Bug', 'bUG', true],
    [' bug ', 'bug', true],
    ['bug', ' bug ', true],
    ['debug', 'bug', false],
    ['bugs', 'bug', false],
    ['bugs', 'bug?', true],
    ['bug', 'bug?', false],
    ['type: bug', '*bug', true],
    ['kind/bug', 'kind/*', true],
    ['team/kind/bug', '*/bug', true],
    ['kind', 'kind/*', false],
    ['anything', '*', true],
    ['anything', '***', true],
    ['c++', 'c++', true],
    ['ccc', 'c++', false],
    ['v1.2', 'v1.2', true],
    ['v1x2', 'v1.2', false],
    ['[area] (core)', '[area] (core)', true],
    ['a', '[area]', false],
    ['back\\slash', 'back\\*', true],
    ['🐛', '?', true],
    ['🐛 bug', '🐛 *', true],
    ['Größe: groß', 'grösse*', false],
    ['ÉTAT', 'état', true],
  ])('label %j, glob %j: %s', (label, glob, matches) => {
    expect(firstMatch([label], [glob])).toBe(matches ? label : undefined);
  });

  it('gives the first label that matches, as the host spells it', () => {
    expect(firstMatch(['docs', 'Kind/Bug', 'bug'], ['bug', 'kind/*'])).toBe('Kind/Bug');
  });

  it('answers the same when it is asked again, for more labels than it keeps', () => {
    const globs = ['bug', 'kind/*'];
    const labels = Array.from({ length: 1_500 }, (_, index) =>
      index % 3 === 0 ? `kind/${index}` : `area/${index}`,
    );
    const found = () => labels.map((label) => firstMatch([label], globs) !== undefined);
    const expected = labels.map((label) => label.startsWith('kind/'));
    expect(found()).toEqual(expected);
    expect(found()).toEqual(expected);
  });

  it('finds nothing among no labels, and nothing by no globs', () => {
    expect(firstMatch([], ['*'])).toBeUndefined();
    expect(firstMatch(['bug'], [])).toBeUndefined();
  });

  it('takes every character but * and ? for itself', () => {
    const unit = fc.constantFrom(...Array.from('.+^${}()|[]\\/-#&~,:<>!"\'@% dD1ß🐛'));
    fc.assert(
      fc.property(fc.string({ unit }), (label) => {
        expect(firstMatch([label], [label])).toBe(label);
        expect(firstMatch([`${label}x`, `x${label}`], [label])).toBeUndefined();
      }),
    );
  });
});

describe('firstLevel', () => {
  const globs = { worst: ['a', 'x*'], middle: ['b'], mildest: ['c', 'xy'] };
  const levels = ['worst', 'middle', 'mildest'] as const;

  it.each([
    [['b'], 'middle'],
    [['c', 'b', 'a'], 'worst'],
    [['c', 'b'], 'middle'],
    [['xy'], 'worst'],
    [['other'], undefined],
    [[], undefined],
  ])('%j: %s', (labels, level) => {
    expect(firstLevel(labels, levels, globs)).toBe(level);
  });
});
