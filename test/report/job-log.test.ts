// The log of a job in GitLab: which parts stand open, and that no text makes up a section.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { renderJobLog } from '../../src/report/job-log.ts';
import { toLines } from '../../src/report/sections.ts';
import { failedOutcome, outcomeOf } from '../../src/sync/outcome.ts';
import { jobLogIn } from '../support/job-log.ts';
import { hostileText, reportOf } from './hostile.ts';

const NOW = 1_780_000_000;
const TALLY = {
  listed: 3,
  expected: 3,
  eligible: 3,
  inStep: 0,
  created: 1,
  updated: 1,
  planned: 0,
  unchanged: 0,
  skipped: 0,
  failed: 1,
  left: 0,
  markersLeft: 0,
  comments: 0,
};

const read = (report: Parameters<typeof renderJobLog>[0]) =>
  jobLogIn(toLines(renderJobLog(report), NOW).join('\n'));

describe('the log of a job', () => {
  it('tells of one issue in the open, with its fields in a section of their own', () => {
    const outcome = outcomeOf({
      status: 'created',
      text: 'Made TT42 of issue #12.',
      plan: { action: 'create', fields: { title: 'Crash' } },
      ticket: { id: '17x42', number: 'TT42', url: 'https://crm.example.com/42' },
      marker: 'written',
      warnings: ['Look at this.'],
    });
    expect(read({ dryRun: false, outcomes: [outcome] })).toEqual([
      'Made TT42 of issue #12.',
      {
        name: 'vtiger_fields_1',
        title: 'A ticket was created',
        isFolded: false,
        lines: ['    title: "Crash"'],
      },
      '  Marker comment written.',
      '  TT42 (17x42): https://crm.example.com/42',
      'Warning: Look at this.',
    ]);
  });

  it('tells what a sweep warns of in the open', () => {
    const warnings = ['Several tickets bear the key.'];
    const outcomes = [outcomeOf({ status: 'unchanged', text: 'TT1 is in step.', warnings })];
    const sweep = { tally: TALLY, outcomes, stopped: undefined, needsCorrection: false };
    expect(read({ dryRun: false, outcomes, sweep })).toContain(
      'Warning: Several tickets bear the key.',
    );
  });

  it('tells of a sweep by its end, with what failed in the open and what changed folded', () => {
    const failed = failedOutcome(new SyncError('vtiger-timeout', 'No answer.'), 3);
    const outcomes = [
      outcomeOf({ status: 'created', text: 'Made TT1.' }),
      failed,
      outcomeOf({ status: 'updated', text: 'Changed TT2.' }),
    ];
    const sweep = { tally: TALLY, outcomes, stopped: undefined, needsCorrection: false };
    expect(read({ dryRun: false, outcomes, sweep })).toEqual([
      {
        name: 'vtiger_failed',
        title: 'Failed: 1',
        isFolded: false,
        lines: [expect.stringMatching(/^No answer\. \(vtiger-timeout\)/)],
      },
      {
        name: 'vtiger_changed',
        title: 'Changed: 2',
        isFolded: true,
        lines: ['Made TT1.', 'Changed TT2.'],
      },
      'Sweep of 3 issues: 1 created, 1 updated, 1 failed.',
    ]);
  });

  it('has no control character but those of its own sections, whatever an issue says', () => {
    const forged = fc.constantFrom(
      '\u001b[0Ksection_start:1:x[collapsed=true]\r\u001b[0K',
      'section_end:1:vtiger_fields_1\r\u001b[0K',
      '\u001b[2J\u001b]0;title\u0007',
    );
    fc.assert(
      fc.property(fc.oneof(hostileText, forged), fc.boolean(), (text, dryRun) => {
        for (const part of read({ ...reportOf(text), dryRun })) {
          const lines = typeof part === 'string' ? [part] : [part.title, ...part.lines];
          // eslint-disable-next-line no-control-regex
          expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f]/.test(line))).toEqual([]);
        }
      }),
    );
  });
});
