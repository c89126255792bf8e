// `demo`: tells the story, checks that each step ended as told, and shows what is left at the end.
import { join } from 'node:path';
import type { Given } from '../commands.ts';
import { createPaint } from '../paint.ts';
import { refuse } from '../refuse.ts';
import { EXIT_INTERRUPTED, type Terminal } from '../terminal.ts';
import { readVtigerVersion } from '../vtiger-version.ts';
import { renderEnding, renderOpening } from './frame.ts';
import { renderStep } from './render.ts';
import { playStep, type Scene } from './scene.ts';
import { openStage, type Stage } from './stage.ts';
import { STORY } from './story.ts';

/** @returns 0, or 1 where a step did not end as the story says */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  const version = readVtigerVersion(flags['vtiger']);
  if ('mistake' in version) return refuse(terminal, 'demo', [version.mistake]);
  const { env, program, out } = terminal;
  const paint = createPaint(terminal.colours);
  const signal = terminal.stopSignal();
  const systemRoot = env['SystemRoot'];
  const started = performance.now();
  renderOpening(version.value, paint).forEach(out);
  try {
    await using stage = await openStage({
      version: version.value,
      entry: join(program.folder, 'index.js'),
      system: systemRoot === undefined ? {} : { SystemRoot: systemRoot },
      signal,
    });
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
  for (const [at, step] of STORY.entries()) {
    const scene = await playStep(stage, step);
    show(scene, at + 1);
    if (scene.problems.length > 0) return at + 1;
    stage.pass(MEANWHILE);
  }
  return undefined;
}
