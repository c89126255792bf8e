// The usual label spellings, and those that must not be taken for one.
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/config/defaults.ts';
import { firstLevel, firstMatch } from '../../src/plan/labels.ts';
import { PRIORITIES, SEVERITIES } from '../../src/plan/rules.ts';

describe('DEFAULT_RULES', () => {
  it.each([
    ['severity: critical', 'critical'],
    ['severity/critical', 'critical'],
    ['Severity::Critical', 'critical'],
    ['severity-critical', 'critical'],
    ['severity=critical', 'critical'],
    ['severity:critical', 'critical'],
    ['critical severity', 'critical'],
    ['critical', 'critical'],
    ['Blocker', 'critical'],
    ['sev0', 'critical'],
    ['sev1', 'critical'],
    ['SEV-1', 'critical'],
    ['S1', 'critical'],
    ['severity::1', 'critical'],
    ['P0', 'critical'],
    ['severity: high', 'high'],
    ['severity/major', 'high'],
    ['sev2', 'high'],
    ['severity: S2', 'high'],
    ['P1', 'high'],
    ['severity: medium', 'medium'],
    ['sev-3', 'medium'],
    ['p2', 'medium'],
    ['severity::low', 'low'],
    ['minor', 'low'],
    ['sev4', 'low'],
    ['S4', 'low'],
    ['P3', 'low'],
    ['P4', 'low'],
  ])('takes %s for severity %s', (label, severity) => {
    expect(firstLevel([label], SEVERITIES, DEFAULT_RULES.severity)).toBe(severity);
  });

  it.each([
    ['priority: urgent', 'urgent'],
    ['priority/critical-urgent', 'urgent'],
    ['Priority: Critical', 'urgent'],
    ['priority::1', 'urgent'],
    ['urgent', 'urgent'],
    ['P0', 'urgent'],
    ['priority/p0', 'urgent'],
    ['high priority', 'high'],
    ['priority-high', 'high'],
    ['P1', 'high'],
    ['priority::2', 'high'],
    ['priority=medium', 'normal'],
    ['P2', 'normal'],
    ['prio: low', 'low'],
    ['P3', 'low'],
    ['P4', 'low'],
  ])('takes %s for priority %s', (label, priority) => {
    expect(firstLevel([label], PRIORITIES, DEFAULT_RULES.priority)).toBe(priority);
  });

  it.each([
    ['in progress', 'in_progress'],
    ['In-Progress', 'in_progress'],
    ['status: in progress', 'in_progress'],
    ['status/in_progress', 'in_progress'],
    ['WIP', 'in_progress'],
    ['needs info', 'pending'],
    ['needs-more-info', 'pending'],
    ['status: needs information', 'pending'],
    ['more info needed', 'pending'],
    ['waiting for customer', 'pending'],
    ['waiting-on-reporter', 'pending'],
    ['awaiting response', 'pending'],
    ['status::waiting for response', 'pending'],
  ])('takes %s for status %s', (label, status) => {
    expect(firstLevel([label], ['in_progress', 'pending'], DEFAULT_RULES.status)).toBe(status);
  });

  it.each([
    'bug',
    'good first issue',
    'help wanted',
    'area: priority queue',
    'severity',
    'severity: unknown',
    'needs triage',
    'waiting for review',
    'priority: 1',
    'ps5',
    'sev12',
    'http2',
    'highlight',
    'slow',
    'progress bar',
  ])('makes nothing of %s', (label) => {
    const { severity, priority, status } = DEFAULT_RULES;
    const globs = [severity, priority, status].flatMap((levels) => Object.values(levels).flat());
    expect(firstMatch([label], globs)).toBeUndefined();
  });

  it('gives no label to two levels of one kind', () => {
    for (const levels of [DEFAULT_RULES.severity, DEFAULT_RULES.priority, DEFAULT_RULES.status]) {
      const globs = Object.values(levels).flatMap((list) => [...new Set(list)]);
      expect(globs.filter((glob, index) => globs.indexOf(glob) !== index)).toEqual([]);
    }
  });

  it('counts bugs by the label bug alone', () => {
    expect(DEFAULT_RULES.bugLabels).toEqual(['bug']);
  });
});
