// The form that each type of field wants, as tables; types by the names that `describe` has for them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldDescription, ModuleDescription } from '../../src/vtiger/client.ts';
import { toFieldValue, withPlainNumbers } from '../../src/vtiger/field-values.ts';

const SYSTEMS = ['Web', 'App', 'API, old'].map((value) => ({ value, label: `${value} system` }));

function moduleWith(type: string, more: Partial<FieldDescription> = {}): ModuleDescription {
  const picklist = type.endsWith('picklist') ? SYSTEMS : undefined;
  const flags = { mandatory: false, editable: true, unique: false };
  const rights = { createable: true, updateable: true, deleteable: true };
  const field = { name: 'cf_1', label: 'Field', type, picklist, ...flags, ...more };
  return { name: 'HelpDesk', ...rights, idPrefix: '17', fields: [field] };
}

function valueOf(type: string, text: string): string {
  const value = toFieldValue(moduleWith(type), 'cf_1', text, 'https://x/1');
  return 'value' in value ? value.value : `refused: ${value.problem.text}`;
}

describe('a value', () => {
  it.each([
    ['boolean', 'true', '1'],
    ['boolean', 'Yes', '1'],
    ['boolean', '', '0'],
    ['boolean', 'off', '0'],
    ['integer', '007', '7'],
    ['integer', '', '0'],
    ['integer', '-12', '-12'],
    ['double', '12.50', '12.5'],
    ['double', '0.10', '0.1'],
    ['double', '-0.0', '0'],
    ['currency', '+3', '3'],
    ['date', '2026-03-01', '2026-03-01'],
    ['date', '2026-03-01T23:30:00Z', '2026-03-01'],
    ['date', '2026-03-01T23:30:00-02:00', '2026-03-02'],
    ['date', '', ''],
    ['datetime', '2026-03-01T23:30:00Z', '2026-03-01 23:30:00'],
    ['datetime', '2026-03-01 23:30', '2026-03-01 23:30:00'],
    ['time', '10:30', '10:30:00'],
    ['time', '9:05:07', '09:05:07'],
    ['time', '', ''],
    ['picklist', 'Web', 'Web'],
    ['picklist', 'web', 'Web'],
    ['picklist', 'App system', 'App'],
    ['picklist', '', ''],
    ['multipicklist', 'App, web', 'Web |##| App'],
    ['multipicklist', 'API, old', 'API, old'],
    ['multipicklist', 'App\nAPI, old\nApp', 'App |##| API, old'],
    ['multipicklist', 'App |##| Web', 'Web |##| App'],
    ['multipicklist', '', ''],
    ['reference', '11x4', '11x4'],
    ['reference', '', ''],
    ['owner', '20x4', '20x4'],
    ['string', ' two\nlines ', 'two lines'],
    ['string', 'x'.repeat(300), `${'x'.repeat(254)}…`],
    ['string', 'Rocket 🚀', 'Rocket :rocket:'],
    ['email', 'jane@acme.example', 'jane@acme.example'],
    ['text', 'two\nlines', 'two\nlines'],
    ['text', 'Source issue: [https://x/1]', 'Source issue (quoted): [https://x/1]'],
    ['a type of the future', 'x', 'x'],
  ])('of type %s: %j becomes %j', (type, text, expected) => {
    expect(valueOf(type, text)).toBe(expected);
  });

  it.each([
    ['boolean', 'maybe', 'Field (cf_1) takes true or false, not "maybe".'],
    ['integer', '1.5', 'takes a whole number, such as 12, not "1.5"'],
    ['double', '1,5', 'takes a number, such as 12.5, not "1,5"'],
    ['double', '1e9', 'takes a number'],
    ['date', '1.3.2026', 'takes a date as yyyy-mm-dd, such as 2026-01-31, not "1.3.2026"'],
    ['date', '2026-02-30', 'takes a date'],
    ['date', '2026-02-28Tx', 'takes a date'],
    ['datetime', 'yesterday', 'takes a time such as'],
    ['time', '25:00', 'takes a time of day, such as 10:30, not "25:00"'],
    ['time', 'noon', 'takes a time of day'],
    ['picklist', 'Fax', 'has no value "Fax"; there are "Web", "App", "API, old".'],
    ['multipicklist', 'Web, Fax', 'has no value "Fax"'],
    ['reference', 'ACME', 'takes the id of a record, such as 11x4, not "ACME"'],
    ['owner', 'jane', 'takes the id of a record'],
  ])('of type %s is refused: %j', (type, text, expected) => {
    expect(valueOf(type, text)).toContain('refused: ');
    expect(valueOf(type, text)).toContain(expected);
  });

  it('of a field that is not there, or not to be written, is refused', () => {
    expect(toFieldValue(moduleWith('string'), 'cf_2', 'x', '')).toMatchObject({
      problem: { code: 'ticket-field', text: 'HelpDesk has no field "cf_2".' },
    });
    expect(toFieldValue(moduleWith('string', { editable: false }), 'cf_1', 'x', '')).toMatchObject({
      problem: { code: 'ticket-field' },
    });
  });

  it('is settled: its form is a form of itself, so that nothing is written twice', () => {
    const types = [
      'boolean',
      'integer',
      'double',
      'date',
      'time',
      'picklist',
      'multipicklist',
      'string',
      'text',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.date().map(String),
    );
    fc.assert(
      fc.property(fc.constantFrom(...types), texts, (type, text) => {
        const once = toFieldValue(moduleWith(type), 'cf_1', text, 'x');
        fc.pre('value' in once);
        expect(valueOf(type, once.value)).toBe(once.value);
      }),
    );
  });
});

it('numbers of a record are spelt as they are written, other texts are left', () => {
  const shown = { cf_1: '12.50000000', ticket_no: 'TT1.50' };
  expect(withPlainNumbers(shown, moduleWith('double'))).toEqual({
    cf_1: '12.5',
    ticket_no: 'TT1.50',
  });
  expect(withPlainNumbers({ cf_1: '1.50' }, moduleWith('string'))).toEqual({ cf_1: '1.50' });
});
