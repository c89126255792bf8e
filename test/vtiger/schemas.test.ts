// What counts as an answer of the web service, where that is decided by hand instead of by a schema.
import { describe, expect, it } from 'vitest';
import { envelope, record, records } from '../../src/vtiger/webservice/schemas.ts';

describe('an envelope', () => {
  it.each([
    [{ success: true, result: [] }],
    [{ success: true, result: null, more: 1 }],
    [{ success: false, error: { code: 'ACCESS_DENIED', message: 'No' } }],
    [{ success: false, error: { code: 0, message: 'Duplicate(s) detected!' } }],
  ])('is %j', (raw) => {
    expect(envelope.safeParse(raw)).toEqual({ success: true, data: raw });
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
    expect(envelope.safeParse(raw)).toEqual({ success: false });
  });
});

describe('a record', () => {
  it('has texts for its values, whatever they came as', () => {
    const raw = { id: '17x1', starred: 0, isclosed: false, parent_id: null, hours: 1.5 };
    const data = { id: '17x1', starred: '0', isclosed: 'false', parent_id: '', hours: '1.5' };
    expect(record.safeParse(raw)).toEqual({ success: true, data });
    expect(records.safeParse([raw, {}])).toEqual({ success: true, data: [data, {}] });
  });

  it.each([[null], ['17x1'], [[]], [{ id: ['17x1'] }], [{ id: { of: '17x1' } }]])(
    'is not %j',
    (raw) => {
      expect(record.safeParse(raw)).toEqual({ success: false });
      expect(records.safeParse([raw])).toEqual({ success: false });
      expect(records.safeParse(raw)).toMatchObject({ success: Array.isArray(raw) });
    },
  );
});
