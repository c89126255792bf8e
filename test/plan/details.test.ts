// What a ticket says beyond the basics: further fields, the solution, whose it is and who has it. As tables.
import { describe, expect, it } from 'vitest';
import { customerChoices, type CustomerRule } from '../../src/plan/customer.ts';
import {
  toDetailRules,
  type DetailRules,
  type DetailSettings,
  type Template,
} from '../../src/plan/details.ts';
import { draftTicket } from '../../src/plan/draft.ts';
import type { IssueDataName } from '../../src/plan/issue-data.ts';
import { issue, rules } from '../support/builders.ts';

/** A template that puts what it reads side by side. */
function template(...names: IssueDataName[]): Template {
  return {
    reads: new Set(names),
    render: (data) => ` ${names.map((name) => data[name]).join('/')} `,
  };
}

function detailRules(given: Partial<DetailSettings>): DetailRules {
  const none = { fields: {}, solution: undefined, assignees: {}, account: undefined };
  return toDetailRules({ ...none, contact: undefined, ...given });
}

const CLOSED = issue({ state: 'closed', closedAs: 'completed', milestone: '2.1' });
const CLOSER = { kind: 'commit', name: '1a2b3c4', title: 'Fix', url: 'https://x/1a2b3c4' } as const;

function draftOf(
  of: ReturnType<typeof issue>,
  given: Partial<DetailSettings>,
  closer?: typeof CLOSER,
) {
  return draftTicket(of, rules({ details: detailRules(given) }), closer).details;
}

describe('further fields', () => {
  it('are none where the config asks for none', () => {
    expect(draftTicket(issue(), rules())).not.toHaveProperty('details');
  });

  it('are fixed or rendered, without blanks around them', () => {
    const fields = { cf_1: ' as it is ', cf_2: template('number', 'milestone') };
    expect(draftOf(issue(), { fields })?.fields).toEqual([
      { field: 'cf_1', text: ' as it is ' },
      { field: 'cf_2', text: '12/' },
    ]);
  });

  it('that tell what closed the issue are left out where that was not read', () => {
    const fields = { cf_1: template('closed_by'), cf_2: template('milestone') };
    const named = (closer?: typeof CLOSER) => draftOf(CLOSED, { fields }, closer)?.fields;
    expect(named()?.map(({ field }) => field)).toEqual(['cf_2']);
    expect(named(CLOSER)?.map(({ text }) => text)).toEqual(['commit 1a2b3c4', '2.1']);
    // Of an open one it is known without asking.
    expect(draftOf(issue(), { fields })?.fields.map(({ text }) => text)).toEqual(['', '']);
  });
});

describe('the solution', () => {
  const solution = template('milestone');
  it.each([
    ['an open issue', issue({ milestone: '2.1' }), undefined],
    ['a closed one', CLOSED, '2.1'],
    ['one with nothing to say', issue({ state: 'closed', closedAs: 'completed' }), undefined],
  ])('of %s', (_what, of, expected) => {
    expect(draftOf(of, { solution })?.solution).toBe(expected);
  });

  it('takes a call to the host only where a template names the change, and the issue is closed', () => {
    const names = (details: DetailRules, of = CLOSED) => details.needsCloser(of);
    expect(names(detailRules({ solution }))).toBe(false);
    expect(names(detailRules({ solution: 'Fixed' }))).toBe(false);
    expect(names(detailRules({ solution: template('closed_by_url') }))).toBe(true);
    expect(names(detailRules({ fields: { cf_1: template('closed_by') } }))).toBe(true);
    expect(names(detailRules({ solution: template('closed_by') }), issue())).toBe(false);
  });
});

describe('the owner', () => {
  it.each<[string, Record<string, string>, string[], string[], string[]]>([
    ['of whom the config says nothing', {}, ['alice'], [], []],
    ['by login, in any case', { alice: 'jane' }, ['Alice'], ['jane'], []],
    ['the first who is known', { bob: 'joe' }, ['alice', 'bob'], ['joe'], ['alice']],
    ['anybody else', { alice: 'jane', '*': '20x4' }, ['carl'], ['20x4'], []],
    ['nobody', { alice: 'jane' }, [], [], []],
    [
      'by a name that is no key of its own',
      { alice: 'jane' },
      ['constructor'],
      [],
      ['constructor'],
    ],
  ])('%s', (_what, assignees, assigned, owners, strangers) => {
    const wish = draftOf(issue({ assignees: assigned }), { assignees })?.owner;
    expect(wish?.owners.map(({ name }) => name)).toEqual(owners);
    expect(wish?.strangers).toEqual(strangers);
  });
});

describe('the customer', () => {
  const name = (value: string) => ({ by: 'name', value }) as const;
  const RULE: CustomerRule = {
    label: 'customer: *',
    authors: { member: name('Ourselves') },
    default: name('Community'),
  };
  const named = (given: Parameters<typeof issue>[0], rule = RULE) =>
    customerChoices(issue(given), rule).map(({ customer }) => customer.value);

  it.each<[string, Parameters<typeof issue>[0], string[]]>([
    ['by label, then by default', { labels: ['customer: ACME'] }, ['ACME', 'Community']],
    [
      'in any case, without blanks',
      { labels: ['Customer:  ACME Inc '] },
      ['ACME Inc', 'Community'],
    ],
    [
      'by several labels, whatever their order',
      { labels: ['customer: B', 'customer: A'] },
      ['A', 'B', 'Community'],
    ],
    ['by a label that names nobody', { labels: ['customer: '] }, ['Community']],
    ['by the author', { author: { login: 'jane', association: 'member' } }, ['Ourselves']],
    ['without an author', { author: undefined }, ['Community']],
  ])('%s', (_what, given, expected) => {
    expect(named(given)).toEqual(expected);
  });

  it('may be named in the middle of a label, and nowhere else', () => {
    const rule = { label: 'for * only', authors: {}, default: undefined };
    expect(
      named({ labels: ['For ACME Only', 'for  only', 'for only', 'xfor A only'] }, rule),
    ).toEqual(['ACME']);
  });

  it('is an id, an address or a name, by its form', () => {
    const labels = ['customer: 11x4', 'customer: jane@acme.example', 'customer: jane @ home'];
    const kinds = customerChoices(issue({ labels }), RULE).map(({ customer }) => customer.by);
    expect(kinds).toEqual(['id', 'name', 'email', 'name']);
  });
});
