// Where two sets of answers differ, in lines for people.
import type { Answers } from './probes.ts';

/** One line a difference, e.g. `field: cf_903 — live: string; embedded: not there`. */
export function differencesOf(live: Answers, embedded: Answers): string[] {
  const questions = [...new Set([...Object.keys(live), ...Object.keys(embedded)])];
  return questions
    .filter((question) => live[question] !== embedded[question])
    .map(
      (question) =>
        `${question} — live: ${seen(live[question])}; embedded: ${seen(embedded[question])}`,
    );
}

const LONGEST = 120;

function seen(answer: string | undefined): string {
  if (answer === undefined) return 'not there';
  const text = JSON.stringify(answer).slice(1, -1);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${answer.length} characters)` : text;
}
