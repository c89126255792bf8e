// The job summary: what it says, and that it stays the page we wrote whatever strangers put into it.
import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { toHtml } from '../../src/report/safe-text.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { failedOutcome, outcomeOf } from '../../src/sync/outcome.ts';
import { elementsOf, shownText } from './html.ts';
import { hostileText, reportOf } from './hostile.ts';

const TITLE = '<h3>Vtiger Issue Sync</h3>';

describe('renderSummary', () => {
  it('is a heading where nothing happened', () => {
    expect(renderSummary({ dryRun: false, outcomes: [] })).toBe(`${TITLE}\n`);
    expect(shownText(renderSummary({ dryRun: true, outcomes: [] }))).toContain('dry run');
  });

  it('tells every field before and after', () => {
    const summary = renderSummary({
      dryRun: false,
      outcomes: [
        outcomeOf({
          status: 'updated',
          text: 'Issue 12: ticket TT42 updated.',
          ticket: { id: '17x42', number: 'TT42', url: 'https://crm.example.com/' },
          plan: {
            action: 'update',
            ticket: '17x42',
            key: undefined,
            changes: [{ field: 'ticketstatus', from: 'Open', to: 'In\nProgress', conflict: false }],
            kept: [{ field: 'title', ticket: 'typed', wanted: 'x', why: 'edited-in-crm' }],
          },
          warnings: ['Mind the gap.'],
        }),
      ],
    });
    expect(summary.split('\n')).toEqual([
      TITLE,
      '<p>✏️ <b>updated</b> Issue 12&#58; ticket TT42 updated.</p>',
      '<p>Ticket <b>TT42</b> (17x42)</p>',
      '<p>⚠️ Mind the gap.</p>',
      '<table><tr><th>Field</th><th>Before</th><th>After</th><th></th></tr>',
      '<tr><td><code>ticketstatus</code></td><td>Open</td><td>In<br>Progress</td><td></td></tr>',
      expect.stringMatching(
        /^<tr><td><code>title<\/code><\/td><td>typed<\/td><td>typed<\/td><td>edited .*<\/td><\/tr><\/table>$/,
      ),
      '',
    ]);
  });

  it('tells an error with its cure and code, to the end of a long list of mistakes', () => {
    const mistakes = Array.from({ length: 40 }, (_, n) => `line ${n}: unknown key`).join('\n');
    const error = new SyncError('config-invalid', mistakes, { hint: 'Correct them.' });
    const summary = renderSummary({ dryRun: false, outcomes: [failedOutcome(error)] });
    expect(shownText(summary)).toContain(mistakes);
    expect(summary).toContain('<p>Correct them. <code>config-invalid</code></p>');
  });

  it('is whole HTML, and no Markdown anywhere, whatever strangers wrote', () => {
    const elements = (text: string, dryRun: boolean): string[] =>
      elementsOf(renderSummary(reportOf(text, dryRun))).filter((name) => name !== 'br');
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, dryRun) => {
        const summary = renderSummary(reportOf(text, dryRun));
        expect(elements(text, dryRun)).toEqual(elements('tame', dryRun));
        expect(summary.replace(/[\n\t]/g, '')).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u,
        );
        // One block from the first tag to the last: no blank line lets Markdown begin.
        expect(new Lexer({ gfm: true }).lex(summary).map(({ type }) => type)).toEqual(['html']);
      }),
    );
  });

  it('ends before it is too long for GitHub, and says how much is left out', () => {
    const [outcome] = reportOf('<'.repeat(300)).outcomes;
    const outcomes = Array.from(
      { length: 2_000 },
      () => outcome ?? outcomeOf({ status: 'failed', text: '' }),
    );
    const summary = renderSummary({ dryRun: false, outcomes });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const shown = summary.split('✏️').length - 1;
    expect(shown).toBeGreaterThan(50);
    expect(summary).toContain(`<p>… and ${2_000 - shown} more, in the log.</p>`);
    expect(() => elementsOf(summary)).not.toThrow();
  });
});

describe('toHtml', () => {
  it('shows text to the letter', () => {
    const unit = fc.constantFrom(...Array.from('&<>"\'`*_~[]()#!|\\@$:+-=.;1a bä🐛'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        expect(shownText(toHtml(text))).toBe(text);
      }),
    );
  });

  it('escapes what is escaped already', () => {
    expect(toHtml('&lt;b&gt; &#60;')).toBe('&#38;lt;b&#38;gt; &#38;&#35;60;');
  });

  it('cuts long values, never within a character', () => {
    expect(shownText(toHtml('x'.repeat(60_000)))).toBe(`${'x'.repeat(300)}… (60000 characters)`);
    expect(shownText(toHtml(`${'x'.repeat(299)}🐛🐛`))).toBe(
      `${'x'.repeat(299)}🐛… (303 characters)`,
    );
  });
});
