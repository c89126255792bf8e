// What is remembered of each field once a plan was carried out, and what a memory tells before the ticket
// is read.
import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/plan/memory.ts';
import { expectsWrite, memoryAfter, memoryOfNew } from '../../src/plan/reconcile.ts';
import { print, reconciliation, type Case } from './one-field.ts';

describe('memoryAfter', () => {
  const remember = (given: Case, stored: string) =>
    memoryAfter(reconciliation(given), { status: stored })['status'];
  const of = (sent: string, seen: string) => ({
    sent: print('status', sent),
    seen: print('status', seen),
  });
  const both = { wanted: 'Closed', shown: 'Pending', last: ['Open', 'Open'] } as const;

  it.each<[what: string, given: Case, stored: string, memory: { sent: string; seen: string }]>([
    ['what both show', { wanted: 'Open', shown: 'Open' }, 'Open', of('Open', 'Open')],
    [
      'what the CRM made of a write',
      { wanted: 'b 🚀', shown: 'a', last: ['a', 'a'] },
      'b ????',
      of('b 🚀', 'b ????'),
    ],
    [
      '… of a conflict for the issue',
      { ...both, conflict: 'issue' },
      'closed',
      of('Closed', 'closed'),
    ],
    [
      'what it remembered, beside an edit',
      { wanted: 'Open', shown: 'Pending', last: ['Open', 'open'] },
      'Pending',
      of('Open', 'open'),
    ],
    [
      'what it remembered, where nothing changed',
      { wanted: 'a 🚀', shown: 'a ????', last: ['a 🚀', 'a ????'] },
      'a ????',
      of('a 🚀', 'a ????'),
    ],
    [
      'no value as ours in a conflict for the ticket',
      { ...both, conflict: 'ticket' },
      'Pending',
      { sent: print('status', 'Closed'), seen: '' },
    ],
    [
      'no value as ours where it remembered nothing',
      { wanted: 'Open', shown: 'Pending' },
      'Pending',
      { sent: print('status', 'Open'), seen: '' },
    ],
  ])('holds %s', (_what, given, stored, memory) => {
    expect(remember(given, stored)).toEqual(memory);
  });

  it('still holds fields that were not asked for this time', () => {
    const input = reconciliation({ wanted: 'Closed', shown: 'Open', last: ['Open', 'Open'] });
    expect(memoryAfter(input, { status: 'Closed' })).toEqual({
      title: input.memory?.['title'],
      status: of('Closed', 'Closed'),
    });
  });
});

describe('memoryOfNew', () => {
  it('holds what was sent and what the CRM made of it', () => {
    const wanted = { title: 'a 🚀', status: 'Open', cf_1: 'x' };
    expect(memoryOfNew(wanted, { title: 'a ????', status: 'Open', id: '17x42' }, print)).toEqual({
      title: { sent: print('title', 'a 🚀'), seen: print('title', 'a ????') },
      status: { sent: print('status', 'Open'), seen: print('status', 'Open') },
      cf_1: { sent: print('cf_1', 'x'), seen: print('cf_1', '') },
    });
  });
});

describe('expectsWrite', () => {
  const memory: Memory = { status: { sent: print('status', 'Open'), seen: 'whatever' } };

  it.each<
    [what: string, wanted: Record<string, string>, memory: Memory | undefined, answer: boolean]
  >([
    ['nothing changed', { status: 'Open' }, memory, false],
    ['the issue changed', { status: 'Closed' }, memory, true],
    ['a new field', { status: 'Open', cf_1: '' }, memory, true],
    ['nothing remembered', { status: 'Open' }, undefined, true],
    ['nothing wanted', {}, undefined, false],
  ])('%s: %s', (_what, wanted, given, answer) => {
    expect(expectsWrite(wanted, given, print)).toBe(answer);
  });
});
