// Markdown to plain text, as a table that reads like the documentation.
import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../src/text/markdown.ts';

type Example = readonly [what: string, markdown: string, text: string];

const EXAMPLES: readonly Example[] = [
  ['a heading', '### Steps\nDo it', 'Steps\n-----\n\nDo it'],
  ['a heading underlined by its author', 'Steps\n=====\n\nDo it', 'Steps\n-----\n\nDo it'],
  ['paragraphs', 'one\n\n\n\ntwo', 'one\n\ntwo'],
  ['a line end within a paragraph', 'one\ntwo', 'one\ntwo'],
  ['hard breaks', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
  ['line ends of other systems', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['bold and italics', 'a **b** _c_ ***d*** snake_case', 'a b c d snake_case'],
  ['strikethrough', 'it does ~~not~~ work', 'it does ~~not~~ work'],
  ['inline code', 'run `npm  test` or `` a`b ``', 'run `npm  test` or `` a`b ``'],
  ['escapes', '\\*not bold\\* \\&lt; 1\\. x', '*not bold* &lt; 1. x'],
  ['a rule', 'a\n\n***\n\nb', 'a\n\n-----\n\nb'],
  ['a list', '* a\n* b\n\n+ c', '- a\n- b\n\n- c'],
  ['nested lists', '- a\n  1. b\n     - c\n  2. d\n- e', '- a\n  1. b\n     - c\n  2. d\n- e'],
  ['a list that starts later', '7) a\n8) b', '7. a\n8. b'],
  ['a loose list', '- a\n\n  b\n- c', '- a\n\n  b\n\n- c'],
  ['a task list', '- [x] done\n- [ ] open\n- [X] **so**', '- [x] done\n- [ ] open\n- [x] so'],
  ['a loose task list', '- [x] done\n\n- [ ] open', '- [x] done\n\n- [ ] open'],
  [
    'code in a list',
    '- a\n  ```\n   x\n\n  y\n  ```',
    '- a\n  --- code ---\n   x\n\n  y\n  --- end of code ---',
  ],
  ['a quote', '> a\n> b\n>\n> > c\n\nd', '> a\n> b\n>\n> > c\n\nd'],
  ['an alert', '> [!NOTE]\n> Mind the gap', '> [!NOTE]\n> Mind the gap'],
  ['a table', '| a | `b` |\n|:--|--:|\n| 1 \\| 2 | x<br>y |', 'a | `b`\n--- | ---\n1 | 2 | x / y'],
  [
    'fenced code',
    '```js\n  if (a < b) {\n\n\n    <b>&lt;\n  }\n```',
    '--- code: js ---\n  if (a < b) {\n\n\n    <b>&lt;\n  }\n--- end of code ---',
  ],
  ['code of tildes', '~~~\n```\n~~~', '--- code ---\n```\n--- end of code ---'],
  ['code that is not ended', '```\na\n  b', '--- code ---\na\n  b\n--- end of code ---'],
  ['indented code', 'a\n\n    b\n      c\n', 'a\n\n--- code ---\nb\n  c\n--- end of code ---'],
  ['a link', 'see [the **docs**](https://a.example/x "t").', 'see the docs (https://a.example/x).'],
  ['a link to itself', '[https://a.example](https://a.example)', 'https://a.example'],
  ['a link without an address', '[a]() b', 'a b'],
  [
    'autolinks',
    '<https://a.example> https://b.example/?a=1&b=2. www.c.example me@d.example',
    'https://a.example https://b.example/?a=1&b=2. www.c.example me@d.example',
  ],
  [
    'a reference link',
    'see [a][1], [b] and [c]\n\n[1]: https://a.example\n[b]: <https://b.example>',
    'see a (https://a.example), b (https://b.example) and [c]',
  ],
  [
    'a link whose label is nowhere defined, with marks in it',
    'see [the **docs**][none], [b][] and a[0]',
    'see [the docs][none], [b][] and a[0]',
  ],
  [
    'brackets in a link, and around one',
    '[[UI] it **crashes** [1]](https://a.example) [see [x](https://b.example)] a[**0**]',
    '[UI] it crashes [1] (https://a.example) [see x (https://b.example)] a[0]',
  ],
  [
    'a label in other letters, of which the first definition counts',
    '[a][The  Docs]\n\n[the docs]: https://a.example\n[THE DOCS]: https://b.example',
    'a (https://a.example)',
  ],
  [
    'an address with marks in it',
    '[a](https://a.example/x\\)y&amp;z)',
    'a (https://a.example/x)y&z)',
  ],
  ['an image by its label', '![a shot][s]\n\n[s]: s.png', '[image: a shot] s.png'],
  ['an image whose label is nowhere defined', '![a shot][s]', '![a shot][s]'],
  ['code over two lines of a quote', '> run `npm\n> test`', '> run `npm test`'],
  ['HTML in a quote', '> <p>\n> a\n> </p>', '> a'],
  [
    'a table with cells that are empty, missing or too many',
    '| a | b |\n|---|---|\n| | 2 |\n| 1 |\n| 1 | 2 | 3 |',
    'a | b\n--- | ---\n | 2\n1 | \n1 | 2 | 3',
  ],
  ['a pipe in a cell of code', '| a |\n|---|\n| `x \\| y` |', 'a\n---\n`x | y`'],
  [
    'code that is not ended, with a line end behind it',
    '```\na\n\n',
    '--- code ---\na\n--- end of code ---',
  ],
  ['a line that goes on', '- a\n    b\nc', '- a\n  b\n  c'],
  ['an image', '![a shot](https://a.example/s.png)', '[image: a shot] https://a.example/s.png'],
  [
    'an image that links',
    '[![ok](b.svg)](https://a.example)',
    '[image: ok] b.svg (https://a.example)',
  ],
  ['an embedded image', '![x](data:image/png;base64,AAAA)', '[image: x] (embedded)'],
  [
    'a footnote',
    'so[^1] and[^n]\n\n[^1]: https://a.example\n[^n]: Some note',
    'so[^1] and[^n]\n\n[^1]: https://a.example\n\n[^n]: Some note',
  ],
  [
    'mentions, numbers and short names',
    '@jo see #12, a/b#3 :rocket: 🚀',
    '@jo see #12, a/b#3 :rocket: 🚀',
  ],
  [
    'entities',
    '&lt;T&gt; &amp;amp; &copy; &#233; &#x1F680; &#38;lt; &nope; AT&T',
    '<T> &amp; © é 🚀 &lt; &nope; AT&T',
  ],
  ['entities in code', '`&lt;` ', '`&lt;`'],
  ['a comment', '<!-- Please\n\nfill this in -->\n\nIt <!-- really --> broke', 'It  broke'],
  ['a comment with text behind it', '<!-- x --> It broke', 'It broke'],
  [
    'a comment in code',
    '`<!-- x -->`\n\n```\n<!-- y -->\n```',
    '`<!-- x -->`\n\n--- code ---\n<!-- y -->\n--- end of code ---',
  ],
  ['a comment that is not ended', 'a\n\n<!-- b\n\nc', 'a\n\n<!-- b\n\nc'],
  [
    'details',
    '<details><summary>Log &amp; trace</summary>\n\n**a**\n\n</details>\n\nb',
    'Log & trace\n\na\n\nb',
  ],
  ['inline HTML', 'H<sub>2</sub>O <kbd>Ctrl</kbd> a<br/>b <em>c</em>', 'H2O Ctrl a\nb c'],
  [
    'an HTML link',
    'see <a href="https://a.example?a=1&amp;b=2">the docs</a>.',
    'see the docs (https://a.example?a=1&b=2).',
  ],
  [
    'an HTML image',
    '<img width="9" alt="a shot" src="https://a.example/s.png" />',
    '[image: a shot] https://a.example/s.png',
  ],
  ['an HTML block', '<p align="center">\n  <b>Hi</b><br>there\n</p>', 'Hi\nthere'],
  ['an HTML list', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '- a\n- b'],
  [
    'what merely looks like a tag',
    'List<String> Map<K, V> <T> Box<A> a<b && c>d <your-name>',
    'List<String> Map<K, V> <T> Box<A> a<b && c>d <your-name>',
  ],
  ['tags that GitHub shows', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['nothing', '', ''],
  ['blanks', ' \n\t\n ', ''],
];

describe('markdownToText', () => {
  it.each(EXAMPLES)('%s', (_, markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });

  it('reads a bug report well', () => {
    const report = [
      '<!-- Thanks for the report! -->',
      '### What happened?',
      'The **scanner** fails on `a.pdf`:',
      '```',
      'Error: <eof>',
      '    at scan',
      '```',
      '- [x] latest version',
    ].join('\n');
    expect(markdownToText(report)).toBe(
      [
        'What happened?',
        '--------------',
        '',
        'The scanner fails on `a.pdf`:',
        '',
        '--- code ---',
        'Error: <eof>',
        '    at scan',
        '--- end of code ---',
        '',
        '- [x] latest version',
      ].join('\n'),
    );
  });
});
