// `demo`: from what is committed in dist/ alone, it tells its story, checks it, and leaves nothing.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyBuild, NODES, openFolder, runCli, startCli, type Folder } from './run-cli.ts';

interface Clone extends Folder {
  readonly entry: string;
  /** Where the demo keeps its files. */
  readonly temp: string;
}

/** dist/ and nothing else. */
async function openClone(): Promise<Clone> {
  const folder = await openFolder();
  await copyBuild(folder.path);
  const temp = join(folder.path, 'temp');
  await mkdir(temp);
  return { ...folder, entry: join(folder.path, 'cli.js'), temp };
}

// Each Node and each Vtiger once: neither knows of the other.
const VERSIONS = ['8.0.0', '8.4.0'] as const;

describe.each(NODES.map((one, at) => ({ ...one, version: VERSIONS[at % 2] ?? '8.4.0' })))(
  'on $title',
  ({ node, version }) => {
    it(`tells its story on Vtiger ${version}`, async () => {
      await using clone = await openClone();
      const { entry, temp } = clone;

      const run = await runCli(['demo', '--vtiger', version], {
        node,
        entry,
        env: { TMPDIR: temp },
      });

      expect(run).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run.stdout).toContain(`Vtiger ${version}`);
      expect(run.stdout.match(/^ *✓ /gm)).toHaveLength(9);
      expect(run.stdout).not.toContain('✗');
      // The table at the end: one ticket, with what the issue and the agent gave it.
      const table = run.stdout.slice(run.stdout.indexOf('In the end'));
      expect(table.match(/^ +TT\d+ .*/gm)).toEqual([
        expect.stringMatching(
          /^ +TT1 +CSV export hangs at 10,000 rows +Open +Low +Major +Export month by month\.$/,
        ),
      ]);
      expect(table).toContain('github-actions[bot]: Tracked in the help desk as TT1.');
      expect(table).toMatch(/14 runs, \d+ calls to the CRM, \d+ to GitHub, \d+\.\d s/);
      // For a terminal of 100 columns; no colours, since nobody looks.
      expect(run.stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
      expect(run.stdout).not.toContain('\u001b');
      expect(await readdir(temp)).toEqual([]);
    });
  },
);

it('tells the same story on GitLab, with its jobs', async () => {
  await using clone = await openClone();
  const { entry, temp } = clone;

  const run = await runCli(['demo', '--host', 'gitlab'], { entry, env: { TMPDIR: temp } });

  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout.match(/^ *✓ /gm)).toHaveLength(9);
  expect(run.stdout).not.toContain('✗');
  expect(run.stdout).not.toContain('GitHub');
  expect(run.stdout).toMatch(/^ +TT1 +CSV export hangs at 10,000 rows +Open +Low +Major +Export/m);
  expect(run.stdout).toMatch(/12 runs, \d+ calls to the CRM, \d+ to GitLab/);
  expect(run.stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(await readdir(temp)).toEqual([]);
});

describe('a story that does not end as told', () => {
  it('says so and fails', async () => {
    await using clone = await openClone();
    await writeFile(join(clone.path, 'index.js'), `console.log('::debug::x'); process.exit(3)`);

    const run = await runCli(['demo'], { entry: clone.entry, env: { TMPDIR: clone.temp } });

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('✗ a run ended with exit code 3');
    expect(run.stdout).toContain('✗ there are 0 tickets, not one');
    expect(run.stdout).toContain('✗ Step 1 did not end as told');
    expect(run.stdout).not.toContain('2. ');
    expect(await readdir(clone.temp)).toEqual([]);
  });
});

it('knows no host but those two', async () => {
  const run = await runCli(['demo', '--host', 'gitlub']);
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).toContain('"gitlub" is none of github, gitlab; did you mean');
});

describe('Ctrl-C', () => {
  it('ends the story and takes everything away', async () => {
    await using clone = await openClone();
    const cli = startCli(['demo'], { entry: clone.entry, env: { TMPDIR: clone.temp } });
    await cli.prints('2. ');

    cli.process.kill('SIGINT');

    expect(await cli.end).toMatchObject({ exitCode: 130, stderr: 'Stopped.\n' });
    expect(await readdir(clone.temp)).toEqual([]);
  });
});
