// As much of rsync as gitlab-ci-local asks of it for jobs in a shell, since not every machine has that program:
// copies files with their path (-R) to a folder. Its copy of the whole repository (--delete) is for
// containers, of which there are none here, and is passed over.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const given = process.argv.slice(2);
const valueOf = (name) =>
  given.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
// The value behind `--exclude`, of things that no job here leaves, is no path.
const paths = given.filter((each, at) => !each.startsWith('-') && given[at - 1] !== '--exclude');
const target = paths.pop();
const list = valueOf('files-from');
const named = list === undefined ? paths : readFileSync(list, 'utf8').split('\n');

if (!given.includes('--delete')) {
  for (const path of named.filter((each) => each !== '')) {
    cpSync(path, join(target, path), { recursive: true });
  }
}
