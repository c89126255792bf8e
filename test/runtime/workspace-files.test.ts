// Which files of a workspace globs mean, on a real disk, and that none outside is ever among them.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles, matches } from '../../src/runtime/files/workspace-files.ts';

let base = '';
let workspace = '';

const FILES = [
  'crash.log',
  'logs/a.log',
  'logs/deep/er/b.log',
  'logs/deep/c.txt',
  '.hidden/d.log',
  '.env',
  'node_modules/x/e.log',
  '.git/config',
  'sub/.git/config.log',
];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'workspace-'));
  workspace = join(base, 'workspace');
  for (const path of [
    ...FILES.map((file) => join(workspace, file)),
    join(base, 'secret/key.log'),
  ]) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'x');
  }
  await symlink(join(base, 'secret/key.log'), join(workspace, 'stolen.log'));
  await symlink(join(base, 'secret'), join(workspace, 'stolen'));
  await symlink('../.git/config', join(workspace, 'logs/config.log'));
  await symlink('a.log', join(workspace, 'logs/latest.log'));
  await symlink('.', join(workspace, 'round'));
});

afterAll(() => rm(base, { recursive: true }));

async function paths(...globs: string[]): Promise<string[]> {
  const { files } = await findFiles(
    workspace,
    globs.map((glob) => glob.split('/')),
  );
  return files.map(({ path }) => path);
}

describe('a glob', () => {
  it.each([
    ['crash.log', ['crash.log']],
    ['*.log', ['crash.log']],
    ['c?ash.*', ['crash.log']],
    ['logs/*', ['logs/a.log', 'logs/latest.log']],
    ['logs/**', ['logs/a.log', 'logs/deep/c.txt', 'logs/deep/er/b.log', 'logs/latest.log']],
    ['**/*.log', ['crash.log', 'logs/a.log', 'logs/deep/er/b.log', 'logs/latest.log']],
    ['logs/**/er/*.log', ['logs/deep/er/b.log']],
    ['.hidden/*.log', ['.hidden/d.log']],
    ['.env', ['.env']],
    ['node_modules/x/*.log', ['node_modules/x/e.log']],
    ['logs', []],
    ['nothing/*.log', []],
  ])('%s means %j', async (glob, meant) => {
    expect(await paths(glob)).toEqual(meant);
  });

  it.each([
    'stolen.log',
    'stolen/*',
    'stolen/key.log',
    'round/crash.log',
    '.git/*',
    '.git/config',
    'sub/.git/*',
    '.*/config',
    'logs/config.log',
  ])('never means what lies outside, or git keeps: %s', async (glob) => {
    expect(await paths(glob)).toEqual([]);
  });

  it('means each file once beside others, and those that mean none are told', async () => {
    expect(await paths('*.log', 'crash.log', '**/crash.log')).toEqual(['crash.log']);
    const { unmatched } = await findFiles(workspace, [['crash.log'], ['nothing', '*']]);
    expect(unmatched).toEqual([['nothing', '*']]);
  });

  it('takes characters of regular expressions for themselves', () => {
    expect(matches('a+(b).log', 'a+(b).log')).toBe(true);
    expect(matches('a.log', 'axlog')).toBe(false);
  });
});
