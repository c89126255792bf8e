// What dist/ holds and what it must not: it is committed, run by strangers, and loaded anew for every
// event. That it is fresh is for `build.mjs --check`, which runs before the tests and is tested here.
import { execFile } from 'node:child_process';
import { constants, readdirSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { EOL as osEOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EOL } from '../scripts/build/line-end.ts';
import { JSONParse } from '../scripts/build/parse-json.ts';
import { randomUUID } from '../scripts/build/random-uuid.ts';
import { promises } from '../scripts/build/summary-files.ts';
import { getUserAgent } from '../scripts/build/user-agent.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');

const scripts = new Map(
  readdirSync(DIST)
    .filter((name) => name.endsWith('.js'))
    // Long lines are broken, even within a string.
    .map((name) => [name, readFileSync(join(DIST, name), 'utf8').replaceAll('\\\n', '')]),
);

/** The files of the Action: its entry and the chunks that belong to it. */
const action = [...scripts].filter(([name]) => /^(\d+\.)?index\.js$/.test(name));

/** By what is loaded only where it is needed: a text that only its code has. */
const LATE = [
  ['the YAML parser', 'YAMLParseError'],
  ['the proxy agent', 'experimentalWarningEmitted'],
] as const;

describe('the packed Action', () => {
  it.each(LATE)('loads %s late, from one chunk', (_, text) => {
    const holders = action.filter(([, code]) => code.includes(text)).map(([name]) => name);
    expect(holders).toEqual([expect.stringMatching(/^\d+\.index\.js$/)]);
  });

  it('holds one undici: its parser, a WebAssembly module in base64, is there once', () => {
    const parsers = action.flatMap(([, code]) => code.match(/AGFzbQEAAAA/g) ?? []);
    expect(parsers).toHaveLength(1);
  });
});

describe('what stands in for packages', () => {
  it('makes random UUIDs that look like those of node:crypto', () => {
    const made = Array.from({ length: 100 }, () => randomUUID());
    expect(new Set(made).size).toBe(100);
    const shape = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/;
    expect(made.filter((uuid) => !shape.test(uuid))).toEqual([]);
  });

  it('writes the job summary as node:fs would, and says so as late if it can not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'summary-'));
    const file = join(folder, 'summary.md');
    await promises.writeFile(file, 'a', { encoding: 'utf8' });
    await promises.appendFile(file, 'b', { encoding: 'utf8' });
    await promises.access(file, constants.R_OK);
    expect(readFileSync(file, 'utf8')).toBe('ab');
    await rm(folder, { recursive: true });
    await expect(promises.access(file, constants.R_OK)).rejects.toThrow('ENOENT');
  });

  it('reads JSON as JSON.parse does, and numbers too large for it to the digit', () => {
    const text = '{"id":12,"body":"a 20 digit 12345678901234567890","list":[1.5,null,"x"]}';
    expect(JSONParse(text)).toEqual(JSON.parse(text));
    expect(JSONParse('[9007199254740993]')).toEqual([9007199254740993n]);
  });

  it('ends lines as node:os does', () => {
    expect(EOL).toBe(osEOL);
  });

  it('names Node, its version and the machine in one header of ASCII', () => {
    expect(getUserAgent()).toBe(
      `Node.js/${process.versions.node} (${process.platform}; ${process.arch})`,
    );
  });
});

describe('every packed file', () => {
  it.each([...scripts])('%s names no place on the machine that built it', (_, code) => {
    expect(code).not.toContain(ROOT);
    expect(code).not.toMatch(/\/(home|Users)\/\w|file:\/\/\/\w|[A-Z]:\\\\?Users/);
  });

  it('is read as CommonJS, whatever the repository is', () => {
    const settings: unknown = JSON.parse(readFileSync(join(DIST, 'package.json'), 'utf8'));
    expect(settings).toEqual({ type: 'commonjs' });
  });
});

describe('licenses.txt', () => {
  /** Each package with a text that only its code has. */
  const MARKS = {
    '@actions/core': 'ghadelimiter_',
    '@lezer/common': 'Unrecognized record size',
    '@lezer/markdown': 'relative to unknown parser',
    '@octokit/auth-token': 'user-to-server',
    '@octokit/core': 'octokit-core\\.js',
    '@octokit/endpoint': 'octokit-endpoint\\.js',
    '@octokit/graphql': 'octokit-graphql\\.js',
    '@octokit/plugin-paginate-rest': 'total_commits',
    '@octokit/plugin-rest-endpoint-methods': 'endpointDefaults',
    '@octokit/request': 'octokit-request\\.js',
    '@octokit/rest': 'octokit-rest\\.js',
    'before-after-hook': 'before hook must be a function',
    'json-with-bigint': 'RawJSON',
    leven: 'maxDistance',
    undici: 'UND_ERR_BODY_TIMEOUT',
    'universal-user-agent': '<environment undetectable>',
    yaml: 'YAMLParseError',
    zod: 'ZodMini',
    // Brought along by packages above, and left out.
    '@actions/exec': 'There was an error when attempting to execute the process',
    '@actions/http-client': 'HttpClientError',
    '@lezer/highlight': 'Can not derive from a modified tag',
    '@actions/io': 'isRooted\\(\\) parameter',
    tunnel: 'tunneling socket could not be established',
  };
  const headings = readFileSync(join(DIST, 'licenses.txt'), 'utf8').match(/^\S+ \d\S+ \(.+\)$/gm);

  it.each(Object.entries(MARKS))(
    'names %s, once, if its code is packed, else not',
    (name, mark) => {
      const isPacked = [...scripts.values()].some((code) => new RegExp(mark).test(code));
      const versions = headings?.filter((heading) => heading.startsWith(`${name} `));
      expect(versions).toEqual(isPacked ? [expect.stringContaining(installedVersion(name))] : []);
    },
  );

  function installedVersion(name: string): string {
    const path = join(ROOT, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  }
});

describe('build.mjs --check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dist-'));
    expect((await build('--out', folder)).exitCode).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is content with what the build has just written', async () => {
    expect(await build('--check', '--out', folder)).toEqual({ exitCode: 0, complaints: [] });
  });

  it('names what differs, what is missing and what is left over', async () => {
    await appendFile(join(folder, 'index.js'), '// edited by hand\n');
    await unlink(join(folder, 'licenses.txt'));
    await writeFile(join(folder, '1.index.js'), '');

    expect(await build('--check', '--out', folder)).toEqual({
      exitCode: 1,
      complaints: ['left over: 1.index.js', 'differs: index.js', 'missing: licenses.txt'],
    });
  });

  async function build(...options: string[]) {
    const script = join(ROOT, 'scripts', 'build.mjs');
    const { status, stderr } = await exitOf(process.execPath, [script, ...options]);
    return { exitCode: status, complaints: stderr.match(/(?<=^ {2})\S.*/gm) ?? [] };
  }
});

function exitOf(file: string, args: string[]): Promise<{ status: number; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(file, args, (_, __, stderr) => {
      resolve({ status: child.exitCode ?? -1, stderr });
    });
  });
}
