// The outputs of a step, and the exit code.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { toOutputs } from '../../src/report/outputs.ts';
import { countStatuses, exitCodeFor } from '../../src/report/report.ts';
import { addPass, failedOutcome, outcomeOf } from '../../src/sync/outcome.ts';
import { hostileText, reportOf } from './hostile.ts';

const ticket = { id: '17x42', number: 'TT42', url: 'https://crm.example.com/' };
const updated = outcomeOf({
  status: 'updated',
  text: 'Done.',
  issue: 12,
  ticket,
  plan: { action: 'unchanged', ticket: '17x42', kept: [] },
});
const skipped = outcomeOf({ status: 'skipped', reason: 'not-a-bug', text: 'No.' });
const failed = (code: 'vtiger-timeout' | 'ticket-value') =>
  failedOutcome(new SyncError(code, 'What failed.', { cause: new Error('secret') }), 13);

describe('toOutputs', () => {
  it('names the ticket, the plan, and every issue', () => {
    const outputs = toOutputs({ dryRun: false, outcomes: [updated] });
    expect(outputs).toMatchObject({
      status: 'updated',
      reason: '',
      'ticket-id': '17x42',
      'ticket-number': 'TT42',
      'ticket-url': 'https://crm.example.com/',
    });
    expect(JSON.parse(outputs.plan)).toEqual({ action: 'unchanged', ticket: '17x42', kept: [] });
    expect(JSON.parse(outputs.report)).toEqual({
      dryRun: false,
      counts: { updated: 1 },
      issues: [
        {
          issue: 12,
          status: 'updated',
          reason: '',
          text: 'Done.',
          ticket,
          marker: 'none',
          warnings: [],
        },
      ],
    });
  });

  it('is empty where there is nothing to say', () => {
    expect(toOutputs({ dryRun: true, outcomes: [] })).toEqual({
      status: 'skipped',
      reason: '',
      'ticket-id': '',
      'ticket-number': '',
      'ticket-url': '',
      plan: '',
      report: '{"dryRun":true,"counts":{},"issues":[]}',
    });
  });

  it('tells an error by code, message and cure, not by its cause', () => {
    const outputs = toOutputs({ dryRun: false, outcomes: [failed('vtiger-timeout')] });
    expect(outputs).toMatchObject({ status: 'failed', reason: 'vtiger-timeout', plan: '' });
    expect(JSON.parse(outputs.report)).toMatchObject({
      issues: [{ issue: 13, error: { code: 'vtiger-timeout', message: 'What failed.' } }],
    });
    expect(outputs.report).not.toContain('secret');
  });

  it('holds JSON on one line, with the text to the letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = reportOf(text);
        const { plan, report: json } = toOutputs(report);
        expect(plan + json).not.toMatch(/[\u0000-\u001f]/); // eslint-disable-line no-control-regex
        expect(JSON.parse(plan)).toEqual({
          action: 'create',
          fields: { title: text, [text]: text },
        });
        expect(JSON.parse(json)).toMatchObject({ issues: { 4: { text } } });
      }),
    );
  });
});

describe('countStatuses and exitCodeFor', () => {
  it('counts what occurred', () => {
    const outcomes = [updated, skipped, updated, failed('vtiger-timeout')];
    expect(countStatuses({ dryRun: false, outcomes })).toEqual({
      updated: 2,
      skipped: 1,
      failed: 1,
    });
  });

  it.each([
    ['nothing', [], 0],
    ['what went well', [updated, skipped], 0],
    ['a failure that may pass', [updated, failed('vtiger-timeout')], 1],
    ['a failure that stays', [failed('ticket-value'), updated], 2],
    ['both', [failed('vtiger-timeout'), failed('ticket-value')], 2],
  ])('exit code of %s', (_what, outcomes, code) => {
    expect(exitCodeFor({ dryRun: false, outcomes })).toBe(code);
  });
});

describe('addPass', () => {
  const created = outcomeOf({
    status: 'created',
    text: 'Made.',
    marker: 'written',
    warnings: ['a'],
  });
  const unchanged = outcomeOf({ status: 'unchanged', text: 'Same.', ticket, warnings: ['a', 'b'] });

  it('keeps what the first pass did, and knows what the second knows', () => {
    expect(addPass(created, unchanged)).toMatchObject({
      status: 'created',
      text: 'Made.',
      ticket,
      marker: 'written',
      warnings: ['a', 'b'],
    });
  });

  it('is what the second did where the first did nothing', () => {
    expect(addPass(unchanged, created)).toMatchObject({ status: 'created', text: 'Made.' });
  });
});
