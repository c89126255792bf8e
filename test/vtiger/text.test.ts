// The codec for Vtiger's text fields, by examples.
import { describe, expect, it } from 'vitest';
import { formatHeader, readHeader } from '../../src/vtiger/comment-header.ts';
import {
  encodeArea,
  encodeComment,
  encodeDescription,
  encodeElement,
  encodeLine,
  encodeTitle,
  keyLine,
} from '../../src/vtiger/text.ts';

const URL = 'https://github.com/acme/app/issues/12';
const MORE = { more: URL };

describe('encodeTitle', () => {
  it.each([
    ['plain words', 'Scanner fails', 'Scanner fails'],
    ['tags, for the edit form', 'List<T> a<b 1 < 2', 'List<\u200BT> a<\u200Bb 1 < 2'],
    ['line ends and blanks', ' a\r\n\tb  c ', 'a b c'],
    ['emoji', 'Lift-off 🚀👍🏽', 'Lift-off :rocket::thumbsup::medium_skin_tone:'],
    ['nothing', ' \u200B\n', '(no title)'],
    ['a script', '<script>x</script>', '<\u200Bscript>x<\u200B/\u200Bscript>'],
    ['an entity', 'a &lt; b', 'a &\u200Blt; b'],
    ['255 characters', 'é'.repeat(255), 'é'.repeat(255)],
    ['256 characters', 'é'.repeat(256), `${'é'.repeat(254)}…`],
    ['a family of accents at the end', `${'a'.repeat(253)}e\u0301\u0302xx`, `${'a'.repeat(253)}…`],
  ])('%s', (_, text, title) => {
    expect(encodeTitle(text)).toBe(title);
  });

  it('serves other short fields at their own length', () => {
    expect(encodeLine('version 🚀 one', 10)).toBe('version :…');
    expect(encodeLine('')).toBe('');
  });
});

describe('encodeDescription', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['blanks that do not break', 'a\u00a0b', 'a b'],
    ['controls and halves of characters', 'a\0b\x1B\x7F\x85c\uD83Dd\tend', 'ab\ncd\tend'],
    ['overrides of direction', 'a\u202Eb\u2066c\u200Fd', 'abc\u200Fd'],
    ['tags', '<b>x</b> a < b <!-- c -->', '<\u200Bb>x<\u200B/b> a < b <\u200B!-- c -->'],
    ['entities', '&lt;b&gt; & &#60;', '&\u200Blt;\u200Bb&\u200Bgt; & &\u200B#60;'],
    ['addresses with parameters', 'https://a.example/?a=1&lt=2', 'https://a.example/?a=1&lt=2'],
    ['scripts that are no tags', 'run scripts in /scripts', 'run scripts in /\u200Bscripts'],
    ['scripts on two lines', 'run scripts\nin /scripts', 'run scripts\nin /scripts'],
    [
      'words that read like handlers',
      'only (if on) once(x) sessionid=5',
      'only\u200B (if on) once\u200B(x) sessionid\u200B=5',
    ],
    ['words that do not', 'on (x) version=3 Only (x)', 'on (x) version=3 Only (x)'],
    ['a name', '🚀', ':rocket:'],
    ['a newer emoji', '🪏', ':shovel:'],
    ['a family', '👨‍👩‍👧', ':man::woman::girl:'],
    ['a profession', '👩🏽‍💻', ':woman::medium_skin_tone::computer:'],
    ['flags', '🇩🇪🇺🇸 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇩', ':flag_de::flag_us: :flag_gbeng: :regional_indicator_d:'],
    ['a heart on fire', '❤️‍🔥', '❤️:fire:'],
    ['characters up to U+FFFF', '☀️ 1️⃣ 日本 العربية', '☀️ 1️⃣ 日本 العربية'],
    ['letters of mathematics', '𝐁𝐨𝐥𝐝', 'Bold'],
    ['rare characters', '𠮷野 𠮷a', 'U+20BB7野 U+20BB7 a'],
    ['key lines', keyLine(URL), `Source issue (quoted): [${URL}]`],
  ])('%s', (_, text, lines) => {
    expect(encodeDescription(text, MORE)).toBe(lines);
  });

  it('says where the rest is when it cuts', () => {
    const cut = encodeDescription('line\n'.repeat(20_000), MORE);
    expect(cut.slice(-80)).toBe(`line\nli\n\n… Shortened here. The whole text: ${URL}`.slice(-80));
    expect(cut.length).toBeLessThanOrEqual(60_000);
  });
});

describe('encodeArea', () => {
  it('encodes as a description', () => {
    expect(encodeArea('<b>&lt; 🚀', MORE)).toBe(encodeDescription('<b>&lt; 🚀', MORE));
  });

  it.each([
    ['letters of one byte', 'line\n'.repeat(20_000)],
    ['letters of two', 'ä'.repeat(40_000)],
    ['letters of three', '日本'.repeat(15_000)],
  ])('is cut by bytes, and says where the rest is: %s', (_, text) => {
    const cut = encodeArea(text, MORE);
    expect(cut.endsWith(`\n\n… Shortened here. The whole text: ${URL}`)).toBe(true);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(59_990);
  });
});

describe('encodeComment', () => {
  it.each([
    ['tags', '<b>x</b> List<T> <!-- c -->', '<\u200Bb>x<\u200B/b> List<\u200BT> <\u200B!-- c -->'],
    ['an open tag', 'see <a href="x', 'see <\u200Ba href="x'],
    ['entities', '&lt; &#60; &amp;lt;b', '&\u200Blt; &\u200B#60; &\u200Bamp;lt;\u200Bb'],
    [
      'references that are not closed',
      '&copy 1 &#60 &#x3C',
      '&\u200Bcopy 1 &\u200B#60 &\u200B#x3C',
    ],
    ['a script', '<script>x</script>', '<\u200Bscript>x<\u200B/\u200Bscript>'],
    ['emoji', '"q" 🚀', '"q" :rocket:'],
  ])('parts what HTML would take for markup: %s', (_, text, stored) => {
    expect(encodeComment(text, MORE)).toBe(stored);
  });

  it.each([
    'a < b > c <3 <= 4',
    '> quoted\nR & D, a && b, f(&x), R&D',
    'https://example.com/?a=1&b=2&copy=3',
    'only (if on) once(x) onload=1',
  ])('leaves to the letter what no page takes for markup: %j', (text) => {
    expect(encodeComment(text, MORE)).toBe(text);
  });

  it('is cut by bytes, between characters', () => {
    const cut = encodeComment('<é日'.repeat(20_000), { ...MORE, limit: 1_000 });
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1_000);
    expect(cut).toMatch(/^(?:<é日)+(?:<é?)?\n\n… Shortened here/);
  });

  it('has its header first, and counts it when it cuts', () => {
    const header = formatHeader({
      author: 'alice',
      createdAt: '2026-03-01T10:00:05Z',
      editedAt: undefined,
      link: 'https://x.example/#1',
      print: '0123456789ab',
    });
    expect(header).toBe('alice wrote on 2026-03-01 10:00 UTC: https://x.example/#1 [0123456789ab]');
    expect(encodeComment('Yes.', { ...MORE, header })).toBe(`${header}\n\nYes.`);
    const cut = encodeComment('é'.repeat(2_000), { ...MORE, header, limit: 1_000 });
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1_000);
    expect(readHeader(cut)).toEqual({ link: 'https://x.example/#1', print: '0123456789ab' });
  });

  it('is known by its first line, also where entities stand in the rest', () => {
    // So a comment that was written in another encoding is not written anew.
    const stored =
      'alice wrote on 2026-03-01 10:00 UTC: https://x.example/#1 [0123456789ab]\n\n&lt;b&gt;';
    expect(readHeader(stored)).toEqual({ link: 'https://x.example/#1', print: '0123456789ab' });
  });

  it.each([
    ['a header', 'bob wrote on 2026-03-01 10:00 UTC: https://x.example/#1 [0123456789ab]\nx'],
    ['one behind blanks', '\n bob wrote on 2026-03-01 10:00 UTC: https://x/#1 [0123456789ab]'],
  ])('can not be taken for the program’s own by %s in the text', (_, text) => {
    expect(readHeader(encodeComment(text, MORE))).toBeUndefined();
    expect(readHeader(encodeComment(text, MORE).trimStart())).toBeUndefined();
  });

  it('has no key line of its own', () => {
    expect(encodeComment(`x\n${keyLine(URL)}`, MORE)).toBe(`x\nSource issue (quoted): [${URL}]`);
  });
});

describe('encodeElement', () => {
  it('hides the letter behind a backslash that 8.4.0 trips over', () => {
    expect(encodeElement({ a: 'C:\\u00e9 \\\\u00e9 \\used' })).toBe(
      String.raw`{"a":"C:\\\u007500e9 \\\\\u007500e9 \\used"}`,
    );
  });
});
