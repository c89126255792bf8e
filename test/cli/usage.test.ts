// How the command line explains itself, and what it says when it is called wrongly.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INPUTS, type Setting } from '../../src/config/settings.ts';
import { copyBuild, NODES, openFolder, runCli } from './run-cli.ts';

const SETTINGS: readonly Setting[] = INPUTS;
const flags = SETTINGS.filter(({ surfaces }) => surfaces.includes('command-line'));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

describe.each(NODES)('on $title', ({ node }) => {
  it('prints its version, that of the package', async () => {
    const text = await readFile(join(PROJECT, 'package.json'), 'utf8');
    const { version } = JSON.parse(text) as { version: string };
    expect(await runCli(['--version'], { node })).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('needs for --help no file but its own', async () => {
    await using folder = await openFolder();
    await copyBuild(folder.path, ['cli.js']);
    const entry = join(folder.path, 'cli.js');
    for (const args of [['--help'], ['-h'], ['help'], ['sync', '--help'], ['help', 'demo']]) {
      const { exitCode, stdout, stderr } = await runCli(args, { node, entry });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: /m);
    }
  });
});

describe('--help', () => {
  it('lists every command, and each of them explains itself', async () => {
    const { stdout } = await runCli(['--help']);
    const listed = [...stdout.matchAll(/^ {2}(\w+) {3}/gm)].map(([, name]) => name ?? '');
    expect(listed).toEqual([
      'sync',
      'sweep',
      'check',
      'query',
      'create',
      'update',
      'comment',
      'attach',
      'config',
      'demo',
      'emulator',
    ]);
    for (const name of listed) {
      const help = await runCli([name, '--help'], { cwd: PROJECT });
      expect(help.exitCode).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`^Usage: node dist/cli.js ${name} `));
      expect(help.stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });

  it('of sync has a flag for each setting', async () => {
    const { stdout } = await runCli(['sync', '--help']);
    for (const { name } of flags) expect(stdout).toContain(`\n  --${name} `);
  });

  it.each([
    ['query', ['--vtiger-url', '--vtiger-api', '--query'], ['--shard', '--issue', '--key-field']],
    ['check', ['--vtiger-url', '--attach', '--config'], ['--shard', '--issue', '--command']],
  ])('of %s lists what it takes', async (command, taken, others) => {
    const { stdout } = await runCli([command, '--help']);
    for (const flag of taken) expect(stdout).toContain(`\n  ${flag} `);
    for (const flag of others) expect(stdout).not.toContain(`\n  ${flag} `);
  });

  it('shows code to the letter, and no marks', async () => {
    const { stdout } = await runCli(['sync', '--help']);
    expect(stdout).toContain(' logs/**/*.log,');
    expect(stdout).toContain('from My Preferences in');
  });

  it('wins over everything else that was typed', async () => {
    const { exitCode, stdout } = await runCli(['sync', '--issue', '1', '--help', '--nonsense']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: /);
  });
});

describe('a mistake', () => {
  it.each([
    [['snyc'], '"snyc" is no command, did you mean sync?'],
    [['chekc'], '"chekc" is no command, did you mean check?'],
    [['frobnicate'], '"frobnicate" is no command.'],
    [['--verison'], '"--verison" is no flag that stands before a command, did you mean --version?'],
    [['sync', '--dryrun'], '"--dryrun" is no flag of this command, did you mean --dry-run?'],
    [['sync', '--isue', '12'], '"--isue" is no flag of this command, did you mean --issue?'],
    [['sync', '-x'], '"-x" is no flag of this command (a text that begins with - goes behind --).'],
    [['sync', '-issue', '1'], '"-issue" is no flag of this command, did you mean --issue?'],
    [['comment', 'TT1', '- hello, we look into it'], '"- hello, we look into it" is no flag'],
    [['attach', 'TT1', '-bash.log'], '"-bash.log" is no flag of this command (a text that begins'],
    [['sync', '--issue', '-1'], '--issue needs a value: <number>.'],
    [['sync', '--dry-run='], '--dry-run= has no value: true or false.'],
    [['sweep', '12'], '"12" is one word too many.'],
    [['sync', '--issue'], '--issue needs a value: <number>.'],
    [['sync', '--issue', '--dry-run'], '--issue needs a value: <number>.'],
    [['sync', '--json=yes'], '--json takes no value.'],
    [['sweep', '--issue', '12'], '"--issue" is no flag of this command'],
    [['sweep', '--command', 'sync'], '--command "sync" is another command than sweep'],
    [['sync', '--command', 'chek'], '--command "chek" is another command than sync'],
    [['config'], 'say what to do: validate or schema.'],
    [['config', 'validat'], '"validat" is not known, did you mean validate?'],
    [['config', 'validate', 'a', 'b'], '"b" is one word too many.'],
    [['config', 'schema', 'a'], 'schema takes nothing more.'],
    [['demo', '--vtiger', '7.1.0'], '--vtiger: "7.1.0" is none of 8.0.0, 8.4.0'],
    [['emulator', '--port', '65536'], '--port takes 0 to 65535.'],
    [['emulator', '--port', 'x'], '--port takes 0 to 65535.'],
    [['emulator', '--key-field', 'solution'], '--key-field takes a name such as cf_901.'],
  ])('%j: %s', async (args, says) => {
    const { exitCode, stdout, stderr } = await runCli(args);
    const [first] = args;
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(says);
    const understood = /^(?:sync|sweep|check|query|comment|attach|config|demo|emulator)$/.test(
      first ?? '',
    );
    expect(stderr).toMatch(understood ? `cli.js ${first ?? ''} --help` : 'cli.js --help');
  });

  it('does not hide the next one', async () => {
    const { stderr } = await runCli(['sync', '--isue', '12', '--jsno']);
    expect(stderr).toContain('did you mean --issue?');
    expect(stderr).toContain('did you mean --json?');
  });

  it('shows what was typed on one line, whatever it holds', async () => {
    const { stderr } = await runCli(['\u001b[31mred\n::error::x']);
    expect(stderr).toContain('" [31mred ::error::x" is no command.');
    expect(stderr).not.toContain('\u001b');
  });

  it('of typing nothing brings the help, and is one', async () => {
    const { exitCode, stdout, stderr } = await runCli([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: ');
  });
});

it.each([
  [['check', '--json'], { command: 'check', steps: [] }],
  [['sync', 'http://nope', '--json'], { status: 'skipped' }],
  [['create', '--json'], { command: 'create', status: 'skipped' }],
  [['update', '--json'], { command: 'update', status: 'skipped' }],
  [['comment', 'TT1', '--json'], { command: 'comment', status: 'skipped' }],
  [['attach', 'TT1', 'nope', '--json'], { command: 'attach', status: 'skipped' }],
  [['query', 'SELECT id FROM HelpDesk', '--json'], []],
  [['sync', '--issue', '1', '--json'], { status: 'skipped' }],
  [['sweep', '--json'], { status: 'skipped' }],
])('%j prints JSON where it is switched off, too', async (args, expected) => {
  const { exitCode, stdout } = await runCli(args, { env: { VTIGER_ENABLED: 'false' } });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject(expected);
});
