// An issue's address on the command line: which host, repository and number an address is, and that an issue of another
// server is never taken for one of the server that the settings name.
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { keyAtAddress, withIssueAddress } from '../../src/runtime/terminal/issue-address.ts';

type Named = Readonly<Record<string, string>>;

const APP = 'https://github.com/acme/app/issues/12';

describe('an address', () => {
  it.each<[string, Named, Named, Named]>([
    [APP, {}, {}, { host: 'github', repository: 'acme/app', issue: '12' }],
    [`${APP}#issuecomment-7`, {}, {}, { repository: 'acme/app', issue: '12' }],
    [`  ${APP}/?x=1 `, {}, {}, { repository: 'acme/app', issue: '12' }],
    ['https://GitHub.com:443/Acme/App/issues/12', {}, {}, { repository: 'Acme/App' }],
    [APP, {}, { GITHUB_REPOSITORY: 'other/place', ISSUE: '3' }, { repository: 'acme/app' }],
    [
      'https://gitlab.com/acme/tools/app/-/issues/3',
      {},
      { GITHUB_TOKEN: 'x' },
      { host: 'gitlab', repository: 'acme/tools/app', issue: '3' },
    ],
    ['https://gitlab.com/acme/app/issues/3', {}, {}, { host: 'gitlab', repository: 'acme/app' }],
    [
      'https://gitlab.com/acme/tools/my-app.v2/-/work_items/3#note_1',
      {},
      {},
      { host: 'gitlab', repository: 'acme/tools/my-app.v2', issue: '3' },
    ],
    [
      'https://example.com/git/acme/app/-/issues/incident/3',
      { 'gitlab-server-url': 'https://example.com:443/git/' },
      {},
      { host: 'gitlab', repository: 'acme/app', issue: '3' },
    ],
    [APP, {}, { GITLAB_TOKEN: 'x' }, { host: 'github', repository: 'acme/app' }],
    [
      'https://git.example.com/hub/acme/app/issues/1',
      { 'github-server-url': 'https://git.example.com/hub/' },
      {},
      { host: 'github', repository: 'acme/app' },
    ],
    [
      'https://git.example.com:8443/acme/tools/app/-/issues/1',
      {},
      { CI_SERVER_URL: 'https://git.example.com:8443' },
      { host: 'gitlab', repository: 'acme/tools/app' },
    ],
  ])('%s with %j and %j', (word, flags, env, expected) => {
    expect(withIssueAddress(word, flags, env)).toMatchObject({ ...flags, ...expected });
  });

  it.each<[string, Named, string]>([
    ['https://github.com.evil.example/acme/app/issues/1', {}, 'is on https://github.com.evil.exam'],
    ['https://github.com@evil.example/acme/app/issues/1', {}, 'is on https://evil.example, '],
    ['https://me:secret@git.example.com/a/b/issues/1', {}, 'is on https://git.example.com, '],
    ['http://github.com/acme/app/issues/1', {}, 'is on http://github.com, '],
    ['https://github.com:8443/acme/app/issues/1', {}, 'is on https://github.com:8443, '],
    ['https://github.com/acme/app/more/issues/1', {}, 'no repository of https://github.com or'],
    [APP, { host: 'gitlab' }, 'no repository of https://gitlab.com.'],
    [APP, { 'github-server-url': 'https://git.example.com' }, 'of https://git.example.com or'],
    [
      'https://git.example.com/acme/app/issues/1',
      { 'github-server-url': 'https://git.example.com/hub' },
      'and no repository of',
    ],
  ])('%s with %j is another server’s', (word, flags, says) => {
    const refused = refusalOf(word, flags);
    expect(refused).toMatchObject({ code: 'input-invalid' });
    expect(refused.message).toContain(says);
    expect(refused.message).not.toContain('secret');
    expect(refused.hint).toContain('-server-url');
  });

  it.each<[string, Named, string]>([
    ['12', {}, 'no address of an issue'],
    ['https://gitlab.com/groups/acme/-/work_items/1', {}, 'no address of an issue'],
    ['https://github.com/acme/app/pull/12/files', {}, 'a pull request: these are never synced'],
    ['https://gitlab.com/a/b/-/merge_requests/1', {}, 'a merge request: these are never synced'],
    ['https://github.com/acme/app/issues/0', {}, 'no address of an issue'],
    [APP, { issue: '12' }, 'and so does --issue.'],
    [APP, { issue: '1', repository: 'a/b' }, 'and so does --issue and --repository.'],
  ])('%s with %j is refused', (word, flags, says) => {
    expect(refusalOf(word, flags)).toMatchObject({ code: 'input-invalid' });
    expect(refusalOf(word, flags).message).toContain(says);
  });
});

describe('a key', () => {
  const OWN = { CI_SERVER_URL: 'https://git.example.com/hub' };

  it.each<[string, Named, string | undefined]>([
    [APP, {}, APP],
    ['https://gitlab.com/acme/app/-/issues/3', {}, 'https://gitlab.com/acme/app/-/issues/3'],
    ['https://gitlab.com/acme/app/-/work_items/3', {}, 'https://gitlab.com/acme/app/-/issues/3'],
    // From before GitLab 12.10: without the server's name it could be GitHub's.
    ['https://gitlab.com/Acme/App/issues/3', {}, 'https://gitlab.com/acme/app/-/issues/3'],
    ['https://git.example.com/hub/a/b/issues/3', OWN, `${OWN.CI_SERVER_URL}/a/b/-/issues/3`],
    ['https://git.example.com/hub/a/b/-/work_items/3', {}, `${OWN.CI_SERVER_URL}/a/b/-/issues/3`],
    ['https://elsewhere.example/a/b/issues/3', OWN, 'https://elsewhere.example/a/b/issues/3'],
    ['TT42', {}, undefined],
  ])('of %s with %j is %s', (word, env, key) => {
    expect(keyAtAddress(word, env)).toBe(key);
  });
});

function refusalOf(word: string, flags: Named): SyncError {
  try {
    withIssueAddress(word, flags, {});
  } catch (thrown) {
    if (thrown instanceof SyncError) return thrown;
    throw thrown;
  }
  return expect.fail(`${word} was taken.`);
}
