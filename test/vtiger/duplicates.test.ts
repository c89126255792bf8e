// What a refusal as a duplicate is said to mean, by the fields that are unique.
import { describe, expect, it } from 'vitest';
import type { ModuleDescription } from '../../src/vtiger/client.ts';
import { refusedCreate, refusedRevise } from '../../src/vtiger/duplicates.ts';

const LABELS = { cf_901: 'Source Issue', ticket_title: 'Title', cf_905: 'Serial' } as const;
type Name = keyof typeof LABELS;

function moduleWith(unique: readonly Name[]): ModuleDescription {
  const rights = { createable: true, updateable: true, deleteable: true };
  const plain = { mandatory: false, editable: true, type: 'string', picklist: undefined };
  const names = Object.keys(LABELS) as Name[];
  const fields = names.map((name) => ({
    ...plain,
    name,
    label: LABELS[name],
    unique: unique.includes(name),
  }));
  return { name: 'HelpDesk', ...rights, idPrefix: '17', fields };
}

describe.each<[Name[], string | undefined, string, RegExp]>([
  [['cf_901'], 'cf_901', 'ticket-hidden', /one with this issue's key, which the API user does not/],
  [['cf_901', 'cf_905'], 'cf_901', 'ticket-hidden', /key/],
  [
    ['ticket_title'],
    'cf_901',
    'ticket-ambiguous',
    /another one has the same Title \(ticket_title\)/,
  ],
  [
    ['ticket_title', 'cf_905'],
    undefined,
    'ticket-ambiguous',
    /Title \(ticket_title\) and Serial \(cf_905\)/,
  ],
  [[], undefined, 'ticket-ambiguous', /without a word of which field/],
])('with %j unique and the key in %s', (unique, keyField, code, words) => {
  it('a create', () => {
    const error = refusedCreate(moduleWith(unique), keyField);
    expect(error).toMatchObject({ code, message: expect.stringMatching(words) as string });
    expect(error.hint).toMatch(/Settings → /);
  });

  it('a revise', () => {
    const { code, message, hint } = refusedRevise('17x5', moduleWith(unique), keyField);
    const isOfKey = keyField !== undefined && unique.some((name) => name === keyField);
    expect(code).toBe('ticket-ambiguous');
    expect(message).toContain('icket 17x5');
    expect(message).toMatch(isOfKey ? /another ticket bears the same key/ : words);
    expect(hint).toMatch(/Settings → /);
  });
});
