import { describe, expect, it } from 'vitest';
import { toIssueKey } from '../../src/issue/key.ts';

describe('toIssueKey', () => {
  it.each([
    ['https://github.com', 'acme/app', 12, 'https://github.com/acme/app/issues/12'],
    ['https://github.com/', 'acme/app', 12, 'https://github.com/acme/app/issues/12'],
    ['https://GitHub.com//', 'Acme/App', 12, 'https://github.com/acme/app/issues/12'],
    [
      'https://ghe.example.com/git/',
      'a.b/c-d_e',
      1,
      'https://ghe.example.com/git/a.b/c-d_e/issues/1',
    ],
    ['http://127.0.0.1:8080', 'acme/app', 120, 'http://127.0.0.1:8080/acme/app/issues/120'],
  ])('%s, %s, %d', (server, repository, number, key) => {
    expect(toIssueKey(server, repository, number)).toBe(key);
  });
});
