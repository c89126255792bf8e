// How bad, how urgent, how far, with the rules of an empty config.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorityOf, severityOf, statusOf } from '../../src/plan/levels.ts';
import { SEVERITIES } from '../../src/plan/rules.ts';
import { issue, rules } from '../support/builders.ts';

describe('severity and priority', () => {
  it.each([
    // Nothing said.
    [[], 'medium', 'normal'],
    [['bug', 'good first issue'], 'medium', 'normal'],
    // Severity alone brings its priority along.
    [['severity: critical'], 'critical', 'urgent'],
    [['severity/high'], 'high', 'high'],
    [['Severity::Medium'], 'medium', 'normal'],
    [['sev4'], 'low', 'low'],
    [['blocker'], 'critical', 'urgent'],
    // Priority alone leaves the severity as it is.
    [['priority: urgent'], 'medium', 'urgent'],
    [['urgent'], 'medium', 'urgent'],
    [['priority/low'], 'medium', 'low'],
    // P-levels are both.
    [['P0'], 'critical', 'urgent'],
    [['p1'], 'high', 'high'],
    [['P2'], 'medium', 'normal'],
    [['P3'], 'low', 'low'],
    // Each says its own.
    [['severity: low', 'priority: urgent'], 'low', 'urgent'],
    [['sev1', 'priority::4'], 'critical', 'low'],
    // Of several the worst wins, whatever their order.
    [['severity: low', 'severity: critical', 'severity: high'], 'critical', 'urgent'],
    [['priority: low', 'priority: high'], 'medium', 'high'],
    [['P3', 'P0'], 'critical', 'urgent'],
  ])('%j: %s, %s', (labels, severity, priority) => {
    const given = issue({ labels });
    expect(severityOf(given, rules())).toBe(severity);
    expect(priorityOf(given, rules())).toBe(priority);
  });

  it('does not depend on the order of labels, and one more never makes it milder', () => {
    const label = fc.constantFrom('sev1', 'S2', 'severity: medium', 'minor', 'P1', 'bug', 'docs');
    fc.assert(
      fc.property(fc.uniqueArray(label), label, (labels, more) => {
        const rank = (all: readonly string[]): number =>
          SEVERITIES.indexOf(severityOf(issue({ labels: all }), rules()));
        expect(rank(labels.toReversed())).toBe(rank(labels));
        // Where no label says anything, medium is a guess that the first word may replace.
        if (labels.some((one) => one !== 'bug' && one !== 'docs')) {
          expect(rank([...labels, more])).toBeLessThanOrEqual(rank(labels));
        }
      }),
    );
  });
});

describe('status', () => {
  const open = { state: 'open', closedAs: undefined } as const;
  const closed = (closedAs?: 'completed' | 'not-planned' | 'duplicate') =>
    ({ state: 'closed', closedAs }) as const;

  it.each([
    [open, [], 'open'],
    [open, ['bug'], 'open'],
    [open, ['in progress'], 'in_progress'],
    [open, ['Status: In Progress'], 'in_progress'],
    [open, ['needs info'], 'pending'],
    [open, ['waiting for customer'], 'pending'],
    [open, ['in progress', 'needs info'], 'pending'],
    [open, ['needs info', 'in progress'], 'pending'],
    [closed('completed'), [], 'resolved'],
    [closed(), [], 'resolved'],
    [closed('not-planned'), [], 'closed'],
    [closed('duplicate'), [], 'closed'],
    [closed('completed'), ['needs info'], 'resolved'],
    [closed('duplicate'), ['in progress'], 'closed'],
  ])('%j with %j: %s', (state, labels, status) => {
    expect(statusOf(issue({ ...state, labels }), rules())).toBe(status);
  });
});
