// What happens to text on its way in, and how the pages show what was stored.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showOnPage } from '../../src/emulator/vtiger/page.ts';
import { decodeJson, storeText } from '../../src/emulator/vtiger/text.ts';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { logIn, send, TICKET } from './vtiger-client.ts';

const VERSIONS = ['8.0.0', '8.4.0'] as const;

describe.each(VERSIONS)('text stored by %s', (version) => {
  const store = (text: string, operation: 'create' | 'revise' = 'create', field = 'description') =>
    storeText(text, { version, operation, field });

  it.each([
    ['emoji and rare characters', 'a 🚀 𠜎 b', 'a ???? ???? b'],
    ['DEL and C1 controls', 'a\u007fb\u0085c', 'abc'],
    ['other controls', 'a\0b\u001bc', 'a\0b\u001bc'],
    ['line ends', 'a\r\nb\n', 'a\r\nb\n'],
    ['other scripts and zero widths', '漢字 العربية \u200b', '漢字 العربية \u200b'],
    ['markup and quotes', `<b>"q"</b> 'x' \\ & <T>`, `<b>"q"</b> 'x' \\ & <T>`],
    [
      'a script',
      '<script>x</script> "q" & <b>',
      '&lt;script&gt;x&lt;/script&gt; &quot;q&quot; & &lt;b&gt;',
    ],
    ['a script over lines', '<script>\nx\n</script>', '<script>\nx\n</script>'],
    ['entities', '&lt; &amp; &#128640;', '&lt; &amp; &#128640;'],
  ])('%s', (_, sent, stored) => {
    expect(store(sent)).toBe(stored);
  });

  it.each([
    ['&lt;b&gt; &amp; &quot;', '<b> & "'],
    ['&amp;lt;', '&lt;'],
    ['&#60;&#x3E;&#039;', "<>'"],
    ['&nbsp;&eacute;&bogus;&', '\u00a0é&bogus;&'],
    ['&#128640;', '????'],
  ])('revise decodes %s', (sent, stored) => {
    expect(store(sent, 'revise')).toBe(stored);
  });

  it('cuts titles at 255 characters, and the solution at the bytes of its column', () => {
    expect(store('é'.repeat(300), 'create', 'ticket_title')).toBe('é'.repeat(255));
    expect(store('x'.repeat(100_000))).toHaveLength(100_000);
    expect(store('é'.repeat(40_000), 'create', 'solution')).toBe('é'.repeat(32_767));
  });

  it('keeps plain text of one plane to the letter, and storing twice changes no more', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('az09 .,:;#*_-\n\\"\'<>é漢\u200b')),
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(store(text)).toBe(text);
        expect(store(text, 'revise')).toBe(text);
      }),
    );
  });
});

describe('the JSON of a write', () => {
  const decode = (raw: string) => VERSIONS.map((version) => decodeJson(raw, version));

  it.each([
    ['plain', '{"a":"b"}', { a: 'b' }, { a: 'b' }],
    ['escaped letters', String.raw`{"a":"\u00e9\n"}`, { a: 'é\n' }, { a: 'é\n' }],
    [
      'six characters that look like an escape',
      String.raw`{"a":"C:\\u00e9"}`,
      { a: String.raw`C:\u00e9` },
      'unreadable',
    ],
    [
      'the same with its u escaped',
      String.raw`{"a":"C:\\\u007500e9"}`,
      { a: String.raw`C:\u00e9` },
      { a: String.raw`C:\u00e9` },
    ],
    ['an escaped quote', String.raw`{"a":"\u0022"}`, { a: '"' }, 'unreadable'],
    ['control characters', String.raw`{"a":"\u0000\u001b"}`, { a: '\0\u001b' }, { a: '\0\u001b' }],
    ['a lone surrogate', String.raw`{"a":"\ud83d"}`, 'unreadable', { a: '?' }],
    ['an escaped pair', String.raw`{"a":"\ud83d\ude80"}`, { a: '🚀' }, { a: '🚀' }],
    ['no JSON', '{"a":', 'unreadable', 'unreadable'],
  ])('%s', (_, raw, in800, in840) => {
    const outcome = (value: unknown) => (typeof value === 'string' ? value : { value });
    expect(decode(raw)).toEqual([outcome(in800), outcome(in840)]);
  });

  it.each([
    ['8.0.0', 'MANDATORY_FIELDS_MISSING'],
    ['8.4.0', 'INTERNAL_SERVER_ERROR'],
  ] as const)('that %s can not read ends as %s', async (version, code) => {
    const vtiger = createVtiger({ version });
    const raw =
      version === '8.0.0' ? String.raw`{"ticket_title":"\ud83d"}` : String.raw`"C:\\u0041"`;
    const response = await send(vtiger, {
      method: 'POST',
      params: {
        operation: 'create',
        sessionName: await logIn(vtiger),
        elementType: 'HelpDesk',
        element: raw,
      },
    });
    expect(await response.json()).toMatchObject({ success: false, error: { code } });
  });
});

describe('the JSON of an answer', () => {
  const answerWith = async (version: '8.0.0' | '8.4.0', description: string): Promise<string> => {
    const vtiger = createVtiger({ version });
    const sessionName = await logIn(vtiger);
    vtiger.add('HelpDesk', { ...TICKET, description });
    const params = { operation: 'query', sessionName, query: 'SELECT description FROM HelpDesk;' };
    return (await send(vtiger, { method: 'GET', params })).text();
  };

  it('is valid on 8.0.0 whatever was stored', async () => {
    expect(JSON.parse(await answerWith('8.0.0', 'a\0\u001b'))).toMatchObject({
      result: [{ description: 'a\0\u001b' }],
    });
  });

  it('has control characters as they are on 8.4.0, and is no JSON then', async () => {
    const text = await answerWith('8.4.0', 'a\0\u001b\t');
    expect(text).toContain('"a\0\u001b\\t"');
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it('leaves an escaped backslash before u0000 alone', async () => {
    const vtiger = createVtiger();
    vtiger.add('HelpDesk', { ...TICKET, description: String.raw`\u0000` });
    const params = { query: 'SELECT description FROM HelpDesk;', operation: 'query' };
    const sessionName = await logIn(vtiger);
    const response = await send(vtiger, { method: 'GET', params: { ...params, sessionName } });
    expect(await response.json()).toMatchObject({ result: [{ description: String.raw`\u0000` }] });
  });
});

describe('on the page', () => {
  it.each([
    ['description', 'a\nb', 'a\nb'],
    ['description', 'List<String> and a < b && c > d', 'List<String> and a < b && c > d'],
    ['description', '<b>bold</b> and <PRE class="x">pre</pre>', 'bold and pre'],
    ['description', 'see <a href="x">link</a> and all that follows', 'see '],
    ['description', '<abbr>kept</abbr>', 'kept'],
    ['description', '<!-- seen -->', '<!-- seen -->'],
    ['description', '&lt;T&gt;', '&lt;T&gt;'],
    ['description', '<\u200bb>bold</\u200bb> <\u200ba href>', '<b>bold</b> <a href>'],
    ['description', 'before <script>\nx</script> after', 'before '],
    ['description', 'open <b class', 'open '],
    ['title', '<b>x</b> &lt; 🚀', '<b>x</b> &lt; 🚀'],
    ['comment', 'List<T> of &lt;T&gt;\nline', 'List<T> of &lt;T&gt;\nline'],
    ['comment', '<\u200bb> &\u200blt;', '<b> &lt;'],
    ['folded comment', 'List<T> of &lt;T&gt; &amp; more\nline', 'List of <T> & more\nline'],
    ['folded comment', 'a < b <!-- gone -->', 'a < b '],
    ['folded comment', '<\u200bb> &\u200blt;', '<b> &lt;'],
  ] as const)('a %s %j reads %j', (where, stored, read) => {
    expect(showOnPage(where, stored)).toBe(read);
  });
});
