// Scenes in which people talk: an issue that has its ticket, and what the ticket's comments show.
import { expect } from 'vitest';
import { showOnPage } from '../../src/emulator/vtiger/page.ts';
import { KEY_FIELD, openScene, type Scene, type SceneOptions } from './scene.ts';

export const BUG = { title: 'T', body: 'B', labels: ['bug'] } as const;
/** Comments on, for users of the CRM only. */
export const PRIVATE = { comments: 'private', 'key-field': 'cf_901' } as const;

const HOUR = 3_600_000;

/** A scene whose issue 1 has the ticket 17x1, an hour ago. */
export async function withTicket(options: SceneOptions = {}): Promise<Scene> {
  const world = await openScene({ ...options, vtiger: { keyField: KEY_FIELD, ...options.vtiger } });
  await world.run(world.repository.openIssue(BUG)[0], { inputs: PRIVATE });
  world.pass(HOUR);
  return world;
}

/** A comment as its page shows it: the program's first line, and the rest. */
export interface ShownComment {
  readonly head: string;
  readonly text: string;
  readonly isPrivate: boolean;
}

/** Of the only ticket, lowest id first; the same whether the page folds them or not. */
export function commentsShown({ vtiger, ticket }: Scene): ShownComment[] {
  return vtiger.comments(ticket()['id'] ?? '').map((comment) => {
    const shown = showOnPage('comment', comment['commentcontent'] ?? '');
    expect(showOnPage('folded comment', comment['commentcontent'] ?? '')).toBe(shown);
    const [head = '', , ...lines] = shown.split('\n');
    return { head, text: lines.join('\n'), isPrivate: comment['is_private'] === '1' };
  });
}

/** Their texts alone. */
export function commentTexts(scene: Scene): string[] {
  return commentsShown(scene).map(({ text }) => text);
}
