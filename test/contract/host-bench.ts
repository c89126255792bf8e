// Where the contract of a code host is tried: the real client over real sockets, on an embedded host.
// A further host joins with a bench of its own in HOSTS.
import { createGitHub, type GitHub, type GitHubOptions } from '../../src/emulator/github/github.ts';
import { serve } from '../../src/emulator/serve.ts';
import { openGitHub } from '../../src/hosts/github/github.ts';
import type { Host } from '../../src/hosts/host.ts';
import { placeOn } from '../../src/hosts/hosts.ts';
import type { CloseReason } from '../../src/issue/issue.ts';
import { openBenchFetch } from './bench-fetch.ts';
import { GITLAB } from './gitlab-bench.ts';

export interface Draft {
  readonly title: string;
  readonly body?: string;
  /** Absent: the account is gone. */
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: string;
}

/** The bot is whom the writer's token stands for. */
export type Commenter = 'member' | 'stranger' | 'bot';

/** What people do on the host, in its pages; each gives the number or id of what it made. */
export interface Stage {
  openIssue(draft: Draft): number;
  openPullRequest(): number;
  closeIssue(number: number): void;
  deleteIssue(number: number): void;
  /** To another repository. */
  transferIssue(number: number): void;
  comment(number: number, body: string, by?: Commenter): void;
  commentsOf(number: number): readonly { readonly id: string; readonly body: string }[];
  writeFile(path: string, text: string): void;
  /** Gives the repository, or another one, which is made then, a new name. */
  rename(to: string, from?: string): void;
  /** Takes a name for a repository that has nothing to do with the others. */
  makeRepository(name: string): void;
}

export interface HostBench extends AsyncDisposable {
  readonly stage: Stage;
  readonly serverUrl: string;
  readonly repository: string;
  /** Where people read the issue. */
  urlOf(number: number): string;
  /** The host as a token sees it: with every right, to read only, or not at all. */
  open(as?: 'writer' | 'reader' | 'stranger', repository?: string): Host;
  /** How many requests came in. */
  requests(): number;
  /** Requests that the embedded host has no answer to. */
  unhandled(): readonly string[];
}

/** In what hosts differ where each is right. */
interface HostWays {
  /** What the host tells of an issue that the stage closed. */
  readonly closedAs: CloseReason;
  readonly deleted: 'deleted' | 'missing';
  /** Whether issues and pull requests share one row of numbers. */
  readonly hasPullRequests: boolean;
  /** Whose comments can be markers. */
  readonly inside: readonly Commenter[];
  /** How a write that the token may not make is told, with the cure. */
  readonly denial: RegExp;
  /** What reading a folder as a file comes to. */
  readonly folders: 'refused' | 'absent';
  /** Requests more before the first comments. */
  readonly asksWhoItIs: number;
}

export interface HostSetting {
  readonly title: string;
  readonly ways: HostWays;
  open(): Promise<HostBench>;
}

export const REPOSITORY = 'acme/app';

const GITHUB_WAYS: HostWays = {
  closedAs: 'not-planned',
  deleted: 'deleted',
  hasPullRequests: true,
  inside: ['member', 'bot'],
  denial: /403.*issues: write/,
  folders: 'refused',
  asksWhoItIs: 0,
};

export const HOSTS: readonly HostSetting[] = [
  { title: 'GitHub', ways: GITHUB_WAYS, open: () => openGitHubBench() },
  {
    title: 'GitHub Enterprise Server, under a path',
    ways: GITHUB_WAYS,
    open: () => openGitHubBench({ serverUrl: 'https://ghe.example', apiPath: '/api/v3' }),
  },
  ...GITLAB,
];

export interface GitHubBench extends HostBench {
  readonly github: GitHub;
}

export async function openGitHubBench(options: GitHubOptions = {}): Promise<GitHubBench> {
  const tokens = [
    { token: 'writer-token' },
    { token: 'reader-token', permissions: { issues: 'read', contents: 'none' } },
  ] as const;
  const github = createGitHub({ tokens, ...options });
  const server = await serve(github.handle);
  const transport = openBenchFetch();
  return {
    github,
    stage: stageOf(github),
    serverUrl: github.serverUrl,
    repository: REPOSITORY,
    urlOf: (number) => `${github.serverUrl}/${REPOSITORY}/issues/${number}`,
    open: (as = 'writer', repository = REPOSITORY) =>
      openGitHub({
        ...placeOn('github', {
          apiUrl: `${server.url}${options.apiPath ?? ''}`,
          serverUrl: github.serverUrl,
          repository,
        }),
        fetch: transport.fetch,
        token: `${as}-token`,
      }),
    requests: () => github.calls.length,
    unhandled: () => github.unhandled,
    async [Symbol.asyncDispose]() {
      await transport.close();
      await server.close();
    },
  };
}

const AUTHORS = {
  member: { as: 'jane', association: 'MEMBER' },
  stranger: { as: 'reporter', association: 'NONE' },
  bot: { as: 'github-actions[bot]', association: 'NONE' },
} as const;

function stageOf(github: GitHub): Stage {
  const pages = github.repository(REPOSITORY);
  return {
    openIssue: ({ author, ...draft }) =>
      pages.openIssue({ ...draft, author: author ?? null })[0].payload.issue.number,
    openPullRequest: () => pages.openPullRequest({ title: 'Fix' }),
    closeIssue: (number) => void pages.close(number, 'not_planned'),
    deleteIssue: (number) => void pages.deleteIssue(number),
    transferIssue: (number) => void pages.transferIssue(number, 'acme/elsewhere'),
    comment: (number, body, by = 'stranger') =>
      void pages.comment(number, { body, ...AUTHORS[by] }),
    commentsOf: (number) =>
      pages.comments(number).map(({ id, body }) => ({ id: String(id), body })),
    writeFile: (path, text) => {
      pages.writeFile(path, text);
    },
    rename: (to, from = REPOSITORY) => {
      github.repository(from).rename(to);
    },
    makeRepository: (name) => void github.repository(name),
  };
}
