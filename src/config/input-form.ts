// Reads inputs one by one and keeps every mistake, so that the user hears of all of them in one go.
import { SyncError } from '../errors/sync-error.ts';
import type { Parsed } from './parsed.ts';
import { INPUTS, settingOf, type InputName } from './settings.ts';
import type { WhereSet } from './where-set.ts';
import { didYouMean, listMistakes, quoteWithout, type Quote } from './wording.ts';

/** Texts by input name; empty and absent both mean "not given". */
export type GivenInputs = Readonly<Record<string, string>>;

export type Parse<Value> = (text: string, quote: Quote) => Parsed<Value>;

export interface InputMistake {
  readonly code: 'input-missing' | 'input-invalid';
  /** Which input it is about; as given, for one that does not exist. */
  readonly input: string;
  /** The sentence, which names the input. */
  readonly text: string;
  /** Where it is set right. */
  readonly hint: string;
}

export interface InputForm {
  isGiven(name: InputName): boolean;
  /** The value; absent where nothing is given and there is no default, or where it is mistaken. */
  optional<Value>(name: InputName, parse: Parse<Value>): Value | undefined;
  /** The same for an input that has a default or is needed; a mistake gives the stand-in. */
  value<Value>(name: InputName, parse: Parse<Value>, standIn: Value): Value;
  /** All that was found so far, what is missing first. */
  mistakes(): InputMistake[];
  /** @throws SyncError if there was a mistake */
  close(): void;
}

/** A form over the texts given. Secrets among them never get into a mistake's words. */
export function openForm(given: GivenInputs, where: WhereSet): InputForm {
  const { noun, nameOf, howTo, missingHint, invalidHint } = where;
  const missing: InputMistake[] = [];
  const wrong: InputMistake[] = [];
  const textOf = (name: InputName) => (given[name] ?? '').trim();
  const quote = quoteWithout(secretsAmong(given));

  function optional<Value>(name: InputName, parse: Parse<Value>): Value | undefined {
    const setting = settingOf(name);
    const text = textOf(name) || setting.default;
    if (text === '') {
      if (setting.needed) {
        const text = `${nameOf(setting)} is missing: ${howTo(setting)}`;
        missing.push({ code: 'input-missing', input: name, text, hint: missingHint });
      }
      return undefined;
    }
    const parsed = parse(text, quote);
    if ('value' in parsed) return parsed.value;
    wrong.push(invalid(name, `${nameOf(setting)}: ${parsed.mistake}`));
    return undefined;
  }

  const invalid = (input: string, text: string): InputMistake => ({
    code: 'input-invalid',
    input,
    text,
    hint: invalidHint,
  });
  const unknown = unknownNames(given).map((name) =>
    invalid(name, `${quote(name)} is no input${didYouMean(name, NAMES)}`),
  );
  const mistakes = (): InputMistake[] => [...missing, ...wrong, ...unknown];

  return {
    isGiven: (name) => textOf(name) !== '',
    optional,
    value: (name, parse, standIn) => optional(name, parse) ?? standIn,
    mistakes,
    close() {
      const found = mistakes();
      const [first] = found;
      if (first === undefined) return;
      const texts = found.map(({ text }) => text);
      throw new SyncError(first.code, texts.length === 1 ? first.text : listMistakes(noun, texts), {
        hint: first.hint,
      });
    },
  };
}

/** What must appear in no message: the secret inputs as given. */
export function secretsAmong(given: GivenInputs): string[] {
  return INPUTS.filter(({ secret }) => secret)
    .map(({ name }) => (given[name] ?? '').trim())
    .filter((secret) => secret !== '');
}

const NAMES: readonly string[] = INPUTS.map(({ name }) => name);

function unknownNames(given: GivenInputs): string[] {
  return Object.keys(given).filter((name) => !NAMES.includes(name) && given[name] !== '');
}
