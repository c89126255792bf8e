// Which issues get a ticket, and why the others don't.
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { closesTicket, eligibilityOf } from '../../src/plan/eligibility.ts';
import type { Rules } from '../../src/plan/rules.ts';
import { issue, rules } from '../support/builders.ts';

const by = (association: NonNullable<Issue['author']>['association']): Partial<Issue> => ({
  author: { login: 'alice', association },
});
const TEAM: Partial<Rules> = { authors: ['owner', 'member'] };

describe('eligibilityOf', () => {
  it.each<[what: string, given: Partial<Issue>, configured: Partial<Rules>, reason: string]>([
    ['a bug', { labels: ['bug'] }, {}, ''],
    ['a bug in capitals', { labels: ['BUG'] }, {}, ''],
    ['no label', { labels: [] }, {}, 'not-a-bug'],
    ['another label', { labels: ['feature', 'debug'] }, {}, 'not-a-bug'],
    ['a glob', { labels: ['kind/bug'] }, { bugLabels: ['defect', 'kind/*'] }, ''],
    ['no bug label configured', { labels: ['bug'] }, { bugLabels: [] }, 'not-a-bug'],
    ['a closed bug', { state: 'closed', closedAs: 'completed' }, {}, ''],
    ['an ignored label', { labels: ['bug', 'Spam'] }, { ignoreLabels: ['spam'] }, 'ignored-label'],
    ['no ignored label', { labels: ['bug'] }, { ignoreLabels: ['spam'] }, ''],
    ['confidential', { isConfidential: true }, {}, 'confidential'],
    ['confidential, and asked for', { isConfidential: true }, { confidential: true }, ''],
    ['anyone', by('none'), {}, ''],
    ['an allowed author', by('member'), TEAM, ''],
    ['another author', by('contributor'), TEAM, 'author-not-allowed'],
    ['a deleted account', { author: undefined }, TEAM, 'author-not-allowed'],
    ['a deleted account where anyone may', { author: undefined }, {}, ''],
    ['nobody allowed', by('owner'), { authors: [] }, 'author-not-allowed'],
    ['severe enough', { labels: ['bug', 'sev2'] }, { minSeverity: 'high' }, ''],
    ['worse than asked', { labels: ['bug', 'sev1'] }, { minSeverity: 'high' }, ''],
    ['too mild', { labels: ['bug', 'sev3'] }, { minSeverity: 'high' }, 'below-min-severity'],
    ['of no severity, high asked', {}, { minSeverity: 'high' }, 'below-min-severity'],
    ['of no severity, medium asked', {}, { minSeverity: 'medium' }, ''],
    ['the mildest, low asked', { labels: ['bug', 'sev4'] }, { minSeverity: 'low' }, ''],
  ])('%s', (_what, given, configured, reason) => {
    const eligibility = eligibilityOf(issue(given), rules(configured));
    expect(eligibility.eligible ? '' : eligibility.reason).toBe(reason);
  });

  it('names the first reason, with the names that led to it', () => {
    const spam = issue({ labels: ['Spam'] });
    const configured = rules({ bugLabels: ['bug', 'kind/*'], ignoreLabels: ['spam'] });
    expect(eligibilityOf(spam, configured)).toEqual({
      eligible: false,
      reason: 'not-a-bug',
      text: 'no label matches bug-labels (bug, kind/*)',
    });
    expect(eligibilityOf(issue({ labels: ['bug', 'Spam'] }), configured)).toMatchObject({
      text: 'label "Spam" is in ignore-labels',
    });
  });
});

describe('closesTicket', () => {
  const close: Partial<Rules> = { policy: { ...rules().policy, unlabelled: 'close' } };
  const spam: Partial<Rules> = { ignoreLabels: ['spam'] };

  it.each<[what: string, given: Partial<Issue>, configured: Partial<Rules>, closes: boolean]>([
    ['confidential', { isConfidential: true }, close, false],
    ['a bug', {}, close, false],
    ['no bug any more', { labels: [] }, close, true],
    ['no bug any more, tickets kept', { labels: [] }, {}, false],
    ['an ignored label', { labels: ['bug', 'spam'] }, { ...close, ...spam }, true],
    ['an author who may not', by('none'), { ...close, ...TEAM }, false],
    ['too mild by now', { labels: ['bug', 'sev4'] }, { ...close, minSeverity: 'high' }, false],
  ])('%s', (_what, given, configured, closes) => {
    const configuredRules = rules(configured);
    const eligibility = eligibilityOf(issue(given), configuredRules);
    expect(closesTicket(eligibility, configuredRules)).toBe(closes);
  });
});
