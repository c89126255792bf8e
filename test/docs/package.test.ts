// What npm would publish: the command line with what it needs to run, and nothing of the workshop.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from './pages.ts';

const packageSchema = z.object({
  name: z.literal('vtiger-issue-sync'),
  private: z.optional(z.never()),
  bin: z.record(z.string(), z.string()),
  engines: z.object({ node: z.string() }),
  // npm compares it with the repository that the publishing workflow runs in.
  repository: z.object({ url: z.literal(`git+${repositoryUrl()}.git`) }),
  publishConfig: z.object({ access: z.literal('public'), provenance: z.literal(true) }),
  // All that runs is bundled in dist/: `npx` then has one package to load.
  dependencies: z.optional(z.never()),
});
const packSchema = z.tuple([
  z.object({ size: z.number(), files: z.array(z.object({ path: z.string() })) }),
]);

describe('package.json', () => {
  const { bin, engines } = packageSchema.parse(
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')),
  );

  it('names a command that is there and can be run by a shell', () => {
    expect(bin).toEqual({ 'vtiger-issue-sync': 'dist/cli.js' });
    const path = join(ROOT, 'dist/cli.js');
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
  });

  it('promises the Node that the README promises', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(`Node.js ${engines.node.replace('>=', '')} or later`);
  });
});

describe('npm pack', () => {
  let files: string[] = [];
  let size = 0;

  beforeAll(async () => {
    const run = promisify(execFile);
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
    });
    const [pack] = packSchema.parse(JSON.parse(stdout));
    files = pack.files.map(({ path }) => path);
    size = pack.size;
  });

  it('holds the Action and the command line, the schema, and what people look for', () => {
    const wanted = ['dist/index.js', 'dist/cli.js', 'dist/package.json', 'dist/licenses.txt'];
    wanted.push('action.yml', 'schema/config.schema.json');
    wanted.push('package.json', 'README.md', 'LICENSE', 'CHANGELOG.md');
    expect(files).toEqual(expect.arrayContaining(wanted));
  });

  it('holds nothing else, and is small', () => {
    const others = files.filter(
      (path) =>
        !/^(?:dist\/[\w.-]+|action\.yml|schema\/config\.schema\.json|package\.json|[A-Z]+(?:\.md)?)$/.test(
          path,
        ),
    );
    expect(others).toEqual([]);
    expect(size).toBeLessThan(1_000_000);
  });
});

function repositoryUrl(): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, slug = ''] = /uses: ([\w-]+\/[\w-]+)@v1/.exec(readme) ?? [];
  return `https://github.com/${slug}`;
}
