// Which repository a git remote is, and that a checkout of another place is never taken for it; and which
// host is meant.
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  hostOf,
  locateRepository,
  repositoryInRemote,
} from '../../src/runtime/terminal/repository.ts';

const GITHUB = 'https://github.com';
const GITLAB = 'https://gitlab.com';
const SERVER = 'https://git.example.com/hub';

describe('repositoryInRemote', () => {
  it.each([
    ['https://github.com/acme/app.git', GITHUB],
    ['https://github.com/acme/app', GITHUB],
    ['https://github.com/acme/app/', GITHUB],
    ['https://user:secret@GitHub.com/acme/app.git', GITHUB],
    ['git@github.com:acme/app.git', GITHUB],
    ['github.com:acme/app', GITHUB],
    ['ssh://git@github.com/acme/app.git', GITHUB],
    ['ssh://git@ssh.github.com:443/acme/app.git', GITHUB],
    ['git://github.com/acme/app.git', GITHUB],
    ['https://git.example.com/hub/acme/app.git', SERVER],
    ['https://git.example.com:8443/hub/acme/app.git', `${SERVER}/`],
    ['git@git.example.com:acme/app.git', SERVER],
  ])('%s at %s is acme/app', (remote, server) => {
    expect(repositoryInRemote(remote, server, 'github')).toBe('acme/app');
  });

  it.each([
    ['https://gitlab.com/acme/app.git', GITHUB],
    ['https://github.com.evil.example/acme/app.git', GITHUB],
    ['git@gitlab.com:acme/app.git', GITHUB],
    ['https://github.com/acme/app.git', SERVER],
    ['https://github.com/acme/group/app.git', GITHUB],
    ['https://github.com/acme', GITHUB],
    ['git@work:acme/app.git', GITHUB],
    ['/srv/git/acme/app.git', GITHUB],
    ['../app', GITHUB],
    ['C:\\git\\app', GITHUB],
    ['', GITHUB],
  ])('%s at %s is none', (remote, server) => {
    expect(repositoryInRemote(remote, server, 'github')).toBeUndefined();
  });
});

describe('repositoryInRemote, on GitLab,', () => {
  it.each([
    ['https://gitlab.com/acme/app.git', GITLAB, 'acme/app'],
    ['https://gitlab.com/acme/tools/desk/app.git', GITLAB, 'acme/tools/desk/app'],
    ['git@gitlab.com:acme/tools/app.git', GITLAB, 'acme/tools/app'],
    ['ssh://git@altssh.gitlab.com:443/acme/app.git', GITLAB, 'acme/app'],
    ['ssh://git@git.example.com:2222/acme/app.git', SERVER, 'acme/app'],
    ['https://git.example.com/hub/acme/tools/app.git', SERVER, 'acme/tools/app'],
  ])('%s at %s is %s', (remote, server, name) => {
    expect(repositoryInRemote(remote, server, 'gitlab')).toBe(name);
  });

  it.each([
    ['https://github.com/acme/app.git', GITLAB],
    ['https://gitlab.com/app.git', GITLAB],
    ['git@gitlab.com.evil.example:acme/app.git', GITLAB],
    ['https://gitlab.com/acme/app.git', SERVER],
  ])('%s at %s is none', (remote, server) => {
    expect(repositoryInRemote(remote, server, 'gitlab')).toBeUndefined();
  });
});

describe('hostOf', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['nothing is said', {}, {}, 'github'],
    ['a flag names it', { host: 'gitlab' }, { GITHUB_TOKEN: 'x' }, 'gitlab'],
    ['a flag names the other', { host: 'GitHub' }, { GITLAB_CI: 'true' }, 'github'],
    ['it is a job of GitLab', {}, { GITLAB_CI: 'true', GITHUB_TOKEN: 'x' }, 'gitlab'],
    ['only its token is there', {}, { GITLAB_TOKEN: 'x' }, 'gitlab'],
    ['both tokens are there', {}, { GITLAB_TOKEN: 'x', GITHUB_TOKEN: 'y' }, 'github'],
    ['a flag is about it', { 'gitlab-server-url': GITLAB }, { GITHUB_TOKEN: 'y' }, 'gitlab'],
    ['its variables are empty', {}, { GITLAB_TOKEN: ' ', GITLAB_CI: '' }, 'github'],
  ])('where %s', (_, flags, env, host) => {
    expect(hostOf(flags, env)).toBe(host);
  });

  it('knows no others', () => {
    expect(() => hostOf({ host: 'gitea' }, {})).toThrow('one of github, gitlab');
  });
});

describe('locateRepository, on GitLab,', () => {
  const locate = (flags: Record<string, string>, env: Record<string, string> = {}) =>
    locateRepository('gitlab', flags, env, tmpdir());

  it('finds the API at the server, under its path', async () => {
    const flags = { repository: 'acme/tools/app', 'gitlab-server-url': `${SERVER}/` };
    expect(await locate(flags)).toEqual({
      host: 'gitlab',
      serverUrl: SERVER,
      apiUrl: `${SERVER}/api/v4`,
      repository: 'acme/tools/app',
      issuePath: '-/issues',
    });
  });

  it('goes by the variables of a job', async () => {
    const env = {
      CI_SERVER_URL: SERVER,
      CI_API_V4_URL: 'https://api.example.com/v4',
      CI_PROJECT_PATH: 'acme/app',
      GITHUB_REPOSITORY: 'acme/other',
    };
    expect(await locate({}, env)).toMatchObject({
      serverUrl: SERVER,
      apiUrl: 'https://api.example.com/v4',
      repository: 'acme/app',
    });
  });

  it.each([
    [{}, 'None is named'],
    [{ repository: 'app' }, 'group/project'],
    [{ repository: 'acme/app?x' }, 'group/project'],
    [
      { 'gitlab-api-url': 'x', repository: 'acme/app' },
      '--gitlab-api-url (or CI_API_V4_URL) is no address',
    ],
  ])('refuses %j', async (flags, says) => {
    await expect(locate(flags)).rejects.toThrow(says);
  });
});
