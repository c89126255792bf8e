// The Action's own runtime: Node 24, from the dev dependency `node`, whatever runs the tests.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Path of the Node 24 binary; importing this fails when the dev dependency is no Node 24. */
export const NODE_24 = checked(
  fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url)),
);

function checked(path: string): string {
  const version = execFileSync(path, ['--version'], { encoding: 'utf8', env: {} }).trim();
  if (!version.startsWith('v24.')) {
    throw new Error(`The Action runs on Node 24, but ${path} is ${version}`);
  }
  return path;
}
