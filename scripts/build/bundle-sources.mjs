// From TypeScript and packages to a few ES modules, with esbuild. It comes before ncc because ncc
// keeps every export of a module that is used at all: twice the bytes and a second undici.
import { join } from 'node:path';
import { build } from 'esbuild';
import { leaveOutUnreached } from './leave-out-unreached.mjs';
import { shortenPackages } from './shorten-packages.mjs';

/**
 * Bundles `src/<entry>.ts`; each dynamic import stays one. Gives the modules by file name, and the
 * packages that have code in them as absolute folders.
 */
export async function bundleSources(root, entries) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => `src/${entry}.ts`),
    outdir: 'build',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // package.json's `engines`: the command line runs on it, the Action on a newer one.
    target: 'node20.18',
    // Names stay, for stack traces. White space goes: without this the Action is over its budget.
    minifySyntax: true,
    minifyWhitespace: true,
    // Node reads and keeps a file of ASCII as one byte a letter, any other as two: 2 % of a run's CPU time.
    charset: 'ascii',
    // Node prints the whole line where an error came from.
    lineLimit: 120,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [leaveOutUnreached, shortenPackages],
  });
  const files = outputFiles.map(({ path, text }) => [
    path.slice(join(root, 'build').length + 1),
    restoreRequire(text),
  ]);
  return { files: new Map(files), packages: packagesIn(metafile, root) };
}

/**
 * esbuild hides `require` of Node's own modules behind a stand-in, since an ES module has none. ncc's
 * CommonJS output has it again, and ncc must see it to keep the modules that load late loading late.
 */
function restoreRequire(code) {
  return code.replaceAll('__require(', 'require(');
}

function packagesIn({ outputs }, root) {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = used.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)].map((folder) => join(root, folder));
}
