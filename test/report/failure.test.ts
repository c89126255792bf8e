// Every report tells what failed, in the words of its error, and says it once.
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { renderJobLog } from '../../src/report/job-log.ts';
import { renderLog } from '../../src/report/log.ts';
import type { Report } from '../../src/report/report.ts';
import { toLines } from '../../src/report/sections.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { failedAfter, failedOutcome, outcomeOf } from '../../src/sync/outcome.ts';
import { notAttached } from '../../src/vtiger/documents/attach-each.ts';
import { shownText } from './html.ts';

const RENDERERS: readonly (readonly [string, (report: Report) => string])[] = [
  ['log', (report) => renderLog(report).join('\n')],
  ['job log', (report) => toLines(renderJobLog(report), 0).join('\n')],
  ['summary', (report) => shownText(renderSummary(report))],
];

const updated = outcomeOf({ status: 'updated', text: 'Ticket TT1 updated.' });
const unfit = (name: string): SyncError => new SyncError('file-unfit', `"${name}" is empty.`);

describe.each(RENDERERS)('the %s', (_name, render) => {
  it.each([
    ['a failure', failedOutcome(unfit('a.log'))],
    ['what came after', failedAfter(updated, unfit('a.log'))],
    ['what came after, of comments', failedAfter(updated, unfit('a.log'), 'Its comments: ')],
  ])('tells %s with its reason, once', (_what, outcome) => {
    const text = render({ dryRun: false, outcomes: [outcome] });
    expect(text.split('"a.log" is empty.')).toHaveLength(2);
    expect(text).toContain('file-unfit');
  });

  it('tells each of several files, and of very many how many more there are', () => {
    const failures = Array.from({ length: 13 }, (_, at) => unfit(`${at}.log`));
    const error = notAttached(failures, 20) ?? expect.unreachable();
    const text = render({ dryRun: false, outcomes: [failedAfter(updated, error)] });
    expect(text).toContain('Ticket TT1 updated. 13 of 20 files could not be attached:');
    for (const { message } of failures.slice(0, 10)) {
      expect(text.split(message)).toHaveLength(2);
    }
    expect(text).not.toContain('"10.log"');
    expect(text).toContain('… and 3 more.');
  });
});

describe('several failures as one', () => {
  it('have the code of the first, and each cure once', () => {
    const denied = new SyncError('vtiger-denied', '"b.log": create: denied.', { hint: 'Let it.' });
    const error = notAttached([unfit('a.log'), denied, denied], 4);
    expect(error).toMatchObject({ code: 'file-unfit', hint: `${unfit('').hint} Let it.` });
  });

  it('are nothing where none failed', () => {
    expect(notAttached([], 3)).toBeUndefined();
  });
});
