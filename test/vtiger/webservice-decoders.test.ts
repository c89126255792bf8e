// What counts as an answer of the web service.
import { describe, expect, it } from 'vitest';
import { tryDecode } from '../../src/http/decoders.ts';
import { envelope, record, records } from '../../src/vtiger/webservice/decoders.ts';

describe('an envelope', () => {
  it.each([
    [{ success: true, result: [] }],
    [{ success: true, result: null }],
    [{ success: false, error: { code: 'ACCESS_DENIED', message: 'No' } }],
    [{ success: false, error: { code: 0, message: 'Duplicate(s) detected!' } }],
  ])('is %j', (raw) => {
    expect(tryDecode(envelope, raw)).toEqual(raw);
  });

  it.each([
    [null],
    ['success'],
    [[{ success: true, result: [] }]],
    [{ success: true }],
    [{ success: 'true', result: [] }],
    [{ success: 1, result: [] }],
    [{ result: [] }],
    [{ success: false }],
    [{ success: false, result: [] }],
    [{ success: false, error: 'ACCESS_DENIED' }],
    [{ success: false, error: { message: 'No' } }],
    [{ success: false, error: { code: null, message: 'No' } }],
    [{ success: false, error: { code: 'ACCESS_DENIED' } }],
    [{ success: false, error: { code: 'ACCESS_DENIED', message: ['No'] } }],
  ])('is not %j', (raw) => {
    expect(tryDecode(envelope, raw)).toBeUndefined();
  });
});

describe('a record', () => {
  it('has texts for its values, whatever they came as', () => {
    const raw = { id: '17x1', starred: 0, isclosed: false, parent_id: null, hours: 1.5 };
    const data = { id: '17x1', starred: '0', isclosed: 'false', parent_id: '', hours: '1.5' };
    expect(tryDecode(record, raw)).toEqual(data);
    expect(tryDecode(records, [raw, {}])).toEqual([data, {}]);
  });

  it.each([[null], ['17x1'], [[]], [{ id: ['17x1'] }], [{ id: { of: '17x1' } }]])(
    'is not %j',
    (raw) => {
      expect(tryDecode(record, raw)).toBeUndefined();
      expect(tryDecode(records, [raw])).toBeUndefined();
    },
  );
});
