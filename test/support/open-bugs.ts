// Many issues at once, for sweeps.
import type { Scene } from './scene.ts';

/** Opens `Bug 1` and so on, each with a text of its own. */
export function openBugs({ repository }: Scene, count: number): void {
  for (let index = 1; index <= count; index += 1) {
    repository.openIssue({ title: `Bug ${index}`, body: `Text ${index}`, labels: ['bug'] });
  }
}
