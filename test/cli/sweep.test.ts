// `sweep` in a terminal: the same sweep as the Action's, with everything from flags.
import { describe, expect, it } from 'vitest';
import { endOnCtrlC } from '../../src/runtime/terminal/given-inputs.ts';
import type { Terminal } from '../../src/runtime/terminal/terminal.ts';
import { openScene, KEY_FIELD, type Scene } from '../support/scene.ts';
import { runCli, startCli, type RunningCli } from './run-cli.ts';

function flagsFor({ credentials, github, urls }: Scene): string[] {
  return [
    'sweep',
    ...Object.entries(credentials).flatMap(([name, value]) => [`--${name}`, value]),
    ...['--github-token', github.token, '--github-api-url', urls.github],
    ...['--repository', 'acme/app', '--key-field', 'cf_901'],
  ];
}

it('shows in a dry run what it would do, then does it, and has nothing to do after that', async () => {
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  for (const title of ['One', 'Two', 'Three']) {
    world.repository.openIssue({ title, labels: ['bug'] });
  }
  const flags = flagsFor(world);

  const dry = await runCli([...flags, '--dry-run']);
  expect(dry.exitCode).toBe(0);
  expect(dry.stdout).toMatch(/Dry sweep of 3 issues: 3 would change/);
  expect(world.vtiger.tickets()).toEqual([]);

  const real = await runCli(flags);
  expect(real.exitCode).toBe(0);
  expect(real.stdout).toMatch(/Issue #2: ticket TT\d created/);
  expect(real.stdout).toMatch(/Sweep of 3 issues: 3 created/);
  expect(world.vtiger.tickets()).toHaveLength(3);

  const again = await runCli([...flags, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ status: 'unchanged' });
});

it('goes on where nobody reads its messages any more', async () => {
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  for (const title of ['One', 'Two']) world.repository.openIssue({ title, labels: ['bug'] });
  const cli = startCli([...flagsFor(world), '--debug', '--json']);
  cli.process.stderr?.destroy();
  const { exitCode, stdout } = await cli.end;
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'created' });
  expect(world.vtiger.tickets()).toHaveLength(2);
});

describe('Ctrl-C', () => {
  const ISSUES = 60;

  /** A sweep that is under way: some tickets are there. */
  async function underWay(world: Scene, flags: readonly string[] = []): Promise<RunningCli> {
    for (let at = 1; at <= ISSUES; at += 1) {
      world.repository.openIssue({ title: `Bug ${at}`, labels: ['bug'] });
    }
    const cli = startCli([...flagsFor(world), '--debug', ...flags]);
    await new Promise<void>((resolve) => {
      cli.process.stderr?.on('data', () => {
        if (world.vtiger.tickets().length >= 10) resolve();
      });
    });
    return cli;
  }

  it('ends a sweep with what it has done, and the next one completes it', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD }, latency: 20 });
    const cli = await underWay(world, ['--json']);

    cli.process.kill('SIGINT');

    const { exitCode, stdout, stderr } = await cli.end;
    expect(exitCode).toBe(130);
    expect(stderr).toContain('Stopping, once what is under way has ended.');
    const made = world.vtiger.tickets().length;
    expect(made).toBeLessThan(ISSUES);
    const { status, reason, report } = JSON.parse(stdout) as Record<string, string>;
    expect({ status, reason }).toEqual({ status: 'created', reason: 'stopped' });
    expect(JSON.parse(report ?? '')).toMatchObject({
      counts: { created: made, failed: 0 },
      stopped: 'Ctrl-C.',
    });
    const next = await runCli(flagsFor(world));
    expect(next).toMatchObject({ exitCode: 0 });
    expect(world.vtiger.tickets()).toHaveLength(ISSUES);
  });

  it('ends it at once when it comes again', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    world.vtiger.failNext({ operation: 'create' }, { kind: 'stall' });
    const cli = await underWay(world);

    cli.process.kill('SIGINT');
    await cli.prints('Stopping, ');
    cli.process.kill('SIGINT');

    const { exitCode, stdout, stderr } = await cli.end;
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
    expect(stderr).toContain('Stopped. Nothing is broken by that');
  });

  it('takes the line of progress away before it says so', () => {
    const shown: string[] = [];
    const stopping = new AbortController();
    const terminal: Pick<Terminal, 'stopSignal' | 'status' | 'err' | 'leave'> = {
      stopSignal: () => stopping.signal,
      status: (line) => shown.push(`status: ${line}`),
      err: (line) => shown.push(line),
      leave: () => undefined as never,
    };
    endOnCtrlC(terminal, 'Stopped.');
    stopping.abort();
    expect(shown).toEqual(['status: ', 'Stopped.']);
  });
});
