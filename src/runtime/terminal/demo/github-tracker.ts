// The story on GitHub: an embedded one, and the packaged Action for each event that it fires.
import { createGitHub } from '../../../emulator/github/github.ts';
import type { GitHubEvent } from '../../../emulator/github/events.ts';
import { serve } from '../../../emulator/serve.ts';
import { runActionProcess, type ActionCall } from './action-process.ts';
import { quoted, REPORTED_BUG, REPOSITORY } from './cast.ts';
import type { TrackerOptions } from './stage.ts';
import type { Cue, Tracker, Words } from './tracker.ts';

const WORDS: Words = {
  host: 'GitHub',
  runner: 'Action',
  program: 'the real Action, dist/index.js, in a process of its own',
  opening: {
    told: `A user opens issue #1, “${REPORTED_BUG.title}”, with three labels: ${quoted(REPORTED_BUG.labels)}. GitHub fires four events for that, so four runs start at the same moment.`,
    statuses: ['created', 'unchanged', 'unchanged', 'unchanged'],
    moral: 'Four runs at once made one ticket, in words that a page of the CRM can show.',
  },
  dryRun:
    'With the workflow switched off, the maintainer adds the label “needs info” and starts a run by hand with dry-run: true, to see what it would do; then takes the label off again.',
  closing:
    'The maintainer takes the label “in progress” off and at once closes the issue as completed. Before the first run starts, both are done.',
  noBugs: {
    told: 'A user opens issue #2, “Export to Excel”, with the label “feature”. The maintainer comments on pull request #3, which has the label “bug”.',
    statuses: ['skipped', 'skipped', 'skipped'],
  },
};

/** @param options the Action is `index.js` in the program's folder */
export async function openGitHubTracker(options: TrackerOptions): Promise<Tracker> {
  const { clock, settings, ...process } = options;
  const github = createGitHub({ clock });
  const server = await serve(github.handle);
  const repository = github.repository(REPOSITORY);
  const cue = (event: GitHubEvent, inputs: Readonly<Record<string, string>> = {}): Cue => {
    const call: ActionCall = {
      ...process,
      event,
      inputs: { ...settings, 'github-token': github.token, ...inputs },
      github: { apiUrl: server.url, serverUrl: github.serverUrl, name: REPOSITORY },
    };
    return { title: titleOf(event), run: () => runActionProcess(call) };
  };
  return {
    words: WORDS,
    openIssue: (draft) => repository.openIssue(draft).map((event) => cue(event)),
    edit: (number, change) => cue(repository.edit(number, change)),
    label: (number, label) => cue(repository.label(number, label)),
    unlabel: (number, label) => cue(repository.unlabel(number, label)),
    milestone: (number, title) => cue(repository.milestone(number, title)),
    close: (number) => cue(repository.close(number, 'completed')),
    reopen: (number) => cue(repository.reopen(number, { as: 'reporter' })),
    bringNoBugs() {
      const wish = { title: 'Export to Excel', labels: ['feature'] };
      const events = repository.openIssue(wish);
      const fix = { title: 'Write the export in chunks', labels: ['bug'] };
      const number = repository.openPullRequest(fix);
      const comment = repository.comment(number, { body: 'Ready for review.' });
      return [...events, comment].map((event) => cue(event));
    },
    tryDry(number) {
      const inputs = { issue: String(number), 'dry-run': 'true' };
      return cue(repository.dispatchEvent(inputs), inputs);
    },
    comments: (number) =>
      repository
        .comments(number)
        .map(({ user, body }) => ({ author: user?.login ?? 'ghost', body })),
    calls: () => github.calls.length,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function titleOf({ name, payload }: GitHubEvent): string {
  if (name === 'workflow_dispatch') return 'by hand, dry-run: true';
  if (name === 'schedule') return name;
  if (name === 'issue_comment') return `comment ${payload.action}`;
  return payload.label === undefined ? payload.action : `${payload.action} “${payload.label.name}”`;
}
