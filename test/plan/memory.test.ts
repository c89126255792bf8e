// What is remembered of each field once a plan was carried out, and what a memory tells before the ticket
// is read.
import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/plan/memory.ts';
import {
  expectsWrite,
  isSourceSame,
  memoryAfter,
  memoryOfNew,
  showsAsWritten,
} from '../../src/plan/reconcile.ts';
import { ticket } from '../support/builders.ts';
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

  it.each<[what: string, given: Case]>([
    ['written', { wanted: 'b', shown: 'a', last: ['a', 'a'] }],
    ['equal', { wanted: 'a', shown: 'a', last: ['a', 'a'] }],
    ['as it was written', { wanted: 'a 🚀', shown: 'a ????', last: ['a 🚀', 'a ????'] }],
    ['edited in the CRM', { wanted: 'a', shown: 'b', last: ['a', 'a'] }],
    ['kept in a conflict', { ...both, conflict: 'ticket' }],
  ])('holds what a value is made from now: %s', (_what, given) => {
    expect(remember({ ...given, source: '**a**' }, given.wanted)).toMatchObject({
      sent: print('status', given.wanted),
      source: print('status', '**a**'),
    });
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
    const made = { title: 'a ????', status: 'Open', id: '17x42' };
    const sources = { cf_1: '**x**' };
    expect(memoryOfNew({ wanted, sources, fingerprint: print }, made)).toEqual({
      title: { sent: print('title', 'a 🚀'), seen: print('title', 'a ????') },
      status: { sent: print('status', 'Open'), seen: print('status', 'Open') },
      cf_1: { sent: print('cf_1', 'x'), seen: print('cf_1', ''), source: print('cf_1', '**x**') },
    });
  });
});

describe('a field that takes long to make', () => {
  const memory: Memory = {
    text: { sent: print('text', 'a'), seen: print('text', 'A'), source: print('text', '**a**') },
    status: { sent: print('status', 'Open'), seen: print('status', 'Open') },
  };

  it.each<[what: string, sources: Record<string, string>, memory: Memory | undefined, is: boolean]>(
    [
      ['the same', { text: '**a**' }, memory, true],
      ['another', { text: '*a*' }, memory, false],
      ['that of another field', { status: '**a**' }, memory, false],
      ['not remembered', { text: '**a**' }, { text: { sent: 'x', seen: 'x' } }, false],
      ['not remembered, nor anything', { text: '**a**' }, undefined, false],
      ['not there, nor remembered', {}, { text: { sent: 'x', seen: 'x' } }, false],
    ],
  )('has a source that is %s', (_what, sources, given, is) => {
    expect(isSourceSame('text', { sources, memory: given, fingerprint: print })).toBe(is);
  });

  it.each([
    ['A', true],
    ['a', false],
    ['', false],
  ])('is shown as it was written where the ticket says "%s": %s', (text, is) => {
    const shown = { ticket: ticket({ fields: { text } }), fingerprint: print };
    expect(showsAsWritten('text', { ...shown, memory })).toBe(is);
    expect(showsAsWritten('text', { ...shown, memory: undefined })).toBe(false);
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
