// What may stand in a query, and that no text can end its own string: tried on the embedded parser,
// which is held to recordings of real servers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVtql } from '../../src/emulator/vtiger/vtql.ts';
import { isRecordId, quote, quoteId } from '../../src/vtiger/vtql.ts';

describe('quote', () => {
  it('doubles quotes', () => {
    expect(quote("It's 'it'")).toBe("'It''s ''it'''");
  });

  it.each(['', 'a\\', "\\'", 'a\nb', 'a\u0000b', 'tab\t', 'del\u007f'])('refuses %j', (value) => {
    expect(() => quote(value)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });

  it('does not say in its refusal what it refuses', () => {
    expect(() => quote('s3cret\\')).not.toThrow(/s3cret/);
  });

  it('keeps any other text inside its string', () => {
    const tricky = fc.string({
      unit: fc.oneof(fc.constantFrom("'", '"', ';', '%', '_', '(', ' OR ', '--', 'é'), fc.string()),
      minLength: 1,
    });
    fc.assert(
      fc.property(tricky, (value) => {
        // eslint-disable-next-line no-control-regex
        fc.pre(value !== '' && !/[\\\u0000-\u001f\u007f]/.test(value));
        const query = parseVtql(`SELECT id FROM HelpDesk WHERE cf_901 = ${quote(value)};`);
        expect(query.where).toEqual([[{ column: 'cf_901', operator: '=', values: [value] }]]);
      }),
    );
  });
});

describe('a record id', () => {
  it.each(['17x42', '1x0'])('is %s', (id) => {
    expect(isRecordId(id)).toBe(true);
    expect(quoteId(id)).toBe(`'${id}'`);
  });

  it.each(['', '42', '17x', 'x42', '17x42 ', '17x42\n', "17x42' OR id > '17x0", '17X42', '١٧x٤٢'])(
    'is not %j',
    (id) => {
      expect(isRecordId(id)).toBe(false);
      expect(() => quoteId(id)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
    },
  );
});
