// Whether a second look at an issue calls for another round.
import { describe, expect, it } from 'vitest';
import { hasSameContent } from '../../src/issue/same-content.ts';
import { issue } from '../support/builders.ts';

const before = issue({ labels: ['bug', 'P1'], assignees: ['alice', 'bob'], milestone: '1.0' });

describe('hasSameContent', () => {
  it.each([
    ['nothing', {}],
    ['time and comments, which the marker itself changes', { updatedAt: 'later', commentCount: 1 }],
    ['the order of labels', { labels: ['P1', 'bug'] }],
    ['the order of assignees', { assignees: ['bob', 'alice'] }],
  ])('stays the same where %s changed', (_what, change) => {
    expect(hasSameContent(before, { ...before, ...change })).toBe(true);
  });

  it.each([
    ['title', { title: 'Save button crashes' }],
    ['body', { body: '' }],
    ['labels', { labels: ['bug'] }],
    ['state', { state: 'closed' as const, closedAs: 'completed' as const }],
    ['author', { author: undefined }],
    ['assignees', { assignees: ['alice'] }],
    ['milestone', { milestone: undefined }],
    ['type', { type: 'Bug' }],
    ['circle of readers', { isConfidential: true }],
  ])('differs where the %s changed', (_what, change) => {
    expect(hasSameContent(before, { ...before, ...change })).toBe(false);
  });

  it('differs where only the reason of the closing changed', () => {
    const closed = issue({ state: 'closed', closedAs: 'completed' });
    expect(hasSameContent(closed, { ...closed, closedAs: 'duplicate' })).toBe(false);
  });

  it('differs where it was closed once more meanwhile', () => {
    const closed = issue({ state: 'closed', closedAt: '2026-03-01T10:00:00Z' });
    expect(hasSameContent(closed, { ...closed, closedAt: '2026-03-02T10:00:00Z' })).toBe(false);
  });
});
