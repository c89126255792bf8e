// The config file that counts on the command line where none is named.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { configFileOf } from '../../config/inputs.ts';
import { HOSTS, type HostName } from '../../hosts/hosts.ts';
import type { Terminal } from './terminal.ts';

/**
 * That of the host which is meant, unless only another's is there: a ticket's number does not tell where its issue
 * lives, and its key is to be looked for where runs put it.
 *
 * @returns a path in the working directory
 */
export function usualConfigFile({ folder }: Pick<Terminal, 'folder'>, likelier: HostName): string {
  const usual = configFileOf(likelier);
  const isThere = (path: string): boolean => existsSync(resolve(folder, path));
  const paths = [usual, ...(Object.keys(HOSTS) as HostName[]).map(configFileOf)];
  return paths.find(isThere) ?? usual;
}
