// `demo`: tells the story, checks that each step ended as told, and shows what is left at the end.
import { noneOf, quoteWithout } from '../../../config/wording.ts';
import type { Given } from '../commands.ts';
import { createPaint } from '../paint.ts';
import { refuse } from '../refuse.ts';
import { EXIT_INTERRUPTED, type Terminal } from '../terminal.ts';
import { readVtigerVersion } from '../vtiger-version.ts';
import { renderEnding, renderOpening } from './frame.ts';
import { renderStep } from './render.ts';
import { playStep, type Scene } from './scene.ts';
import { openStage, type Stage, type StageOptions } from './stage.ts';
import { STORY } from './story.ts';

/** The hosts that the story can be told on; each is loaded when it is the one. */
const TRACKERS: Readonly<Record<string, StageOptions['openTracker']>> = {
  github: async (options) => (await import('./github-tracker.ts')).openGitHubTracker(options),
  gitlab: async (options) => (await import('./gitlab-tracker.ts')).openGitLabTracker(options),
};

/** @returns 0, or 1 where a step did not end as the story says */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  const { host = 'github', vtiger } = flags;
  const version = readVtigerVersion(vtiger);
  const openTracker = TRACKERS[host];
  const hostMistake = `--host: ${noneOf(quoteWithout([])(host), host, Object.keys(TRACKERS))}`;
  if ('mistake' in version || openTracker === undefined) {
    const mistakes = 'mistake' in version ? [version.mistake] : [];
    if (openTracker === undefined) mistakes.push(hostMistake);
    return refuse(terminal, 'demo', mistakes);
  }
  const { env, program, out } = terminal;
  const paint = createPaint(terminal.colours);
  const signal = terminal.stopSignal();
  const systemRoot = env['SystemRoot'];
  const started = performance.now();
  try {
    await using stage = await openStage({
      version: version.value,
      openTracker,
      folder: program.folder,
      system: systemRoot === undefined ? {} : { SystemRoot: systemRoot },
      signal,
    });
    renderOpening(version.value, stage.tracker.words, paint).forEach(out);
    const failedAt = await tell(stage, (scene, number) => {
      renderStep(scene, number, paint).forEach(out);
    });
    const seconds = (performance.now() - started) / 1000;
    const ending = { failedAt, steps: STORY.length, seconds, programName: program.name };
    renderEnding(stage, ending, paint).forEach(out);
    return failedAt === undefined ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) throw error;
    terminal.err('Stopped.');
    return EXIT_INTERRUPTED;
  }
}

/** Minutes from one step to the next. */
const MEANWHILE = 40;

/**
 * Plays step by step, up to the first that does not end as told: those behind it would only repeat
 * its trouble.
 *
 * @returns that step's number
 */
async function tell(
  stage: Stage,
  show: (scene: Scene, number: number) => void,
): Promise<number | undefined> {
  for (const [at, tellStep] of STORY.entries()) {
    const scene = await playStep(stage, tellStep(stage.tracker.words));
    show(scene, at + 1);
    if (scene.problems.length > 0) return at + 1;
    stage.pass(MEANWHILE);
  }
  return undefined;
}
