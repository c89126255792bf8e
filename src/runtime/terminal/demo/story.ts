// The story, as data: in each step what people do, and how it has to end. It is told for somebody who
// sees the program for the first time.
import type { SyncStatus } from '../../../sync/outcome.ts';
import { REPORTED_BUG } from './cast.ts';
import type { Run, Stage } from './stage.ts';
import type { Words } from './tracker.ts';

export interface Step {
  readonly title: string;
  /** What happens, and on which side, in plain words. */
  readonly told: readonly Deed[];
  /** Does it, and runs the program for each event that the host fires. */
  readonly act: (stage: Stage) => Promise<readonly Run[]>;
  readonly expect: Expectation;
  /** What there is to learn from it. */
  readonly moral: string;
}

export interface Deed {
  readonly where: Words['host'] | 'CRM';
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

const onHost = ({ host }: Words, what: string): Deed => ({ where: host, what });
const inTheCrm = (what: string): Deed => ({ where: 'CRM', what });

/** The steps, each as it is told for a host. */
export const STORY: readonly ((words: Words) => Step)[] = [
  (words) => ({
    title: 'A user reports a bug',
    told: [onHost(words, words.opening.told)],
    act: ({ tracker, run }) => Promise.all(tracker.openIssue(REPORTED_BUG).map(run)),
    expect: {
      statuses: words.opening.statuses,
      ticket: {
        ticket_title: REPORTED_BUG.title,
        ticketstatus: 'Open',
        ticketpriorities: 'High',
        ticketseverities: 'Major',
      },
    },
    moral: words.opening.moral,
  }),
  (words) => ({
    title: 'The title becomes clearer',
    told: [onHost(words, `A maintainer edits the title: “${NEW_TITLE}”.`)],
    act: async ({ tracker, run }) => [await run(tracker.edit(BUG, { title: NEW_TITLE }))],
    expect: { statuses: ['updated'], ticket: { ticket_title: NEW_TITLE } },
    moral: 'The title was written, and nothing else.',
  }),
  (words) => ({
    title: 'Work begins',
    told: [onHost(words, 'The maintainer adds the label “in progress”.')],
    act: async ({ tracker, run }) => [await run(tracker.label(BUG, 'in progress'))],
    expect: { statuses: ['updated'], ticket: { ticketstatus: 'In Progress' } },
    moral: 'Support sees that somebody is on it.',
  }),
  (words) => ({
    title: 'Support knows better',
    told: [
      inTheCrm(`An agent sets the priority to Low and writes a solution: “${SOLUTION}”`),
      onHost(words, 'Later the maintainer plans the issue for milestone 2.1, which starts a run.'),
    ],
    async act({ tracker, vtiger, agent, pass, run }) {
      const [ticket] = vtiger.tickets();
      const edit = { ticketpriorities: 'Low', solution: SOLUTION };
      vtiger.editTicket(ticket?.['id'] ?? '', edit, agent);
      pass(20);
      return [await run(tracker.milestone(BUG, '2.1'))];
    },
    expect: {
      statuses: ['unchanged'],
      ticket: { ticketpriorities: 'Low', solution: SOLUTION },
      kept: ['ticketpriorities'],
    },
    moral: 'What the agent typed stays, though the severity label alone would mean High.',
  }),
  (words) => ({
    title: 'What if? A dry run',
    told: [onHost(words, words.dryRun)],
    async act({ tracker, run }) {
      // Switched off: no runs on these two events.
      tracker.label(BUG, 'needs info');
      const dry = await run(tracker.tryDry(BUG));
      tracker.unlabel(BUG, 'needs info');
      return [dry];
    },
    expect: {
      statuses: ['planned'],
      ticket: {},
      kept: ['ticketpriorities'],
      planned: { ticketstatus: 'Wait For Response' },
    },
    moral: 'Everything was read, nothing was written.',
  }),
  (words) => ({
    title: 'Fixed',
    told: [onHost(words, words.closing)],
    async act({ tracker, run }) {
      const cues = [tracker.unlabel(BUG, 'in progress'), tracker.close(BUG)];
      const runs: Run[] = [];
      for (const cue of cues) runs.push(await run(cue));
      return runs;
    },
    expect: { statuses: ['updated', 'unchanged'], ticket: { ticketstatus: 'Closed' } },
    moral: 'A run goes by how things are now, so the second one found nothing left to do.',
  }),
  (words) => ({
    title: 'Not quite fixed',
    told: [onHost(words, 'The user still sees it and reopens the issue.')],
    act: async ({ tracker, run }) => [await run(tracker.reopen(BUG))],
    expect: { statuses: ['updated'], ticket: { ticketstatus: 'Open' } },
    moral: 'The same ticket is open again; the agent’s priority and solution are still there.',
  }),
  (words) => ({
    title: 'What is no bug',
    told: [onHost(words, words.noBugs.told)],
    async act({ tracker, run }) {
      const runs: Run[] = [];
      for (const cue of tracker.bringNoBugs()) runs.push(await run(cue));
      return runs;
    },
    expect: { statuses: words.noBugs.statuses, ticket: {}, crmUntouched: true },
    moral: 'No ticket, and the CRM was not even asked.',
  }),
];
