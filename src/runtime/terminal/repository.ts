// Which repository is meant, and where its GitHub is: from flags, environment, or the git checkout.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SyncError } from '../../errors/sync-error.ts';
import { placeOn, type HostPlace } from '../../hosts/hosts.ts';
import type { Environment } from '../environment.ts';

/**
 * @param folder the working directory
 * @throws SyncError `input-missing` or `input-invalid`
 */
export async function locateRepository(
  flags: Readonly<Record<string, string>>,
  env: Environment,
  folder: string,
): Promise<HostPlace> {
  const given = (flag: string, variable: string): string =>
    (flags[flag] ?? '').trim() || (env[variable] ?? '').trim();
  const serverUrl = toBaseUrl(
    'github-server-url',
    given('github-server-url', 'GITHUB_SERVER_URL') || 'https://github.com',
  );
  const apiUrl = toBaseUrl(
    'github-api-url',
    given('github-api-url', 'GITHUB_API_URL') || apiUrlFor(serverUrl),
  );
  const named = given('repository', 'GITHUB_REPOSITORY');
  if (named !== '') {
    return placeOn('github', { apiUrl, serverUrl, repository: checkedName(named) });
  }
  const origin = await originOf(folder);
  const name = origin && repositoryInRemote(origin, serverUrl);
  if (name === undefined) throw unknownRepository(origin, serverUrl);
  return placeOn('github', { apiUrl, serverUrl, repository: name });
}

/**
 * `owner/name` from the address of a git remote; undefined where it is none of that server's
 * repositories. An issue number must never be looked up at another place than the checkout's own.
 */
export function repositoryInRemote(remote: string, serverUrl: string): string | undefined {
  const server = new URL(serverUrl);
  const { host, path } = partsOf(remote);
  // GitHub takes SSH at this second name where firewalls close its port.
  if (host !== server.hostname && host !== `ssh.${server.hostname}`) return undefined;
  const prefix = server.pathname.replace(/\/*$/, '/');
  const inside = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  const name = inside.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return NAME.test(name) ? name : undefined;
}

const NAME = /^[\w.-]+\/[\w.-]+$/;

/** `https://host/path`, `ssh://git@host:22/path` or, as scp writes it, `git@host:path`. */
function partsOf(remote: string): { host: string; path: string } {
  if (/^\w+:\/\//.test(remote) && URL.canParse(remote)) {
    const { hostname, pathname } = new URL(remote);
    return { host: hostname.toLowerCase(), path: pathname };
  }
  const [, host = '', path = ''] = /^(?:[^@/]+@)?([^@:/]+):(.*)$/.exec(remote) ?? [];
  return { host: host.toLowerCase(), path: `/${path}` };
}

async function originOf(folder: string): Promise<string | undefined> {
  const git = promisify(execFile)('git', ['-C', folder, 'remote', 'get-url', 'origin']);
  // No git, no checkout, no such remote: all the same here.
  const { stdout } = await git.catch(() => ({ stdout: '' }));
  return stdout.trim() || undefined;
}

/** docs.github.com: GitHub Enterprise Cloud with data residency has a host for it, a server a path. */
function apiUrlFor(serverUrl: string): string {
  const { protocol, host } = new URL(serverUrl);
  const hasOwnHost = host === 'github.com' || host.endsWith('.ghe.com');
  return hasOwnHost ? `${protocol}//api.${host}` : `${serverUrl}/api/v3`;
}

function toBaseUrl(flag: string, text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new SyncError('input-invalid', `${flag} is no address that begins with https://`);
}

function checkedName(name: string): string {
  if (NAME.test(name)) return name;
  throw new SyncError('input-invalid', 'repository has to look like acme/app');
}

function unknownRepository(origin: string | undefined, serverUrl: string): SyncError {
  const why =
    origin === undefined
      ? 'the working directory has no git remote origin'
      : `the git remote origin is no repository of ${serverUrl}`;
  return new SyncError('input-missing', `Which repository? None is named, and ${why}.`, {
    hint: 'Give --repository owner/name, or set GITHUB_REPOSITORY.',
  });
}
