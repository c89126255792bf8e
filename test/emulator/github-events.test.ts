// The events of the embedded GitHub against the fixtures, field by field.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GitHubEvent } from '../../src/emulator/github/events.ts';
import { createGitHub } from '../../src/emulator/github/github.ts';
import { loadEvent, type RunEvent } from '../support/events.ts';

/** Every act that has an event, on the fixture that shows the same. */
const ACTS: Readonly<Record<string, () => GitHubEvent>> = {
  'issues.opened': () => opened().first,
  'issues.opened.bare': () => opened({ author: null, labels: [] }).first,
  'issues.edited': () => opened().repository.edit(1, { title: 'New', body: 'Text' }),
  'issues.labeled': () => opened().repository.label(1, 'P2'),
  'issues.unlabeled': () => opened().repository.unlabel(1, 'bug'),
  'issues.closed': () => opened().repository.close(1),
  'issues.closed.not_planned': () => opened().repository.close(1, 'not_planned'),
  'issues.closed.duplicate': () => opened().repository.close(1, 'duplicate'),
  'issues.reopened': () => {
    const { repository } = opened();
    repository.close(1);
    return repository.reopen(1);
  },
  'issues.assigned': () => opened().repository.assign(1, 'jane'),
  'issues.unassigned': () => opened({ assignees: ['jane'] }).repository.unassign(1, 'jane'),
  'issues.milestoned': () => opened().repository.milestone(1, '2.4'),
  'issues.demilestoned': () => opened({ milestone: '2.4' }).repository.demilestone(1),
  'issues.typed': () => opened().repository.type(1, 'Bug'),
  'issues.untyped': () => opened({ type: 'Bug' }).repository.untype(1),
  'issues.deleted': () => opened().repository.deleteIssue(1),
  'issues.transferred': () => opened().repository.transferIssue(1, 'acme/api')[0],
  'issues.opened.transferred': () => opened().repository.transferIssue(1, 'acme/api')[1],
  'issue_comment.created': () => opened().repository.comment(1, { body: 'Same here.' }),
  'issue_comment.edited': () => {
    const { repository } = opened();
    const { id } = repository.comment(1, { body: 'Same here.' }).payload.comment;
    return repository.editComment(id, 'Same here, twice.');
  },
  'issue_comment.deleted': () => {
    const { repository } = opened();
    const { id } = repository.comment(1, { body: 'Same here.' }).payload.comment;
    return repository.deleteComment(id);
  },
  'issue_comment.created.pull_request': () => {
    const { repository } = opened();
    const number = repository.openPullRequest({ title: 'Repair', labels: ['bug'] });
    return repository.comment(number, { body: 'Works.' });
  },
  workflow_dispatch: () =>
    opened().repository.dispatchEvent({ command: '', 'dry-run': '', issue: '', since: '' }),
};

function opened(
  draft: {
    author?: null;
    labels?: string[];
    assignees?: string[];
    milestone?: string;
    type?: string;
  } = {},
) {
  const repository = createGitHub().repository('acme/app');
  const [first] = repository.openIssue({ title: 'Broken', labels: ['bug', 'P1'], ...draft });
  return { repository, first };
}

describe('an event', () => {
  it.each(Object.entries(ACTS))('%s has the fields of its fixture', (name, act) => {
    const event = act();
    const fixture = loadEvent(name);
    expect(event.name).toBe(fixture.name);
    expect(fieldsOf(event.payload)).toEqual(fieldsOf(fixture.payload));
    expect(actionOf(event)).toBe(actionOf(fixture));
  });

  it('has an act for every fixture', () => {
    const files = readdirSync(new URL('../fixtures/github/', import.meta.url));
    const fixtures = files.map((file) => file.replace(/\.json$/, ''));
    expect(Object.keys(ACTS).sort()).toEqual(fixtures.sort());
  });

  it('is a snapshot: what happens later does not change it', () => {
    const { repository, first } = opened();
    repository.edit(1, { title: 'Other' });
    repository.unlabel(1, 'P1');
    const labels = [{ name: 'bug' }, { name: 'P1' }];
    expect(first.payload.issue).toMatchObject({ title: 'Broken', labels });
  });

  it('tells what, when and by whom', () => {
    const clock = () => new Date('2026-11-22T08:45:00.900Z');
    const repository = createGitHub({ clock }).repository('acme/app');
    repository.openIssue({ title: 'Broken' });
    expect(repository.close(1, 'not_planned', { as: 'jane' }).payload).toMatchObject({
      action: 'closed',
      sender: { login: 'jane' },
      issue: {
        state: 'closed',
        state_reason: 'not_planned',
        closed_at: '2026-11-22T08:45:00Z',
        updated_at: '2026-11-22T08:45:00Z',
      },
    });
  });
});

describe('opening an issue', () => {
  it('fires one event more for everything set, each with the whole issue', () => {
    const events = createGitHub()
      .repository('acme/app')
      .openIssue({
        title: 'Broken',
        labels: ['bug', 'P1'],
        assignees: ['jane'],
        milestone: '2.4',
        type: 'Bug',
      });
    expect(events.map(({ payload }) => [payload.action, payload.label?.name])).toEqual([
      ['opened', undefined],
      ['labeled', 'bug'],
      ['labeled', 'P1'],
      ['assigned', undefined],
      ['milestoned', undefined],
      ['typed', undefined],
    ]);
    for (const { payload } of events) {
      expect(payload.issue.labels.map(({ name }) => name)).toEqual(['bug', 'P1']);
    }
  });
});

describe('an impossible act', () => {
  it.each([
    ['reopen what is open', () => opened().repository.reopen(1)],
    ['label twice', () => opened().repository.label(1, 'BUG')],
    ['take off what is not there', () => opened().repository.unlabel(1, 'P2')],
    ['touch what is not there', () => opened().repository.close(2)],
    ['transfer to another owner', () => opened().repository.transferIssue(1, 'other/app')],
  ])('is refused: %s', (_, act) => {
    expect(act).toThrow(RangeError);
  });
});

describe('loading a fixture', () => {
  it('merges overrides in', () => {
    const { payload } = loadEvent('issues.opened', { issue: { number: 99, labels: [] } });
    expect(payload).toMatchObject({ issue: { number: 99, labels: [], state: 'open' } });
  });
});

function actionOf({ payload }: RunEvent): unknown {
  return 'action' in payload ? payload.action : undefined;
}

/** Paths of all fields, e.g. `issue.labels[].name`. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  const fields = new Set<string>();
  collect(value, path, fields);
  return [...fields].sort();
}

function collect(value: unknown, path: string, fields: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, `${path}[]`, fields);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      fields.add(`${path}.${key}`);
      collect(item, `${path}.${key}`, fields);
    }
  }
}
