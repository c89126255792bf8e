// The licences of the packages that have code in the build. ncc's own list can't be used: it sees
// the modules that esbuild made, not the packages that they came from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = '-'.repeat(78);

/** `folders` are the packages' folders; a package that states no licence fails the build. */
export function licenceText(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readText(join(folder, 'package.json')));
    if (typeof license !== 'string') throw new Error(`${name} ${version} states no licence`);
    return `${name} ${version} (${license})\n${RULE}\n${licenceOf(folder) ?? license}\n`;
  });
  return parts.sort((left, right) => (left < right ? -1 : 1)).join('\n\n');
}

function licenceOf(folder) {
  const file = readdirSync(folder).sort().find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file === undefined ? undefined : readText(join(folder, file)).trim();
}

function readText(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
