// `check` of the rights to write what goes beside tickets: comments and documents, each only where the
// settings ask for it.
import { describe, expect, it } from 'vitest';
import type { UserOptions } from '../../src/emulator/vtiger/installation.ts';
import { KEY_FIELD, openScene } from '../support/scene.ts';
import { check, type Step } from './check-bench.ts';

const VERSIONS = ['8.0.0', '8.4.0'] as const;

describe.each(VERSIONS)('beside tickets, with Vtiger %s', (version) => {
  const NONE = { create: false, edit: false };
  const open = (user: Omit<UserOptions, 'name'>) =>
    openScene({ vtiger: { version, keyField: KEY_FIELD, users: [{ name: 'bot', ...user }] } });
  const beside = (steps: readonly Step[]): string[] =>
    steps.map((one) => one.step).filter((id) => ['ticket-comments', 'documents'].includes(id));

  it('nothing is tested and nothing asked where nothing is to be written', async () => {
    await using scene = await open({ commentRights: NONE, documentRights: NONE });
    const { exitCode, steps } = await check(scene);
    expect(exitCode).toBe(0);
    expect(beside(steps)).toEqual([]);
    const asked = scene.vtiger.calls.map(({ parameters }) => parameters);
    expect(JSON.stringify(asked)).not.toMatch(/ModComments|Documents/);
  });

  it.each([
    [{ COMMENTS: 'private' }, ['ticket-comments']],
    [{ CONFIG: 'comments: public' }, ['ticket-comments']],
    [{ ATTACH: 'logs/*.log' }, ['documents']],
    [{ CONFIG: 'linked-files: documents' }, ['documents']],
    [{ COMMENTS: 'private', ATTACH: '*.log' }, ['ticket-comments', 'documents']],
  ])('the usual user passes with %j', async (env, ids) => {
    await using scene = await open({});
    const { exitCode, steps, step } = await check(scene, env);
    expect(exitCode).toBe(0);
    expect(beside(steps)).toEqual(ids);
    for (const id of ids) expect(step(id)).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['ticket-comments', { commentRights: { create: false } }, 'failed', 'create in Comments'],
    ['ticket-comments', { commentRights: { edit: false } }, 'open', 'edit in Comments'],
    ['documents', { documentRights: { create: false } }, 'failed', 'create in Documents'],
    ['documents', { documentRights: { edit: false } }, 'failed', 'edit in Documents'],
  ])('%s: a user with %j is told', async (id, user, verdict, detail) => {
    await using scene = await open(user);
    const { exitCode, step } = await check(scene, { COMMENTS: 'private', ATTACH: '*.log' });
    expect(step(id)).toMatchObject({ verdict });
    expect(step(id).detail).toContain(`The API user may not ${detail}.`);
    expect(step(id).cure).toContain('Settings → Profiles');
    expect(exitCode).toBe(verdict === 'failed' ? 2 : 0);
  });

  it('is not tried where nobody is logged in', async () => {
    await using scene = await open({});
    const { step } = await check(scene, { VTIGER_ACCESS_KEY: 'wrong', COMMENTS: 'private' });
    expect(step('ticket-comments').detail).toBe('not tried: nobody is logged in');
  });
});
