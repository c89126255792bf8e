// How mistakes are put into words: user text made safe to print, and guesses at what was meant.
// Apart because inputs and config file share it, and because what it lets through ends up in logs.
import { closestMatch } from 'leven';

/** User text as it may stand in a message: in quotes, on one line, short, and without secrets. */
export type Quote = (text: string) => string;

const SHOWN_CHARACTERS = 60;
/** Shorter strings are no credentials, and blotting them out would make messages unreadable. */
const SHORTEST_SECRET = 4;

/** @param secrets what must not appear, even where the user wrote it into another setting */
export function quoteWithout(secrets: readonly string[]): Quote {
  return (text) => `"${cleaned(text, secrets, SHOWN_CHARACTERS)}"`;
}

/** Text on one line, without secrets, control and format characters, cut to `length` characters. */
export function cleaned(text: string, secrets: readonly string[], length: number): string {
  const open = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  // Only the beginning is looked at in detail: the text may be a megabyte.
  const line = open.slice(0, length * 4).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ');
  const characters = Array.from(line);
  if (characters.length <= length && open.length <= length * 4) return line;
  return `${characters.slice(0, length).join('')}…`;
}

/** ", did you mean x?" where one of the candidates is near, else nothing. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const near = nearest(text, candidates);
  return near === undefined ? '' : `, did you mean ${near}?`;
}

/** The sentence for a value that is none of the few that are allowed. */
export function noneOf(quoted: string, text: string, allowed: readonly string[]): string {
  if (allowed.length === 1) return `${quoted} is not ${allowed.join('')}`;
  const near = nearest(text, allowed);
  const guess = near === undefined ? '' : `; did you mean ${near}?`;
  return `${quoted} is none of ${allowed.join(', ')}${guess}`;
}

function nearest(text: string, candidates: readonly string[]): string | undefined {
  // Half of a word may be wrong, at most three letters: `hihg` is near `high`, `foo` not near `low`.
  const maxDistance = Math.min(3, Math.floor(text.length / 2));
  if (maxDistance === 0) return undefined;
  const lower = closestMatch(
    text.toLowerCase(),
    candidates.map((candidate) => candidate.toLowerCase()),
    { maxDistance },
  );
  return candidates.find((candidate) => candidate.toLowerCase() === lower);
}

/**
 * `title: 2 mistakes` and one indented line each.
 *
 * @param count how many there are, where not all are listed; the last line then tells
 */
export function listMistakes(
  title: string,
  lines: readonly string[],
  count = lines.length,
): string {
  const more = count > lines.length ? [`… and ${count - lines.length} more`] : [];
  const head = `${title}: ${count === 1 ? '1 mistake' : `${count} mistakes`}`;
  return [head, ...[...lines, ...more].map((line) => `  ${line}`)].join('\n');
}
