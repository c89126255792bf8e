import { describe, expect, it } from 'vitest';
import { toIssueKey } from '../../src/issue/key.ts';

describe('toIssueKey', () => {
  it.each([
    ['https://github.com', 'acme/app', 'issues', 12, 'https://github.com/acme/app/issues/12'],
    ['https://github.com/', 'acme/app', 'issues', 12, 'https://github.com/acme/app/issues/12'],
    ['https://GitHub.com//', 'Acme/App', 'issues', 12, 'https://github.com/acme/app/issues/12'],
    [
      'https://ghe.example.com/git/',
      'a.b/c-d_e',
      'issues',
      1,
      'https://ghe.example.com/git/a.b/c-d_e/issues/1',
    ],
    [
      'http://127.0.0.1:8080',
      'acme/app',
      'issues',
      120,
      'http://127.0.0.1:8080/acme/app/issues/120',
    ],
    [
      'https://gitlab.example/git',
      'Acme/Mobile/app',
      '-/issues',
      7,
      'https://gitlab.example/git/acme/mobile/app/-/issues/7',
    ],
  ])('%s, %s, %s, %d', (server, repository, issuePath, number, key) => {
    expect(toIssueKey({ serverUrl: server, repository, issuePath }, number)).toBe(key);
  });
});
