// Which repository a git remote is, and that a checkout of another place is never taken for it.
import { describe, expect, it } from 'vitest';
import { repositoryInRemote } from '../../src/runtime/terminal/repository.ts';

const GITHUB = 'https://github.com';
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
    expect(repositoryInRemote(remote, server)).toBe('acme/app');
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
    expect(repositoryInRemote(remote, server)).toBeUndefined();
  });
});
