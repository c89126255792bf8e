// GitHub behind the host port, over @octokit/rest with the program's own transport.
import { Octokit } from '@octokit/rest';
import { SyncError } from '../../errors/sync-error.ts';
import { servedAt } from '../../http/served-at.ts';
import type { Issue } from '../../issue/issue.ts';
import type { CommentPage, Host, IssuePage, IssueReading, WriteReading } from '../host.ts';
import { toNotVisible } from '../not-visible.ts';
import type { HostOptions } from '../open-host.ts';
import { statusOf, toHostError } from './errors.ts';
import { readAs } from './read-as.ts';
import { githubComments, githubWritten, toComment } from './to-comment.ts';
import { githubIssue, githubIssues, toIssue, type GitHubIssue } from './to-issue.ts';

/** The most that GitHub gives on one page. */
const PAGE_SIZE = 100;

/** How GitHub answers for an issue that was transferred. */
const MOVED = 301;

/** The order of creation, which no edit changes while the pages are read. */
const MADE_FIRST = { sort: 'created', direction: 'asc' } as const;
/** What changes meanwhile hides none that is still to come. */
const CHANGED_LAST = { sort: 'updated', direction: 'desc' } as const;

// octokit's own methods take an id as a number, which can't hold every id exactly.
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{id}';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';

/** @param options `apiUrl`: `https://api.github.com`, or a GHES address with its path */
export function openGitHub(options: HostOptions): Host {
  const { serverUrl, repository, issuePath, apiUrl, fetch, token } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch },
    log: SILENT,
  });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
  });
  octokit.hook.after('request', ({ status }, { url }) => {
    // Redirects are not followed, and octokit takes their body for what was asked for.
    if (status >= 300 && !(status === MOVED && url === ISSUE)) throw movedAway(status);
  });
  const issues = octokit.rest.issues;

  return {
    serverUrl,
    repository,
    issuePath,
    async readIssue(number) {
      try {
        const { status, data } = await issues.get({ owner, repo, issue_number: number });
        return toReading(status, data, repository);
      } catch (thrown) {
        return toUnreadable(thrown, number);
      }
    },
    async readCloser(number) {
      return (await import('./closer.ts')).readCloser(octokit, options, number);
    },
    async readClosers(numbers) {
      return (await import('./closer.ts')).readClosers(octokit, options, numbers);
    },
    async *listIssues({ since, label }) {
      for (let page = 1; ; page += 1) {
        const { isLast, ...found } = await readIssues(page, MADE_FIRST, { since, labels: label });
        yield found;
        if (isLast) return;
      }
    },
    async *listChanged(since) {
      for (let page = 1; ; page += 1) {
        const { isLast, ...found } = await readIssues(page, CHANGED_LAST, { since });
        yield found.issues;
        if (isLast) return;
      }
    },
    async findFormerNames(names) {
      const { findFormerNames } = await import('./former-names.ts');
      return findFormerNames(octokit, options, names);
    },
    readComments,
    async readOldestComments(numbers) {
      const { readOldestComments } = await import('./oldest-comments.ts');
      return readOldestComments(octokit, options, numbers);
    },
    addComment: (number, body) =>
      writing(() => issues.createComment({ owner, repo, issue_number: number, body })),
    editComment: (_number, id, body) =>
      writing(() => octokit.request(`PATCH ${COMMENT}`, { owner, repo, id, body })),
    async deleteComment(_number, id) {
      try {
        await octokit.request(`DELETE ${COMMENT}`, { owner, repo, id });
      } catch (thrown) {
        if (statusOf(thrown) !== 404) throw toHostError(thrown, 'Deleting a comment');
      }
    },
    async readFile(path) {
      try {
        const { data, headers } = await octokit.rest.repos.getContent({
          owner,
          repo,
          path,
          mediaType: { format: 'raw' },
        });
        if (headers['content-type']?.startsWith('text/html')) throw notRaw(path);
        // A directory, a link or a submodule comes as JSON.
        return typeof data === 'string' ? data : notAFile(path);
      } catch (thrown) {
        if (statusOf(thrown) === 404) return undefined;
        throw toHostError(thrown, `Reading ${path} of ${repository}`);
      }
    },
  };

  async function readIssues(
    page: number,
    order: typeof MADE_FIRST | typeof CHANGED_LAST,
    filter: { readonly since: string | undefined; readonly labels?: string | undefined },
  ): Promise<IssuePage & { readonly isLast: boolean }> {
    try {
      const { data, headers } = await issues.listForRepo({
        owner,
        repo,
        state: 'all',
        ...order,
        per_page: PAGE_SIZE,
        page,
        ...(filter.since === undefined ? {} : { since: filter.since }),
        ...(filter.labels === undefined ? {} : { labels: filter.labels }),
      });
      const found = readAs(githubIssues, data, 'issues');
      return {
        issues: issuesIn(found),
        expected: expectedIn(headers.link),
        listedAt: servedAt(headers.date),
        isLast: isLastPage(headers.link, found.length),
      };
    } catch (thrown) {
      if (statusOf(thrown) === 404) throw toNotVisible(`repository ${repository}`);
      throw toHostError(thrown, `Listing the issues of ${repository}`);
    }
  }

  function issuesIn(found: readonly GitHubIssue[]): Issue[] {
    return found
      .filter((issue) => issue.pull_request === undefined)
      .map((issue) => toIssue(issue, repository));
  }

  async function readComments(number: number, page: number): Promise<CommentPage> {
    try {
      const { data, headers } = await issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      });
      const comments = readAs(githubComments, data, 'comments').map(toComment);
      return { comments, isLast: isLastPage(headers.link, comments.length) };
    } catch (thrown) {
      throw toHostError(thrown, `Reading the comments of issue ${number}`);
    }
  }
}

/** The links name the next page where there is one, but a list of one page has none at all. */
function isLastPage(link: string | undefined, length: number): boolean {
  return link === undefined ? length < PAGE_SIZE : !/rel="?next\b/.test(link);
}

/** The link to the last page tells how many there are; the last page itself has none. */
function expectedIn(link: string | undefined): number | undefined {
  const last = /[?&]page=(\d+)[^>]*>; rel="?last\b/.exec(link ?? '')?.[1];
  return last === undefined ? undefined : Number(last) * PAGE_SIZE;
}

/** octokit writes deprecations and failed requests to the console, addresses and all. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function toReading(status: number, data: unknown, repository: string): IssueReading {
  // The issue is another repository's now, or the repository's name is.
  if (status === MOVED) return { kind: 'transferred' };
  const issue = readAs(githubIssue, data, 'an issue');
  if (issue.pull_request !== undefined) return { kind: 'pull-request' };
  return { kind: 'issue', issue: toIssue(issue, repository) };
}

function toUnreadable(thrown: unknown, number: number): IssueReading {
  const status = statusOf(thrown);
  if (status === 404) return { kind: 'missing' };
  if (status === 410) return { kind: 'deleted' };
  throw toHostError(thrown, `Reading issue ${number}`);
}

async function writing(request: () => Promise<{ data: unknown }>): Promise<WriteReading> {
  try {
    const { id } = readAs(githubWritten, (await request()).data, 'a comment');
    return { kind: 'written', id: String(id) };
  } catch (thrown) {
    const error = toHostError(thrown, 'Writing the marker comment');
    if (error.code === 'host-denied') {
      return { kind: 'denied', why: `${error.message} ${error.hint}` };
    }
    // The comment, or the issue, is gone since it was read.
    if (error.code === 'issue-missing') return { kind: 'denied', why: error.message };
    throw error;
  }
}

function movedAway(status: number): SyncError {
  return new SyncError('host-answer', `GitHub redirects to another address (HTTP ${status}).`, {
    hint: 'The repository may have another name or owner now: the next run goes by that.',
  });
}

/** A proxy's page: GitHub sends raw files under a type of its own, whatever they hold. */
function notRaw(path: string): SyncError {
  return new SyncError('host-answer', `GitHub sent a page instead of ${path}.`);
}

function notAFile(path: string): never {
  throw new SyncError('config-missing', `${path} is not a file.`);
}
