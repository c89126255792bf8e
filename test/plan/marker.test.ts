// The marker: what goes into the hidden note comes out, nobody else can make one, and people see one line.
import { hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import {
  claimedKey,
  deriveMarkerSecret,
  deskPrint,
  formatMarker,
  readMarker,
  type Note,
} from '../../src/plan/marker.ts';
import { isMarkerAlone } from '../../src/plan/marker-shape.ts';
import { createFingerprint } from '../../src/plan/memory.ts';
import { markdownToText } from '../../src/text/markdown.ts';
import { binding, KEY, note, SECRET } from '../support/builders.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyNote: fc.Arbitrary<Note> = fc.record({
  ticket: fc.stringMatching(/^\d{1,3}x\d{1,9}$/),
  number: anyText,
  key: anyText,
  memory: fc.dictionary(anyText, fc.record({ sent: anyText, seen: anyText })),
});
const MARKER = formatMarker(
  note({ memory: { cf_1: { sent: 'a', seen: 'b' } } }),
  binding(),
  SECRET,
);

describe('deriveMarkerSecret', () => {
  it.each(['16cAbcDEfgh1234', 'Schlüssel 🔑', 'k'.repeat(100)])('is HKDF of %j', (key) => {
    const derived = hkdfSync('sha256', key, 'vtiger-issue-sync', 'marker 1', 32);
    expect(Buffer.from(deriveMarkerSecret(key))).toEqual(Buffer.from(derived));
  });
});

describe('the key that a marker claims', () => {
  const { desk } = binding();

  it('is told whoever sealed it, for this desk alone', () => {
    expect(claimedKey(MARKER, desk)).toBe(KEY);
    expect(claimedKey(MARKER, 'AAAAAAAA')).toBeUndefined();
    expect(claimedKey('Tracked elsewhere.', desk)).toBeUndefined();
  });

  it('is none where the note is no note', () => {
    const payloads = ['null', '7', '{}', '{"k":7}', '{"k":', '"k"'];
    for (const payload of payloads) {
      const forged = Buffer.from(payload).toString('base64url');
      const comment = MARKER.replace(/(sync:1:[\w-]{8}:)[\w-]+/, `$1${forged}`);
      expect(claimedKey(comment, desk)).toBeUndefined();
    }
  });
});

describe('the hidden note', () => {
  it('says what was put into it', () => {
    fc.assert(
      fc.property(anyNote, (given) => {
        const comment = formatMarker(given, binding(), SECRET);
        expect(readMarker(comment, binding(), SECRET)).toEqual({ kind: 'authentic', note: given });
      }),
    );
  });

  it('is the same text for the same note', () => {
    expect(formatMarker(note(), binding(), SECRET)).toBe(formatMarker(note(), binding(), SECRET));
  });

  it.each([
    ['words around it', `Hello.\n\n${MARKER}\n\nBye.`],
    ['line ends of Windows', MARKER.replaceAll('\n', '\r\n')],
    ['a quote', MARKER.replace(/^/gm, '> ')],
    ['other words for the ticket', MARKER.replace('TT42', 'TT43')],
  ])('is read through %s', (_what, comment) => {
    expect(readMarker(comment, binding(), SECRET).kind).toBe('authentic');
  });

  it('is not authentic with any one character changed', () => {
    const from = MARKER.indexOf('<!--');
    const replacement = fc.constantFrom(...Array.from('Aa0_-=z9Bw'), '\u0430', '');
    fc.assert(
      fc.property(fc.integer({ min: from, max: MARKER.length - 1 }), replacement, (at, other) => {
        fc.pre(MARKER.charAt(at) !== other);
        const forged = MARKER.slice(0, at) + other + MARKER.slice(at + 1);
        expect(readMarker(forged, binding(), SECRET).kind).not.toBe('authentic');
      }),
      { numRuns: 2_000 },
    );
  });

  it('has one spelling: the last character of the seal has bits to spare, which do not count', () => {
    const at = MARKER.lastIndexOf(' -->') - 1;
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const authentic = Array.from(digits).filter((digit) => {
      const comment = MARKER.slice(0, at) + digit + MARKER.slice(at + 1);
      return readMarker(comment, binding(), SECRET).kind === 'authentic';
    });
    expect(authentic).toEqual([MARKER.charAt(at)]);
  });

  it.each([
    ['another issue', { issueId: '1002' }, SECRET, 'unproven'],
    ['another host', { server: 'https://ghe.example.com' }, SECRET, 'unproven'],
    ['another access key', {}, deriveMarkerSecret('an access key of 17'), 'unproven'],
    ['another CRM', { desk: deskPrint('https://crm2.example.com', 'HelpDesk') }, SECRET, 'none'],
    ['another module', { desk: deskPrint('https://crm.example.com', 'Cases') }, SECRET, 'none'],
    ['the same host in capitals', { server: 'HTTPS://GitHub.com' }, SECRET, 'authentic'],
  ])('for %s: %s', (_what, other, secret, kind) => {
    expect(readMarker(MARKER, binding(other), secret).kind).toBe(kind);
  });

  it.each([
    ['nothing', ''],
    ['words alone', 'Tracked in the help desk as **TT42**.'],
    ['another comment', '<!-- a template -->'],
    ['the next version of the format', MARKER.replace(':1:', ':2:')],
    ['no seal', MARKER.replace(/:[\w-]{43} -->/, ' -->')],
    ['a payload that is no base64url', MARKER.replace(/(:1:[\w-]{8}:)[\w-]+/, '$1{"t":"17x1"}')],
  ])('is not found in %s', (_what, comment) => {
    expect(readMarker(comment, binding(), SECRET)).toEqual({ kind: 'none' });
  });

  it('never throws, whatever a stranger writes', () => {
    const piece = fc.constantFrom(
      ...MARKER.split(/(?<=[: ])/),
      '<!-- ',
      ' -->',
      '\u0000',
      'A'.repeat(43),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, anyText)), (pieces) => {
        const comment = pieces.join('');
        const isMarker = comment.includes(MARKER.slice(MARKER.indexOf('<!--')));
        expect(readMarker(comment, binding(), SECRET).kind === 'authentic').toBe(isMarker);
        isMarkerAlone(comment);
      }),
    );
  });

  it('leaves room in a comment: 40 fields and a long address take less than a tenth of 65,536', () => {
    const print = createFingerprint(SECRET);
    const fields = Array.from({ length: 40 }, (_, n) => `a_custom_field_with_a_long_name_${n}`);
    const memory = Object.fromEntries(
      fields.map((field) => [field, { sent: print(field, 'sent'), seen: print(field, 'seen') }]),
    );
    const comment = formatMarker(note({ key: KEY + 'x'.repeat(400), memory }), binding(), SECRET);
    expect(comment.length).toBeLessThan(6_553);
  });
});

describe('what people see', () => {
  it('is one line with the number', () => {
    expect(markdownToText(MARKER)).toBe('Tracked in the help desk as TT42.');
    expect(MARKER.replace(/<!--.*-->/s, '')).toBe('Tracked in the help desk as **TT42**.\n');
  });

  it.each([
    ['TT42', 'TT42'],
    ['TKT-2026/0042', 'TKT-2026/0042'],
    ['a_b_c', 'a_b_c'],
    ['Störung.7', 'Störung.7'],
    ['', '17x42'],
    ['#7', '7'],
    ['@alice 7', 'alice7'],
    ['**7** <b>', '7b'],
    ['--><img src=x>', '--imgsrcx'],
    ['[7](https://evil.example)', '7https//evil.example'],
    ['`7`\n\n# 7', '77'],
    ['\u202e7\u0007', '7'],
  ])('number %j as %s', (number, shown) => {
    const comment = formatMarker(note({ number }), binding(), SECRET);
    expect(markdownToText(comment)).toBe(`Tracked in the help desk as ${shown}.`);
    expect(isMarkerAlone(comment)).toBe(true);
  });

  it('holds no markup of the number, and nothing of the note', () => {
    const unit = fc.constantFrom(...Array.from('T4_*`<>!-[]()#@&;:/\\~|\n\r .ä🐛\u202e'));
    fc.assert(
      fc.property(fc.string({ unit }), (number) => {
        const comment = formatMarker(note({ number }), binding(), SECRET);
        const [line = '', hidden = '', ...more] = comment.split('\n');
        expect(more).toEqual([]);
        expect(line).toMatch(/^Tracked in the help desk as \*\*(?:[\p{L}\p{N}./-]|\\_)+\*\*\.$/u);
        expect(hidden).toMatch(/^<!-- [\w:-]+ -->$/);
        const kinds = new Lexer({ gfm: true }).lex(comment).map(({ type }) => type);
        expect(kinds).toEqual(['paragraph', 'html']);
        expect(isMarkerAlone(comment)).toBe(true);
      }),
    );
  });
});

describe('isMarkerAlone', () => {
  it.each([
    ['a marker', MARKER, true],
    ['with blanks around', `\n ${MARKER}\r\n`, true],
    ['as a host with Windows line ends gives it', MARKER.replaceAll('\n', '\r\n'), true],
    [
      'sealed by a key that was rotated since',
      formatMarker(note(), binding(), deriveMarkerSecret('old')),
      true,
    ],
    ['with a word before', `See: ${MARKER}`, false],
    ['with a word after', `${MARKER} Thanks!`, false],
    ['with a word between', MARKER.replace('.\n', '. Thanks!\n'), false],
    ['two of them', `${MARKER}\n${MARKER}`, false],
    ['the words without the note', MARKER.replace(/<!--.*/s, ''), false],
    ['the note without the words', MARKER.replace(/^.*\n/, ''), false],
  ])('%s: %s', (_what, comment, alone) => {
    expect(isMarkerAlone(comment)).toBe(alone);
  });
});

describe('deskPrint', () => {
  it('tells address and module apart, without regard to the case of the address', () => {
    const print = deskPrint('https://crm.example.com', 'HelpDesk');
    expect(print).toMatch(/^[\w-]{8}$/);
    expect(deskPrint('https://CRM.example.com', 'HelpDesk')).toBe(print);
    expect(deskPrint('https://crm.example.com/vtiger', 'HelpDesk')).not.toBe(print);
    expect(deskPrint('https://crm.example.com', 'Cases')).not.toBe(print);
  });
});

describe('createFingerprint', () => {
  it('is the same for the same, and differs by field, value and secret', () => {
    const print = createFingerprint(SECRET);
    const other = createFingerprint(deriveMarkerSecret('another'));
    fc.assert(
      fc.property(anyText, anyText, (field, value) => {
        expect(print(field, value)).toMatch(/^[\w-]{8}$/);
        expect(print(field, value)).toBe(createFingerprint(SECRET)(field, value));
        expect(print(`${field}x`, value)).not.toBe(print(field, value));
        expect(print(field, `${value}x`)).not.toBe(print(field, value));
        expect(print(field, `x${value}`)).not.toBe(print(`${field}x`, value));
        expect(other(field, value)).not.toBe(print(field, value));
      }),
    );
  });
});
