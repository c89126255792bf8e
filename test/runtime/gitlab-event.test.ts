// What starts a pipeline of GitLab, and which issue that comes to.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTrigger, type GitLabPipeline } from '../../src/runtime/gitlab-event.ts';
import { toEventTarget, toTarget } from '../../src/sync/target.ts';

const NOTHING_SET = { command: undefined, issue: undefined };
const PROJECT = '7';

function hook(changes: object = {}): object {
  return {
    object_kind: 'issue',
    event_type: 'issue',
    user: { id: 1, username: 'stranger' },
    project: { id: 7, path_with_namespace: 'acme/app' },
    object_attributes: { id: 900, iid: 12, action: 'open', project_id: 7, title: 'T' },
    labels: [{ id: 1, title: 'bug' }],
    changes: {},
    // What the URL of the trigger adds.
    id: '7',
    ref: 'main',
    ...changes,
  };
}

function pipeline(payload?: unknown, source = 'trigger', projectId = PROJECT): GitLabPipeline {
  return {
    source,
    projectId,
    payload: payload === undefined ? undefined : JSON.stringify(payload),
  };
}

const told = { kind: 'issue', target: toEventTarget(12) };
const typed = { kind: 'issue', target: toTarget(5) };
const skipped = (reason: string): unknown => expect.objectContaining({ kind: 'nothing', reason });
const SWEEP = { kind: 'sweep' };

const FIXTURES = new URL('../fixtures/gitlab/', import.meta.url);

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'));
}

describe('a webhook', () => {
  it.each(readdirSync(FIXTURES).filter((name) => /^(?:issue|work_item)\./.test(name)))(
    '%s leads to its issue',
    (name) => {
      const trigger = toTrigger(pipeline(fixture(name), 'trigger', '14'), NOTHING_SET);
      expect(trigger).toEqual({ kind: 'issue', target: toEventTarget(23) });
    },
  );

  it('about a note leads to nothing', () => {
    const trigger = toTrigger(pipeline(fixture('note.issue.json'), 'trigger', '14'), NOTHING_SET);
    expect(trigger).toEqual(skipped('no-issue-event'));
  });

  it.each<[string, unknown, string]>([
    ['a push', hook({ object_kind: 'push' }), 'no-issue-event'],
    ['an epic, which has no project', hook({ project: null }), 'no-issue-event'],
    ['an issue without a number', hook({ object_attributes: {} }), 'no-issue-event'],
    ['a number that is none', hook({ object_attributes: { iid: '12' } }), 'no-issue-event'],
    ['a number below one', hook({ object_attributes: { iid: 0 } }), 'no-issue-event'],
    ['a trigger by hand', { id: '7', ref: 'main', variables: {} }, 'no-issue-event'],
    ['no object', 'text', 'no-issue-event'],
    ['an issue of another project', hook({ project: { id: 8 } }), 'other-project'],
  ])('about %s leads to nothing', (_, payload, reason) => {
    expect(toTrigger(pipeline(payload), NOTHING_SET)).toEqual(skipped(reason));
  });

  it('leads to nothing where the project of the pipeline is not known', () => {
    expect(toTrigger(pipeline(hook(), 'trigger', ''), NOTHING_SET)).toEqual(
      skipped('other-project'),
    );
  });

  it('that is no JSON is a mistake', () => {
    const broken = { ...pipeline(), payload: '{"object_kind":"issue","title":"${' };
    expect(() => toTrigger(broken, NOTHING_SET)).toThrow('no JSON');
  });

  it('leads to an issue of this project or to nothing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.anything(), (one, other) => {
        const payload = hook({ object_attributes: one, project: other });
        const trigger = toTrigger(pipeline(payload), NOTHING_SET);
        if (trigger.kind === 'nothing') return;
        expect(trigger).toMatchObject({ kind: 'issue', target: { snapshot: undefined } });
        expect(payload).toMatchObject({ project: { id: 7 } });
      }),
    );
  });
});

describe('without a webhook', () => {
  it.each([
    ['schedule', SWEEP],
    ['web', SWEEP],
    ['api', SWEEP],
    ['push', skipped('no-issue-event')],
    ['merge_request_event', skipped('no-issue-event')],
    ['trigger', skipped('no-issue-event')],
    ['', skipped('no-issue-event')],
  ])('the source "%s" decides', (source, expected) => {
    expect(toTrigger(pipeline(undefined, source), NOTHING_SET)).toEqual(expected);
  });

  it('a payload counts for nothing: it may be what another pipeline handed on', () => {
    expect(toTrigger(pipeline(hook(), 'schedule'), NOTHING_SET)).toEqual(SWEEP);
    expect(toTrigger(pipeline(hook(), 'push'), NOTHING_SET)).toEqual(skipped('no-issue-event'));
  });
});

describe('the settings win', () => {
  it.each(['trigger', 'schedule', 'web', 'push'])('in a pipeline of the source %s', (source) => {
    const started = pipeline(hook(), source);
    expect(toTrigger(started, { command: undefined, issue: 5 })).toEqual(typed);
    expect(toTrigger(started, { command: 'sync', issue: 5 })).toEqual(typed);
    expect(toTrigger(started, { command: 'sweep', issue: 5 })).toEqual(SWEEP);
    expect(toTrigger(started, { command: 'sweep', issue: undefined })).toEqual(SWEEP);
  });

  it('and sync needs an issue from somewhere', () => {
    const sync = { command: 'sync', issue: undefined } as const;
    expect(toTrigger(pipeline(hook()), sync)).toEqual(told);
    expect(() => toTrigger(pipeline(undefined, 'web'), sync)).toThrow('names no issue');
  });
});
