// HTML's character references as they occur in issues. A small table on purpose: all 2,125 names
// would weigh more than the rest of the program's text handling, and an unknown one stays readable.

const VISIBLE = `amp & lt < gt > quot " apos ' copy © reg ® trade ™ hellip … mdash — ndash – bull •
  middot · lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » sbquo ‚ bdquo „ larr ← rarr → uarr ↑
  darr ↓ harr ↔ lArr ⇐ rArr ⇒ hArr ⇔ times × divide ÷ plusmn ± minus − deg ° micro µ ne ≠ le ≤ ge ≥
  asymp ≈ infin ∞ sum ∑ radic √ frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ permil ‰ euro € pound £
  yen ¥ cent ¢ sect § para ¶ dagger † check ✓ cross ✗ star ☆ hearts ♥ szlig ß auml ä ouml ö uuml ü
  Auml Ä Ouml Ö Uuml Ü eacute é egrave è agrave à ccedil ç ntilde ñ aring å oslash ø aelig æ
  ecirc ê lbrace { lcub { rbrace } rcub } lbrack [ lsqb [ rbrack ] rsqb ] lpar ( rpar ) lowbar _
  ast * grave \` vert | verbar | num # excl ! colon : sol / bsol \\ commat @ equals = plus +
  percnt % dollar $ semi ;`;
const BLANK: readonly (readonly [name: string, character: string])[] = [
  ['nbsp', '\u00A0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', '\u00AD'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
];

let table: ReadonlyMap<string, string> | undefined;

/** The text with numeric and common named references decoded; others stay to the letter. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        table ??= readTable();
        return table.get(name) ?? whole;
      }
      const code = hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}

function readTable(): ReadonlyMap<string, string> {
  const words = VISIBLE.split(/\s+/);
  const visible = words.flatMap((name, at) => {
    return at % 2 === 0 ? [[name, words[at + 1] ?? ''] as const] : [];
  });
  return new Map([...visible, ...BLANK]);
}
