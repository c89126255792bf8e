// One and the same story on either host: what people do is told in the words of neither, and each run ends
// in the same terms, be it a step of a workflow or a job of a pipeline.
import type { PlainRecord, Vtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { INPUTS, type Setting } from '../../src/config/settings.ts';
import type { RunEvent } from './events.ts';
import { openGitLabScene, type JobResult } from './gitlab-jobs.ts';
import type { RunResult } from './run-action.ts';
import { openScene, type KeyMode } from './scene.ts';

export interface StoryDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What starts a run; only its own host's runtime knows what is in it. */
export type Cause = () => Promise<StoryRun>;

/** What people do. Each act gives what starts the run for it. */
export interface StoryActs {
  /** As many runs as the host starts for an issue with these labels; the first one is of the issue. */
  readonly open: (draft: StoryDraft) => readonly [Cause, ...Cause[]];
  readonly edit: (issue: number, change: { title?: string; body?: string }) => Cause;
  readonly label: (issue: number, name: string) => Cause;
  readonly unlabel: (issue: number, name: string) => Cause;
  readonly assign: (issue: number, login: string) => Cause;
  readonly unassign: (issue: number, login: string) => Cause;
  readonly close: (issue: number) => Cause;
  readonly reopen: (issue: number) => Cause;
  /** The run that a schedule starts. */
  readonly sweep: Cause;
}

export interface StoryComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
}

export interface StoryRun {
  readonly exitCode: number;
  readonly status: string;
  readonly ticketId: string;
  /** The log. */
  readonly said: string;
}

export interface StoryScene extends AsyncDisposable {
  readonly vtiger: Vtiger;
  readonly vtigerUrl: string;
  readonly serverUrl: string;
  readonly acts: StoryActs;
  /** Turns the servers' clocks on. */
  readonly pass: (milliseconds: number) => void;
  /** The only ticket. */
  readonly ticket: () => PlainRecord;
  readonly comments: (issue: number) => readonly StoryComment[];
  /** @param by a maintainer, somebody who may do nothing, or whom the program's token stands for */
  readonly comment: (issue: number, body: string, by: 'maintainer' | 'stranger' | 'bot') => void;
  readonly editComment: (id: number, body: string) => void;
  readonly deleteComment: (id: number) => void;
  /** The host's own id of the issue. */
  readonly idOf: (issue: number) => string;
  readonly keyOf: (issue: number) => string;
  readonly unhandled: () => readonly string[];
}

export interface StoryOptions extends Pick<KeyMode, 'keyField' | 'inputs'> {
  readonly visibilityGap?: () => number;
}

export interface StoryHost {
  readonly title: string;
  readonly open: (options: StoryOptions) => Promise<StoryScene>;
}

export const STORY_HOSTS: readonly StoryHost[] = [
  { title: 'GitHub', open: openOnGitHub },
  { title: 'GitLab', open: openOnGitLab },
];

const vtigerOf = ({ keyField, visibilityGap }: StoryOptions) => ({
  ...(keyField && { keyField }),
  ...(visibilityGap && { visibilityGap }),
});

async function openOnGitHub(options: StoryOptions): Promise<StoryScene> {
  const scene = await openScene({ vtiger: vtigerOf(options) });
  const { repository, vtiger, github } = scene;
  const { inputs } = options;
  const started =
    (event: RunEvent): Cause =>
    async () =>
      ofAction(await scene.run(event, { inputs, timeoutMs: 90_000 }));
  return {
    vtiger,
    vtigerUrl: scene.urls.vtiger,
    serverUrl: github.serverUrl,
    acts: {
      open(draft) {
        const [first, ...others] = repository.openIssue(draft);
        return [started(first), ...others.map(started)];
      },
      edit: (issue, change) => started(repository.edit(issue, change)),
      label: (issue, name) => started(repository.label(issue, name)),
      unlabel: (issue, name) => started(repository.unlabel(issue, name)),
      assign: (issue, login) => started(repository.assign(issue, login)),
      unassign: (issue, login) => started(repository.unassign(issue, login)),
      close: (issue) => started(repository.close(issue)),
      reopen: (issue) => started(repository.reopen(issue)),
      sweep: started(repository.scheduleEvent()),
    },
    pass: scene.pass,
    ticket: scene.ticket,
    comments: (issue) =>
      repository
        .comments(issue)
        .map(({ id, body, user }) => ({ id, body, author: user?.login ?? '' })),
    comment(issue, body, by) {
      const association = by === 'maintainer' ? 'OWNER' : 'NONE';
      const as = { maintainer: 'keeper', stranger: 'mallory', bot: 'github-actions[bot]' }[by];
      repository.comment(issue, { body, association, as });
    },
    editComment: (id, body) => void repository.editComment(id, body),
    deleteComment: (id) => void repository.deleteComment(id),
    idOf: (issue) => String(repository.issue(issue).id),
    keyOf: (issue) => `https://github.com/acme/app/issues/${issue}`,
    unhandled: () => [...vtiger.unhandled, ...github.unhandled],
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

function ofAction({ exitCode, outputs, stdout }: RunResult): StoryRun {
  const { status = '', 'ticket-id': ticketId = '' } = outputs;
  return { exitCode, status, ticketId, said: stdout };
}

async function openOnGitLab(options: StoryOptions): Promise<StoryScene> {
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const scene = await openGitLabScene({
    gitlab: { clock },
    vtiger: { ...vtigerOf(options), clock },
  });
  const { project, vtiger, gitlab } = scene;
  const variables = Object.fromEntries(
    Object.entries({ 'key-field': '', ...options.inputs }).map(([name, value]) => [
      variableOf(name),
      value,
    ]),
  );
  const started =
    ({ payload }: { readonly payload?: object }): Cause =>
    async () =>
      ofJob(await scene.runJob({ ...(payload && { payload }), variables }));
  return {
    vtiger,
    vtigerUrl: scene.variables['VTIGER_URL'] ?? '',
    serverUrl: gitlab.serverUrl,
    acts: {
      open: ({ body: description, ...draft }) => [
        started(project.openIssue({ ...draft, description })),
      ],
      edit: (issue, { title, body }) =>
        started(
          project.edit(issue, {
            ...(title !== undefined && { title }),
            ...(body !== undefined && { description: body }),
          }),
        ),
      label: (issue, name) => started(project.label(issue, name)),
      unlabel: (issue, name) => started(project.unlabel(issue, name)),
      assign: (issue, login) => started(project.assign(issue, login)),
      unassign: (issue, login) => started(project.unassign(issue, login)),
      close: (issue) => started(project.close(issue)),
      reopen: (issue) => started(project.reopen(issue)),
      sweep: started({}),
    },
    pass(milliseconds) {
      ahead += milliseconds;
    },
    ticket: scene.ticket,
    comments: (issue) =>
      project
        .comments(issue)
        .map(({ id, body, author }) => ({ id, body, author: author.username })),
    comment(issue, body, by) {
      const as = { maintainer: 'keeper', stranger: 'mallory', bot: gitlab.botName }[by];
      project.comment(issue, body, { as });
    },
    editComment: (id, body) => void project.editComment(id, body),
    deleteComment: (id) => {
      project.deleteComment(id);
    },
    idOf: (issue) => String(project.issue(issue).id),
    keyOf: (issue) => `https://gitlab.com/acme/app/-/issues/${issue}`,
    unhandled: () => [...vtiger.unhandled, ...gitlab.unhandled],
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

/** The environment variable of an input. */
function variableOf(input: string): string {
  const settings: readonly Setting[] = INPUTS;
  const found = settings.find(({ name }) => name === input);
  if (found === undefined) throw new Error(`There is no input ${input}`);
  return found.env;
}

function ofJob({ exitCode, stdout, dotenv = {} }: JobResult): StoryRun {
  const { VTIGER_STATUS: status = '', VTIGER_TICKET_ID: ticketId = '' } = dotenv;
  return { exitCode: exitCode ?? -1, status, ticketId, said: stdout };
}
