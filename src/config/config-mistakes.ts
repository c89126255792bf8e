// What the schema found wrong, in words: each mistake with its path, and a guess at what was meant.
import * as z from 'zod/mini';
import { configSchema } from './config-file.ts';
import { isTemplate } from './detail-rules.ts';
import { OWN_FIELDS } from './own-fields.ts';
import type { CompileTemplate } from './templates.ts';
import { didYouMean, noneOf, type Quote } from './wording.ts';

export interface ConfigMistake {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/**
 * All mistakes in a config that was read from YAML.
 *
 * @param compile there wherever the text of the config has a template
 */
export function mistakesIn(
  config: unknown,
  quote: Quote,
  compile: CompileTemplate | undefined,
): ConfigMistake[] {
  const { error } = z.safeParse(configSchema, config);
  return [
    ...(error?.issues ?? []).flatMap((issue) => toMistakes(issue, [], config, quote)),
    ...templateMistakes(config, quote, compile),
  ];
}

function templateMistakes(
  config: unknown,
  quote: Quote,
  compile: CompileTemplate | undefined,
): ConfigMistake[] {
  const fields = valueAt(config, FIELDS);
  const names = typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
  const paths = [...names.map((name) => [...FIELDS, name]), ['ticket', 'solution']];
  return paths.flatMap((path) => {
    const value = valueAt(config, path);
    const text = Array.isArray(value) ? value.join('\n') : value;
    if (typeof text !== 'string' || !isTemplate(text)) return [];
    const compiled = compile?.(text) ?? { mistake: 'has its braces written as escapes' };
    return 'mistake' in compiled ? [{ path, text: `${quote(text)}: ${compiled.mistake}` }] : [];
  });
}

const FIELDS = ['ticket', 'fields'] as const;

function toMistakes(
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[],
  config: unknown,
  quote: Quote,
): ConfigMistake[] {
  const path = [...above, ...issue.path];
  const value = valueAt(config, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        text: `unknown key${didYouMean(key, known)}`,
      }));
    }
    case 'invalid_union': {
      // Our unions are "one, or a list of them" and the like: the branch that fits the shape has the
      // better words.
      const branch =
        issue.errors.find((errors) => !errors.some(isOtherShape)) ??
        (Array.isArray(value) ? issue.errors.at(-1) : issue.errors[0]);
      if (value === null || !['string', 'object'].includes(typeof value)) {
        return [{ path, text: wrongType('text or a list', value) }];
      }
      return (branch ?? []).flatMap((inner) => toMistakes(inner, path, config, quote));
    }
    case 'invalid_type':
      return [
        {
          path,
          text:
            unquotedText(path, value, quote) ??
            wrongType(NOUNS[issue.expected] ?? issue.expected, value),
        },
      ];
    default:
      return [{ path, text: wrongValue(issue, value, quote) }];
  }
}

function isOtherShape({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  record: 'a map',
  array: 'a list',
};

/** `[severity: high]`: to YAML the colon makes a label a map. */
function unquotedText(
  path: readonly PropertyKey[],
  value: unknown,
  quote: Quote,
): string | undefined {
  const isItem = typeof path.at(-1) === 'number' && typeof value === 'object' && value !== null;
  const [pair, ...others] = isItem && !Array.isArray(value) ? Object.entries(value) : [];
  const isText = pair !== undefined && others.length === 0 && typeof pair[1] !== 'object';
  return isText ? `is a map, not text; put it in quotes: ${quote(pair.join(': '))}` : undefined;
}

function wrongType(expected: string, value: unknown): string {
  if (value === null) return 'is empty; give it a value or take the line out';
  if (Array.isArray(value)) return `is a list, not ${expected}`;
  if (typeof value === 'object') return `is a map, not ${expected}`;
  if (typeof value === 'string') return `is text, not ${expected}`;
  const quotes = expected.startsWith('text') ? '; put it in quotes' : '';
  return `is ${typeof value === 'boolean' ? 'true or false' : 'a number'}, not ${expected}${quotes}`;
}

function wrongValue(issue: z.core.$ZodIssue, value: unknown, quote: Quote): string {
  const given = typeof value === 'string' ? value : '';
  switch (issue.code) {
    case 'invalid_value':
      return noneOf(quote(given), given, issue.values.map(String));
    case 'invalid_key': {
      const cure = OWN_FIELDS[String(issue.path.at(-1))];
      return cure === undefined
        ? 'is no field name, such as cf_905'
        : `is written by the program itself; ${cure}`;
    }
    case 'invalid_format':
      return issue.path.at(-1) === 'id'
        ? `${quote(given)} is no id, such as 11x4`
        : `${quote(given)} is no field name, such as cf_901`;
    case 'too_small':
      return 'is empty; give it a value or take the line out';
    default:
      return issue.message;
  }
}

/** Paths come from issues about this very value, but a wrong one must not break the report. */
function valueAt(config: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, config);
}

/** The keys that the schema knows at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  const section = path.reduce<z.core.$ZodType | undefined>(
    (schema, key) => shapeOf(schema)[String(key)],
    configSchema,
  );
  return Object.keys(shapeOf(section));
}

function shapeOf(schema: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> {
  if (schema instanceof z.ZodMiniExactOptional) return shapeOf(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniPipe) return shapeOf(schema._zod.def.in);
  if (schema instanceof z.ZodMiniUnion) {
    return Object.assign({}, ...schema._zod.def.options.map(shapeOf)) as ReturnType<typeof shapeOf>;
  }
  return schema instanceof z.ZodMiniObject ? schema._zod.def.shape : {};
}
