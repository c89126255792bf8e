// The dotenv report, read as GitLab reads it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDotenv } from '../../src/report/dotenv.ts';
import type { OutputValues } from '../../src/report/outputs.ts';
import { dotenvIn } from '../support/dotenv.ts';

const NONE: OutputValues = {
  status: '',
  reason: '',
  'ticket-id': '',
  'ticket-number': '',
  'ticket-url': '',
  plan: '',
  report: '',
};

const TALLY = {
  listed: 9,
  expected: undefined,
  eligible: 8,
  inStep: 1,
  created: 4,
  updated: 2,
  planned: 0,
  unchanged: 0,
  skipped: 1,
  failed: 1,
  left: 0,
  markersLeft: 0,
  comments: 0,
};

describe('toDotenv', () => {
  it('has a variable for each output that is short and ours', () => {
    const outputs = {
      status: 'created',
      reason: '',
      'ticket-id': '17x42',
      'ticket-number': 'TT42',
      'ticket-url': 'https://crm.example.com/index.php?module=HelpDesk&record=42',
      plan: '{"fields":{"title":"stranger"}}',
      report: '{"issues":["stranger"]}',
    };
    expect(toDotenv(outputs, undefined)).toBe(
      [
        'VTIGER_STATUS=created',
        'VTIGER_TICKET_ID=17x42',
        'VTIGER_TICKET_NUMBER=TT42',
        'VTIGER_TICKET_URL=https://crm.example.com/index.php?module=HelpDesk&record=42',
        '',
      ].join('\n'),
    );
  });

  it('has the counts of a sweep', () => {
    const sweep = { tally: TALLY, outcomes: [], stopped: undefined, needsCorrection: false };
    expect(dotenvIn(toDotenv({ ...NONE, status: 'failed' }, sweep))).toEqual({
      VTIGER_STATUS: 'failed',
      VTIGER_CREATED: '4',
      VTIGER_UPDATED: '2',
      VTIGER_PLANNED: '0',
      VTIGER_FAILED: '1',
    });
  });

  it('is one that GitLab takes, whatever the values hold, and expands nothing in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a\nVTIGER_STATUS=failed', '$VTIGER_ACCESS_KEY', '${X}', '\r\n', '\u2028'),
      fc.string({ minLength: 300, maxLength: 9000 }),
    );
    fc.assert(
      fc.property(text, text, (reason, number) => {
        const dotenv = toDotenv(
          { ...NONE, status: 'failed', reason, 'ticket-number': number },
          undefined,
        );
        const variables = dotenvIn(dotenv);
        expect(variables['VTIGER_STATUS']).toBe('failed');
        expect(Object.keys(variables).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
