// What a token may do in a project of GitLab, told by reading alone.
import * as json from '../../http/decoders.ts';
import type { HostAccess, RepositoryAccess } from '../access.ts';
import { toNotVisible } from '../not-visible.ts';
import type { HostOptions } from '../open-host.ts';
import { openApi, readAs } from './api.ts';

const level = json.optional(json.object({ access_level: json.number }));

const gitlabProject = json.object({
  archived: json.optional(json.boolean),
  issues_access_level: json.optional(json.string),
  issues_enabled: json.optional(json.boolean),
  permissions: json.optional(json.object({ project_access: level, group_access: level })),
});

const gitlabToken = json.object({ scopes: json.array(json.string) });

export function openGitLabAccess(options: HostOptions): HostAccess {
  const { repository } = options;
  const api = openApi(options);
  const project = `/projects/${encodeURIComponent(repository)}`;
  return {
    repository,
    rights:
      'It needs the scope `api` and at least the role Reporter in the project. Without it the tickets are right all the same.',
    async checkToken() {
      await api.ask('/user', 'Asking whose token it is');
    },
    async readRepository() {
      const answer = await api.ask(project, `Reading ${repository}`, {}, [404]);
      if (answer.status === 404) throw toNotVisible(`project ${repository}`);
      const found = readAs(gitlabProject, answer, repository);
      return obstacleOf(found) ?? scopesOf();
    },
    async checkIssues() {
      const query = { state: 'all', per_page: '1' };
      await api.ask(`${project}/issues`, `Listing the issues of ${repository}`, { query });
    },
  };

  /** Older installations, and tokens of other kinds, do not tell. */
  async function scopesOf(): Promise<RepositoryAccess> {
    const path = '/personal_access_tokens/self';
    const answer = await api.ask(path, 'Asking for the scopes of the token', {}, [403, 404]);
    if (answer.status !== 200) {
      return { mayComment: 'untold', why: 'cannot be told without writing' };
    }
    const { scopes } = readAs(gitlabToken, answer, 'a token');
    if (scopes.includes('api')) return { mayComment: 'yes', why: 'the token has the scope api' };
    return { mayComment: 'no', why: 'The token has not the scope api.' };
  }
}

/** The role that may read confidential issues and write internal notes, by docs.gitlab.com, "Members API". */
const REPORTER = 20;

function obstacleOf(project: json.Decoded<typeof gitlabProject>): RepositoryAccess | undefined {
  if (project.archived) return { mayComment: 'no', why: 'The project is archived.' };
  if (project.issues_enabled === false || project.issues_access_level === 'disabled') {
    return { mayComment: 'no', why: 'Issues are switched off there.' };
  }
  const { project_access: own, group_access: inherited } = project.permissions ?? {};
  const highest = Math.max(own?.access_level ?? 0, inherited?.access_level ?? 0);
  if (project.permissions && highest < REPORTER) {
    return { mayComment: 'no', why: 'The token has a lower role than Reporter there.' };
  }
  return undefined;
}
