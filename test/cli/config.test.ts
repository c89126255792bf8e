// `config`: the file as a run would read it, and the schema.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NODES, openFolder, runCli } from './run-cli.ts';

const GOOD = 'bug-labels: [bug, "kind/bug"]\nmin-severity: medium\n';
const BAD = 'min-severity: hihg\nticket: {statuss: {open: Open}}\n';

describe.each(NODES)('config validate, on $title', ({ node }) => {
  it('takes the default file where none is named', async () => {
    await using folder = await openFolder();
    await mkdir(join(folder.path, '.github'));
    await writeFile(join(folder.path, '.github/vtiger-sync.yml'), GOOD);
    expect(await runCli(['config', 'validate'], { node, cwd: folder.path })).toEqual({
      exitCode: 0,
      stdout: '✓ .github/vtiger-sync.yml is valid\n',
      stderr: '',
    });
  });

  it('names every mistake of a file, with path, line and guess', async () => {
    await using folder = await openFolder();
    await writeFile(join(folder.path, 'my.yml'), BAD);
    const run = await runCli(['config', 'validate', 'my.yml'], { node, cwd: folder.path });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/"my\.yml": 2 mistakes\n/);
    expect(run.stderr).toMatch(/^ {2}min-severity: .*did you mean high\? \(line 1\)$/m);
    expect(run.stderr).toMatch(/^ {2}ticket\.statuss: .*did you mean status\? \(line 2\)$/m);
  });

  it('reads the standard input for -', async () => {
    const good = await runCli(['config', 'validate', '-'], { node, input: GOOD });
    expect(good).toEqual({ exitCode: 0, stdout: '✓ standard input is valid\n', stderr: '' });
    const bad = await runCli(['config', 'validate', '-'], { node, input: BAD });
    expect(bad).toMatchObject({ exitCode: 2, stdout: '' });
    expect(bad.stderr).toContain('2 mistakes');
  });
});

describe('config validate', () => {
  it('finds what only a whole config can have wrong', async () => {
    const input = 'key-field: cf_901\nticket: {fields: {cf_901: mine}}\n';
    const { exitCode, stderr } = await runCli(['config', 'validate', '-'], { input });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ticket.fields.cf_901 is the key-field');
  });

  it('takes GitLab’s file where that one alone is there', async () => {
    await using folder = await openFolder();
    await mkdir(join(folder.path, '.gitlab'));
    await writeFile(join(folder.path, '.gitlab/vtiger-sync.yml'), GOOD);
    const { stdout } = await runCli(['config', 'validate'], { cwd: folder.path });
    expect(stdout).toBe('✓ .gitlab/vtiger-sync.yml is valid\n');
  });

  it('takes an empty file', async () => {
    const { exitCode } = await runCli(['config', 'validate', '-'], { input: '# nothing yet\n' });
    expect(exitCode).toBe(0);
  });

  it.each([['nowhere.yml'], [undefined]])('says that there is no file %s', async (file) => {
    await using folder = await openFolder();
    const args = ['config', 'validate', ...(file === undefined ? [] : [file])];
    const { exitCode, stderr } = await runCli(args, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`There is no file "${file ?? '.github/vtiger-sync.yml'}".\n`);
  });

  it('says why a file can not be read', async () => {
    await using folder = await openFolder();
    const { exitCode, stderr } = await runCli(['config', 'validate', folder.path]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^".*" could not be read: .*directory/);
  });
});

describe('config schema', () => {
  it('prints the schema that is committed', async () => {
    const { exitCode, stdout } = await runCli(['config', 'schema']);
    const committed = await readFile(
      new URL('../../schema/config.schema.json', import.meta.url),
      'utf8',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(committed));
  });
});
