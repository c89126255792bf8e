// What is measured: events of each kind, each against servers brought to where the event finds them.
import type { RunEvent } from '../support/events.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

export interface BenchCase {
  readonly title: string;
  /** Brings the servers to where the event finds them. */
  readonly prepare: (scene: Scene) => Promise<RunEvent>;
  /** The output `status` that a run has to end with: a failure must not pass for speed. */
  readonly status: string;
  /** Beside those of every case. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** An inline config, as in a workflow without a checkout that wants no call for the file. */
export const INPUTS = { 'key-field': 'cf_901' } as const;

const DRAFT = {
  title: 'Export hangs on large files',
  body: 'It **hangs** at 99 %.\n\n1. open a large file\n2. export\n\n```\nTimeoutError\n```\n',
  labels: ['bug', 'severity: high'],
} as const;

const HOUR = 3_600_000;

export const CASES: readonly BenchCase[] = [
  {
    title: 'needs nothing',
    prepare: ({ repository }) =>
      Promise.resolve(repository.openIssue({ ...DRAFT, labels: ['question'] })[0]),
    status: 'skipped',
  },
  {
    title: 'create',
    prepare: ({ repository }) => Promise.resolve(repository.openIssue(DRAFT)[0]),
    status: 'created',
  },
  {
    title: 'change',
    async prepare(scene) {
      await makeTicket(scene);
      return scene.repository.label(1, 'in progress');
    },
    status: 'updated',
  },
  {
    title: 'unchanged',
    async prepare(scene) {
      await makeTicket(scene);
      return scene.repository.assign(1, 'octocat');
    },
    status: 'unchanged',
  },
  {
    title: 'new comment',
    async prepare(scene) {
      await makeTicket(scene);
      return scene.repository.comment(1, { body: 'It hangs at **98 %**, too.' });
    },
    status: 'updated',
    inputs: { comments: 'private' },
  },
  {
    title: 'unchanged, with a comment',
    async prepare(scene) {
      await makeTicket(scene);
      const event = scene.repository.comment(1, { body: 'It hangs at **98 %**, too.' });
      await scene.run(event, { inputs: { ...INPUTS, comments: 'private' } });
      scene.pass(HOUR);
      return event;
    },
    status: 'unchanged',
    inputs: { comments: 'private' },
  },
];

export interface Surroundings {
  /** Of each request, in ms; none by default. */
  readonly latency?: number;
  /** Milliseconds of a round trip, by TLS; plain http on loopback by default. */
  readonly distance?: number;
  /** Whether the key field is marked unique; it is by default. */
  readonly unique?: boolean;
}

export function openBenchScene({ unique = true, ...way }: Surroundings = {}): Promise<Scene> {
  return openScene({ ...way, vtiger: { keyField: { ...KEY_FIELD, unique } } });
}

async function makeTicket(scene: Scene): Promise<void> {
  const [opened] = scene.repository.openIssue(DRAFT);
  await scene.run(opened, { inputs: INPUTS });
  scene.pass(HOUR);
}
