// A query that a person wrote, made fit for the web service. Apart from vtql.ts, which spells the
// program's own queries: this one is taken as it is, and only looked at.
import { SyncError } from '../errors/sync-error.ts';

export interface GivenQuery {
  /** On one line, without the closing semicolon. */
  readonly text: string;
  /** What is asked for, e.g. `HelpDesk`. */
  readonly module: string;
  /** What was selected, in that order; undefined for `*` and `count(*)`. */
  readonly columns: readonly string[] | undefined;
  /** It has neither an order nor a limit of its own, so that it can be read page by page. */
  readonly isOpenEnded: boolean;
  /** Conditions can't be added to it: VTQL has no parentheses. */
  readonly hasAlternatives: boolean;
  readonly hasConditions: boolean;
  readonly isCount: boolean;
}

/** @throws SyncError `input-invalid` for anything but one SELECT */
export function readGivenQuery(given: string): GivenQuery {
  const text = onOneLine(given);
  const words = withoutStrings(text);
  if (words.includes("'")) throw refusal('It has a quote that is not closed.');
  if (words.includes(';')) throw refusal('It is more than one query.');
  const select = /^SELECT\s+(?<list>.+?)\s+FROM\s+(?<module>\w+)/i.exec(words);
  const list = select?.groups?.['list'];
  if (list === undefined) throw refusal('Only SELECT … FROM … is run: nothing is ever written.');
  const has = (clause: RegExp): boolean => clause.test(words);
  return {
    text,
    module: select?.groups?.['module'] ?? '',
    columns: /^\w+(?:\s*,\s*\w+)*$/.test(list) ? list.split(/\s*,\s*/) : undefined,
    isOpenEnded: !has(/\s(?:ORDER\s+BY|LIMIT)\s/i) && /^[\w\s,*]+$/.test(list),
    hasAlternatives: has(/\sOR\s/i),
    hasConditions: has(/\sWHERE\s/i),
    isCount: /^count\s*\(/i.test(list),
  };
}

/** Blanks and line breaks between the words become one blank each; strings stay as they are. */
function onOneLine(given: string): string {
  const line = given.replace(/'(?:[^']|'')*'|\s+/g, (part) => (part.startsWith("'") ? part : ' '));
  return line.trim().replace(/[;\s]+$/, '');
}

/** Each string emptied, so that no word in it is taken for one of the language. */
function withoutStrings(text: string): string {
  return text.replace(/'(?:[^']|'')*'/g, '""');
}

function refusal(why: string): SyncError {
  return new SyncError('input-invalid', `query: ${why}`, {
    hint: "Write it like: SELECT id,ticket_title FROM HelpDesk WHERE ticketstatus = 'Open'",
  });
}
