// The file .env, as editors and shells leave it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene } from '../support/scene.ts';
import { openFolder, runCli } from './run-cli.ts';
import { envFile, settingsOf } from './settings.ts';

describe('settings', () => {
  it.each<[what: string, toBytes: (text: string) => Buffer]>([
    ['with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['in UTF-16, as by an older PowerShell', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['with line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    // To Node's own parser the line behind it would be the value.
    ['with a value of blanks', (text) => Buffer.from(`KEY_FIELD= \n${text}`)],
  ])('are read from a .env %s', async (_what, toBytes) => {
    await using scene = await openScene({ vtiger: { keyField: KEY_FIELD } });
    scene.repository.openIssue({ title: 'T', labels: ['bug'] });
    await using folder = await openFolder();
    const text = envFile({ ...settingsOf(scene), DRY_RUN: 'true' });
    await writeFile(join(folder.path, '.env'), toBytes(text));

    const run = await runCli(['sync', '--issue', '1'], { cwd: folder.path });

    expect(run, run.stderr).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('say so where a line of .env has a colon', async () => {
    await using folder = await openFolder();
    await writeFile(join(folder.path, '.env'), '# CRM\nVTIGER_ACCESS_KEY : topsecretkey\n');
    const run = await runCli(['sync', '--issue', '1'], { cwd: folder.path });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^\.env, line 2: VTIGER_ACCESS_KEY is followed by a colon instead of "="\./,
    );
    expect(run.stderr).not.toContain('topsecretkey');
  });

  it('say so where .env can not be read', async () => {
    await using folder = await openFolder();
    await mkdir(join(folder.path, '.env'));
    const run = await runCli(['sync', '--issue', '1'], { cwd: folder.path });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^\.env could not be read: .*\ninput-invalid: /);
  });
});
