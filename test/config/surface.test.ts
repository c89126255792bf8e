// The surface tells one story: action.yml, the JSON Schema and --help say what the tables say, and
// what is committed is what would be generated.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { configSchema } from '../../src/config/config-file.ts';
import {
  renderInputTable,
  renderOutputTable,
  renderVariableTable,
} from '../../src/config/documents.ts';
import { toConfigJsonSchema } from '../../src/config/json-schema.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { INPUTS, type Setting } from '../../src/config/settings.ts';
import { COMMANDS } from '../../src/runtime/terminal/commands.ts';
import { renderCommandHelp } from '../../src/runtime/terminal/help.ts';

const ROOT = new URL('../../', import.meta.url);
const SETTINGS: readonly Setting[] = INPUTS;
const on = (surface: Setting['surfaces'][number]): readonly Setting[] =>
  SETTINGS.filter(({ surfaces }) => surfaces.includes(surface));

const manifestSchema = z.object({
  name: z.string(),
  description: z.string().max(125),
  branding: z.object({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({
      description: z.string(),
      required: z.boolean(),
      default: z.string().optional(),
    }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
});

async function manifest() {
  return manifestSchema.parse(parse(await readFile(new URL('action.yml', ROOT), 'utf8')));
}

describe('what is generated', () => {
  it('is committed as it would be generated now', async () => {
    const run = promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: ROOT,
    });
    await expect(run).resolves.toMatchObject({ stderr: '' });
  });
});

describe('action.yml', () => {
  it('lists exactly the inputs and outputs of the tables, in their order', async () => {
    const { inputs, outputs } = await manifest();
    expect(Object.keys(inputs)).toEqual(on('action').map(({ name }) => name));
    expect(Object.keys(outputs)).toEqual(OUTPUTS.map(({ name }) => name));
  });

  it('carries no default that would silence an environment variable', async () => {
    const { inputs } = await manifest();
    const defaults = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([
      ['github-token', '${{ github.token }}'],
    ]);
  });

  it('tells each default, and requires nothing that the environment can give', async () => {
    const { inputs } = await manifest();
    for (const setting of on('action')) {
      const input = inputs[setting.name];
      expect(input?.required).toBe(false);
      expect(input?.description).toContain(setting.description);
      if (setting.default !== '') expect(input?.description).toContain(`\`${setting.default}\``);
    }
  });
});

describe('the table of inputs', () => {
  it('names each input and variable once, in the form each has', () => {
    for (const { name, env } of SETTINGS) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      const usual = name.toUpperCase().replaceAll('-', '_');
      expect(env).toBe(name === 'enabled' ? 'VTIGER_ENABLED' : usual);
    }
    expect(new Set(SETTINGS.map(({ name }) => name)).size).toBe(SETTINGS.length);
  });

  it('holds the credentials for secret, and nothing else', () => {
    expect(SETTINGS.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'vtiger-access-key',
      'github-token',
      'gitlab-token',
    ]);
  });

  it('is whole in the README and in --help', () => {
    const help = renderCommandHelp(
      COMMANDS.find(({ name }) => name === 'sync') ?? expect.unreachable(),
      'x',
    );
    const inputs = renderInputTable().split('\n').slice(2);
    const variables = renderVariableTable().split('\n').slice(2);
    expect([...inputs, ...variables]).toHaveLength(SETTINGS.length);
    for (const [index, { name, env }] of on('action').entries()) {
      expect(inputs[index]).toContain(`| \`${name}\` | \`${env}\` |`);
    }
    const others = SETTINGS.filter(({ surfaces }) => !surfaces.includes('action'));
    for (const [index, { env }] of others.entries()) {
      expect(variables[index]).toMatch(new RegExp(`^\\| \`${env}\` \\|`));
    }
    for (const { name, env, takes } of on('command-line')) {
      expect(help).toContain(`  --${name} ${takes}`);
      expect(help.join('\n')).toContain(env);
    }
    expect(help.filter((line) => line.length > 80 || line.includes('`'))).toEqual([]);
    expect(renderOutputTable().split('\n')).toHaveLength(OUTPUTS.length + 2);
  });
});

describe('the JSON Schema', () => {
  it('describes every key, with an example or its words', () => {
    const bare: string[] = [];
    const look = (node: unknown, path: string): void => {
      const section = z.looseObject({ properties: z.record(z.string(), z.unknown()) });
      const parsed = section.safeParse(node);
      if (!parsed.success) return;
      for (const [key, value] of Object.entries(parsed.data.properties)) {
        const note = z.looseObject({ description: z.string(), examples: z.array(z.unknown()) });
        if (!note.safeParse(value).success) bare.push(`${path}.${key}`);
        look(value, `${path}.${key}`);
      }
    };
    look(toConfigJsonSchema(), '');
    expect(bare).toEqual([]);
  });

  it('has examples that the program takes', () => {
    const root = z.looseObject({
      properties: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()) })),
    });
    const { properties } = root.parse(toConfigJsonSchema());
    const config = Object.fromEntries(
      Object.entries(properties).map(([key, { examples }]) => [key, examples[0]]),
    );
    expect(z.safeParse(configSchema, config)).toMatchObject({ success: true });
    expect(Object.keys(config)).toHaveLength(15);
  });

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ 'bug-labels': 'bug' }, true],
    [{ 'bug-labels': ['bug'] }, true],
    [{ 'bug-labels': [] }, false],
    [{ 'bug-labels': 3 }, false],
    [{ severity: { critical: [] } }, true],
    [{ severity: { worst: ['x'] } }, false],
    [{ authors: ['owner'], 'min-severity': 'low' }, true],
    [{ 'min-severity': 'worst' }, false],
    [{ ticket: { status: { open: '' } } }, false],
    [{ ticket: { fields: { cf_905: 'a', ticketcategories: '' } } }, true],
    [{ ticket: { fields: { cf_905: true, cf_906: 4.5, cf_907: ['Web', 'App'] } } }, true],
    [{ ticket: { fields: { cf_905: { a: 'b' } } } }, false],
    [{ ticket: { fields: { cf_905: [''] } } }, false],
    [{ ticket: { account: 'ACME Inc', contact: { email: 'jane@acme.example' } } }, true],
    [{ ticket: { account: { label: 'customer: *', authors: { member: { id: '11x4' } } } } }, true],
    [{ ticket: { account: { id: 'ACME' } } }, false],
    [{ ticket: { account: ['ACME'] } }, false],
    [{ ticket: { assignees: { alice: 'jane', '*': '20x4' }, solution: 'Done' } }, true],
    [{ ticket: { assignees: { alice: '' } } }, false],
    [{ ticket: { fields: { 'cf 905': 'a' } } }, false],
    [{ ticket: { fields: { ticketstatus: 'Open' } } }, false],
    [{ policy: { conflict: 'newer-side' } }, true],
    [{ 'key-field': 'cf_901' }, true],
    [{ 'linked-files': 'documents' }, true],
    [{ 'linked-files': 'yes' }, false],
    [{ 'key-field': "cf'" }, false],
    [{ comments: 'none' }, true],
    [{ comments: 'all' }, false],
    [{ 'ignore-commenters': ['*[bot]'] }, true],
    [[], false],
    [null, false],
  ])('agrees with the program on %j: %s', async (config, valid) => {
    // Read back from the committed text, by another road than the one it was written.
    const text = await readFile(new URL('schema/config.schema.json', ROOT), 'utf8');
    const schema = z.custom<z.core.JSONSchema.BaseSchema>().parse(JSON.parse(text));
    expect(z.fromJSONSchema(schema).safeParse(config).success).toBe(valid);
    expect(z.safeParse(configSchema, config).success).toBe(valid);
  });
});

describe('loading', () => {
  it('brings neither schema library nor YAML parser before there is a config', async () => {
    const { metafile } = await build({
      stdin: {
        contents: `export * from './inputs.ts'; export * from './resolve-rules.ts';`,
        resolveDir: new URL('src/config/', ROOT).pathname,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      write: false,
    });
    const loaded = new Set<string>();
    const load = (path: string): void => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const { kind, path: next } of metafile.inputs[path]?.imports ?? []) {
        if (kind === 'import-statement') load(next);
      }
    };
    load('<stdin>');
    expect(Object.keys(metafile.inputs).some((path) => path.includes('/zod/'))).toBe(true);
    expect([...loaded]).toContain('src/config/resolve-rules.ts');
    expect([...loaded].filter((path) => /\/(?:zod|yaml)\//.test(path))).toEqual([]);
  });
});
