// The template language: what each template makes of an issue, and what is no template, told when the
// config is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTemplates } from '../../src/config/templates.ts';
import { ISSUE_DATA, toIssueData, type IssueData } from '../../src/plan/issue-data.ts';
import { issue, rules } from '../support/builders.ts';
import { errorOf, resolved } from './repository-config.ts';

const compile = openTemplates();

const ISSUE = issue({
  title: 'Save "fails" & {{ issue.body }}',
  labels: ['severity: high', 'bug', 'Component: billing', 'component: web'],
  assignees: ['bob', 'alice'],
  milestone: '2.1',
  state: 'closed',
  closedAs: 'not-planned',
  closedAt: '2026-03-02T23:30:00Z',
});
const CLOSER = {
  kind: 'pull-request',
  name: '#34',
  title: 'Fix saving',
  url: 'https://x/34',
} as const;

function render(text: string, data: IssueData = toIssueData(ISSUE, rules(), CLOSER)): string {
  const compiled = compile(text);
  return 'value' in compiled ? compiled.value.render(data) : expect.fail(compiled.mistake);
}

describe('a template', () => {
  it.each([
    ['{{ issue.milestone }}', '2.1'],
    [
      '#{{issue.number}} by {{ issue.author }} ({{ issue.author_association }})',
      '#12 by alice (none)',
    ],
    ['{{ issue.labels | join: ", " }}', 'Component: billing, bug, component: web, severity: high'],
    ['{{ issue.labels | after: "component: " | join: "," }}', 'billing,web'],
    ['{{ issue.labels | after: "product: " | first | default: "none" }}', 'none'],
    ['{{ issue.assignees.first }} of {{ issue.assignees.size }}', 'alice of 2'],
    ['{{ issue.state }} as {{ issue.closed_as }}', 'closed as not planned'],
    ['{{ issue.severity }}/{{ issue.priority }}/{{ issue.status }}', 'high/high/closed'],
    ['{{ issue.closed_at | date: "%Y-%m-%d" }}', '2026-03-02'],
    ['{{ issue.closed_at | date: "%d.%m.%Y %H:%M", 120 }}', '02.03.2026 21:30'],
    [
      'Fixed by {{ issue.closed_by }}: {{ issue.closed_by_title }}',
      'Fixed by pull request #34: Fix saving',
    ],
    [
      '{% if issue.closed_as == "completed" %}Fixed{% else %}Will not fix{% endif %}',
      'Will not fix',
    ],
    ['{% for label in issue.labels %}{{ label | slice: 0 }}{% endfor %}', 'Cbcs'],
    ['{% assign v = issue.milestone | split: "." %}{{ v[0] }}', '2'],
    ['{{ issue.type | default: "Bug" }}', 'Bug'],
    ['{{ issue.title | truncate: 8 }}', 'Save ...'],
    // Text of an issue is no template, and is not escaped: that is the codec's.
    ['{{ issue.title }}', 'Save "fails" & {{ issue.body }}'],
  ])('%s gives %s', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it('says of an open issue without anything what there is', () => {
    const bare = toIssueData(issue({ author: undefined }), rules(), undefined);
    const all = Object.keys(ISSUE_DATA).map((name) => `{{ issue.${name} }}`);
    expect(render(all.join('|'), bare)).toBe(
      '12|Save button does nothing|Steps:\n1. Click it.|https://github.com/acme/app/issues/12|' +
        'acme/app||||bug|||open||medium|normal|open|2026-03-01T10:00:00Z||||',
    );
  });

  it('reads the names that it names, in whatever branch', () => {
    const compiled = compile('{% if issue.milestone == "1" %}{{ issue.closed_by }}{% endif %}');
    expect('value' in compiled && [...compiled.value.reads]).toEqual(['milestone', 'closed_by']);
  });

  it('is bounded in what it takes', () => {
    const loop = '{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}';
    expect(() => render(loop)).toThrow(
      expect.objectContaining({
        code: 'ticket-value',
        message: expect.stringContaining('too long') as string,
      }),
    );
  });

  it('gives back any text of an issue to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(
          render('{{ issue.title }}', { ...toIssueData(ISSUE, rules(), undefined), title }),
        ).toBe(title);
      }),
    );
  });
});

describe('a mistake in a template', () => {
  it.each([
    ['{{ issue.milstone }}', 'issue.milstone is not known, did you mean issue.milestone?'],
    ['{{ milestone }}', 'milestone is not known, did you mean issue.milestone?'],
    ['{{ env.SECRET }}', 'env is not known; all names begin with issue.'],
    ['{{ issue }}', 'issue alone is no text'],
    ['{{ issue[name] }}', 'names have to be written out'],
    ['{{ issue.title.length }}', 'there is no such part of issue.title'],
    ['{{ issue.labels.bug }}', 'there is no such part of issue.labels'],
    ['{{ issue.constructor }}', 'issue.constructor is not known'],
    ['{{ issue.updated_at }}', 'issue.updated_at is not known'],
    ['{{ issue.title | shout }}', 'undefined filter: shout'],
    ['{{ issue.labels | sample }}', 'undefined filter: sample'],
    ['{{ "now" | date: "%Y" }}', 'asks for the time of the run'],
    ['{% include "secrets.txt" %}', 'tag "include" not found'],
    ['{% render "/etc/passwd" %}', 'tag "render" not found'],
    ['{% layout "x" %}', 'tag "layout" not found'],
    ['{{ issue.title', 'not closed'],
    ['{% if issue.title %}x', 'not closed'],
    ['{{ }}', 'invalid value expression'],
    [`{{ issue.title }}${'x'.repeat(20_000)}`, 'limit exceeded'],
  ])('is told when the config is read: %s', async (template, expected) => {
    const config = JSON.stringify({ ticket: { fields: { cf_905: template } } });
    const { code, message } = await errorOf({ config });
    expect(code).toBe('config-invalid');
    expect(message).toContain('ticket.fields.cf_905: "');
    expect(message).toContain(expected);
  });

  it('is told together with all others, each with its path and line', async () => {
    const config = [
      'min-severity: hihg',
      'ticket:',
      '  fields:',
      '    cf_905: "{{ issue.milstone }}"',
      '    cf_906: [a, "{{ b }}"]',
      '  solution: "{{ issue.title | shout }}"',
    ].join('\n');
    const { message } = await errorOf({ config });
    expect(
      message.split('\n').map((line) => /^\s*([\w.-]+):.*\((line \d+)\)$/.exec(line)?.slice(1)),
    ).toEqual([
      undefined,
      ['min-severity', 'line 1'],
      ['ticket.fields.cf_905', 'line 4'],
      ['ticket.fields.cf_906', 'line 5'],
      ['ticket.solution', 'line 6'],
    ]);
  });

  it('is one where braces are hidden from a first look', async () => {
    const config = String.raw`ticket: {solution: "\x7b\x7b issue.title }}"}`;
    expect((await errorOf({ config })).message).toContain('has its braces written as escapes');
  });
});

describe('the rules', () => {
  const details = async (config: string, file?: string) =>
    (await resolved({ config }, file === undefined ? {} : { '.github/vtiger-sync.yml': file }))
      .rules.details;

  it('have no details where the config asks for none', async () => {
    expect(await details('ticket: {status: {open: New}, fields: {}}')).toBeUndefined();
  });

  it('take true, numbers and lists for the text of them', async () => {
    expect(
      (await details('ticket: {fields: {a: true, b: 4.5, c: [Web, App], d: "007"}}'))?.fields,
    ).toEqual({ a: 'true', b: '4.5', c: 'Web\nApp', d: '007' });
  });

  it.each(['solution: Done', 'fields: {solution: Done}', 'fields: {resolution: Done}'])(
    'know the solution by each of its names: %s',
    async (yaml) => {
      expect(await details(`ticket: {${yaml}}`)).toMatchObject({ fields: {}, solution: 'Done' });
    },
  );

  it('are laid over each other, key by key', async () => {
    const file =
      'ticket: {fields: {a: "1x", b: "2x"}, assignees: {Alice: jane, bob: joe}, account: ACME}';
    const inline =
      'ticket: {fields: {b: "{{ issue.url }}"}, assignees: {alice: 19x7}, contact: a@b.c}';
    expect(await details(inline, file)).toMatchObject({
      fields: { a: '1x', b: { reads: new Set(['url']) } },
      assignees: { alice: '19x7', bob: 'joe' },
      account: { default: { by: 'name', value: 'ACME' } },
      contact: { default: { by: 'email', value: 'a@b.c' } },
    });
  });

  it.each([
    ['11x4', { by: 'id', value: '11x4' }],
    ['ACME Inc', { by: 'name', value: 'ACME Inc' }],
    ['jane@acme.example', { by: 'email', value: 'jane@acme.example' }],
    [{ name: 'jane@acme.example' }, { by: 'name', value: 'jane@acme.example' }],
  ])('know a customer by the form of its name: %j', async (account, expected) => {
    const found = await details(JSON.stringify({ ticket: { account } }));
    expect(found?.account).toEqual({ label: undefined, authors: {}, default: expected });
  });
});
