// The words of VTQL, Vtiger's query language. It never fails: what it doesn't know becomes a token
// of its own, for the parser to name in its error.

export type TokenKind =
  | 'AND'
  | 'ASC'
  | 'BY'
  | 'COLUMNNAME'
  | 'COMMA'
  | 'DESC'
  | 'EQ'
  | 'FROM'
  | 'GT'
  | 'GTE'
  | 'IN'
  | 'INTEGER'
  | 'LIKE'
  | 'LIMIT'
  | 'LT'
  | 'LTE'
  | 'NE'
  | 'OR'
  | 'ORDER'
  | 'PARENCLOSE'
  | 'PARENOPEN'
  | 'SELECT'
  | 'SEMICOLON'
  | 'STAR'
  | 'Unknown'
  | 'VALUE'
  | 'WHERE';

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a string, with its quotes. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

const KEYWORDS = new Set<string>(
  'AND ASC BY DESC FROM IN LIKE LIMIT OR ORDER SELECT WHERE'.split(' '),
);

const SIGNS: Record<string, TokenKind> = {
  '*': 'STAR',
  ',': 'COMMA',
  ';': 'SEMICOLON',
  '(': 'PARENOPEN',
  ')': 'PARENCLOSE',
  '=': 'EQ',
  '!=': 'NE',
  '<': 'LT',
  '<=': 'LTE',
  '>': 'GT',
  '>=': 'GTE',
};

// A quote inside a string is doubled; a backslash is a character like any other.
const TOKEN = /\s+|(\w+)|('(?:[^']|'')*')|(!=|<=|>=|[*,;()=<>])|[^]/gu;

export function toTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const [text, word, string, sign] of query.matchAll(TOKEN)) {
    const kind = kindOf(text, word, string, sign);
    if (kind !== undefined) tokens.push({ kind, text, line });
    line += text.split('\n').length - 1;
  }
  return tokens;
}

function kindOf(
  text: string,
  word: string | undefined,
  string: string | undefined,
  sign: string | undefined,
): TokenKind | undefined {
  if (word !== undefined) {
    const keyword = word.toUpperCase();
    if (KEYWORDS.has(keyword)) return keyword as TokenKind;
    return /^\d+$/.test(word) ? 'INTEGER' : 'COLUMNNAME';
  }
  if (string !== undefined) return 'VALUE';
  if (sign !== undefined) return SIGNS[sign];
  return text.trim() === '' ? undefined : 'Unknown';
}
