// What was typed behind a command, checked: every mistake at once, each with a guess at what was meant.
import { parseArgs } from 'node:util';
import { didYouMean, quoteWithout } from '../../config/wording.ts';
import { flagsOf, type Command, type Flag, type Given } from './commands.ts';

export type ReadArguments =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistaken'; readonly mistakes: readonly string[] };

const quote = quoteWithout([]);

/** Reads what follows the command's name. A flag that is given twice has its last value, or both. */
export function readArguments(command: Command, args: readonly string[]): ReadArguments {
  const known = new Map(flagsOf(command).map((flag) => [flag.name, flag]));
  const { dashed, others } = takeDashed(joinBooleans(args, known), known);
  const { tokens } = parseArgs({
    args: others,
    options: Object.fromEntries([
      ['help', { type: 'boolean', short: 'h' }],
      ...[...known.values()].map((flag) => [flag.name, { type: typeOf(flag) }]),
    ]) as Record<string, { type: 'boolean' | 'string' }>,
    // Strict, it would end at the first mistake, in words of its own.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const flags: Record<string, string> = {};
  const repeated: Record<string, string[]> = {};
  const mistakes = dashed.map((arg) => notOneFlag(arg, known));
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { kind: 'help' };
    const flag = known.get(token.name);
    const mistake =
      flag === undefined
        ? unknownFlag(token.rawName, known)
        : (misuse(flag, token) ?? otherCommand(command, flag, token));
    if (mistake !== undefined) mistakes.push(mistake);
    else if (flag?.isRepeatable === true) (repeated[token.name] ??= []).push(token.value ?? '');
    else flags[token.name] = token.value ?? 'true';
  }
  // Behind a flag that is not known, a word may well be its value.
  const surplus = mistakes.length > 0 ? [] : words.slice(command.words);
  for (const word of surplus) mistakes.push(`${quote(word)} is one word too many`);
  return mistakes.length > 0
    ? { kind: 'mistaken', mistakes }
    : { kind: 'given', given: { words, flags, repeated } };
}

function typeOf({ takes }: Flag): 'boolean' | 'string' {
  return takes === '' || takes === 'true|false' ? 'boolean' : 'string';
}

/** `--dry-run true` as `--dry-run=true`: flags that may stand bare take no word by themselves. */
function joinBooleans(args: readonly string[], known: ReadonlyMap<string, Flag>): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const before = joined.at(-1) ?? '';
    const takes = before.startsWith('--') ? known.get(before.slice(2))?.takes : undefined;
    if (takes !== 'true|false' || !/^(?:true|false)$/i.test(arg)) return [...joined, arg];
    return [...joined.slice(0, -1), `${before}=${arg}`];
  }, []);
}

/**
 * Words that begin with one dash, apart from the rest. To `parseArgs` each would be a row of flags of one letter, and
 * a comment such as `- hello` would ask for help by its `h`.
 */
function takeDashed(
  args: readonly string[],
  known: ReadonlyMap<string, Flag>,
): { readonly dashed: readonly string[]; readonly others: string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isDashed = (arg: string, at: number): boolean =>
    at < end && /^-[^-]/.test(arg) && arg !== '-h' && !takesNext(args[at - 1], known);
  return {
    dashed: args.filter(isDashed),
    others: args.filter((arg, at) => !isDashed(arg, at)),
  };
}

function takesNext(arg: string | undefined, known: ReadonlyMap<string, Flag>): boolean {
  const flag = arg?.startsWith('--') === true ? known.get(arg.slice(2)) : undefined;
  return flag !== undefined && typeOf(flag) === 'string';
}

function notOneFlag(arg: string, known: ReadonlyMap<string, Flag>): string {
  return `${unknownFlag(arg, known)} (a text that begins with - goes behind --)`;
}

function unknownFlag(rawName: string, known: ReadonlyMap<string, Flag>): string {
  const names = [...known.keys(), 'help'].map((name) => `--${name}`);
  return `${quote(rawName)} is no flag of this command${didYouMean(rawName, names)}`;
}

/** The setting `command` is for jobs; here the command was typed, and doing the one or the other would be a guess. */
function otherCommand(
  { name }: Command,
  flag: Flag,
  { value = '' }: FlagToken,
): string | undefined {
  if (flag.name !== 'command' || value.trim().toLowerCase() === name) return undefined;
  return `--command ${quote(value)} is another command than ${name}, which was typed`;
}

interface FlagToken {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function misuse({ name, takes }: Flag, { value, inlineValue }: FlagToken): string | undefined {
  if (takes === '' && value !== undefined) return `--${name} takes no value`;
  // Most often a variable that is not set, and whoever wrote it did not mean to leave the flag out.
  if (takes === 'true|false' && value === '') return `--${name}= has no value: true or false`;
  if (takes === '' || takes === 'true|false') return undefined;
  // A flag where the value should be is a value forgotten; a real one can be given with `=`.
  const isForgotten = value === undefined || (!inlineValue && /^--?\w/.test(value));
  return isForgotten ? `--${name} needs a value: ${takes}` : undefined;
}
