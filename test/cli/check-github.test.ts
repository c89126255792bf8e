// `check` on GitHub's side: token, repository, issues, the right to write comments, and the config.
import { describe, expect, it } from 'vitest';
import { openScene, type SceneOptions } from '../support/scene.ts';
import { check, SOUND } from './check-bench.ts';

function withPermissions(permissions: Readonly<Record<string, 'none' | 'read'>>): SceneOptions {
  return { ...SOUND, github: { tokens: [{ token: 'token-of-a-job', permissions }] } };
}

/** What GitHub answers about the repository, where the embedded one has no such repository. */
function repositoryAnswer(
  fields: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(
    { private: true, has_issues: true, archived: false, ...fields },
    { headers },
  );
}

describe('the token', () => {
  it('that is not valid ends this side, not the other', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { GITHUB_TOKEN: 'of-yesterday' });
    expect(step('token')).toMatchObject({ verdict: 'failed', code: 'host-credentials' });
    expect(step('token').cure).toContain('Check github-token');
    expect(step('issues')).toMatchObject({ verdict: 'open' });
    expect(step('module')).toMatchObject({ verdict: 'passed' });
    expect(exitCode).toBe(2);
  });

  it('that may not read issues is told which permission it lacks', async () => {
    await using scene = await openScene(withPermissions({ issues: 'none' }));
    const { exitCode, step } = await check(scene);
    expect(step('issues')).toMatchObject({ verdict: 'failed', code: 'host-denied' });
    expect(step('issues').cure).toContain('issues: write');
    expect(exitCode).toBe(2);
  });

  it('that may not read contents goes on with the defaults, as a run does', async () => {
    await using scene = await openScene(withPermissions({ contents: 'none' }));
    const { exitCode, step } = await check(scene);
    expect(step('config')).toMatchObject({ verdict: 'open' });
    expect(step('config').detail).toContain('The defaults are used');
    expect(step('config').cure).toContain('contents: read');
    expect(step('status')).toMatchObject({ verdict: 'passed' });
    expect(exitCode).toBe(0);
  });

  it.each([
    ['repo, workflow', {}, 'passed', 'has the scope repo'],
    ['public_repo', { private: false }, 'passed', 'has the scope public_repo'],
    ['public_repo', {}, 'failed', 'none of the scopes repo'],
    ['', {}, 'failed', 'none of the scopes repo'],
    ['repo', { archived: true }, 'failed', 'archived'],
    ['repo', { has_issues: false }, 'failed', 'Issues are switched off'],
  ])('with the scopes %j in a repository of %j: %s', async (scopes, fields, verdict, says) => {
    await using scene = await openScene(SOUND);
    scene.github.failNext(
      { path: /^\/repos\/acme\/app$/ },
      { fault: 'answer', response: repositoryAnswer(fields, { 'x-oauth-scopes': scopes }) },
    );
    const { exitCode, step } = await check(scene);
    expect(step('comments')).toMatchObject({ verdict });
    expect(step('comments').detail).toContain(says);
    if (verdict === 'failed') expect(step('comments').cure).toContain('issues: write');
    expect(exitCode).toBe(verdict === 'failed' ? 2 : 0);
  });
});

describe('the repository', () => {
  it('that does not exist, or may not be seen', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { GITHUB_REPOSITORY: 'acme/nothing' });
    expect(step('repository')).toMatchObject({ verdict: 'failed', code: 'host-denied' });
    expect(step('repository').cure).toContain('Check its name');
    expect(exitCode).toBe(2);
  });

  it('that nobody names', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { GITHUB_REPOSITORY: '' });
    expect(step('repository')).toMatchObject({ verdict: 'failed', code: 'input-missing' });
    expect(step('repository').cure).toContain('--repository owner/name');
    expect(exitCode).toBe(2);
  });

  it('has issues switched off', async () => {
    await using scene = await openScene(SOUND);
    const gone = Response.json({ message: 'Issues are disabled for this repo' }, { status: 410 });
    scene.github.failNext({ path: /\/issues$/ }, { fault: 'answer', response: gone });
    const { step } = await check(scene);
    expect(step('issues')).toMatchObject({ verdict: 'failed', code: 'host-denied' });
    expect(step('issues').cure).toContain('under Features');
  });
});

describe('the config file', () => {
  it('of the working directory comes before that of the repository', async () => {
    await using scene = await openScene(SOUND);
    scene.repository.writeFile('.github/vtiger-sync.yml', 'bug-labels: [defect]\n');
    const far = await check(scene);
    expect(far.step('config').detail).toBe('.github/vtiger-sync.yml, from the repository');
    const near = await check(scene, {}, { '.github/vtiger-sync.yml': 'bug-labels: [bug]\n' });
    expect(near.step('config').detail).toBe('.github/vtiger-sync.yml, from the working directory');
  });

  it('with mistakes keeps what depends on it from being tried, and nothing else', async () => {
    await using scene = await openScene(SOUND);
    scene.repository.writeFile('.github/vtiger-sync.yml', 'bug-labls: [x]\nmin-severity: worst\n');
    const { exitCode, step } = await check(scene);
    expect(step('config')).toMatchObject({ verdict: 'failed', code: 'config-invalid' });
    expect(step('config').detail).toContain('did you mean bug-labels?');
    expect(step('config').detail).toContain('min-severity');
    expect(step('config').cure).toContain('config schema');
    expect(step('create')).toMatchObject({ verdict: 'passed' });
    expect(step('status')).toMatchObject({ verdict: 'open' });
    expect(exitCode).toBe(2);
  });

  it('that is named but not there', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { CONFIG_FILE: 'nowhere.yml' });
    expect(step('config')).toMatchObject({ verdict: 'failed', code: 'config-missing' });
    expect(step('config').cure).toContain('Check the path');
    expect(exitCode).toBe(2);
  });
});
