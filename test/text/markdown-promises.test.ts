// What holds of Markdown to plain text whatever the Markdown: nothing thrown, nothing lost, no time lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../src/text/markdown.ts';

const BODY_LIMIT = 65_536; // GitHub's

describe('markdownToText, of any text', () => {
  it('takes any text', () => {
    const markdownLike = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(
          '\n',
          '\n\n',
          '> ',
          '- ',
          '1. ',
          '*',
          '_',
          '`',
          '```',
          '[',
          '](',
          ')',
          '<a ',
          '>',
          '|',
          '    ',
        ),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(markdownLike, (parts) => {
        expect(typeof markdownToText(parts.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word, whatever marks stand around it', () => {
    const marks = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```',
      '[',
      ']',
      '](',
      ')',
      '!',
      '> ',
      '- ',
      '# ',
      '\\',
      '<',
      '>',
      '    ',
      '\t',
      '<b>',
      '&',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(marks, { minLength: 1, maxLength: 3 }), { maxLength: 30 }),
        (gaps) => {
          const markdown = gaps.map((gap, at) => `word${at}x${gap.join('')}`).join('');
          const text = markdownToText(markdown);
          expect(gaps.map((_, at) => `word${at}x`).filter((word) => !text.includes(word))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('keeps fenced code to the letter', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('ab <>&;*_`[]()#-|\\"\t{}=🚀')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const code = [...lines, 'end'].map((each) => each.replace(/`{3,}/g, '``')).join('\n');
        expect(markdownToText(`\`\`\`\n${code}\n\`\`\``)).toBe(
          `--- code ---\n${code}\n--- end of code ---`,
        );
      }),
    );
  });

  it.each([
    ['quotes in quotes', '>'],
    ['quotes with blanks', '> '],
    ['lists in lists', '- '],
    ['numbered lists in lists', '1. '],
    ['lists in quotes', '> - '],
    ['quotes that go on', '> a\nb\n'],
    ['lines of one item', '*\n   !['],
    ['half-open emphasis', '_a'],
    ['emphasis in emphasis', '**a *b '],
    ['opened brackets', '['],
    ['opened links', '[a]('],
    ['opened images', '!['],
    ['opened tags', '<a b="'],
    ['opened comments', '<!--'],
    ['opened anchors', '<a href=x>'],
    ['opened code', '`a'],
    ['blanks', ' '],
    ['addresses in brackets', 'alert(www.'],
    ['table cells', '|a'],
    ['entities', '&amp;'],
    ['strikethrough', '~~a'],
    ['list items', '- a\n'],
    ['brackets', '[a]'],
    ['definitions and what they define', '[a]: b\n\n[a] '],
    ['emphasis within words', 'a**b'],
    ['backslashes', '\\'],
  ])('takes 65,536 characters of %s in good time', (_, unit) => {
    const body = `x ${unit.repeat(BODY_LIMIT)}`.slice(0, BODY_LIMIT);
    const bare = unit.repeat(BODY_LIMIT).slice(0, BODY_LIMIT);
    const start = performance.now();
    markdownToText(body);
    markdownToText(bare);
    // A tenth of it is usual; unguarded, some take twenty seconds or the whole stack.
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('takes a tangle as it was written, without its comments', () => {
    const tangle = `${'> '.repeat(100)}**deep** <!-- note -->\n\n**b**`;
    expect(markdownToText(tangle)).toBe(`${'> '.repeat(100)}**deep** \n\n**b**`);
  });

  it('takes only the tangled paragraph as it was written', () => {
    expect(markdownToText(`**a**\n\n${'_a'.repeat(2_000)}\n\n**b**`)).toBe(
      `a\n\n${'_a'.repeat(2_000)}\n\nb`,
    );
  });
});
