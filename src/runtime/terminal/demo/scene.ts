// One step played: what was there before and after, and whether it ended as the story says.
import type { PlainRecord } from '../../../emulator/vtiger/vtiger.ts';
import { isPlan, type ShownPlan } from './shown-plan.ts';
import type { Expectation, Step } from './story.ts';
import type { Run, Stage } from './stage.ts';

export interface PlayedRun extends Run {
  readonly plan: ShownPlan | undefined;
}

export interface Scene {
  readonly step: Step;
  readonly runs: readonly PlayedRun[];
  /** Whose runs these are, in one word. */
  readonly runner: string;
  readonly before: readonly PlainRecord[];
  readonly after: readonly PlainRecord[];
  /** What is not as the story says, in plain words; empty when all is well. */
  readonly problems: readonly string[];
}

export async function playStep(stage: Stage, step: Step): Promise<Scene> {
  const [before, callsBefore] = [stage.vtiger.tickets(), stage.counts().vtiger];
  const runs = (await step.act(stage)).map((run) => ({ ...run, plan: planOf(run) }));
  const after = stage.vtiger.tickets();
  const crmCalls = stage.counts().vtiger - callsBefore;
  const problems = [
    ...problemsOfRuns(runs, step.expect),
    ...problemsOfTickets(before, after, step.expect),
    ...(step.expect.crmUntouched && crmCalls > 0 ? [`the CRM was asked ${crmCalls} times`] : []),
  ];
  return { step, runs, runner: stage.tracker.words.runner, before, after, problems };
}

function planOf({ outputs }: Run): ShownPlan | undefined {
  if (!outputs['plan']) return undefined;
  const plan: unknown = JSON.parse(outputs['plan']);
  return isPlan(plan) ? plan : undefined;
}

function problemsOfRuns(runs: readonly PlayedRun[], expect: Expectation): string[] {
  const failures = runs
    .filter(({ exitCode }) => exitCode !== 0)
    .map(({ exitCode, log }) => `a run ended with exit code ${exitCode}:\n${toPeople(log)}`);
  const ended = runs.map(({ outputs }) => outputs['status'] ?? 'nothing').sort();
  const wanted = [...expect.statuses].sort();
  const kept = runs.flatMap(({ plan }) => plan?.kept?.map(({ field }) => field) ?? []);
  const planned = runs.flatMap(
    ({ plan }) => plan?.changes?.map(({ field, to }) => [field, to]) ?? [],
  );
  return [
    ...new Set(failures),
    ...differing('the runs ended', ended, wanted),
    ...(expect.kept ? differing('what was kept is', kept, expect.kept) : []),
    ...(expect.planned ? differing('the plan is', planned, Object.entries(expect.planned)) : []),
  ];
}

/** What a run printed, without what only the runner reads. */
function toPeople(log: string): string {
  return log
    .split('\n')
    .filter((line) => !/^::(?:debug|add-mask)/.test(line))
    .join('\n')
    .trim();
}

/** Fields that tell of a change, beside what was changed. */
const TRACES = new Set(['modifiedtime', 'modifiedby']);

function problemsOfTickets(
  before: readonly PlainRecord[],
  after: readonly PlainRecord[],
  { ticket }: Expectation,
): string[] {
  const [now] = after;
  if (now === undefined || after.length > 1) return [`there are ${after.length} tickets, not one`];
  const [earlier] = before;
  // A new ticket has more fields than the story names.
  const looked = earlier === undefined ? Object.keys(ticket) : Object.keys(now);
  return looked
    .filter((field) => !TRACES.has(field))
    .flatMap((field) => {
      const wanted = ticket[field] ?? earlier?.[field] ?? '';
      return differing(`${field} of the ticket is`, now[field] ?? '', wanted);
    });
}

function differing(what: string, found: unknown, wanted: unknown): string[] {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  return one === other ? [] : [`${what} ${one}, not ${other}`];
}
