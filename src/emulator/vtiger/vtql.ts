// The grammar of VTQL: SELECT … FROM … [WHERE …] [ORDER BY …] [LIMIT …]; and nothing else. No
// parentheses, no joins, no IS NULL, no empty string; the final semicolon is mandatory.
import { deny, failInternally, refuse } from './answers.ts';
import { toTokens, type Token, type TokenKind } from './vtql-lexer.ts';

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN';

export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  /** Exactly one, but for IN. */
  readonly values: readonly string[];
}

export interface VtqlQuery {
  readonly columns: '*' | 'count' | readonly string[];
  readonly module: string;
  /** Any of these lists, all of its conditions: AND binds tighter than OR. Empty means all rows. */
  readonly where: readonly (readonly Condition[])[];
  readonly orderBy: readonly string[];
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** More is never given, whatever LIMIT says, and neither without one. */
const MOST_ROWS = 100;

const OPERATORS: Partial<Record<TokenKind, Operator>> = {
  EQ: '=',
  NE: '!=',
  LT: '<',
  LTE: '<=',
  GT: '>',
  GTE: '>=',
  LIKE: 'LIKE',
  IN: 'IN',
};

/** Parses a query; throws the Refusal that a real server answers to what is no VTQL. */
export function parseVtql(text: string): VtqlQuery {
  // The server looks for a module before it reads anything else (seen of 8.4.0).
  if (!/\bfrom\s+[^\s;]/i.test(text)) return deny('query');
  const reader = readTokens(toTokens(text));
  reader.take('SELECT');
  const columns = readColumns(reader);
  reader.take('FROM');
  const module = reader.take('COLUMNNAME').text;
  const where = reader.skip('WHERE') ? readWhere(reader) : [];
  const order = readOrder(reader);
  const limits = readLimits(reader);
  reader.take('SEMICOLON');
  return { columns, module, where, ...order, ...limits };
}

interface TokenReader {
  /** The next token if it is of that kind, else undefined; moves on only if it is. */
  skip(kind: TokenKind): Token | undefined;
  /** The next token, which must be of one of the kinds. */
  take(...kinds: TokenKind[]): Token;
}

function readTokens(tokens: readonly Token[]): TokenReader {
  let at = 0;
  const skip = (kind: TokenKind): Token | undefined =>
    tokens[at]?.kind === kind ? tokens[at++] : undefined;
  return {
    skip,
    take(...kinds) {
      for (const kind of kinds) {
        const token = skip(kind);
        if (token !== undefined) return token;
      }
      return failAt(tokens, at, kinds);
    },
  };
}

function failAt(tokens: readonly Token[], at: number, expected: readonly TokenKind[]): never {
  const token = tokens[at];
  // Where the query ends too early, the server names its last token.
  const { text, line } = token ?? tokens.at(-1) ?? { text: '', line: 1 };
  // A first word that is no SELECT is no column to the server's lexer either.
  const kind = at === 0 ? 'Unknown' : token?.kind;
  const unexpected = token === undefined ? 'End of Input(0)' : `${kind ?? 'Unknown'}(${text})`;
  return refuse(
    'QUERY_SYNTAX_ERROR',
    `Syntax Error on line ${line}: token '${text}' Unexpected ${unexpected}, ` +
      `expected one of: ${expected.join(', ')}`,
  );
}

function readColumns(reader: TokenReader): VtqlQuery['columns'] {
  const first = reader.take('COLUMNNAME', 'STAR');
  if (first.kind === 'STAR') return '*';
  if (first.text.toLowerCase() === 'count' && reader.skip('PARENOPEN')) {
    reader.take('STAR');
    reader.take('PARENCLOSE');
    return 'count';
  }
  return [first.text, ...readMoreColumns(reader)];
}

function readMoreColumns(reader: TokenReader): string[] {
  const columns: string[] = [];
  while (reader.skip('COMMA')) columns.push(reader.take('COLUMNNAME').text);
  return columns;
}

function readWhere(reader: TokenReader): Condition[][] {
  const anyOf: Condition[][] = [];
  do {
    const allOf: Condition[] = [];
    do allOf.push(readCondition(reader));
    while (reader.skip('AND'));
    anyOf.push(allOf);
  } while (reader.skip('OR'));
  return anyOf;
}

function readCondition(reader: TokenReader): Condition {
  const column = reader.take('COLUMNNAME').text;
  const { kind } = reader.take('EQ', 'NE', 'LT', 'LTE', 'GT', 'GTE', 'LIKE', 'IN');
  const operator = OPERATORS[kind] ?? failInternally();
  if (operator !== 'IN') return { column, operator, values: [readValue(reader)] };
  reader.take('PARENOPEN');
  const values = [readValue(reader)];
  while (reader.skip('COMMA')) values.push(readValue(reader));
  reader.take('PARENCLOSE');
  return { column, operator, values };
}

function readValue(reader: TokenReader): string {
  const { kind, text } = reader.take('VALUE', 'INTEGER');
  if (kind === 'INTEGER') return text;
  // The server has no empty strings: they end in an error that says nothing.
  if (text === "''") failInternally();
  return text.slice(1, -1).replace(/''/g, "'");
}

function readOrder(reader: TokenReader): Pick<VtqlQuery, 'orderBy' | 'descending'> {
  if (!reader.skip('ORDER')) return { orderBy: [], descending: false };
  reader.take('BY');
  const orderBy = [reader.take('COLUMNNAME').text, ...readMoreColumns(reader)];
  const descending = reader.skip('DESC') !== undefined;
  if (!descending) reader.skip('ASC');
  return { orderBy, descending };
}

function readLimits(reader: TokenReader): Pick<VtqlQuery, 'offset' | 'limit'> {
  if (!reader.skip('LIMIT')) return { offset: 0, limit: MOST_ROWS };
  const first = Number(reader.take('INTEGER').text);
  const second = reader.skip('COMMA') ? Number(reader.take('INTEGER').text) : undefined;
  const offset = second === undefined ? 0 : first;
  return { offset, limit: Math.min(second ?? first, MOST_ROWS) };
}
