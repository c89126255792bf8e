// The story on GitLab: an embedded one, and for each webhook that it fires a job of GitLab CI.
import { createGitLab } from '../../../emulator/gitlab/gitlab.ts';
import { serve } from '../../../emulator/serve.ts';
import { quoted, REPORTED_BUG, REPOSITORY } from './cast.ts';
import { runJobProcess, type JobCall } from './job-process.ts';
import type { TrackerOptions } from './stage.ts';
import type { Cue, Tracker, Words } from './tracker.ts';

const [FIRST_LABEL, ...MORE_LABELS] = REPORTED_BUG.labels;

const WORDS: Words = {
  host: 'GitLab',
  runner: 'Job',
  program: 'what a job of GitLab CI runs, dist/cli.js, in a process of its own',
  opening: {
    told: `A user opens issue #1, “${REPORTED_BUG.title}”, with the label “${FIRST_LABEL}”, and a bot at once adds ${quoted(MORE_LABELS)}. GitLab fires a webhook for each of the three changes, so three pipelines start at the same moment.`,
    statuses: ['created', 'unchanged', 'unchanged'],
    moral: 'Three jobs at once made one ticket, in words that a page of the CRM can show.',
  },
  dryRun:
    'With the webhook switched off, the maintainer adds the label “needs info” and starts a pipeline by hand with dry_run on, to see what it would do; then takes the label off again.',
  closing:
    'The maintainer takes the label “in progress” off and at once closes the issue. Before the first pipeline starts, both are done.',
  noBugs: {
    told: 'A user opens issue #2, “Export to Excel”, with the label “feature”, and issue #3, a bug, as a confidential one.',
    statuses: ['skipped', 'skipped'],
  },
};

/** @param options the job runs `cli.js` in the program's folder */
export async function openGitLabTracker(options: TrackerOptions): Promise<Tracker> {
  const { clock, settings, ...process } = options;
  const gitlab = createGitLab({ clock });
  const server = await serve(gitlab.handle);
  const project = gitlab.project(REPOSITORY);
  const job = (title: string, start: Pick<JobCall, 'source' | 'payload' | 'inputs'>): Cue => ({
    title,
    run: () =>
      runJobProcess({
        ...process,
        ...start,
        settings: { ...settings, 'gitlab-token': gitlab.token },
        gitlab: {
          serverUrl: gitlab.serverUrl,
          apiUrl: `${server.url}/api/v4`,
          path: REPOSITORY,
          projectId: project.project.id,
        },
      }),
  });
  const hook = ({ payload }: { readonly payload: object }, title: string): Cue =>
    job(title, { source: 'trigger', payload, inputs: {} });
  return {
    words: WORDS,
    openIssue({ title, body, labels }) {
      const opened = project.openIssue({ title, description: body ?? null, labels: [FIRST_LABEL] });
      const labelled = (labels ?? [])
        .slice(1)
        .map((label) => [label, project.label(1, label)] as const);
      return [
        hook(opened, 'open'),
        ...labelled.map(([label, fired]) => hook(fired, `update “${label}”`)),
      ];
    },
    edit: (number, change) => hook(project.edit(number, change), 'update'),
    label: (number, label) => hook(project.label(number, label), `update “${label}”`),
    unlabel: (number, label) => hook(project.unlabel(number, label), `update “${label}”`),
    milestone: (number, title) => hook(project.milestone(number, title), 'update'),
    close: (number) => hook(project.close(number), 'close'),
    reopen: (number) => hook(project.reopen(number, { as: 'reporter' }), 'reopen'),
    bringNoBugs() {
      const wish = project.openIssue({ title: 'Export to Excel', labels: ['feature'] });
      const hole = { title: 'Anybody can export', labels: ['bug'], isConfidential: true };
      return [hook(wish, 'open'), hook(project.openIssue(hole), 'open, confidential')];
    },
    tryDry: (number) =>
      job('by hand, dry_run: true', {
        source: 'web',
        payload: undefined,
        inputs: { issue: String(number), 'dry-run': 'true' },
      }),
    comments: (number) =>
      project.comments(number).map(({ author, body }) => ({ author: author.username, body })),
    calls: () => gitlab.calls.length,
    [Symbol.asyncDispose]: () => server.close(),
  };
}
