// Which repository is meant, and where its host is: from flags, environment, or the git checkout.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SyncError } from '../../errors/sync-error.ts';
import { HOSTS, placeOn, type HostName, type HostPlace } from '../../hosts/hosts.ts';
import type { Environment } from '../environment.ts';

/** How a host is named here; the variables are those that its own runners set. */
interface Naming {
  readonly server: { readonly flag: string; readonly env: string; readonly usual: string };
  readonly api: { readonly flag: string; readonly env: string };
  /** Where the API is, for a web address. */
  readonly apiUrlFor: (serverUrl: string) => string;
  readonly repositoryEnv: string;
  readonly name: RegExp;
  /** How a name looks, and one that does. */
  readonly shape: string;
  readonly example: string;
  /** The second name at which the host takes SSH, where firewalls close its port. */
  readonly sshHost: (hostname: string) => string;
}

const NAMING: Readonly<Record<HostName, Naming>> = {
  github: {
    server: {
      flag: 'github-server-url',
      env: 'GITHUB_SERVER_URL',
      usual: 'https://github.com',
    },
    api: { flag: 'github-api-url', env: 'GITHUB_API_URL' },
    apiUrlFor: githubApiUrl,
    repositoryEnv: 'GITHUB_REPOSITORY',
    name: /^[\w.-]+\/[\w.-]+$/,
    shape: 'owner/name',
    example: 'acme/app',
    sshHost: (hostname) => `ssh.${hostname}`,
  },
  gitlab: {
    server: { flag: 'gitlab-server-url', env: 'CI_SERVER_URL', usual: 'https://gitlab.com' },
    api: { flag: 'gitlab-api-url', env: 'CI_API_V4_URL' },
    apiUrlFor: (serverUrl) => `${serverUrl}/api/v4`,
    repositoryEnv: 'CI_PROJECT_PATH',
    // Groups have subgroups.
    name: /^[\w.-]+(?:\/[\w.-]+)+$/,
    shape: 'group/project',
    example: 'acme/tools/app',
    sshHost: (hostname) => `altssh.${hostname}`,
  },
};

/**
 * Which code host is meant. Nothing is asked: what is given tells.
 *
 * @throws SyncError `input-invalid` for a name that is none
 */
export function hostOf(flags: Readonly<Record<string, string>>, env: Environment): HostName {
  const isGiven = (flag: string, variable: string): boolean =>
    Boolean(flags[flag]?.trim()) || Boolean(env[variable]?.trim());
  const named = flags['host'];
  if (named !== undefined) return checkedHost(named);
  const { server, api } = NAMING.gitlab;
  const isSpoken = ['gitlab-token', server.flag, api.flag].some((flag) => flags[flag]?.trim());
  if (isSpoken || env['GITLAB_CI'] === 'true') return 'gitlab';
  const hasOnlyIts =
    isGiven('gitlab-token', 'GITLAB_TOKEN') && !isGiven('github-token', 'GITHUB_TOKEN');
  return hasOnlyIts ? 'gitlab' : 'github';
}

function checkedHost(named: string): HostName {
  const names = Object.keys(HOSTS) as HostName[];
  const found = names.find((name) => name === named.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new SyncError('input-invalid', `--host is none of ${names.join(', ')}.`, {
    hint: 'Take the one that keeps the issues, or leave --host out.',
  });
}

/**
 * @param folder the working directory
 * @throws SyncError `input-missing` or `input-invalid`
 */
export async function locateRepository(
  host: HostName,
  flags: Readonly<Record<string, string>>,
  env: Environment,
  folder: string,
): Promise<HostPlace> {
  const naming = NAMING[host];
  const given = (flag: string, variable: string): string => givenBy(flags, env, flag, variable);
  const { api } = naming;
  const { url: serverUrl } = serverOf(host, flags, env);
  const apiUrl = toBaseUrl(api, given(api.flag, api.env) || naming.apiUrlFor(serverUrl));
  const named = given('repository', naming.repositoryEnv);
  if (named !== '') {
    return placeOn(host, { apiUrl, serverUrl, repository: checkedName(named, naming) });
  }
  const origin = await originOf(folder);
  const repository = origin && repositoryInRemote(origin, serverUrl, host);
  if (repository === undefined) throw unknownRepository(origin, serverUrl, naming);
  return placeOn(host, { apiUrl, serverUrl, repository });
}

/**
 * Where people read the host's issues, and the flag that says so.
 *
 * @throws SyncError `input-invalid`
 */
export function serverOf(
  host: HostName,
  flags: Readonly<Record<string, string>>,
  env: Environment,
): { url: string; flag: string } {
  const { server } = NAMING[host];
  const { flag, usual } = server;
  const given = toBaseUrl(server, givenBy(flags, env, flag, server.env) || usual);
  // It goes into keys: a port or a name that need not be there must not make another one of the same issue.
  const { origin, pathname } = new URL(given);
  return { url: `${origin}${pathname}`.replace(/\/+$/, ''), flag };
}

function givenBy(
  flags: Readonly<Record<string, string>>,
  env: Environment,
  flag: string,
  variable: string,
): string {
  return (flags[flag] ?? '').trim() || (env[variable] ?? '').trim();
}

/** `owner/name` from a repository's address in a browser; undefined where it is none of that server's. */
export function repositoryAt(url: string, serverUrl: string, host: HostName): string | undefined {
  const base = `${new URL(serverUrl).href.replace(/\/+$/, '')}/`;
  const { href } = new URL(url);
  const name = href.slice(base.length);
  const isInside = href.toLowerCase().startsWith(base.toLowerCase());
  return isInside && NAMING[host].name.test(name) ? name : undefined;
}

/**
 * `owner/name` from the address of a git remote; undefined where it is none of that server's
 * repositories. An issue number must never be looked up at another place than the checkout's own.
 */
export function repositoryInRemote(
  remote: string,
  serverUrl: string,
  host: HostName,
): string | undefined {
  const { sshHost, name: form } = NAMING[host];
  const server = new URL(serverUrl);
  const { hostname, path } = partsOf(remote);
  if (hostname !== server.hostname && hostname !== sshHost(server.hostname)) return undefined;
  const prefix = server.pathname.replace(/\/*$/, '/');
  const inside = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  const name = inside.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return form.test(name) ? name : undefined;
}

/** `https://host/path`, `ssh://git@host:22/path` or, as scp writes it, `git@host:path`. */
function partsOf(remote: string): { hostname: string; path: string } {
  if (/^\w+:\/\//.test(remote) && URL.canParse(remote)) {
    const { hostname, pathname } = new URL(remote);
    return { hostname: hostname.toLowerCase(), path: pathname };
  }
  const [, hostname = '', path = ''] = /^(?:[^@/]+@)?([^@:/]+):(.*)$/.exec(remote) ?? [];
  return { hostname: hostname.toLowerCase(), path: `/${path}` };
}

async function originOf(folder: string): Promise<string | undefined> {
  const git = promisify(execFile)('git', ['-C', folder, 'remote', 'get-url', 'origin']);
  // No git, no checkout, no such remote: all the same here.
  const { stdout } = await git.catch(() => ({ stdout: '' }));
  return stdout.trim() || undefined;
}

/** docs.github.com: GitHub Enterprise Cloud with data residency has a host for it, a server a path. */
function githubApiUrl(serverUrl: string): string {
  const { protocol, host } = new URL(serverUrl);
  const hasOwnHost = host === 'github.com' || host.endsWith('.ghe.com');
  return hasOwnHost ? `${protocol}//api.${host}` : `${serverUrl}/api/v3`;
}

function toBaseUrl({ flag, env }: { flag: string; env: string }, text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  const message = `--${flag} (or ${env}) is no address that begins with https:// or http://.`;
  throw new SyncError('input-invalid', message, {
    hint: 'Give the whole address, such as https://git.example.com, without a repository.',
  });
}

function checkedName(name: string, { name: form, shape, example, repositoryEnv }: Naming): string {
  if (form.test(name)) return name;
  const message = `--repository (or ${repositoryEnv}) is not of the form ${shape}.`;
  throw new SyncError('input-invalid', message, {
    hint: `Give the name alone, such as ${example}, without the server's address.`,
  });
}

function unknownRepository(
  origin: string | undefined,
  serverUrl: string,
  { repositoryEnv, shape }: Naming,
): SyncError {
  const why =
    origin === undefined
      ? 'the working directory has no git remote origin'
      : `the git remote origin is no repository of ${serverUrl}`;
  return new SyncError('input-missing', `Which repository? None is named, and ${why}.`, {
    hint: `Give --repository ${shape}, or set ${repositoryEnv}.`,
  });
}
