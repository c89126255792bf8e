// What decoders take, held against zod's schemas of the same form, and how they say what they don't.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as json from '../../src/http/decoders.ts';

interface Form {
  readonly decoder: json.Decoder<unknown>;
  readonly schema: z.ZodMiniType;
}

/** zod keeps null apart from absence, and takes an absent value for anything. */
const nothing = z.pipe(
  z.union([z.null(), z.undefined()]),
  z.transform(() => undefined),
);
const present = z.unknown().check(z.refine((value) => value !== undefined));

const PLAIN: readonly Form[] = [
  { decoder: json.string, schema: z.string() },
  { decoder: json.number, schema: z.number() },
  { decoder: json.boolean, schema: z.boolean() },
  { decoder: json.bigint, schema: z.bigint() },
  { decoder: json.anything, schema: present },
  { decoder: json.literal('a'), schema: z.literal('a') },
  { decoder: json.literal(true), schema: z.literal(true) },
];

/** Few names, so that values often have the keys that forms ask for. */
const names = fc.constantFrom('a', 'b', 'c');

const { form } = fc.letrec<{ form: Form }>((tie) => ({
  form: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...PLAIN),
    tie('form').map(({ decoder, schema }) => ({
      decoder: json.optional(decoder),
      schema: z.union([nothing, schema]),
    })),
    tie('form').map(({ decoder, schema }) => ({
      decoder: json.array(decoder),
      schema: z.array(schema),
    })),
    tie('form').map(({ decoder, schema }) => ({
      decoder: json.record(decoder),
      schema: z.record(z.string(), schema),
    })),
    fc.tuple(tie('form'), tie('form')).map(([one, other]) => ({
      decoder: json.either(one.decoder, other.decoder),
      schema: z.union([one.schema, other.schema]),
    })),
    fc.dictionary(names, tie('form'), { maxKeys: 3 }).map((fields) => ({
      decoder: json.object(mapped(fields, ({ decoder }) => decoder)),
      // An absent key is one whose value is undefined.
      schema: z.pipe(
        z.pipe(
          z.looseObject({}),
          z.transform((value) => mapped(fields, (_, name) => value[name])),
        ),
        z.object(mapped(fields, ({ schema }) => schema)),
      ),
    })),
  ),
}));

function mapped<T, U>(
  fields: Readonly<Record<string, T>>,
  map: (field: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, map(one, name)]));
}

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>('a', '', 0, 1.5, Infinity, true, false, null, 2n ** 64n),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
}));

it('decoders take what a schema of the same form takes, and give the same', () => {
  let taken = 0;
  fc.assert(
    fc.property(form, value, ({ decoder, schema }, raw) => {
      const parsed = schema.safeParse(raw);
      if (parsed.success) taken += 1;
      const decoding = () => decoder(raw);
      if (parsed.success) expect(decoding()).toEqual(parsed.data);
      else expect(decoding).toThrow(json.Mismatch);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(200);
});

describe('a mismatch', () => {
  const issue = json.object({
    title: json.string,
    labels: json.array(json.either(json.object({ name: json.string }), json.string)),
    closed: json.optional(json.literal(true)),
    counts: json.record(json.number),
    closer: json.optional(
      json.either(
        json.object({ kind: json.literal('commit'), sha: json.string }),
        json.object({ kind: json.literal('request'), by: json.object({ login: json.string }) }),
      ),
    ),
  });
  const right = { title: 'T', labels: [{ name: 'bug' }, 'ui'], counts: { a: 1 } };

  it.each<[unknown, string]>([
    ['SECRET', 'a string instead of an object'],
    [[right], 'an array instead of an object'],
    [{ ...right, title: undefined }, 'title: nothing instead of a string'],
    [{ ...right, title: { raw: 'SECRET' } }, 'title: an object instead of a string'],
    [{ ...right, labels: 'SECRET' }, 'labels: a string instead of an array'],
    [{ ...right, labels: ['ui', 5] }, 'labels[1]: a number instead of an object or a string'],
    [{ ...right, labels: ['ui', {}] }, 'labels[1].name: nothing instead of a string'],
    [{ ...right, closed: false }, 'closed: a boolean instead of true'],
    [{ ...right, counts: { a: 1, b: null } }, 'counts.b: nothing instead of a number'],
    [
      { ...right, counts: { ['a'.repeat(99)]: '' } },
      `counts.${'a'.repeat(60)}: a string instead of a number`,
    ],
    // Of two forms, that which it was more like, or the first.
    [{ ...right, closer: { kind: 'commit' } }, 'closer.sha: nothing instead of a string'],
    [
      { ...right, closer: { kind: 'request', by: {} } },
      'closer.by.login: nothing instead of a string',
    ],
    [{ ...right, closer: {} }, 'closer.kind: nothing instead of "commit"'],
  ])('of %j is told without what it holds', (raw, message) => {
    expect(() => json.decode(issue, raw, (cause) => new Error(`No: ${cause.message}`))).toThrow(
      new Error(`No: ${message}`),
    );
    expect(json.tryDecode(issue, raw)).toBeUndefined();
  });

  it('is all that is turned into another error', () => {
    const broken: json.Decoder<never> = () => {
      throw new TypeError('a mistake of ours');
    };
    expect(() => json.decode(broken, 1, () => new Error('No'))).toThrow(TypeError);
    expect(() => json.tryDecode(json.array(broken), [1])).toThrow(TypeError);
  });
});
