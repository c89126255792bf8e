// Text of strangers on its way to a log or a summary: shown to the letter, but never obeyed.

/** Longest piece of a value that is shown, in characters. */
const SHOWN = 300;
/** The same of a sentence: a list of mistakes in a config is worth reading to its end. */
const SENTENCE = 4_000;

/** Controls of writing direction, with which a line reads differently from what it says. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line for a log that GitHub's runner reads for commands (`::name::`, and `##[name]` in the old
 * spelling, anywhere in a line).
 */
export function toLogLine(text: string): string {
  return (
    text
      // Line breaks of every kind, and the escape that terminals obey.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replace(DIRECTIONS, '')
      .replace(/:(?=:)/g, ':\u200b')
      .replaceAll('##[', '#\u200b#[')
  );
}

/** The same for a text of ours that has several lines. */
export function toLogLines(text: string): string[] {
  return text.split('\n').map(toLogLine);
}

/** A value in a line: quoted, with its line breaks as `⏎`, and cut when long. */
export function toLogValue(value: string): string {
  const oneLine = value.replace(/\r\n|[\n\r\u2028\u2029]/g, ' ⏎ ');
  return `"${toLogLine(clip(oneLine))}"`;
}

/**
 * A value for HTML inside a Markdown page: no tag, no entity, no Markdown, no line that could open a
 * block; cut when long.
 */
export function toHtml(text: string, limit = SHOWN): string {
  return clip(text, limit)
    .replace(/[&<>"'`*_~[\]()#!|\\@$:+-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g, '<br>')
    .replace(DIRECTIONS, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''); // eslint-disable-line no-control-regex
}

/** The same for what the program itself says. */
export function toHtmlSentence(text: string): string {
  return toHtml(text, SENTENCE);
}

/** The same for lines whose indentation counts. */
export function toHtmlBlock(text: string): string {
  // Entities, so that Markdown sees neither a blank line nor a line of code that would end the block.
  const lines = text.split('\n').map((line) => toHtmlSentence(line).replaceAll(' ', '&#32;'));
  return `<pre>${lines.join('&#10;')}</pre>`;
}

function clip(text: string, limit = SHOWN): string {
  // No character takes more than two units, so this is enough to take them from.
  const shown = Array.from(text.slice(0, limit * 2))
    .slice(0, limit)
    .join('');
  return shown.length === text.length ? text : `${shown}… (${text.length} characters)`;
}
