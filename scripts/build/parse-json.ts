// Stands in for json-with-bigint in octokit, which asks a callback about every value of an answer: a
// sixth of what a sweep does. Only numbers of 16 digits and more can be too large for a number.
import { JSONParse as parseExactly, JSONStringify } from 'json-with-bigint';

export { JSONStringify };

/** As `JSON.parse`, but an integer that a number can't hold exactly becomes a bigint. */
export function JSONParse(text: string): unknown {
  return /\d{16}/.test(text) ? parseExactly(text) : JSON.parse(text);
}
