// Who has the say over one field: a table over every verdict.
import { describe, expect, it } from 'vitest';
import { judgeFields, type Verdict } from '../../src/plan/reconcile.ts';
import { reconciliation, type Case } from './one-field.ts';

const verdictOf = (given: Case): Verdict | undefined =>
  judgeFields(reconciliation(given))[0]?.verdict;

describe('judgeFields', () => {
  const both = { wanted: 'Closed', shown: 'Pending', last: ['Open', 'Open'] } as const;

  it.each<[what: string, given: Case, verdict: Verdict]>([
    // Nothing to do.
    ['the same on both sides', { wanted: 'Open', shown: 'Open', last: ['Open', 'Open'] }, 'equal'],
    ['the same, never remembered', { wanted: 'Open', shown: 'Open' }, 'equal'],
    [
      'both sides changed to the same',
      { wanted: 'Closed', shown: 'Closed', last: ['Open', 'Open'] },
      'equal',
    ],
    [
      'what the CRM makes of it',
      { wanted: 'a 🚀', shown: 'a ????', last: ['a 🚀', 'a ????'] },
      'as-written',
    ],
    // The issue changed.
    [
      'the issue alone changed',
      { wanted: 'Closed', shown: 'Open', last: ['Open', 'Open'] },
      'write',
    ],
    [
      '… where the CRM stores otherwise',
      { wanted: 'b 🚀', shown: 'a ????', last: ['a 🚀', 'a ????'] },
      'write',
    ],
    [
      '… whenever that was',
      { wanted: 'Closed', shown: 'Open', last: ['Open', 'Open'], issueLater: -1 },
      'write',
    ],
    [
      '… whatever the policy',
      { wanted: 'Closed', shown: 'Open', last: ['Open', 'Open'], conflict: 'ticket' },
      'write',
    ],
    // An agent changed it.
    [
      'an agent edited it',
      { wanted: 'Open', shown: 'Pending', last: ['Open', 'Open'] },
      'edited-in-crm',
    ],
    ['an agent emptied it', { wanted: 'Open', shown: '', last: ['Open', 'Open'] }, 'edited-in-crm'],
    [
      '… whatever the policy',
      { wanted: 'Open', shown: 'Pending', last: ['Open', 'Open'], conflict: 'issue' },
      'edited-in-crm',
    ],
    // Both did.
    ['conflict, issue newer', { ...both, issueLater: 1 }, 'conflict-written'],
    ['conflict, same second', { ...both, issueLater: 0 }, 'conflict-kept'],
    ['conflict, ticket newer', { ...both, issueLater: -1 }, 'conflict-kept'],
    ['conflict, no telling when', { ...both, issueLater: Number.NaN }, 'conflict-kept'],
    [
      'conflict, always the issue',
      { ...both, conflict: 'issue', issueLater: -1 },
      'conflict-written',
    ],
    [
      'conflict, always the ticket',
      { ...both, conflict: 'ticket', issueLater: 1 },
      'conflict-kept',
    ],
    // What it is made from stayed, though this version makes another text of it.
    [
      'the same source',
      { wanted: 'a!', shown: 'a', last: ['a', 'a'], source: '*a*', lastSource: '*a*' },
      'as-written',
    ],
    [
      '… edited by an agent',
      {
        wanted: 'a!',
        shown: 'b',
        last: ['a', 'a'],
        source: '*a*',
        lastSource: '*a*',
        conflict: 'issue',
      },
      'edited-in-crm',
    ],
    [
      'another source',
      { wanted: 'a!', shown: 'a', last: ['a', 'a'], source: '*a!*', lastSource: '*a*' },
      'write',
    ],
    [
      'another source of the same value',
      { wanted: 'a', shown: 'b', last: ['a', 'a'], source: '_a_', lastSource: '*a*' },
      'edited-in-crm',
    ],
    // Nothing is remembered.
    ['no marker, touched', { wanted: 'Open', shown: 'Pending' }, 'not-remembered'],
    ['no marker, touched, empty', { wanted: 'Open', shown: '' }, 'not-remembered'],
    ['no marker, untouched', { wanted: 'Open', shown: 'Pending', untouched: true }, 'write'],
    [
      'no marker, always the issue',
      { wanted: 'Open', shown: 'Pending', conflict: 'issue' },
      'not-remembered',
    ],
    ['no marker, closed since', { wanted: 'Closed', shown: 'Open', closedLater: 1 }, 'write'],
    [
      '… whatever the policy',
      { wanted: 'Closed', shown: 'Open', closedLater: 1, conflict: 'ticket' },
      'write',
    ],
    [
      '… and edited before',
      { wanted: 'Closed', shown: 'Pending', closedLater: 1 },
      'not-remembered',
    ],
    [
      '… and touched after, perhaps to open it again',
      { wanted: 'Closed', shown: 'Open', closedLater: -1 },
      'not-remembered',
    ],
    [
      '… and touched in that second',
      { wanted: 'Closed', shown: 'Open', closedLater: 0 },
      'not-remembered',
    ],
    [
      'a marker, and opened again by an agent',
      { wanted: 'Closed', shown: 'Open', last: ['Closed', 'Closed'], closedLater: 1 },
      'edited-in-crm',
    ],
    // A field that the config has only just learnt of.
    ['new and empty', { wanted: '2.0', shown: '', marker: true }, 'write'],
    ['new and as a box is unticked', { wanted: '1', shown: '0', marker: true }, 'write'],
    ['new and as a number is empty', { wanted: '5', shown: '0.00000000', marker: true }, 'write'],
    ['new and as new tickets have it', { wanted: 'Jane', shown: 'Nobody', marker: true }, 'write'],
    ['new and filled', { wanted: '2.0', shown: '1.9', marker: true }, 'not-remembered'],
    [
      'new and filled, untouched',
      { wanted: '2.0', shown: '1.9', marker: true, untouched: true },
      'write',
    ],
  ])('%s', (_what, given, verdict) => {
    expect(verdictOf(given)).toBe(verdict);
  });

  it('takes a field that the CRM does not show for an empty one', () => {
    const input = reconciliation({ wanted: 'Open', shown: '', marker: true });
    const shown = { ...input, ticket: { ...input.ticket, fields: {} } };
    expect(judgeFields(shown)).toEqual([
      { field: 'status', wanted: 'Open', shown: '', verdict: 'write' },
    ]);
  });
});
