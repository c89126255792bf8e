// HTML entities as PHP's html_entity_decode and htmlentities treat them. Stored text, labels and
// pages all need them, each in its own place.

// Code points 160 to 255 in order; the rest of HTML 4.01 that people type.
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn ' +
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ' +
  'ucirc uuml yacute thorn yuml';

const NAMED = new Map<string, string>([
  ...LATIN1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ...Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', euro: '€', trade: '™', hellip: '…' }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }),
  ...Object.entries({ bull: '•', larr: '←', uarr: '↑', rarr: '→', darr: '↓', le: '≤', ge: '≥' }),
  ...Object.entries({ ne: '≠', infin: '∞', minus: '−', sum: '∑', alpha: 'α', beta: 'β', pi: 'π' }),
]);

/** `&lt;`, `&#60;` and `&#x3C;` become `<`; what names no character stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (entity, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name !== undefined) return NAMED.get(name) ?? entity;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : entity;
  });
}

const NAMES = new Map([...NAMED].map(([name, character]) => [character, `&${name};`]));

/** What has a name in HTML is written by it, as PHP's htmlentities does; `'` by its number. */
export function encodeEntities(text: string): string {
  return text.replace(/['"&<>]|[^\0-~]/gu, (character) =>
    character === "'" ? '&#039;' : (NAMES.get(character) ?? character),
  );
}
