// Reads inputs one by one and keeps every mistake, so that the user hears of all of them in one go.
import { SyncError } from '../errors/sync-error.ts';
import type { Parsed } from './parsed.ts';
import { INPUTS, settingOf, type InputName } from './settings.ts';
import { didYouMean, listMistakes, quoteWithout, type Quote } from './wording.ts';

/** Texts by input name; empty and absent both mean "not given". */
export type GivenInputs = Readonly<Record<string, string>>;

export type Parse<Value> = (text: string, quote: Quote) => Parsed<Value>;

export interface InputForm {
  isGiven(name: InputName): boolean;
  /** The value; absent where nothing is given and there is no default, or where it is mistaken. */
  optional<Value>(name: InputName, parse: Parse<Value>): Value | undefined;
  /** The same for an input that has a default or is needed; a mistake gives the stand-in. */
  value<Value>(name: InputName, parse: Parse<Value>, standIn: Value): Value;
  /** @throws SyncError if there was any mistake */
  close(): void;
}

/** A form over the texts given. Secrets among them never get into a mistake's words. */
export function openForm(given: GivenInputs): InputForm {
  const missing: string[] = [];
  const wrong: string[] = [];
  const textOf = (name: InputName) => (given[name] ?? '').trim();
  const quote = quoteWithout(secretsAmong(given));

  function optional<Value>(name: InputName, parse: Parse<Value>): Value | undefined {
    const { default: usual, env, needed } = settingOf(name);
    const text = textOf(name) || usual;
    if (text === '') {
      if (needed) {
        missing.push(
          `${name} is missing: set the input ${name} or the environment variable ${env}`,
        );
      }
      return undefined;
    }
    const parsed = parse(text, quote);
    if ('value' in parsed) return parsed.value;
    wrong.push(`${name}: ${parsed.mistake}`);
    return undefined;
  }

  return {
    isGiven: (name) => textOf(name) !== '',
    optional,
    value: (name, parse, standIn) => optional(name, parse) ?? standIn,
    close() {
      const mistakes = [...missing, ...wrong, ...unknownNames(given, quote)];
      const [first] = mistakes;
      if (first === undefined) return;
      const message = mistakes.length === 1 ? first : listMistakes('inputs', mistakes);
      throw new SyncError(missing.length > 0 ? 'input-missing' : 'input-invalid', message);
    },
  };
}

/** What must appear in no message: the secret inputs as given. */
export function secretsAmong(given: GivenInputs): string[] {
  return INPUTS.filter(({ secret }) => secret)
    .map(({ name }) => (given[name] ?? '').trim())
    .filter((secret) => secret !== '');
}

function unknownNames(given: GivenInputs, quote: Quote): string[] {
  const known: readonly string[] = INPUTS.map(({ name }) => name);
  return Object.keys(given)
    .filter((name) => !known.includes(name) && given[name] !== '')
    .map((name) => `${quote(name)} is no input${didYouMean(name, known)}`);
}
