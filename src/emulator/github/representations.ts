// The JSON that GitHub shows of each thing, the same in REST answers and in webhook payloads.
// Field names and shapes are those of GitHub's OpenAPI description.
import { userJson } from './account-json.ts';
import { nodeId } from './node-id.ts';
import { repositoryUrl, type Urls } from './urls.ts';
import type { Comment, Issue, IssueType, Label, Milestone, Repository } from './store.ts';

export type LabelJson = ReturnType<typeof labelJson>;
export type MilestoneJson = ReturnType<typeof milestoneJson>;
export type IssueTypeJson = ReturnType<typeof issueTypeJson>;
export type IssueJson = ReturnType<typeof issueJson>;
export type CommentJson = ReturnType<typeof commentJson>;

export function labelJson(label: Label, repository: Repository, urls: Urls) {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(urls, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    // The colour of GitHub's own `bug` label, and the grey of a label made in passing.
    color: label.name === 'bug' ? 'd73a4a' : 'ededed',
    default: label.name === 'bug',
    description: label.name === 'bug' ? "Something isn't working" : null,
  };
}

export function milestoneJson(milestone: Milestone, repository: Repository, urls: Urls) {
  const url = `${repositoryUrl(urls, repository)}/milestones/${milestone.number}`;
  const members = [...repository.issues.values()].filter(
    (issue) => issue.milestone?.id === milestone.id,
  );
  return {
    url,
    html_url: `${repositoryUrl(urls, repository, 'server')}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('MI', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: null,
    creator: userJson(milestone.creator, urls),
    open_issues: members.filter((issue) => issue.state === 'open').length,
    closed_issues: members.filter((issue) => issue.state === 'closed').length,
    state: 'open' as const,
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
    due_on: null,
    closed_at: null,
  };
}

export function issueTypeJson(type: IssueType) {
  return {
    id: type.id,
    node_id: nodeId('IT', type.id),
    name: type.name,
    description: null,
    color: type.name === 'Bug' ? ('red' as const) : ('gray' as const),
    is_enabled: true,
  };
}

export function issueJson(issue: Issue, repository: Repository, urls: Urls) {
  const home = repositoryUrl(urls, repository);
  const url = `${home}/issues/${issue.number}`;
  const assignees = issue.assignees.map((assignee) => userJson(assignee, urls));
  return {
    url,
    repository_url: home,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issueHtmlUrl(issue, repository, urls),
    id: issue.id,
    node_id: nodeId(issue.isPullRequest ? 'PR' : 'I', issue.id),
    number: issue.number,
    title: issue.title,
    user: issue.author && userJson(issue.author, urls),
    labels: issue.labels.map((label) => labelJson(label, repository, urls)),
    state: issue.state,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: issue.milestone && milestoneJson(issue.milestone, repository, urls),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: issue.association,
    type: issue.type && issueTypeJson(issue.type),
    active_lock_reason: null,
    sub_issues_summary: { total: 0, completed: 0, percent_completed: 0 },
    issue_dependencies_summary: {
      blocked_by: 0,
      total_blocked_by: 0,
      blocking: 0,
      total_blocking: 0,
    },
    body: issue.body,
    reactions: reactionsJson(url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    ...(issue.isPullRequest ? pullRequestPart(issue, repository, urls) : {}),
  };
}

/** What makes an issue recognisable as a pull request. */
function pullRequestPart(issue: Issue, repository: Repository, urls: Urls) {
  const page = issueHtmlUrl(issue, repository, urls);
  return {
    draft: false,
    pull_request: {
      url: `${repositoryUrl(urls, repository)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: null,
    },
  };
}

export function commentJson(comment: Comment, issue: Issue, repository: Repository, urls: Urls) {
  const home = repositoryUrl(urls, repository);
  const url = `${home}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${issueHtmlUrl(issue, repository, urls)}#issuecomment-${comment.id}`,
    issue_url: `${home}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: comment.author && userJson(comment.author, urls),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: comment.association,
    reactions: reactionsJson(url),
    performed_via_github_app: null,
  };
}

export function issueHtmlUrl(issue: Issue, repository: Repository, urls: Urls): string {
  const kind = issue.isPullRequest ? 'pull' : 'issues';
  return `${repositoryUrl(urls, repository, 'server')}/${kind}/${issue.number}`;
}

function reactionsJson(url: string) {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
}
