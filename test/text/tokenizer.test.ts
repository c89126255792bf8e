import fc from 'fast-check';
import { Lexer } from 'marked';
import { expect, it } from 'vitest';
import { tokenizerFor } from '../../src/text/tokenizer.ts';

const PIECES = [
  ...['# H', 'a', 'b *c*', '_d_', '> q', '- x', '1. y', '| a | b |', '|---|---|', '===', '---'],
  ...['  ===', '> ===', '<b>t</b>', '<https://a.example>', '[r]: https://r.example', '[r]', '```'],
  ...['    code', '', ' ', '- [ ] t', '~~s~~', '<!-- c -->', '![i](u)', '**', '`c`'],
];

it('takes every text apart as the whole tokenizer does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', ' ')), {
        maxLength: 12,
      }),
      (pieces) => {
        const text = pieces.flat().join('');
        const options = { gfm: true, breaks: true };
        const whole = new Lexer(options).lex(text);
        const lean = new Lexer({ ...options, tokenizer: tokenizerFor(text) }).lex(text);
        expect(lean).toEqual(whole);
      },
    ),
    { numRuns: 2_000 },
  );
});
