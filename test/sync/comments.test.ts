// Comments against two sides that are made of lists: what a real host and CRM do seldom, and only when
// nobody looks.
import { describe, expect, it } from 'vitest';
import type { Comment, Host } from '../../src/hosts/host.ts';
import { printOf, type IssueComment, type TicketComment } from '../../src/plan/comments.ts';
import { followComments } from '../../src/sync/comments.ts';
import type { CommentWriting, TicketComments } from '../../src/vtiger/ticket-comments.ts';
import { issue, KEY, rules } from '../support/builders.ts';

const TICKET = '17x42';

function comment(at: number, given: Partial<Comment> = {}): Comment {
  return {
    id: String(at),
    url: `${KEY}#issuecomment-${at}`,
    body: `comment ${at}`,
    author: 'alice',
    fromInside: false,
    isInternal: false,
    createdAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:00:00Z',
    ...given,
  };
}

interface Sides {
  /** Each reading of the issue; the last one stays. */
  readonly readings: readonly (readonly Comment[])[];
  readonly remaining?: () => number;
  readonly answer?: () => CommentWriting;
  readonly shown?: 'private' | 'public';
}

function openSides({ readings, remaining = () => 90_000, answer, shown = 'private' }: Sides) {
  const onTicket: (TicketComment & { readonly isPrivate: boolean })[] = [];
  let read = 0;
  let last = 0;
  const write = (work: () => void): Promise<CommentWriting> => {
    const writing = answer?.() ?? 'done';
    if (writing === 'done') work();
    return Promise.resolve(writing);
  };
  const add = ({ link, print, isPrivate }: IssueComment): void => {
    onTicket.push({ id: `30x${++last}`, link, print, isPrivate });
  };
  const place = (id: string): number => onTicket.findIndex((one) => one.id === id);
  const desk: TicketComments = {
    read: () => Promise.resolve(new Map([[TICKET, [...onTicket]]])),
    add: (_, one) =>
      write(() => {
        add(one);
      }),
    revise: ({ id, comment: { link, print, isPrivate } }) =>
      write(() => onTicket.splice(place(id), 1, { id, link, print, isPrivate })),
    remove: ({ id }) => write(() => onTicket.splice(place(id), 1)),
  };
  const readComments: Host['readComments'] = () => {
    const comments = readings[Math.min(read++, readings.length - 1)] ?? [];
    return Promise.resolve({ comments, isLast: true });
  };
  const world = {
    host: { readComments } as unknown as Host,
    rules: rules({ comments: shown }),
    openComments: () => Promise.resolve(desk),
    deadline: { remaining, wait: () => Promise.resolve() },
    dryRun: false,
  };
  return {
    onTicket,
    follow: () => followComments(world, issue({ commentCount: 1 }), TICKET, undefined),
  };
}

function linksOf(onTicket: readonly TicketComment[]): string[] {
  return onTicket.map(({ link }) => link.slice(link.lastIndexOf('-') + 1));
}

describe('internal notes', () => {
  it.each(['private', 'public'] as const)('are never public, with comments: %s', async (shown) => {
    const said = [comment(1), comment(2, { isInternal: true })];
    const { onTicket, follow } = openSides({ readings: [said], shown });
    await follow();
    expect(onTicket.map(({ isPrivate }) => isPrivate)).toEqual([shown === 'private', true]);
  });
});

describe('a reading of the issue', () => {
  it('that lacks one, since pages moved, takes nothing away', async () => {
    const [a, b] = [comment(1), comment(2)];
    const { onTicket, follow } = openSides({ readings: [[a, b], [a, b], [b], [a, b]] });
    await follow();
    await follow();
    expect(linksOf(onTicket)).toEqual(['1', '2']);
  });

  it('that is older than the ticket does not undo what a newer run wrote', async () => {
    const [old, edited] = [comment(1), comment(1, { body: 'edited' })];
    const { onTicket, follow } = openSides({ readings: [[edited], [edited], [old], [edited]] });
    await follow();
    const [written] = onTicket;
    expect(await follow()).toMatchObject({ counts: { revised: 0 } });
    expect(onTicket).toEqual([written]);
  });
});

describe('time', () => {
  it('that runs out ends the run in order, and it says how many are left', async () => {
    const said = [1, 2, 3, 4, 5].map((at) => comment(at));
    let left = 50_000;
    const { onTicket, follow } = openSides({ readings: [said], remaining: () => (left -= 12_000) });
    expect(await follow()).toMatchObject({ counts: { added: 2, left: 3 } });
    expect(linksOf(onTicket)).toEqual(['1', '2']);
    left = 1_000_000;
    expect(await follow()).toMatchObject({ counts: { added: 3, left: 0 } });
    expect(linksOf(onTicket)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('answers', () => {
  it('that never tell whether anything was done are an error in the end', async () => {
    const { follow } = openSides({ readings: [[comment(1)]], answer: () => 'unclear' });
    await expect(follow()).rejects.toMatchObject({ code: 'vtiger-answer' });
  });

  it('that never came for what was written all the same leave nothing to the next run', async () => {
    const said = comment(1);
    const { onTicket, follow } = openSides({
      readings: [[said]],
      answer: () => {
        onTicket.push({ id: '30x1', link: said.url, print: printOf(said), isPrivate: true });
        return 'unclear';
      },
    });
    expect(await follow()).toMatchObject({ counts: { left: 0 }, warnings: [] });
    expect(linksOf(onTicket)).toEqual(['1']);
  });

  it('that refuse are told once, and the rest is done', async () => {
    const [a, b] = [comment(1), comment(2)];
    const answers: CommentWriting[] = ['done', 'refused'];
    const { onTicket, follow } = openSides({
      readings: [[a], [a], [b]],
      answer: () => answers.shift() ?? 'done',
    });
    await follow();
    const { counts, warnings } = await follow();
    expect(counts).toMatchObject({ added: 1, removed: 0 });
    expect(warnings).toEqual([expect.stringContaining('30x1')]);
    expect(linksOf(onTicket)).toEqual(['1', '2']);
  });
});
