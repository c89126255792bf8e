// A repository whose issues have had their tickets for days, and its sweeps, under whatever name it has.
import { openBugs } from './open-bugs.ts';
import { openScene, type KeyMode, type Scene } from './scene.ts';
import { sweepOnce, type SweptRun } from './sweep-once.ts';

const HOUR = 3_600_000;

/** A repository of last week: what is old is told by the runner's clock. */
export async function openOld({ keyField }: KeyMode): Promise<Scene> {
  const world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
  world.pass(-240 * HOUR);
  return world;
}

export function sweepIn(
  world: Scene,
  { inputs }: KeyMode,
  name?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<SweptRun> {
  const github = name === undefined ? undefined : world.runIn(name);
  return sweepOnce(world, { 'key-field': '', ...inputs, ...more }, github);
}

export function removeMarkers({ repository }: Scene): void {
  for (const { number } of repository.issues()) {
    for (const { id } of repository.comments(number)) repository.deleteComment(id);
  }
}

/** With tickets and without markers. */
export async function openUnmarked(mode: KeyMode, count: number): Promise<Scene> {
  const world = await openOld(mode);
  openBugs(world, count);
  await sweepIn(world, mode);
  removeMarkers(world);
  world.pass(2 * HOUR);
  return world;
}
