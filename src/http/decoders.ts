// Decoders: what a server sent as JSON, in the form that the program reads. Keys that a form does not name
// are dropped, since versions differ in them, and null counts as absent, since servers send one or the other.
//
// Not zod's: every event starts a process, and to load zod and make its schemas was 4 of the 85 ms of a new
// ticket. zod reads the config, whose author wants to hear of every mistake; of an answer the first will do.

/** @throws Mismatch where the value has another form */
export type Decoder<T> = (value: unknown) => T;

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** Says where and how, e.g. `labels[2].name: a number instead of a string`; of the value its kind alone. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
  readonly found: string;
  readonly expected: string;
  readonly path: readonly (string | number)[];

  constructor(found: string, expected: string, path: Mismatch['path'] = []) {
    const what = `${found} instead of ${expected}`;
    super(path.length === 0 ? what : `${spell(path)}: ${what}`);
    this.found = found;
    this.expected = expected;
    this.path = path;
  }
}

/** @param toError what to throw in place of a mismatch */
export function decode<T>(
  decoder: Decoder<T>,
  value: unknown,
  toError: (mismatch: Mismatch) => Error,
): T {
  try {
    return decoder(value);
  } catch (thrown) {
    throw thrown instanceof Mismatch ? toError(thrown) : thrown;
  }
}

/** @returns undefined where the value has another form */
export function tryDecode<T>(decoder: Decoder<T>, value: unknown): T | undefined {
  try {
    return decoder(value);
  } catch (thrown) {
    if (thrown instanceof Mismatch) return undefined;
    throw thrown;
  }
}

export const string: Decoder<string> = (value) =>
  typeof value === 'string' ? value : mismatch('a string', value);

export const number: Decoder<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : mismatch('a number', value);

/** JSON has none; they come from integers that a number can't hold exactly. */
export const bigint: Decoder<bigint> = (value) =>
  typeof value === 'bigint' ? value : mismatch('a large integer', value);

export const boolean: Decoder<boolean> = (value) =>
  typeof value === 'boolean' ? value : mismatch('true or false', value);

/** Whatever it is, null too, if it is there. */
export const anything: Decoder<unknown> = (value) =>
  value === undefined ? mismatch('anything', value) : value;

export function literal<const T extends string | boolean>(expected: T): Decoder<T> {
  return (value) => (value === expected ? expected : mismatch(JSON.stringify(expected), value));
}

export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return (value) => (value === undefined || value === null ? undefined : decoder(value));
}

/** @param first the likelier one: a mismatch is slow to make */
export function either<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> {
  return (value) => {
    try {
      return first(value);
    } catch (thrown) {
      if (!(thrown instanceof Mismatch)) throw thrown;
      return decode(second, value, (other) => moreTelling(thrown, other));
    }
  };
}

export function array<T>(element: Decoder<T>): Decoder<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return mismatch('an array', value);
    return value.map((one: unknown, index) => at(index, element, one));
  };
}

export function object<Form extends Readonly<Record<string, Decoder<unknown>>>>(
  form: Form,
): Decoder<{ readonly [Name in keyof Form]: Decoded<Form[Name]> }> {
  const named = Object.entries(form);
  return (value) => {
    if (!isObject(value)) return mismatch('an object', value);
    const decoded: Record<string, unknown> = {};
    for (const [name, decoder] of named) decoded[name] = at(name, decoder, value[name]);
    return decoded as { [Name in keyof Form]: Decoded<Form[Name]> };
  };
}

/** An object whose keys are not known beforehand. */
export function record<T>(element: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isObject(value)) return mismatch('an object', value);
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, one]) => [name, at(name, element, one)]));
  };
}

/** @throws Mismatch always */
export function mismatch(expected: string, value: unknown): never {
  throw new Mismatch(kindOf(value), expected);
}

/** The one that came further; where neither came anywhere, both. */
function moreTelling(one: Mismatch, other: Mismatch): Mismatch {
  if (one.path.length !== other.path.length)
    return one.path.length > other.path.length ? one : other;
  if (one.path.length > 0) return one;
  return new Mismatch(one.found, `${one.expected} or ${other.expected}`);
}

function at<T>(step: string | number, decoder: Decoder<T>, value: unknown): T {
  return decode(
    decoder,
    value,
    ({ found, expected, path }) => new Mismatch(found, expected, [step, ...path]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Of a name that a form does not give, as in a record, so much is shown. */
const LONGEST_NAME = 60;

/** `labels[2].name` */
function spell(path: Mismatch['path']): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const name = step.slice(0, LONGEST_NAME);
    return before === '' ? name : `${before}.${name}`;
  }, '');
}
