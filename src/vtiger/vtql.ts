// VTQL, the query language of the web service: no parentheses, no empty strings, no escapes but the
// doubled quote. Values are checked or quoted here, so that no text can end its own string.
import { SyncError } from '../errors/sync-error.ts';

/** A query answers with no more, whatever its LIMIT says, and does not tell that there are more. */
export const MOST_ROWS = 100;

/**
 * A string literal.
 *
 * A backslash is none to VTQL's parser but one to the database behind it, and a control character
 * means nothing in a name or a key; neither has a safe spelling, so neither is let through.
 *
 * @throws SyncError `input-invalid` for a value with such a character, or an empty one
 */
export function quote(value: string): string {
  if (!isQuotable(value)) {
    throw new SyncError(
      'input-invalid',
      'A value to look up is empty or has a character that Vtiger cannot look up.',
    );
  }
  return `'${value.replaceAll("'", "''")}'`;
}

/** Whether `quote` takes it. */
export function isQuotable(value: string): boolean {
  // eslint-disable-next-line no-control-regex
  return value !== '' && !/[\\\u0000-\u001f\u007f]/.test(value);
}

/** A record id as it is written in a query. */
export function quoteId(id: string): string {
  if (!isRecordId(id))
    throw new SyncError('input-invalid', 'A record id is not of the form 17x42.');
  return `'${id}'`;
}

export function isRecordId(text: string): boolean {
  return /^\d+x\d+$/.test(text);
}
