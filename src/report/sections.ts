// Collapsible sections of a job's log, as GitLab reads them (docs.gitlab.com, "CI/CD job logs").

/** Lines of a log; a section is shown under its title, folded or not. */
export type LogPart =
  | string
  | {
      /** Letters, digits and `_`: GitLab knows the section by it. */
      readonly name: string;
      readonly title: string;
      readonly isFolded: boolean;
      readonly lines: readonly string[];
    };

/** Clears the line, so that the marker itself does not show. */
const CLEAR = '\u001b[0K';

/**
 * The parts as lines. Lines and titles have to be harmless already: a section begins and ends with
 * characters that `toLogLine` takes out of everything, so no text can make one up.
 *
 * @param now Unix time in seconds
 */
export function toLines(parts: readonly LogPart[], now: number): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return part;
    const { name, title, isFolded, lines } = part;
    const folded = isFolded ? '[collapsed=true]' : '';
    return [
      `${CLEAR}section_start:${now}:${name}${folded}\r${CLEAR}${title}`,
      ...lines,
      `${CLEAR}section_end:${now}:${name}\r${CLEAR}`,
    ];
  });
}
