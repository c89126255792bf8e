// Comments of an issue against those of its ticket, by examples and by promises.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEmptyPlan,
  planComments,
  printOf,
  type CommentPlan,
  type IssueComment,
  type TicketComment,
} from '../../src/plan/comments.ts';
import { KEY as ISSUE } from '../support/builders.ts';

const OTHER = 'https://github.com/acme/old/issues/3';

/** @param at its number, in its address */
function said(at: number, given: Partial<IssueComment> = {}): IssueComment {
  const comment = {
    link: `${ISSUE}#issuecomment-${at}`,
    author: 'alice',
    body: `comment ${at}`,
    createdAt: '2026-03-01T10:00:00Z',
    editedAt: undefined,
    isPrivate: true,
    isLeftOut: false,
    ...given,
  };
  return { ...comment, print: printOf(comment) };
}

function standing(id: number, { link, print }: IssueComment): TicketComment {
  return { id: `30x${id}`, link, print };
}

/** The ticket's comments once the plan is carried out. */
function carriedOut(ticket: readonly TicketComment[], plan: CommentPlan): TicketComment[] {
  const gone = new Set(plan.remove.map(({ id }) => id));
  const revised = new Map(plan.revise.map(({ id, comment }) => [id, comment]));
  const last = Math.max(0, ...ticket.map(({ id }) => Number(id.slice(3))));
  return [
    ...ticket
      .filter(({ id }) => !gone.has(id))
      .map((one) => ({ ...one, ...pick(revised.get(one.id) ?? one) })),
    ...plan.add.map((comment, at) => standing(last + 1 + at, comment)),
  ];
}

function pick({ link, print }: Pick<IssueComment, 'link' | 'print'>) {
  return { link, print };
}

describe('a plan for comments', () => {
  const [a, b] = [said(1), said(2)];

  it.each<readonly [string, IssueComment[], TicketComment[], Partial<CommentPlan>]>([
    ['nothing on either side', [], [], {}],
    ['new ones are added in order', [a, b], [], { add: [a, b] }],
    ['what is there stays', [a, b], [standing(7, a), standing(8, b)], {}],
    [
      'an edited one is revised',
      [said(1, { body: 'edited' })],
      [standing(7, a)],
      { revise: [{ id: '30x7', comment: said(1, { body: 'edited' }) }] },
    ],
    [
      'one that was deleted goes',
      [b],
      [standing(7, a), standing(8, b)],
      { remove: [{ id: '30x7', link: a.link, why: 'deleted' }] },
    ],
    [
      'of several for the same one the lowest id stays',
      [a],
      [standing(7, a), standing(9, a), standing(11, a)],
      {
        remove: [
          { id: '30x9', link: a.link, why: 'twice' },
          { id: '30x11', link: a.link, why: 'twice' },
        ],
      },
    ],
    ['comments of another issue are left alone', [], [{ ...standing(7, a), link: OTHER }], {}],
    [
      'of an issue whose number only begins alike, too',
      [],
      [{ ...standing(7, a), link: `${ISSUE}3#issuecomment-1` }],
      {},
    ],
    [
      'those that came along with a transferred issue get their new address',
      [a, b],
      [{ ...standing(7, a), link: `${OTHER}#issuecomment-90` }],
      { add: [b], revise: [{ id: '30x7', comment: a }] },
    ],
    ['one by somebody who is left out is not added', [said(1, { isLeftOut: true })], [], {}],
    [
      'nor touched where it is there already',
      [said(1, { isLeftOut: true, body: 'edited' })],
      [standing(7, a)],
      {},
    ],
  ])('%s', (_, issue, ticket, expected) => {
    expect(planComments(issue, ticket, ISSUE)).toEqual({
      add: [],
      revise: [],
      remove: [],
      ...expected,
    });
  });

  const someComments = fc
    .uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((at) =>
          fc
            .record({ body: fc.constantFrom('x', 'y', `${at}`), isLeftOut: fc.boolean() })
            .map((given) => said(at, given)),
        ),
      ),
    );
  const someTicket = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('x', 'y'), fc.boolean()))
    .map((rows) =>
      rows.map(([at, body, isForeign], index) => {
        const comment = standing(index + 1, said(at, { body }));
        return isForeign ? { ...comment, link: `${OTHER}#issuecomment-${at}` } : comment;
      }),
    );

  it('is empty once it was carried out', () => {
    fc.assert(
      fc.property(someComments, someTicket, (issue, ticket) => {
        const after = carriedOut(ticket, planComments(issue, ticket, ISSUE));
        const again = planComments(issue, after, ISSUE);
        expect(isEmptyPlan(again), JSON.stringify(again)).toBe(true);
      }),
    );
  });

  it('leaves exactly one for each that counts, as it is now', () => {
    fc.assert(
      fc.property(someComments, someTicket, (issue, ticket) => {
        const after = carriedOut(ticket, planComments(issue, ticket, ISSUE));
        for (const { link, print, isLeftOut } of issue) {
          const found = after.filter((one) => one.link === link);
          if (isLeftOut) expect(found.length).toBeLessThanOrEqual(1);
          else expect(found).toMatchObject([{ print }]);
        }
      }),
    );
  });

  it('never takes away the lowest of those that stand for one that is there', () => {
    fc.assert(
      fc.property(someComments, someTicket, (issue, ticket) => {
        const { remove } = planComments(issue, ticket, ISSUE);
        for (const { link } of issue) {
          const [lowest] = ticket.filter((one) => one.link === link);
          expect(remove.map(({ id }) => id)).not.toContain(lowest?.id);
        }
      }),
    );
  });
});

describe('a print', () => {
  it.each([
    ['author', { author: 'bob' }],
    ['time', { createdAt: '2026-03-01T10:00:01Z' }],
    ['text', { body: 'other' }],
  ])('tells another %s', (_, given) => {
    expect(said(1, given).print).not.toBe(said(1).print);
  });

  it('is the same wherever the comment is', () => {
    expect(said(1, { link: 'elsewhere' }).print).toBe(said(1).print);
    expect(said(1).print).toMatch(/^[\da-f]{12}$/);
  });
});
