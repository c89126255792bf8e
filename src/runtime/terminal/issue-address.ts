// An issue that is named by its address: which host, repository and number that is. Its server has to be
// the one that the settings name, since the token and the ticket's key are for that one.
import { SyncError } from '../../errors/sync-error.ts';
import { HOSTS, type HostName } from '../../hosts/hosts.ts';
import { toIssueKey } from '../../issue/key.ts';
import { keyOfUrl, readIssueUrl } from '../../issue/key-of-url.ts';
import type { Environment } from '../environment.ts';
import type { Given } from './commands.ts';
import { hostOf, repositoryAt, serverOf } from './repository.ts';

/**
 * The flags, with those that the address stands for.
 *
 * @param env with what `.env` says
 * @throws SyncError `input-invalid` for what is no issue's address, or is on another server
 */
export function withIssueAddress(
  word: string,
  flags: Given['flags'],
  env: Environment,
): Record<string, string> {
  const issue = readIssueUrl(word);
  if (issue === undefined) {
    refusePullRequest(word);
    throw new SyncError('input-invalid', 'What is given is no address of an issue.', {
      hint: 'It looks like https://github.com/acme/app/issues/12; a number goes behind --issue.',
    });
  }
  const double = ['issue', 'repository'].filter((name) => flags[name] !== undefined);
  if (double.length > 0) {
    const names = double.map((name) => `--${name}`).join(' and ');
    throw new SyncError(
      'input-invalid',
      `The address names the issue already, and so does ${names}.`,
      {
        hint: 'Give the one or the other.',
      },
    );
  }
  for (const host of hostsToTry(flags, env)) {
    const repository = repositoryAt(issue.repositoryUrl, serverOf(host, flags, env).url, host);
    if (repository !== undefined) return { ...flags, host, repository, issue: issue.number };
  }
  throw elsewhere(issue.repositoryUrl, hostsToTry(flags, env), flags, env);
}

/**
 * The key of the issue at an address. On a server that the settings name it is the one that a run gives
 * its ticket, whichever of the issue's addresses was copied; of any other server the address alone tells.
 *
 * @param env with what `.env` says
 * @returns undefined for what is no issue's address
 * @throws SyncError `input-invalid` for a server's address that is none
 */
export function keyAtAddress(word: string, env: Environment): string | undefined {
  const issue = readIssueUrl(word);
  if (issue === undefined) return undefined;
  for (const host of Object.keys(HOSTS) as HostName[]) {
    const { url: serverUrl } = serverOf(host, {}, env);
    const repository = repositoryAt(issue.repositoryUrl, serverUrl, host);
    if (repository === undefined) continue;
    const { issuePath } = HOSTS[host];
    return toIssueKey({ serverUrl, repository, issuePath }, Number(issue.number));
  }
  return keyOfUrl(word);
}

/** Which host an issue lives on, by its key. */
export function hostOfKey(key: string): HostName {
  return key.includes(`/${HOSTS.gitlab.issuePath}/`) ? 'gitlab' : 'github';
}

/** @throws SyncError `input-invalid` for the address of a pull request or a merge request */
export function refusePullRequest(word: string): void {
  const [, kind = ''] =
    /^https?:\/\/\S+\/(pull|-\/merge_requests)\/\d+(?:[/?#]|$)/i.exec(word.trim()) ?? [];
  if (kind === '') return;
  const what = kind.toLowerCase() === 'pull' ? 'pull' : 'merge';
  throw new SyncError('input-invalid', `This is a ${what} request: these are never synced.`, {
    hint: 'Give the address of an issue, such as https://github.com/acme/app/issues/12.',
  });
}

/** An address tells which host it is where nobody else does. */
function hostsToTry(flags: Given['flags'], env: Environment): HostName[] {
  const likelier = hostOf(flags, env);
  if (flags['host'] !== undefined) return [likelier];
  const others = (Object.keys(HOSTS) as HostName[]).filter((name) => name !== likelier);
  return [likelier, ...others];
}

function elsewhere(
  url: string,
  hosts: readonly HostName[],
  flags: Given['flags'],
  env: Environment,
): SyncError {
  const servers = hosts.map((host) => serverOf(host, flags, env));
  const known = servers.map((server) => server.url).join(' or ');
  const names = servers.map(({ flag }) => `--${flag}`).join(' or ');
  // Its origin alone: an address may hold a password.
  const message = `The issue is on ${new URL(url).origin}, and no repository of ${known}.`;
  return new SyncError('input-invalid', message, {
    hint: `For a server of your own give its address with ${names}.`,
  });
}
