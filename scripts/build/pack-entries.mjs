// From ES modules to the committed CommonJS files, with ncc: one call for each entry.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';

// ncc looks for both upwards. The repository's own say "module", and that would forbid `require`.
const SETTINGS = [
  ['package.json', '{}'],
  ['tsconfig.json', '{}'],
];

/**
 * Gives `<entry>.js` and its chunks, `<number>.<entry>.js`, by name. `modules` are flat file names
 * with their code.
 */
export async function packEntries(root, modules, entries) {
  // ncc derives chunk numbers from paths relative to the working directory, of the modules and of
  // its own loaders: so the folder lies at a fixed depth below the root, not with the system's.
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build', 'pack-'));
  const home = process.cwd();
  process.chdir(folder);
  try {
    for (const [name, code] of [...modules, ...SETTINGS]) writeFileSync(join(folder, name), code);
    const packed = [];
    for (const entry of entries) packed.push(...(await packEntry(folder, entry)));
    return packed;
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function packEntry(folder, entry) {
  const filename = `${entry}.js`;
  const { code, assets } = await ncc(join(folder, filename), {
    filename,
    // An ES module that imports node:http loads all of Node's fetch with it: 30 ms against 3.
    esm: false,
    target: 'es2022',
    cache: false,
    quiet: true,
  });
  const chunks = Object.entries(assets).map(([name, { source }]) => [name, shortened(source)]);
  return [[filename, withPlainPaths(shortened(code))], ...chunks.sort(([left], [right]) => (left < right ? -1 : 1))];
}

const RELATIVE = 'require("./" + __nccwpck_require__.u(';

/** Node looks an absolute path up with a regular expression less, which is compiled for it: 0.6 ms of an event. */
function withPlainPaths(code) {
  if (!code.includes(RELATIVE)) throw new Error('ncc loads chunks in another way than it did.');
  return code.replace(RELATIVE, 'require(__dirname + "/" + __nccwpck_require__.u(');
}

/**
 * Where a module names a chunk, ncc writes 48 characters, of which the chunk's own eight tell it apart, and
 * behind it in a comment what the part was called.
 */
function shortened(code) {
  return String(code)
    .replace(/\b_chunk_(\w{8})_js__WEBPACK_IMPORTED_MODULE_\d+__/g, '_$1')
    .replace(/\/\* (?:\.[\w$]+|harmony (?:export|import)|binding) \*\/ ?/g, '');
}
