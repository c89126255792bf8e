// The lane for live servers, tried on servers that are live as far as it can tell: the embedded Vtiger in a
// process of its own. It passes, names what differs, and leaves nothing behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startCli } from '../cli/run-cli.ts';
import { bench } from '../contract/desk-bench.ts';
import { COLUMNS, type Column } from '../support/columns.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const [OLDER, , , CASES] = COLUMNS;

interface Ended {
  readonly exitCode: number | null;
  readonly printed: string;
}

/** @param files parts of their names; all of the lane's without any */
async function runLane(env: Readonly<Record<string, string>>, files: readonly string[]) {
  const vitest = `${PROJECT}node_modules/vitest/vitest.mjs`;
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', 'vitest.live.config.ts', ...files],
    { cwd: PROJECT, env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...env } },
  );
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, printed } satisfies Ended;
}

/** The embedded Vtiger of a column, served as somebody's own. */
async function serveAs(column: Column, flags: readonly string[]) {
  const cli = startCli(['emulator', '--port', '0', ...flags]);
  await cli.prints('Ctrl-C');
  const [url = '', username = '', accessKey = ''] = cli.printed.stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\w+=/, ''));
  return {
    env: {
      VTIGER_TEST_URL: url,
      VTIGER_TEST_USERNAME: username,
      VTIGER_TEST_ACCESS_KEY: accessKey,
      VTIGER_TEST_KEY_FIELD: 'cf_777',
      VTIGER_TEST_API: column.api,
    },
    async ticketsLeft(): Promise<number> {
      await using asking = bench(url, { username, accessKey }, column);
      return (await asking.connect().query(`SELECT id FROM ${column.module.name}`)).length;
    },
    async [Symbol.asyncDispose]() {
      cli.process.kill();
      await cli.end;
    },
  };
}

describe.concurrent('npm run test:live', () => {
  it(
    'runs contract and story, says what differs, and cleans up',
    { timeout: 300_000 },
    async () => {
      await using live = await serveAs(OLDER, ['--vtiger', '8.0.0', '--key-field', 'cf_777']);
      const env = { ...live.env, VTIGER_TEST_REFERENCE: '8.4.0' };
      const { exitCode, printed } = await runLane(env, []);
      expect(exitCode, printed).toBe(0);
      expect(printed).toMatch(/Test Files +3 passed/);
      expect(printed).toMatch(
        /\(Vtiger 8\.0\.0\) and the embedded Vtiger 8\.4\.0: 5 of \d+ answers/,
      );
      expect(printed).toContain('  version — live: 8.0.0; embedded: 8.4.0');
      expect(printed).toMatch(/text by create: a backslash and u — live: C:.*; embedded: fails/);
      expect(await live.ticketsLeft()).toBe(0);
    },
  );

  it(
    'does it in Vtiger Cloud, with the config that fits its picklists',
    { timeout: 300_000 },
    async () => {
      const flags = ['--api', 'restapi', '--module', 'Cases', '--key-field', 'cf_777'];
      await using live = await serveAs(CASES, flags);
      const { exitCode, printed } = await runLane(live.env, ['desk', 'differences']);
      expect(exitCode, printed).toBe(0);
      // It has no HelpDesk; the embedded one that it is compared with has.
      expect(printed).toContain('and the embedded Vtiger Cloud, Cases: 1 of');
      expect(printed).toContain('  module for: HelpDesk — live: false; embedded: true');
      expect(await live.ticketsLeft()).toBe(0);
    },
  );

  it('tells its story without a key field, too', { timeout: 300_000 }, async () => {
    await using live = await serveAs(OLDER, ['--vtiger', '8.0.0']);
    const { exitCode, printed } = await runLane({ ...live.env, VTIGER_TEST_KEY_FIELD: '' }, [
      'story',
    ]);
    expect(exitCode, printed).toBe(0);
    expect(await live.ticketsLeft()).toBe(0);
  });

  it('says what has to be set where nothing is', async () => {
    const { exitCode, printed } = await runLane({}, ['differences']);
    expect(exitCode).toBe(1);
    expect(printed).toContain('Set VTIGER_TEST_URL, VTIGER_TEST_USERNAME, VTIGER_TEST_ACCESS_KEY');
  });
});
