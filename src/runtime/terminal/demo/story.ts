// The story, as data: in each step what people do, and how it has to end. It is told for somebody who
// sees the program for the first time.
import type { SyncStatus } from '../../../sync/outcome.ts';
import { REPORTED_BUG } from './cast.ts';
import type { Run, Stage } from './stage.ts';

export interface Step {
  readonly title: string;
  /** What happens, and on which side, in plain words. */
  readonly told: readonly Deed[];
  /** Does it, and runs the Action on each event that GitHub fires. */
  readonly act: (stage: Stage) => Promise<readonly Run[]>;
  readonly expect: Expectation;
  /** What there is to learn from it. */
  readonly moral: string;
}

export interface Deed {
  readonly where: 'GitHub' | 'CRM';
  readonly what: string;
}

export interface Expectation {
  /** How the runs end; of runs at the same moment, in any order. */
  readonly statuses: readonly SyncStatus[];
  /** What is different on the ticket after the step, whoever changed it; nothing else may be. */
  readonly ticket: Readonly<Record<string, string>>;
  /** Fields that the report says were left as an agent had them. */
  readonly kept?: readonly string[];
  /** What a dry run says would change. */
  readonly planned?: Readonly<Record<string, string>>;
  /** The CRM was not even asked. */
  readonly crmUntouched?: true;
}

const BUG = 1;
const NEW_TITLE = 'CSV export hangs at 10,000 rows';
const SOLUTION = 'Export month by month.';

const onGitHub = (what: string): Deed => ({ where: 'GitHub', what });
const inTheCrm = (what: string): Deed => ({ where: 'CRM', what });

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const STORY: readonly Step[] = [
  {
    title: 'A user reports a bug',
    told: [
      onGitHub(
        `A user opens issue #${BUG}, “${REPORTED_BUG.title}”, with three labels: ${quoted(REPORTED_BUG.labels)}. GitHub fires four events for that, so four runs start at the same moment.`,
      ),
    ],
    act: ({ repository, run }) =>
      Promise.all(repository.openIssue(REPORTED_BUG).map((event) => run(event))),
    expect: {
      statuses: ['created', 'unchanged', 'unchanged', 'unchanged'],
      ticket: {
        ticket_title: REPORTED_BUG.title,
        ticketstatus: 'Open',
        ticketpriorities: 'High',
        ticketseverities: 'Major',
      },
    },
    moral: 'Four runs at once made one ticket, in words that a page of the CRM can show.',
  },
  {
    title: 'The title becomes clearer',
    told: [onGitHub(`A maintainer edits the title: “${NEW_TITLE}”.`)],
    act: async ({ repository, run }) => [await run(repository.edit(BUG, { title: NEW_TITLE }))],
    expect: { statuses: ['updated'], ticket: { ticket_title: NEW_TITLE } },
    moral: 'The title was written, and nothing else.',
  },
  {
    title: 'Work begins',
    told: [onGitHub('The maintainer adds the label “in progress”.')],
    act: async ({ repository, run }) => [await run(repository.label(BUG, 'in progress'))],
    expect: { statuses: ['updated'], ticket: { ticketstatus: 'In Progress' } },
    moral: 'Support sees that somebody is on it.',
  },
  {
    title: 'Support knows better',
    told: [
      inTheCrm(`An agent sets the priority to Low and writes a solution: “${SOLUTION}”`),
      onGitHub('Later the maintainer plans the issue for milestone 2.1, which starts a run.'),
    ],
    async act({ repository, vtiger, agent, pass, run }) {
      const [ticket] = vtiger.tickets();
      const edit = { ticketpriorities: 'Low', solution: SOLUTION };
      vtiger.editTicket(ticket?.['id'] ?? '', edit, agent);
      pass(20);
      return [await run(repository.milestone(BUG, '2.1'))];
    },
    expect: {
      statuses: ['unchanged'],
      ticket: { ticketpriorities: 'Low', solution: SOLUTION },
      kept: ['ticketpriorities'],
    },
    moral: 'What the agent typed stays, though the severity label alone would mean High.',
  },
  {
    title: 'What if? A dry run',
    told: [
      onGitHub(
        'With the workflow switched off, the maintainer adds the label “needs info” and starts a run by hand with dry-run: true, to see what it would do; then takes the label off again.',
      ),
    ],
    async act({ repository, run }) {
      // Switched off: no runs on these two events.
      repository.label(BUG, 'needs info');
      const inputs = { issue: String(BUG), 'dry-run': 'true' };
      const dryRun = await run(repository.dispatchEvent(inputs), inputs);
      repository.unlabel(BUG, 'needs info');
      return [dryRun];
    },
    expect: {
      statuses: ['planned'],
      ticket: {},
      kept: ['ticketpriorities'],
      planned: { ticketstatus: 'Wait For Response' },
    },
    moral: 'Everything was read, nothing was written.',
  },
  {
    title: 'Fixed',
    told: [
      onGitHub(
        'The maintainer takes the label “in progress” off and at once closes the issue as completed. Before the first run starts, both are done.',
      ),
    ],
    async act({ repository, run }) {
      const events = [repository.unlabel(BUG, 'in progress'), repository.close(BUG, 'completed')];
      const runs: Run[] = [];
      for (const event of events) runs.push(await run(event));
      return runs;
    },
    expect: { statuses: ['updated', 'unchanged'], ticket: { ticketstatus: 'Closed' } },
    moral: 'A run goes by how things are now, so the second one found nothing left to do.',
  },
  {
    title: 'Not quite fixed',
    told: [onGitHub('The user still sees it and reopens the issue.')],
    act: async ({ repository, run }) => [await run(repository.reopen(BUG, { as: 'reporter' }))],
    expect: { statuses: ['updated'], ticket: { ticketstatus: 'Open' } },
    moral: 'The same ticket is open again; the agent’s priority and solution are still there.',
  },
  {
    title: 'What is no bug',
    told: [
      onGitHub(
        'A user opens issue #2, “Export to Excel”, with the label “feature”. The maintainer comments on pull request #3, which has the label “bug”.',
      ),
    ],
    async act({ repository, run }) {
      const runs: Run[] = [];
      const wish = { title: 'Export to Excel', labels: ['feature'] };
      for (const event of repository.openIssue(wish)) runs.push(await run(event));
      const fix = { title: 'Write the export in chunks', labels: ['bug'] };
      const number = repository.openPullRequest(fix);
      runs.push(await run(repository.comment(number, { body: 'Ready for review.' })));
      return runs;
    },
    expect: { statuses: ['skipped', 'skipped', 'skipped'], ticket: {}, crmUntouched: true },
    moral: 'No ticket, and the CRM was not even asked.',
  },
];
