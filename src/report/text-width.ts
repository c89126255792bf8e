// How many columns of a terminal a text takes, and how much of it fits: by the widths that terminals
// give to East Asian characters and emoji, which is two.

const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Unicode's East Asian Width W and F, by block (UAX #11), and what is shown as an emoji. */
const DOUBLE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}])$/u;

function widthOfCharacter(character: string): number {
  if (NOTHING.test(character)) return 0;
  return DOUBLE.test(character) ? 2 : 1;
}

export function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + widthOfCharacter(character), 0);
}

/** Exactly `width` columns: filled up with blanks, or cut with an ellipsis. */
export function toWidth(text: string, width: number): string {
  const missing = width - widthOf(text);
  if (missing >= 0) return text + ' '.repeat(missing);
  let cut = '';
  let used = 0;
  for (const character of text) {
    const next = used + widthOfCharacter(character);
    if (next > width - 1) break;
    cut += character;
    used = next;
  }
  return `${cut}…${' '.repeat(Math.max(0, width - 1 - used))}`;
}
