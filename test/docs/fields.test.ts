// What the README says that its examples of templates give, they give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { describe, expect, it } from 'vitest';
import { openTemplates } from '../../src/config/templates.ts';
import { toIssueData } from '../../src/plan/issue-data.ts';
import { issue, rules } from '../support/builders.ts';
import { pageAt, ROOT } from './pages.ts';

const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = pageAt('README.md')
  .blocks.filter(({ language }) => language === 'yaml')
  // A pipeline of GitLab may have its inputs in a document of their own.
  .flatMap(({ code }) => [...parseAllDocuments(code)])
  .map((document) => mapIn(document.toJS(), 'ticket'));
const compile = openTemplates();

const CLOSED = issue({
  state: 'closed',
  closedAs: 'completed',
  closedAt: '2026-03-02T10:00:00Z',
  milestone: '2.1',
  labels: ['bug', 'area: export', 'area: billing'],
});
const CLOSER = { kind: 'pull-request', name: '#34', title: 'Fix', url: 'https://x/34' } as const;

function render(template: unknown): string {
  const compiled = compile(String(template));
  return 'value' in compiled
    ? compiled.value.render(toIssueData(CLOSED, rules(), CLOSER))
    : expect.fail(compiled.mistake);
}

describe('an example of the README', () => {
  it('fills the fields as the table below it says', () => {
    const fields = blocks
      .map((ticket) => mapIn(ticket, 'fields'))
      .find((given) => 'cf_909' in given);
    if (fields === undefined) return expect.unreachable('The README has such a block.');
    expect(render(fields['cf_905'])).toBe('2.1');
    expect(render(fields['cf_906'])).toBe('2026-03-01T10:00:00Z');
    expect(render(fields['cf_908'])).toBe('billing,export');
    expect(render(fields['cf_909'])).toBe('Customer');
    expect(text).toContain('`billing \\|##\\| export`');
  });

  it('tells the solution as the sentence below it says', () => {
    const shown = blocks.flatMap(({ solution }) =>
      solution === undefined ? [] : [render(solution)],
    );
    expect(shown).toContain('Fixed in 2.1 by pull request #34.');
    expect(text).toContain('`Fixed in 2.1 by pull request #34.`');
  });
});

function mapIn(value: unknown, key: string): Record<string, unknown> {
  const found = new Map(Object.entries(Object(value) as object)).get(key) as unknown;
  return typeof found === 'object' && found !== null ? { ...found } : {};
}
