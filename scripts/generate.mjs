// Writes what is generated from the settings in src/config: action.yml, the config file's JSON Schema
// and the README's tables of inputs and outputs. With --check nothing is written: it names what
// differs and exits with 1.
import { Buffer } from 'node:buffer';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as prettier from 'prettier';

const root = new URL('../', import.meta.url);
const { generatedFiles, generatedSections } = await load('src/config/generated.ts');

const wanted = new Map();
for (const [path, text] of Object.entries(generatedFiles())) {
  wanted.set(path, await formatted(path, text));
}
const readme = await contentOf('README.md');
if (readme !== undefined) wanted.set('README.md', await withSections(readme));

const stale = [];
for (const [path, text] of wanted) {
  if ((await contentOf(path)) !== text) stale.push(path);
}

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale: run node scripts/generate.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    await mkdir(new URL(dirname(path), root), { recursive: true });
    await writeFile(new URL(path, root), wanted.get(path));
    console.log(`wrote ${path}`);
  }
}

/** A TypeScript module of the project, which Node 20 can't import as it is. */
async function load(entry) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = outputFiles[0].contents;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

async function formatted(path, text) {
  const filepath = fileURLToPath(new URL(path, root));
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}

/** The README with each `<!-- name -->…<!-- /name -->` filled anew; markers it lacks are left out. */
async function withSections(text) {
  let filled = text;
  for (const [name, section] of Object.entries(generatedSections())) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = filled.indexOf(open);
    const end = filled.indexOf(close, start);
    if (start < 0 || end < 0) continue;
    const table = await formatted('README.md', section);
    filled = `${filled.slice(0, start + open.length)}\n\n${table}\n${filled.slice(end)}`;
  }
  return filled;
}

async function contentOf(path) {
  try {
    return await readFile(new URL(path, root), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
