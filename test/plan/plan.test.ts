// Judgements as a plan: what changes, what is kept, and why.
import { describe, expect, it } from 'vitest';
import { planCreate, planUpdate } from '../../src/plan/plan.ts';
import type { Reconciliation } from '../../src/plan/reconcile.ts';
import { KEY, ticket } from '../support/builders.ts';
import { print, reconciliation } from './one-field.ts';

describe('plans', () => {
  it('names the fields of a new ticket', () => {
    expect(planCreate({ title: 'T' })).toEqual({ action: 'create', fields: { title: 'T' } });
  });

  it('tells changes from what is kept, and why', () => {
    const remembered = (field: string) => ({
      sent: print(field, 'old'),
      seen: print(field, 'old'),
    });
    const input: Reconciliation = {
      ...reconciliation({ wanted: '', shown: '', conflict: 'newer-side' }),
      wanted: { a: 'same', b: 'new', c: 'old', d: 'new', e: 'new' },
      ticket: ticket({ fields: { a: 'same', b: 'old', c: 'edited', d: 'edited', e: 'filled' } }),
      memory: { b: remembered('b'), c: remembered('c'), d: remembered('d') },
    };
    const kept = [
      { field: 'c', ticket: 'edited', wanted: 'old', why: 'edited-in-crm' },
      { field: 'e', ticket: 'filled', wanted: 'new', why: 'not-remembered' },
    ];
    expect(planUpdate(input, undefined)).toEqual({
      action: 'update',
      ticket: '17x42',
      key: undefined,
      changes: [
        { field: 'b', from: 'old', to: 'new', conflict: false },
        { field: 'd', from: 'edited', to: 'new', conflict: true },
      ],
      kept,
    });
    const conflict = { field: 'd', ticket: 'edited', wanted: 'new', why: 'conflict-kept' };
    const quiet = { ...input.wanted, b: 'old' };
    expect(planUpdate({ ...input, wanted: quiet, conflict: 'ticket' }, undefined)).toEqual({
      action: 'unchanged',
      ticket: '17x42',
      kept: [kept[0], conflict, kept[1]],
    });
  });

  it.each(['newer-side', 'issue', 'ticket'] as const)(
    'puts the key right whatever else is kept (%s)',
    (conflict) => {
      const move = { from: 'https://github.com/acme/old-name/issues/12', to: KEY };
      const edited = reconciliation({ wanted: 'Open', shown: 'Pending', last: ['Open', 'Open'] });
      expect(planUpdate({ ...edited, conflict }, move)).toEqual({
        action: 'update',
        ticket: '17x42',
        key: move,
        changes: [],
        kept: [{ field: 'status', ticket: 'Pending', wanted: 'Open', why: 'edited-in-crm' }],
      });
    },
  );
});
