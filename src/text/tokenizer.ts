// marked's tokenizer without the rules that a text has no use for. Each rule is a large regular
// expression that is compiled when it is first tried: 20 ms in all, for a text without a quote, a table,
// HTML or an underlined heading, which is most of them.
import { Tokenizer } from 'marked';

/** A tokenizer for `source` and what is inside it; for another text it may be too small. */
export function tokenizerFor(source: string): Tokenizer {
  const tokenizer = new Tokenizer();
  const without = (...rules: (keyof Tokenizer)[]): void => {
    for (const rule of rules) Object.assign(tokenizer, { [rule]: () => undefined });
  };
  if (!source.includes('>')) without('blockquote');
  if (!source.includes('<')) without('html', 'tag', 'autolink');
  if (!source.includes('|')) without('table');
  if (!/[*_]/.test(source)) without('emStrong');
  if (!source.includes(']:')) without('def');
  // A line of nothing but `=` or `-`, perhaps inside a quote or a list.
  if (!/^[^\p{L}\p{N}\n]*[=-][ \t]*$/mu.test(source)) without('lheading');
  return tokenizer;
}
