// The JSON of a repository: mostly links.
import { userJson } from './account-json.ts';
import { nodeId } from './node-id.ts';
import { fullNameOf, type Repository } from './store.ts';
import { repositoryUrl, type Urls } from './urls.ts';

export type RepositoryJson = ReturnType<typeof repositoryJson>;

/** The one branch that a repository here has. */
export const DEFAULT_BRANCH = 'main';

export function repositoryJson(repository: Repository, urls: Urls) {
  const url = repositoryUrl(urls, repository);
  const page = repositoryUrl(urls, repository, 'server');
  const openIssues = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullNameOf(repository),
    private: false,
    owner: userJson(repository.owner, urls),
    html_url: page,
    description: null,
    fork: false,
    url,
    ...linksOf(url),
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(urls.server).hostname}:${fullNameOf(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    ...statisticsOf(openIssues),
    default_branch: DEFAULT_BRANCH,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
  };
}

function linksOf(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

function statisticsOf(openIssues: number) {
  return {
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: 'public' as const,
  };
}
