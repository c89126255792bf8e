// GitHub behind the host port, over @octokit/rest with the program's own transport.
import { Octokit } from '@octokit/rest';
import { SyncError } from '../../errors/sync-error.ts';
import type { Fetch } from '../../http/http.ts';
import type { CommentPage, Host, IssueReading, WriteReading } from '../host.ts';
import { statusOf, toHostError } from './errors.ts';
import { githubIssue, toAssociation, toIssue } from './to-issue.ts';

export interface GitHubOptions {
  readonly fetch: Fetch;
  /** `https://api.github.com`, or a GHES address with its path. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/** The most that GitHub gives on one page. */
const PAGE_SIZE = 100;

export function openGitHub(options: GitHubOptions): Host {
  const { serverUrl, repository, apiUrl, fetch, token } = options;
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
  const issues = octokit.rest.issues;

  return {
    serverUrl,
    repository,
    async readIssue(number) {
      try {
        const { status, data } = await issues.get({ owner, repo, issue_number: number });
        return toReading(status, data, repository);
      } catch (thrown) {
        return toUnreadable(thrown, number);
      }
    },
    readComments: (number, page) => readComments(number, page),
    addComment: (number, body) =>
      writing(() => issues.createComment({ owner, repo, issue_number: number, body })),
    editComment: (id, body) =>
      writing(() => issues.updateComment({ owner, repo, comment_id: Number(id), body })),
    async deleteComment(id) {
      try {
        await issues.deleteComment({ owner, repo, comment_id: Number(id) });
      } catch (thrown) {
        if (statusOf(thrown) !== 404) throw toHostError(thrown, 'Deleting a comment');
      }
    },
    async readFile(path) {
      try {
        const { data } = await octokit.rest.repos.getContent({
          owner,
          repo,
          path,
          mediaType: { format: 'raw' },
        });
        return typeof data === 'string' ? data : notAFile(path);
      } catch (thrown) {
        if (statusOf(thrown) === 404) return undefined;
        throw toHostError(thrown, `Reading ${path} of ${repository}`);
      }
    },
  };

  async function readComments(number: number, page: number): Promise<CommentPage> {
    try {
      const { data } = await issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      });
      const comments = data.map((comment) => ({
        id: String(comment.id),
        body: comment.body ?? '',
        fromInside:
          comment.user?.type === 'Bot' || INSIDE.has(toAssociation(comment.author_association)),
      }));
      return { comments, isLast: comments.length < PAGE_SIZE };
    } catch (thrown) {
      throw toHostError(thrown, `Reading the comments of issue ${number}`);
    }
  }
}

const INSIDE: ReadonlySet<string> = new Set(['owner', 'member', 'collaborator']);

/** octokit writes deprecations and failed requests to the console, addresses and all. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function toReading(status: number, data: unknown, repository: string): IssueReading {
  // Redirects are not followed: the issue is another repository's now, or the repository's name is.
  if (status === 301) return { kind: 'transferred' };
  const parsed = githubIssue.safeParse(data);
  if (!parsed.success) {
    throw new SyncError('host-answer', 'GitHub sent an issue of an unknown form.', {
      cause: parsed.error,
    });
  }
  if (parsed.data.pull_request !== undefined) return { kind: 'pull-request' };
  return { kind: 'issue', issue: toIssue(parsed.data, repository) };
}

function toUnreadable(thrown: unknown, number: number): IssueReading {
  const status = statusOf(thrown);
  if (status === 404) return { kind: 'missing' };
  if (status === 410) return { kind: 'deleted' };
  throw toHostError(thrown, `Reading issue ${number}`);
}

async function writing(request: () => Promise<{ data: { id: number } }>): Promise<WriteReading> {
  try {
    return { kind: 'written', id: String((await request()).data.id) };
  } catch (thrown) {
    const error = toHostError(thrown, 'Writing the marker comment');
    if (error.code === 'host-denied')
      return { kind: 'denied', why: `${error.message} ${error.hint}` };
    throw error;
  }
}

function notAFile(path: string): never {
  throw new SyncError('config-missing', `${path} is not a file.`);
}
