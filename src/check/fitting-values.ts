// Which values of an account's picklist come closest to what the program tells apart: by words that CRMs
// commonly use. Pure; a proposal that somebody reads before it counts.
import type { Rules } from '../plan/rules.ts';

export type Ladder = keyof Rules['ticket'];

export interface FittingValue {
  readonly level: string;
  readonly value: string;
  /** Nothing there looks like it. */
  readonly isGuess: boolean;
}

/** By level, the likelier first; the last ones stand in where a list is short. */
const WORDS: Readonly<Record<Ladder, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    open: ['open', 'new', 'reopened', 'active', 'to do'],
    in_progress: ['in progress', 'in process', 'working', 'assigned', 'active', 'open'],
    pending: [
      'wait for response',
      'wait for customer',
      'wait',
      'waiting',
      'pending',
      'hold',
      'open',
    ],
    resolved: ['resolved', 'solved', 'fixed', 'done', 'completed', 'closed'],
    closed: ['closed', 'done', 'completed', 'rejected', 'cancelled', 'resolved'],
  },
  severity: {
    critical: ['critical', 'blocker', 'catastrophic', 'urgent', 'very high', 'major', 'high'],
    high: ['major', 'high', 'severe', 'critical'],
    medium: ['medium', 'normal', 'moderate', 'average', 'minor', 'low'],
    low: ['low', 'minor', 'trivial', 'cosmetic', 'medium', 'normal'],
  },
  priority: {
    urgent: ['urgent', 'critical', 'immediate', 'highest', 'very high', 'emergency', 'high'],
    high: ['high', 'major', 'important', 'urgent'],
    normal: ['normal', 'medium', 'standard', 'moderate', 'average', 'low'],
    low: ['low', 'minor', 'lowest', 'very low', 'normal', 'medium'],
  },
};

/**
 * @param wanted what the config says of each level; a value that is there is kept
 * @param values of the picklist, at least one
 */
export function fittingValues(
  ladder: Ladder,
  wanted: Readonly<Record<string, string>>,
  values: readonly [string, ...string[]],
): FittingValue[] {
  return Object.entries(wanted).map(([level, given]) => {
    if (values.includes(given)) return { level, value: given, isGuess: false };
    for (const word of [given, ...(WORDS[ladder][level] ?? [])]) {
      const value = valueLike(word, values);
      if (value !== undefined) return { level, value, isGuess: false };
    }
    return { level, value: values[0], isGuess: true };
  });
}

/** The value that is the word, else the first that has it in it. */
function valueLike(word: string, values: readonly string[]): string | undefined {
  const plain = toPlain(word);
  return (
    values.find((value) => toPlain(value) === plain) ??
    values.find((value) => ` ${toPlain(value)} `.includes(` ${plain} `))
  );
}

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
