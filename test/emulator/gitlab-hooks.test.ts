// The webhooks of the embedded GitLab against the fixtures, which are written after GitLab's documentation:
// what it fires has no field that GitLab has not, and none of another kind.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGitLab } from '../../src/emulator/gitlab/gitlab.ts';
import type { Draft, ProjectPages } from '../../src/emulator/gitlab/project-pages.ts';

const FOLDER = new URL('../fixtures/gitlab/', import.meta.url);

/** Every act that has a webhook, on the fixture that shows the same. */
const ACTS: Readonly<Record<string, () => { readonly payload: object }>> = {
  'issue.open': () => opened().openIssue({ title: 'T', description: 'B', labels: ['bug'] }),
  'issue.open.without-labels': () => opened().openIssue({ title: 'T' }),
  'issue.update.labels': () => opened().label(1, 'severity::high'),
  'issue.update.ghost': () => opened().edit(1, { title: 'U' }, { as: 'ghost' }),
  'issue.close': () => opened().close(1),
  'issue.reopen': () => {
    const pages = opened();
    pages.close(1);
    return pages.reopen(1);
  },
  'issue.confidential': () => opened().openIssue({ title: 'T', isConfidential: true }),
  'issue.moved': () => opened().moveIssue(1, 'acme/api'),
  'work_item.incident': () => opened().openIssue({ title: 'T', type: 'incident' }),
  'work_item.task': () => opened().openIssue({ title: 'T', type: 'task' }),
  'note.issue': () => opened().comment(1, 'Me too.'),
};

/** Nobody does these in the pages: a button of the settings sends it. */
const NO_ACT = ['issue.test-without-action'];

function opened(draft: Partial<Draft> = {}): ProjectPages {
  const pages = createGitLab().project('acme/app');
  pages.openIssue({ title: 'T', labels: ['bug'], assignees: ['jane'], ...draft });
  return pages;
}

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
}

/** Every field by its path, with its kind; what differs from issue to issue, `changes`, is left out. */
function kindsIn(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, typeof value]]);
  const parts = Array.isArray(value)
    ? value.slice(0, 1).map((item: unknown) => [`${path}[]`, item] as const)
    : Object.entries(value).map(([name, item]) => [`${path}.${name}`, item as unknown] as const);
  const inside = parts.filter(([name]) => name !== '.changes');
  return new Map([
    [path, Array.isArray(value) ? 'list' : 'object'],
    ...inside.flatMap(([name, item]) => [...kindsIn(item, name)]),
  ]);
}

describe('a webhook', () => {
  it('has an act or a reason for each fixture', () => {
    const names = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
    expect([...Object.keys(ACTS), ...NO_ACT].sort()).toEqual(names.sort());
  });

  it.each(Object.keys(ACTS))('is as documented: %s', (name) => {
    const documented = kindsIn(fixture('issue.open'));
    for (const [path, kind] of kindsIn(fixture(name))) documented.set(path, kind);
    const fired = kindsIn(ACTS[name]?.().payload);
    const odd = [...fired].filter(([path, kind]) => {
      const expected = documented.get(path);
      // Of what may be null the fixture shows one side only.
      return expected !== kind && !(expected !== undefined && [expected, kind].includes('object'));
    });
    expect(odd).toEqual([]);
    expect(fired.size).toBeGreaterThan(30);
  });

  it.each(['issue.close', 'issue.moved', 'work_item.task', 'issue.update.labels'])(
    'tells what happened as documented: %s',
    (name) => {
      const told = (payload: unknown) => {
        const { object_kind: kind, object_attributes: attributes } = payload as {
          object_kind: string;
          object_attributes: { action: string; state: string; type: string };
        };
        return { kind, action: attributes.action, state: attributes.state, type: attributes.type };
      };
      expect(told(ACTS[name]?.().payload)).toEqual(told(fixture(name)));
    },
  );
});
