// What a log says, and that nothing in it is ever obeyed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { renderLog } from '../../src/report/log.ts';
import { toLogLine, toLogValue } from '../../src/report/safe-text.ts';
import { failedOutcome, outcomeOf, type Outcome } from '../../src/sync/outcome.ts';
import { workflowCommandsIn } from '../support/workflow-commands.ts';
import { hostileText, reportOf } from './hostile.ts';

const log = (outcome: Partial<Outcome>, dryRun = false): string[] =>
  renderLog({ dryRun, outcomes: [outcomeOf({ status: 'updated', text: 'Done.', ...outcome })] });
const ticket = { id: '17x42', number: 'TT42', url: 'https://crm.example.com/index.php?record=42' };

describe('renderLog', () => {
  it('says nothing of nothing', () => {
    expect(renderLog({ dryRun: false, outcomes: [] })).toEqual([]);
  });

  it('tells a creation field by field, then where the ticket is', () => {
    const plan: Plan = { action: 'create', fields: { title: 'Crash', description: 'a\nb' } };
    expect(log({ status: 'created', text: 'Made.', plan, ticket, marker: 'written' })).toEqual([
      'Made.',
      '  A ticket was created.',
      '    title: "Crash"',
      '    description: "a ⏎ b"',
      '  Marker comment written.',
      '  TT42 (17x42): https://crm.example.com/index.php?record=42',
    ]);
  });

  it('tells an update before and after, and what is left alone and why', () => {
    const plan: Plan = {
      action: 'update',
      ticket: '17x42',
      key: {
        from: 'https://github.com/acme/old/issues/1',
        to: 'https://github.com/acme/new/issues/1',
      },
      changes: [
        { field: 'status', from: 'Open', to: 'Closed', conflict: false },
        { field: 'title', from: 'Crash', to: '', conflict: true },
        { field: 'cf_1', from: '', to: '2.0', conflict: false },
      ],
      kept: [
        { field: 'a', ticket: 'typed', wanted: 'x', why: 'edited-in-crm' },
        { field: 'b', ticket: 'typed', wanted: '"', why: 'conflict-kept' },
        { field: 'c', ticket: '', wanted: 'z', why: 'not-remembered' },
      ],
    };
    expect(log({ plan }).slice(1)).toEqual([
      '  Ticket 17x42 was updated.',
      '    key: "https://github.com/acme/old/issues/1" -> "https://github.com/acme/new/issues/1"',
      '    status: "Open" -> "Closed"',
      '    title: "Crash" -> "" (changed on both sides; policy.conflict decided for the issue)',
      '    cf_1: "2.0"',
      '    a: "typed" (edited in the CRM, and the issue has not changed since: left as it is (the issue says "x"))',
      '    b: "typed" (changed on both sides; policy.conflict decided for the ticket (the issue says "\\""))',
      '    c: "" (nothing is remembered of it and the ticket was changed: left as it is (the issue says "z"))',
    ]);
  });

  it.each<[Plan, string]>([
    [{ action: 'create', fields: {} }, '  A ticket would be created.'],
    [
      { action: 'update', ticket: '17x42', key: undefined, changes: [], kept: [] },
      '  Ticket 17x42 would be updated.',
    ],
    [
      { action: 'unchanged', ticket: '17x42', kept: [] },
      '  Ticket 17x42 is in step: nothing to change.',
    ],
  ])('of a dry run says what would be (%j)', (plan, line) => {
    expect(log({ plan, marker: 'planned' }, true).slice(1)).toEqual([
      line,
      '  The marker comment would be written.',
    ]);
  });

  it('does not call a ticket in step whose fields were left to the help desk', () => {
    const kept = [{ field: 'a', ticket: 'typed', wanted: 'x', why: 'edited-in-crm' as const }];
    const [, line] = log({ plan: { action: 'unchanged', ticket: '17x42', kept } });
    expect(line).toBe('  Ticket 17x42 stays as it is: what differs was changed in the help desk.');
  });

  it('ends a failure with its code and cure, one line a mistake', () => {
    const error = new SyncError('config-invalid', 'a.yml has 2 mistakes\n  line 1\n  line 2', {
      hint: 'Correct them.',
    });
    expect(renderLog({ dryRun: false, outcomes: [failedOutcome(error, 12)] })).toEqual([
      'a.yml has 2 mistakes',
      '  line 1',
      '  line 2',
      '  config-invalid: Correct them.',
    ]);
  });

  it('is neither obeyed by a runner nor by a terminal, whatever strangers wrote', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, dryRun) => {
        const lines = renderLog(reportOf(text, dryRun));
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
          expect(line).not.toContain('::');
          expect(line).not.toContain('##[');
        }
        expect(workflowCommandsIn(lines.join('\n'))).toEqual([]);
      }),
    );
  });

  it('takes one line for a value of many', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plan: Plan = { action: 'create', fields: { title: text } };
        expect(log({ plan, ticket: { ...ticket, number: text, url: text } })).toHaveLength(4);
      }),
    );
  });
});

describe('toLogLine', () => {
  it.each([
    ['a: b', 'a: b'],
    ['std::vector', 'std:\u200b:vector'],
    [':::', ':\u200b:\u200b:'],
    ['##[error]', '#\u200b#[error]'],
    ['# [x] ##', '# [x] ##'],
    ['a\r\nb\tc\u0000d', 'a b c d'],
    ['\u001b[31mred', ' [31mred'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
    ['مرحبا 🐛', 'مرحبا 🐛'],
  ])('%j as %j', (text, line) => {
    expect(toLogLine(text)).toBe(line);
  });

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(toLogLine(toLogLine(text))).toBe(toLogLine(text));
      }),
    );
  });
});

describe('toLogValue', () => {
  it.each([
    ['', '""'],
    ['a "b"', '"a "b""'],
    ['a\nb\r\nc', '"a ⏎ b ⏎ c"'],
    ['x'.repeat(300), `"${'x'.repeat(300)}"`],
    ['x'.repeat(60_000), `"${'x'.repeat(300)}… (60000 characters)"`],
    ['🐛'.repeat(301), `"${'🐛'.repeat(300)}… (602 characters)"`],
  ])('%j', (value, shown) => {
    expect(toLogValue(value)).toBe(shown);
  });
});
