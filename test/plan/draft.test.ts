// What an issue asks for, in the words of the CRM's picklists.
import { describe, expect, it } from 'vitest';
import { draftTicket } from '../../src/plan/draft.ts';
import { issue, rules } from '../support/builders.ts';

describe('draftTicket', () => {
  it('takes title and levels over', () => {
    const given = issue({
      title: 'Crash on *save*',
      labels: ['bug', 'severity: high', 'priority: urgent', 'in progress'],
    });
    expect(draftTicket(given, rules())).toEqual({
      title: 'Crash on *save*',
      severity: 'Major',
      priority: 'Urgent',
      status: 'In Progress',
    });
  });

  it('says what it can of an issue that says nothing', () => {
    expect(draftTicket(issue({ title: '', labels: [] }), rules())).toEqual({
      title: '',
      severity: 'Minor',
      priority: 'Normal',
      status: 'Open',
    });
  });

  it.each([
    ['completed', 'Fixed'],
    ['not-planned', 'Rejected'],
    ['duplicate', 'Rejected'],
  ] as const)('closed as %s: %s, where the picklist tells them apart', (closedAs, status) => {
    const { ticket } = rules();
    const named = {
      ...ticket,
      status: { ...ticket.status, resolved: 'Fixed', closed: 'Rejected' },
    };
    const draft = draftTicket(issue({ state: 'closed', closedAs }), rules({ ticket: named }));
    expect(draft.status).toBe(status);
  });
});
