// Which labels match which globs. Labels are no file paths: `*` matches any run of characters,
// slashes too, and case never matters.
import type { LabelGlobs } from './rules.ts';

/** The first of the labels that one of the globs matches. */
export function firstMatch(labels: readonly string[], globs: LabelGlobs): string | undefined {
  const patterns = globs.map(toPattern);
  return labels.find((label) => patterns.some((pattern) => pattern.test(label.trim())));
}

/**
 * The first level, in the order given, that has a label: levels are asked from worst to mildest,
 * so of several matching labels the most severe wins.
 */
export function firstLevel<Level extends string>(
  labels: readonly string[],
  levels: readonly Level[],
  globs: Readonly<Record<Level, LabelGlobs>>,
): Level | undefined {
  return levels.find((level) => firstMatch(labels, globs[level]) !== undefined);
}

function toPattern(glob: string): RegExp {
  // Runs of stars are one star: `**` would make the expression backtrack for nothing.
  const source = glob
    .trim()
    .replace(/\*+/g, '*')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'isu');
}
