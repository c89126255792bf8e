import { describe, expect, it } from 'vitest';
import { keyOfUrl } from '../../src/issue/key-of-url.ts';
import { toIssueKey } from '../../src/issue/key.ts';

const place = { serverUrl: 'https://github.com', repository: 'acme/app', issuePath: 'issues' };

describe('keyOfUrl', () => {
  it.each([
    ['https://github.com/acme/app/issues/12'],
    [' https://GitHub.com/Acme/App/issues/12/ '],
    ['https://github.com/acme/app/issues/12?tab=x#issuecomment-7'],
  ])('%s', (url) => {
    expect(keyOfUrl(url)).toBe(toIssueKey(place, 12));
  });

  it.each([
    ['https://gitlab.com/a/b/c/-/issues/3#note_1', 'https://gitlab.com/a/b/c/-/issues/3'],
    ['https://gitlab.com/a/b/c/-/work_items/3#note_1', 'https://gitlab.com/a/b/c/-/issues/3'],
    ['https://gitlab.com/a/b-c/d.e/-/work_items/3/', 'https://gitlab.com/a/b-c/d.e/-/issues/3'],
    ['https://gitlab.com/a/b/-/issues/incident/3/timeline', 'https://gitlab.com/a/b/-/issues/3'],
    ['https://example.com/git/a/b/-/work_items/3', 'https://example.com/git/a/b/-/issues/3'],
    ['https://me:secret@Example.com:443/a/b/issues/3', 'https://example.com/a/b/issues/3'],
    ['http://127.0.0.1:8080/git/a/b/issues/1', 'http://127.0.0.1:8080/git/a/b/issues/1'],
  ])('%s', (url, key) => {
    expect(keyOfUrl(url)).toBe(key);
  });

  it.each([
    '12',
    'github.com/acme/app/issues/12',
    'https://github.com/acme/app/pull/12',
    'https://github.com/acme/app/issues/',
    'https://github.com/acme/app/issues/0',
    'https://github.com/acme/app/issues/12x',
    'https://github.com/acme/app/work_items/12',
    'https://gitlab.com/groups/acme/-/work_items/12',
    'https://gitlab.com/acme/app/-/merge_requests/12',
    'https://gitlab.com/acme/app/-/issues/1234567890123456',
    "https://github.com/acme/app/issues/12' OR",
    'https://git hub.com/acme/app/issues/12',
  ])('is no issue: %s', (text) => {
    expect(keyOfUrl(text)).toBeUndefined();
  });
});
