// Which labels match which globs. Labels are no file paths: `*` matches any run of characters,
// slashes too, and case never matters.
import type { LabelGlobs } from './rules.ts';

/** The first of the labels that one of the globs matches. */
export function firstMatch(labels: readonly string[], globs: LabelGlobs): string | undefined {
  const against = prepared(globs);
  return labels.find((label) => against.known.get(label) ?? judge(label, against));
}

function judge(label: string, { exact, patterns, known }: PreparedGlobs): boolean {
  const plain = toPlain(label);
  const answer = exact.has(plain) || patterns.some((pattern) => matchesPattern(plain, pattern));
  if (known.size < MOST_KNOWN) known.set(label, answer);
  return answer;
}

/** Labels whose answer is kept: in a sweep the same few come with every issue. */
const MOST_KNOWN = 1_000;

interface PreparedGlobs {
  /** Those without a wildcard: most, and found at once. */
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
  /** Whether labels matched that came before. */
  readonly known: Map<string, boolean>;
}

interface Pattern {
  /** What stands before the first wildcard: hardly any label begins so, and the rest can stay as it is. */
  readonly head: string;
  readonly glob: string;
}

/** A sweep asks the same 600 globs about every label of every issue, so they are taken apart once. */
const PREPARED = new WeakMap<LabelGlobs, PreparedGlobs>();

function prepared(globs: LabelGlobs): PreparedGlobs {
  const known = PREPARED.get(globs);
  if (known !== undefined) return known;
  const exact = new Set<string>();
  const patterns: Pattern[] = [];
  for (const each of globs) {
    const glob = toPlain(each);
    const wildcard = firstWildcard(glob);
    if (wildcard === -1) exact.add(glob);
    else patterns.push({ head: glob.slice(0, wildcard), glob });
  }
  const made = { exact, patterns, known: new Map<string, boolean>() };
  PREPARED.set(globs, made);
  return made;
}

/** Its index; -1 where there is none. */
function firstWildcard(glob: string): number {
  const [star, mark] = [glob.indexOf('*'), glob.indexOf('?')];
  return star === -1 || mark === -1 ? Math.max(star, mark) : Math.min(star, mark);
}

function matchesPattern(label: string, { head, glob }: Pattern): boolean {
  // Characters, not UTF-16 units: `?` stands for one emoji too.
  return label.startsWith(head) && matchesGlob(Array.from(label), Array.from(glob));
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

function toPlain(text: string): string {
  return text.trim().toLowerCase();
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
