// What a token may do in a repository of GitHub, told by reading alone.
import { Octokit } from '@octokit/rest';
import * as json from '../../http/decoders.ts';
import type { HostAccess, RepositoryAccess } from '../access.ts';
import { toNotVisible } from '../not-visible.ts';
import type { HostOptions } from '../open-host.ts';
import { statusOf, toHostError } from './errors.ts';
import { readAs } from './read-as.ts';

const githubRepository = json.object({
  private: json.boolean,
  has_issues: json.optional(json.boolean),
  archived: json.optional(json.boolean),
});

const RIGHTS =
  'It needs `permissions: issues: write` in the job; of a personal token, "Issues: read and write", or the scope repo. Without it the tickets are right all the same.';

export function openGitHubAccess(options: HostOptions): HostAccess {
  const { repository, apiUrl, fetch, token } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const quiet = (): undefined => undefined;
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch, headers: { 'x-github-api-version': '2022-11-28' } },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });

  return {
    repository,
    rights: RIGHTS,
    async checkToken() {
      try {
        // Asked for by every kind of token, and counted against no limit.
        await octokit.rest.rateLimit.get();
      } catch (thrown) {
        // GitHub Enterprise Server answers 404 where limits are switched off: to a valid token.
        if (statusOf(thrown) !== 404) throw toHostError(thrown, 'Asking whose token it is');
      }
    },
    async readRepository() {
      try {
        const { data, headers } = await octokit.rest.repos.get({ owner, repo });
        const found = readAs(githubRepository, data, repository);
        return accessOf(found, headers['x-oauth-scopes']);
      } catch (thrown) {
        if (statusOf(thrown) === 404) throw toNotVisible(`repository ${repository}`);
        throw toHostError(thrown, `Reading ${repository}`);
      }
    },
    async checkIssues() {
      try {
        await octokit.rest.issues.listForRepo({ owner, repo, state: 'all', per_page: 1 });
      } catch (thrown) {
        throw toHostError(thrown, `Listing the issues of ${repository}`);
      }
    },
  };
}

/**
 * @param scopes of a classic personal token (docs.github.com, "Scopes for OAuth apps"); the tokens of
 *   jobs and apps and the fine-grained ones come without the header, and nothing that can be read
 *   tells what they may write
 */
function accessOf(
  repository: json.Decoded<typeof githubRepository>,
  scopes: string | undefined,
): RepositoryAccess {
  if (repository.archived) return { mayComment: 'no', why: 'The repository is archived.' };
  if (repository.has_issues === false)
    return { mayComment: 'no', why: 'Issues are switched off there.' };
  if (scopes === undefined) {
    return { mayComment: 'untold', why: 'cannot be told without writing' };
  }
  const granted = scopes.split(',').map((scope) => scope.trim());
  const needed = repository.private ? ['repo'] : ['repo', 'public_repo'];
  const found = needed.find((scope) => granted.includes(scope));
  if (found !== undefined) return { mayComment: 'yes', why: `the token has the scope ${found}` };
  return { mayComment: 'no', why: `The token has none of the scopes ${needed.join(', ')}.` };
}
