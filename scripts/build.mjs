// Builds dist/, which is committed because the runner executes the repository as it is.
//   node scripts/build.mjs [--out <folder>]            writes the folder (dist/ if none is named)
//   node scripts/build.mjs --check [--out <folder>]    exits 1 when the folder is not what src/ gives
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSources } from './build/bundle-sources.mjs';
import { licenceText } from './build/licence-text.mjs';
import { packEntries } from './build/pack-entries.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `index` is what action.yml runs, `cli` what package.json's `bin` names. */
const ENTRIES = ['index', 'cli'];

// The output is CommonJS, in a repository whose package.json says "module".
const DIST_PACKAGE = { 'package.json': '{\n  "type": "commonjs"\n}\n' };

/** Every file of the build by name. The same source gives the same bytes, on any machine. */
async function buildFiles(entries) {
  const packed = [];
  const packages = new Set();
  // Each by itself: what only the command line needs must not lie in what an event loads.
  for (const entry of entries) {
    const bundled = await bundleSources(ROOT, [entry]);
    packed.push(...(await packEntries(ROOT, bundled.files, [entry])));
    for (const each of bundled.packages) packages.add(each);
  }
  const extra = { ...DIST_PACKAGE, 'licenses.txt': licenceText([...packages]) };
  return new Map([...packed, ...Object.entries(extra)].map(([name, data]) => [name, bytes(data)]));
}

function bytes(data) {
  return typeof data === 'string' ? Buffer.from(data) : data;
}

function writeFolder(folder, files) {
  // Chunk names follow content: what an earlier build left must go.
  rmSync(folder, { recursive: true, force: true });
  for (const [name, data] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
}

function readFolder(folder) {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** One line for each file that is missing, left over or different. */
function describeDifferences(committed, fresh) {
  const names = [...new Set([...committed.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [committed.get(name), fresh.get(name)];
    if (!old) return [`missing: ${name}`];
    if (!now) return [`left over: ${name}`];
    return old.equals(now) ? [] : [`differs: ${name}`];
  });
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const folder = resolve(values.out ?? join(ROOT, 'dist'));
const present = ENTRIES.filter((entry) => existsSync(join(ROOT, 'src', `${entry}.ts`)));
const absent = ENTRIES.filter((entry) => !present.includes(entry));

if (values.check) {
  const fresh = present.length > 0 ? await buildFiles(present) : new Map();
  const problems = [
    ...absent.map((entry) => `no source: src/${entry}.ts`),
    ...describeDifferences(readFolder(folder), fresh),
  ];
  if (problems.length > 0) {
    console.error(
      `${folder} is not what src/ gives. Run \`npm run build\` and commit the result.\n` +
        problems.map((problem) => `  ${problem}`).join('\n'),
    );
    process.exitCode = 1;
  }
} else {
  if (present.length === 0) throw new Error(`No entry to build: ${absent.join(', ')}`);
  const files = await buildFiles(present);
  writeFolder(folder, files);
  for (const [name, { length }] of files) console.log(`${String(length).padStart(8)}  ${name}`);
}
