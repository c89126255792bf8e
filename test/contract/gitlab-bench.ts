// A bench for the contract of a code host on the embedded GitLab.
import { createGitLab, type GitLab, type GitLabOptions } from '../../src/emulator/gitlab/gitlab.ts';
import { serve } from '../../src/emulator/serve.ts';
import { openGitLab } from '../../src/hosts/gitlab/gitlab.ts';
import { placeOn } from '../../src/hosts/hosts.ts';
import type { Host } from '../../src/hosts/host.ts';
import type { HostWishes } from '../../src/hosts/open-host.ts';
import { openBenchFetch } from './bench-fetch.ts';
import type { HostBench, HostSetting, Stage } from './host-bench.ts';

const PROJECT = 'acme/mobile/app';

export interface GitLabBench extends HostBench {
  readonly gitlab: GitLab;
  /** The host with what a config asks of it. */
  readonly openWith: (wishes: Partial<HostWishes>) => Host;
}

const WAYS: HostSetting['ways'] = {
  closedAs: 'completed',
  deleted: 'missing',
  hasPullRequests: false,
  inside: ['bot'],
  denial: /403.*scope `api`/,
  folders: 'absent',
  asksWhoItIs: 1,
};

export const GITLAB: readonly HostSetting[] = [
  { title: 'GitLab', ways: WAYS, open: () => openGitLabBench() },
  {
    title: 'GitLab under a path, without keyset, at an address that it does not know',
    ways: WAYS,
    open: () =>
      openGitLabBench({
        serverUrl: 'https://code.example/gitlab',
        apiPath: '/gitlab/api/v4',
        externalUrl: 'https://elsewhere.invalid/api/v4',
        keyset: 'ignored',
      }),
  },
];

export async function openGitLabBench(options: GitLabOptions = {}): Promise<GitLabBench> {
  const tokens = [
    { token: 'writer-token' },
    { token: 'reader-token', username: 'reader', scope: 'read_api', level: 10 },
  ] as const;
  const gitlab = createGitLab({ tokens, ...options });
  const server = await serve(gitlab.handle);
  const transport = openBenchFetch();
  const openAs = (as: string, repository: string, wishes?: HostWishes): Host =>
    openGitLab({
      ...placeOn('gitlab', {
        apiUrl: `${server.url}${options.apiPath ?? '/api/v4'}`,
        serverUrl: gitlab.serverUrl,
        repository,
      }),
      fetch: transport.fetch,
      token: `${as}-token`,
      ...(wishes && { wishes }),
    });
  return {
    gitlab,
    stage: stageOf(gitlab),
    serverUrl: gitlab.serverUrl,
    repository: PROJECT,
    urlOf: (number) => `${gitlab.serverUrl}/${PROJECT}/-/issues/${number}`,
    open: (as = 'writer', repository = PROJECT) => openAs(as, repository),
    openWith: (wishes) =>
      openAs('writer', PROJECT, { internalNotes: false, associations: false, ...wishes }),
    requests: () => gitlab.calls.length,
    unhandled: () => gitlab.unhandled,
    async [Symbol.asyncDispose]() {
      await transport.close();
      await server.close();
    },
  };
}

function stageOf(gitlab: GitLab): Stage {
  const pages = gitlab.project(PROJECT);
  const people = { member: 'jane', stranger: 'reporter', bot: gitlab.botName };
  pages.addMember('jane', 40);
  return {
    openIssue: ({ author = 'ghost', body, ...draft }) =>
      pages.openIssue({ ...draft, author, description: body ?? null }).payload.object_attributes
        .iid,
    openPullRequest: () => Number.NaN,
    closeIssue: (number) => void pages.close(number),
    deleteIssue: (number) => {
      pages.deleteIssue(number);
    },
    transferIssue: (number) => void pages.moveIssue(number, 'acme/elsewhere'),
    comment: (number, body, by = 'stranger') =>
      void pages.comment(number, body, { as: people[by] }),
    commentsOf: (number) =>
      pages.comments(number).map(({ id, body }) => ({ id: String(id), body })),
    writeFile: (path, text) => {
      pages.writeFile(path, text);
    },
    rename: (to, from = PROJECT) => {
      gitlab.project(from).rename(to);
    },
    makeRepository: (name) => void gitlab.project(name),
  };
}
