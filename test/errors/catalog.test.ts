// Every error tells its cure, at once and in the README.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CATALOG, type ErrorCode } from '../../src/errors/catalog.ts';
import { exitCodeOf, SyncError, toSyncError } from '../../src/errors/sync-error.ts';

const CODES = Object.keys(ERROR_CATALOG) as ErrorCode[];

/** The part of the README under "Troubleshooting", up to the next heading of its rank. */
function troubleshooting(): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split(/^## .*troubleshooting.*$/im);
  return section.split(/^## /m)[0] ?? '';
}

describe.each(CODES)('%s', (code) => {
  const { exit, hint } = ERROR_CATALOG[code];

  it('has a stable spelling, an exit code, and a hint of one line that ends in a full stop', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect([1, 2]).toContain(exit);
    expect(hint).toMatch(/^[A-Z].{10,150}\.$/);
  });

  it('has an entry in the README', () => {
    expect(troubleshooting()).toMatch(new RegExp(`^(?:###.*|\\|[^|]*)\`${code}\``, 'm'));
  });
});

it('the README explains no code that does not exist', () => {
  const explained = [...troubleshooting().matchAll(/^### `([^`]+)`/gm)].map(([, code]) => code);
  expect(explained.filter((code) => !Object.hasOwn(ERROR_CATALOG, code ?? ''))).toEqual([]);
});

describe('SyncError', () => {
  it('takes the hint of its code, unless it is given a better one', () => {
    const { hint } = ERROR_CATALOG['ticket-value'];
    expect(new SyncError('ticket-value', 'No such value.').hint).toBe(hint);
    expect(new SyncError('ticket-value', 'No such value.', { hint: 'Try.' }).hint).toBe('Try.');
  });

  it('keeps its cause, and has none where none was given', () => {
    const cause = new Error('why');
    expect(new SyncError('internal', 'What.', { cause }).cause).toBe(cause);
    expect(Object.hasOwn(new SyncError('internal', 'What.'), 'cause')).toBe(false);
  });

  it.each([
    ['config-invalid', 2],
    ['vtiger-credentials', 2],
    ['vtiger-timeout', 1],
    ['internal', 1],
  ] as const)('%s ends a run with %d', (code, exit) => {
    expect(exitCodeOf(new SyncError(code, 'What.'))).toBe(exit);
  });
});

describe('toSyncError', () => {
  it('leaves one as it is', () => {
    const error = new SyncError('deadline', 'Too late.');
    expect(toSyncError(error)).toBe(error);
  });

  it.each([
    [new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'a text'],
    [{ code: 1 }, '[object Object]'],
    [undefined, 'undefined'],
  ])('makes %j internal', (thrown, message) => {
    const error = toSyncError(thrown);
    expect([error.code, error.message, error.cause]).toEqual(['internal', message, thrown]);
  });
});
