// What a step sees and what is read back from it, with small scripts in the Action's place.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { loadEvent } from './events.ts';
import { keyValuesIn } from './file-commands.ts';
import { runAction, type RunOptions, type RunResult } from './run-action.ts';
import { workflowCommandsIn } from './workflow-commands.ts';

const METADATA = `
inputs:
  vtiger-url: { description: no default }
  dry-run: { description: text, default: 'false' }
  github-token: { default: "\${{ github.token }}" }
  two words: { default: 3 }
`;

/** Runs a script as the Action's entry, with the inputs above. */
async function runScript(script: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'run-action-test-'));
  try {
    const [entry, metadata] = [join(folder, 'entry.mjs'), join(folder, 'action.yml')];
    await writeFile(entry, script);
    await writeFile(metadata, METADATA);
    return await runAction({
      entry,
      metadata,
      event: loadEvent('issues.opened'),
      github: {
        apiUrl: 'http://127.0.0.1:1/api/v3',
        serverUrl: 'https://ghe.example',
        repository: 'acme/app',
        token: 'the-token',
      },
      ...options,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the environment of a step', () => {
  it('is made from nothing but what the runner sets', async () => {
    const script = 'console.log(JSON.stringify({ ...process.env, version: process.version }))';
    const { stdout } = await runScript(script, {
      inputs: { 'vtiger-url': 'https://crm.example' },
      env: { VTIGER_USERNAME: 'sync' },
      debug: true,
    });
    const environment = JSON.parse(stdout) as Record<string, string>;
    expect(environment).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_SERVER_URL: 'https://ghe.example',
      'INPUT_VTIGER-URL': 'https://crm.example',
      'INPUT_DRY-RUN': 'false',
      'INPUT_GITHUB-TOKEN': 'the-token',
      INPUT_TWO_WORDS: '3',
      RUNNER_DEBUG: '1',
      VTIGER_USERNAME: 'sync',
      version: expect.stringMatching(/^v24\./) as unknown,
    });
    const foreign = /^(?:GITHUB_|RUNNER_|INPUT_|CI$|HOME$|PATH$|VTIGER_USERNAME$|version$)/;
    expect(Object.keys(environment).filter((name) => !foreign.test(name))).toEqual([]);
    expect(environment).not.toHaveProperty('GITHUB_TOKEN');
  });

  it('has an input without a value and a default as an empty text', async () => {
    const { stdout } = await runScript("console.log(`<${process.env['INPUT_VTIGER-URL']}>`)");
    expect(stdout).toBe('<>\n');
  });

  it('refuses an input that action.yml does not have', async () => {
    await expect(runScript('', { inputs: { dryrun: 'true' } })).rejects.toThrow(/dryrun/);
  });

  it('has the event file, and an empty working directory', async () => {
    const { stdout } = await runScript(`
      import { readFileSync, readdirSync } from 'node:fs';
      const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
      console.log(event.issue.number, readdirSync('.').length, process.cwd() === process.env.GITHUB_WORKSPACE);
    `);
    expect(stdout).toBe('12 0 true\n');
  });
});

describe('what a step leaves', () => {
  it('is its exit code, outputs, summary and commands', async () => {
    const result = await runScript(`
      import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_OUTPUT, 'plain=a=b<<c\\nlong<<END\\nline 1\\n\\nEND \\nEND\\n');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n');
      console.log('::add-mask::s3cret');
      console.log('::error title=One%2C two,line=3::50%25%0Adone');
      console.log('plain ::error::text');
      console.error('  ::warning::from stderr');
      process.exitCode = 2;
    `);
    expect(result).toMatchObject({
      exitCode: 2,
      outputs: { plain: 'a=b<<c', long: 'line 1\n\nEND ' },
      summary: '# Done\n',
      masks: ['s3cret'],
      annotations: [
        { level: 'error', message: '50%\ndone', properties: { title: 'One, two', line: '3' } },
        { level: 'warning', message: 'from stderr', properties: {} },
      ],
    });
  });

  it('is nothing on disk, even when it fails', async () => {
    const run = runScript(`
      import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_OUTPUT, process.env.RUNNER_TEMP);
    `);
    const message = await run.then(String, String);
    const folder = /Invalid format '(.*)'/.exec(message)?.[1] ?? 'not named';
    expect(folder).toContain('run-action-');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a step that does not end', () => {
  it('is killed when its time is over, and what it printed is told', async () => {
    const endless = "console.log('waiting'); setInterval(() => {}, 1000)";
    await expect(runScript(endless, { timeoutMs: 2000 })).rejects.toThrow(/2000 ms[^]*waiting/);
  });

  it('is interrupted when cancelled', async () => {
    const cancelling = new AbortController();
    await using server = await serve(() => {
      cancelling.abort();
      return Promise.resolve({ fault: 'stall' });
    });
    const { exitCode } = await runScript('await fetch(process.env.CALL)', {
      env: { CALL: server.url },
      signal: cancelling.signal,
    });
    expect(exitCode).toBe(130);
  });
});

describe('result files', () => {
  it.each([
    ['=value', /Name must not be empty/],
    ['name<<', /delimiter must not be empty/],
    ['<<END\nEND', /Name must not be empty/],
    ['name<<END\nvalue', /Matching delimiter not found 'END'/],
    ['words', /Invalid format 'words'/],
  ])('refuse %j', (text, message) => {
    expect(() => keyValuesIn(text)).toThrow(message);
  });

  it.each([
    ['', {}],
    ['a=1\n\nb=\na=2', { a: '2', b: '' }],
    ['a<<E\nE', { a: '' }],
    ['a<<E\nx=y\r\nE\nb=1\n', { a: 'x=y\r', b: '1' }],
  ])('take %j', (text, values) => {
    expect(keyValuesIn(text)).toEqual(values);
  });
});

describe('workflow commands', () => {
  it.each([
    ['::group::Reading', [{ name: 'group', properties: {}, data: 'Reading' }]],
    ['::nonsense::text', []],
    ['text ##[error]old', [{ name: 'error', properties: {}, data: 'old' }]],
    ['a\r::debug::after a lone CR', [{ name: 'debug', properties: {}, data: 'after a lone CR' }]],
    ['::debug::%250A', [{ name: 'debug', properties: {}, data: '%0A' }]],
    [
      '::stop-commands::T\n::error::ignored\n::T::\n::notice::seen',
      [
        { name: 'stop-commands', properties: {}, data: 'T' },
        { name: 'notice', properties: {}, data: 'seen' },
      ],
    ],
  ])('%j', (output, commands) => {
    expect(workflowCommandsIn(output)).toEqual(commands);
  });
});
