// Which labels match which globs. Labels are no file paths: `*` matches any run of characters,
// slashes too, and case never matters.
import type { LabelGlobs } from './rules.ts';

/** The first of the labels that one of the globs matches. */
export function firstMatch(labels: readonly string[], globs: LabelGlobs): string | undefined {
  return labels.find((label) => globs.some((glob) => matches(label, glob)));
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

function matches(label: string, glob: string): boolean {
  return matchesGlob(toCharacters(label), toCharacters(glob));
}

/** Characters, not UTF-16 units: `?` stands for one emoji too. */
function toCharacters(text: string): string[] {
  return Array.from(text.trim().toLowerCase());
}

/**
 * Walks both once, and on a mismatch goes back to the last star and lets it take one character more.
 * No regular expression: compiling the usual labels' 200 took longer than all the rest of the plan.
 */
function matchesGlob(label: readonly string[], glob: readonly string[]): boolean {
  let [at, globAt, starAt, taken] = [0, 0, -1, 0];
  while (at < label.length) {
    const wanted = glob[globAt];
    if (wanted === '*') {
      starAt = globAt;
      taken = at;
      globAt += 1;
    } else if (wanted === '?' || wanted === label[at]) {
      at += 1;
      globAt += 1;
    } else if (starAt >= 0) {
      taken += 1;
      at = taken;
      globAt = starAt + 1;
    } else {
      return false;
    }
  }
  return glob.slice(globAt).every((rest) => rest === '*');
}
