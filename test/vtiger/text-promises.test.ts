// What holds of the codec for any text, against the embedded Vtiger's account of what its servers
// store and its pages show.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showOnPage } from '../../src/emulator/vtiger/page.ts';
import { decodeJson, storeText } from '../../src/emulator/vtiger/text.ts';
import { cleanText } from '../../src/text/clean.ts';
import { spellOutBeyondBmp } from '../../src/text/emoji.ts';
import { defuseHeader } from '../../src/vtiger/comment-header.ts';
import {
  defuseKeyLines,
  encodeComment,
  encodeDescription,
  encodeElement,
  encodeTitle,
  readKeyLine,
  withKeyLine,
} from '../../src/vtiger/text.ts';

const VERSIONS = ['8.0.0', '8.4.0'] as const;
const URL = 'https://github.com/acme/app/issues/12';
const MORE = { more: URL };

/** Text that has bitten: everything that a server, a page or this codec gives a meaning to. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        '\uD83D',
        '\uDE80',
        '🚀',
        '🧿',
        '👩‍👧',
        '🇩🇪',
        '𠮷',
        '𝐛',
        '☀️',
        '\0',
        '\u202E',
        '\u200B',
      ),
      fc.constantFrom(
        '<',
        '</',
        '>',
        '<b>',
        '<a href=x>',
        '<T>',
        '<!--',
        '<script>',
        '</script>',
        'script',
        '/SCRIPT',
      ),
      fc.constantFrom(
        '&',
        '&lt;',
        '&amp;',
        '&#60;',
        '&amp;lt;b&gt;',
        'lt;',
        ';',
        '\\u00e9',
        '\\',
        '"',
      ),
      fc.constantFrom(
        'only ',
        'on',
        'alert',
        '(',
        ')',
        '=',
        'sessionid=5',
        ' ',
        '\u00a0',
        '\n',
        '\r\n',
        '\t',
      ),
      fc.constantFrom(
        'Source issue: [',
        'SOURCE',
        'issue',
        ':',
        '[',
        ']',
        'https://github.com/a/b/issues/1]',
        '\nSource issue: [https://github.com/a/b/issues/1]\n',
      ),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

const plainOf = (text: string): string => spellOutBeyondBmp(cleanText(text));
const withoutSeams = (text: string): string => text.replace(/\u200B/g, '');
/** The only letters that the codec adds on purpose. */
const unquoted = (text: string): string => text.replaceAll(' (quoted)', '');

describe('a title', () => {
  it('is kept and shown as it is, by create and revise, on both versions', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...VERSIONS), (text, version) => {
        const title = encodeTitle(text);
        expect(encodeTitle(title)).toBe(title);
        for (const operation of ['create', 'revise'] as const) {
          const stored = storeText(title, { version, operation, field: 'ticket_title' });
          expect(showOnPage('title', stored)).toBe(title);
        }
      }),
    );
  });
});

describe('a description', () => {
  it('is stored alike by create and revise, and shown with every line and letter', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...VERSIONS), (text, version) => {
        const sent = encodeDescription(text, MORE);
        const target = { version, field: 'description' } as const;
        const stored = storeText(sent, { ...target, operation: 'create' });
        expect(stored).toBe(sent);
        expect(storeText(sent, { ...target, operation: 'revise' })).toBe(sent);
        const shown = showOnPage('description', pageFilter(stored));
        // Blanks that do not break become others.
        const plain = withoutSeams(plainOf(text)).replaceAll('\u00a0', ' ');
        expect(unquoted(shown)).toBe(unquoted(plain));
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 150, max: 300 }), (text, limit) => {
        const once = encodeDescription(text, { ...MORE, limit });
        expect(encodeDescription(once, { ...MORE, limit })).toBe(once);
        expect(once.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never sets off the entity-encoding of scripts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(encodeDescription(text, MORE)).not.toMatch(/script.*\/script/i);
        expect(encodeTitle(text)).not.toMatch(/script.*\/script/i);
      }),
    );
  });

  it('keeps its key line, whatever else it says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readKeyLine(encodeDescription(text, MORE))).toBeUndefined();
        expect(encodeDescription(text, MORE)).not.toMatch(/source issue: \[/i);
        expect(readKeyLine(withKeyLine(encodeDescription(text, MORE), URL))).toBe(URL);
      }),
    );
  });
});

describe('a comment', () => {
  it('is stored alike by create and revise, and shown as it was written, folded or not', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...VERSIONS), (text, version) => {
        const sent = encodeComment(text, MORE);
        for (const operation of ['create', 'revise'] as const) {
          expect(storeText(sent, { version, operation, field: 'commentcontent' })).toBe(sent);
        }
        const expected = withoutSeams(defuseKeyLines(defuseHeader(plainOf(text))));
        for (const place of ['comment', 'folded comment'] as const) {
          expect(showOnPage(place, sent)).toBe(expected);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 150, max: 300 }), (text, limit) => {
        const once = encodeComment(text, { ...MORE, limit });
        expect(encodeComment(once, { ...MORE, limit })).toBe(once);
        expect(Buffer.byteLength(once)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an element', () => {
  it.each(VERSIONS)('arrives as it was sent, at %s', (version) => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), hostileText), (fields) => {
        const cleaned = Object.entries(fields).map(([name, text]) => [name, cleanText(text)]);
        const raw = encodeElement(fields);
        expect(decodeJson(raw, version)).toEqual({ value: Object.fromEntries(cleaned) as unknown });
        expect(JSON.parse(raw)).toEqual(Object.fromEntries(cleaned));
      }),
    );
  });
});

/** What the page's filter drops from any text, tags or not (read in the server's source). */
function pageFilter(stored: string): string {
  return stored.replace(/\b(?:alert|on\w+)\s*\([^)]*\)|\s*on\w+=(?:".*?"|'.*?'|[^'">\s]+)\s*/g, '');
}
