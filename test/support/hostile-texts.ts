// Texts that try to be obeyed, an issue full of them, and what a run that obeys nobody leaves.
import { marked } from 'marked';
import { expect } from 'vitest';
import type { RunResult } from './run-action.ts';
import type { Scene } from './scene.ts';

export const COMMANDS = [
  '::set-output name=status::pwned',
  '::add-mask::pwned',
  '::stop-commands::pwned',
  '::error title=pwned,file=pwned::pwned',
  '::save-state name=x::pwned',
  '::group::pwned',
  '##[error]pwned',
  '##[set-output name=status]pwned',
  '##[add-mask]pwned',
];

export const HOSTILE = [
  ...COMMANDS,
  // What ends a line for the runner, a terminal or a Markdown page, and what is trimmed before `::`.
  ...[
    '\r',
    '\r\n',
    '\u000b',
    '\u000c',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\t',
    '%0A',
    '%0D%0A',
  ].map((end) => `x${end}::error::pwned`),
  ':\u200b:error::pwned',
  '\u200b::error::pwned',
  '#\u200b#[error]pwned',
  'status=pwned',
  'status<<ghadelimiter_00000000-0000-0000-0000-000000000000',
  'ghadelimiter_00000000-0000-0000-0000-000000000000',
  '</td></tr></table></details><script>pwned()</script><img src=x onerror=pwned()>',
  '<a href="https://evil.example">x</a> <details open> <style>* {}</style> <!-- x',
  '![x](https://evil.example/x.png) [x](javascript:pwned()) https://evil.example www.evil.example',
  '# Heading\n\n- list\n\n> quotation\n\n```\ncode\n```\n\n| a | b |\n| - | - |\n| c | d |\n\n---',
  '&lt;b&gt;pwned&lt;/b&gt; &#60;i&#62; **bold** _it_ `code` ~~no~~',
  '\u001b[2J\u001b[31mred\u001b]0;pwned\u0007 \u009b31m \u0008\u0008',
  '\u202edenwp\u202c \u2066x\u2069',
  '${{ secrets.VTIGER_ACCESS_KEY }} ${GITHUB_TOKEN} $(id) `id`',
  "'; SELECT * FROM Users; --",
];
export const TEXT = HOSTILE.join('\n');

/** An issue that is hostile wherever a stranger or a maintainer can write. */
export function openHostile({ repository }: Scene, extra: readonly string[] = []) {
  const [opened] = repository.openIssue({
    title: TEXT,
    body: TEXT,
    labels: ['bug', 'severity: high', ...HOSTILE, ...extra],
    author: COMMANDS.join('\n'),
    assignees: COMMANDS,
    milestone: TEXT,
    type: TEXT,
  });
  return opened;
}

const OUTPUTS = ['plan', 'reason', 'report', 'status', 'ticket-id', 'ticket-number', 'ticket-url'];
const OWN_TAGS = /^<\/?(?:h3|h4|p|b|code|pre|table|tbody|thead|tr|td|th|br)>$/;

/** Controls, ends of lines but `\n`, and what turns the direction of writing. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
/** A tab does no harm there. */
// eslint-disable-next-line no-control-regex
const UNSEEN_IN_SUMMARY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Everything that the runner, a terminal or a reader of the summary could obey is our own. */
export function expectOwn(run: RunResult): void {
  const { commands, annotations, stdout, stderr, outputs, summary } = run;
  const names = new Set(commands.map(({ name }) => name));
  expect([...names].filter((name) => !/^(?:add-mask|debug|error|warning)$/.test(name))).toEqual([]);
  expect(run.masks.filter((mask) => mask.includes('pwned'))).toEqual([]);
  for (const { level, properties } of annotations) {
    expect(Object.keys(properties).filter((name) => name !== 'title')).toEqual([]);
    if (level === 'error') expect(properties['title']).toMatch(/^Vtiger Issue Sync: [a-z-]+$/);
  }
  expect(stdout).not.toMatch(UNSEEN);
  expect(stderr).toBe('');
  expect(Object.keys(outputs).sort()).toEqual(OUTPUTS);
  expect(outputs['status']).not.toContain('pwned');
  expectOwnSummary(summary);
}

function expectOwnSummary(summary: string): void {
  expect(summary).not.toMatch(UNSEEN_IN_SUMMARY);
  // As GitHub does, in effect: HTML passes, whatever Markdown is left around it is rendered.
  const page = marked.parse(summary, { async: false, gfm: true });
  const tags = page.match(/<[^>]*>?/g) ?? [];
  expect(tags.filter((tag) => !OWN_TAGS.test(tag))).toEqual([]);
}
