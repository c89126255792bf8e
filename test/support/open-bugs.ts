// Many issues at once, for sweeps.
import type { PlainRecord } from '../../src/emulator/vtiger/vtiger.ts';
import type { Scene } from './scene.ts';

/** Opens `Bug 1` and so on, each with a text of its own. */
export function openBugs({ repository }: Scene, count: number): void {
  for (let index = 1; index <= count; index += 1) {
    repository.openIssue({ title: `Bug ${index}`, body: `Text ${index}`, labels: ['bug'] });
  }
}

/** Of these by its title, since a sweep makes tickets in any order: their ids tell nothing of their issues. */
export function ticketOf({ vtiger }: Scene, title: string): PlainRecord & { readonly id: string } {
  const found = vtiger.tickets().find((ticket) => ticket['ticket_title'] === title);
  const id = found?.['id'];
  if (id === undefined) throw new Error(`There is no ticket "${title}".`);
  return { ...found, id };
}
