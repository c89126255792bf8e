// YAML text to a config, or everything that is wrong with it. The text may come from anybody who can
// propose a change, so size, nesting and aliases are bounded.
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import * as z from 'zod/mini';
import { configSchema, type ConfigFile } from './config-file.ts';
import { mistakesIn, type ConfigMistake } from './config-mistakes.ts';
import type { CompileTemplate } from './templates.ts';
import { cleaned, quoteWithout, type Quote } from './wording.ts';

/** Far above any real config; parsing as much still takes well under a second. */
const MAX_BYTES = 256 * 1024;
/** Anchors are handy for a label list or two; "billion laughs" needs many more. */
const MAX_ALIASES = 50;
/** Syntax errors bring others in their wake; the first ones tell. */
const SHOWN_SYNTAX_ERRORS = 5;
/** Enough to work on, and a bound on the work of finding their lines. */
const SHOWN_MISTAKES = 50;

export interface ParsedConfig {
  readonly config: ConfigFile;
  /** How many mistakes there are; 0: the config counts. */
  readonly mistakeCount: number;
  /** The first of them, one line each, with path and line number. */
  readonly mistakes: readonly string[];
}

/**
 * @param secrets what no mistake may repeat
 * @param compile there wherever the text has a template
 */
export function parseConfig(
  yaml: string,
  secrets: readonly string[],
  compile: CompileTemplate | undefined,
): ParsedConfig {
  if (Buffer.byteLength(yaml) > MAX_BYTES) return failed(['the config is larger than 256 kB']);
  const garbled = yaml.indexOf('\ufffd');
  if (garbled >= 0) {
    const line = yaml.slice(0, garbled).split('\n').length;
    return failed([
      `line ${line}: is not in UTF-8; save the file in that encoding (U+FFFD, where it is meant, is "\\ufffd")`,
    ]);
  }
  const lines = new LineCounter();
  // The library's own check for duplicate keys takes quadratic time; see `duplicateKeys`.
  const options = { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false };
  const document = parseDocument(yaml, options);
  const syntax = syntaxMistakes(document, lines, secrets);
  if (syntax.length > 0) return failed(syntax);
  const quote = quoteWithout(secrets);
  const lost = lostAliases(document, quote);
  if (lost.length > 0) return failed(lost.map((found) => toLine(found, document, lines, quote)));
  const value = toValue(document, secrets);
  if ('mistake' in value) return failed([value.mistake]);
  // A file of comments only is an empty config.
  const config = value.config ?? {};
  const found: Located[] = [
    ...duplicateKeys(document),
    ...changedNumbers(document),
    ...mistakesIn(config, quote, compile && cleaning(compile, secrets)),
  ];
  if (found.length === 0) {
    return { config: z.parse(configSchema, config), mistakes: [], mistakeCount: 0 };
  }
  const shown = found.slice(0, SHOWN_MISTAKES);
  return failed(
    shown.map((mistake) => toLine(mistake, document, lines, quote)),
    found.length,
  );
}

/** What is wrong with a template can name what stands in it. */
function cleaning(compile: CompileTemplate, secrets: readonly string[]): CompileTemplate {
  return (text) => {
    const compiled = compile(text);
    return 'mistake' in compiled ? { mistake: cleaned(compiled.mistake, secrets, 160) } : compiled;
  };
}

/** A mistake, with its place in the text where that is known already. */
interface Located extends ConfigMistake {
  readonly at?: Node;
}

function failed(mistakes: readonly string[], count = mistakes.length): ParsedConfig {
  return { config: {}, mistakes, mistakeCount: count };
}

function syntaxMistakes(
  document: Document.Parsed,
  lines: LineCounter,
  secrets: readonly string[],
): string[] {
  const found = [...document.errors, ...document.warnings];
  const tooDeep = found.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  return (tooDeep ? [tooDeep] : found.slice(0, SHOWN_SYNTAX_ERRORS)).map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    // The rest of that message speaks to the library's callers.
    const words = error === tooDeep ? 'Nested too deeply' : error.message.split('; please use')[0];
    const cure = SYNTAX_CURES[error.code] ?? '';
    return `line ${line}, column ${col}: ${cleaned(words ?? '', secrets, 160)}${cure}`;
  });
}

/** Slips of people who write labels, by the library's codes. */
const SYNTAX_CURES: Readonly<Record<string, string>> = {
  BAD_ALIAS: '; put a text that begins with * in quotes',
  BLOCK_AS_IMPLICIT_KEY: '; put a text with a colon in it in quotes',
};

type Value = { readonly config: unknown } | { readonly mistake: string };

function toValue(document: Document.Parsed, secrets: readonly string[]): Value {
  try {
    return { config: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    // Too many aliases.
    const message = error instanceof Error ? error.message : String(error);
    return { mistake: cleaned(message, secrets, 160) };
  }
}

/** Aliases of nothing: most often labels such as `*bug`, whose star was meant as a wildcard. */
function lostAliases(document: Document.Parsed, quote: Quote): Located[] {
  const anchors = new Set<string>();
  const lost: Located[] = [];
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, alias, ancestors) {
      if (anchors.has(alias.source)) return undefined;
      const text = `nothing above has the anchor that ${quote(`*${alias.source}`)} is an alias of; a text that begins with * has to be in quotes`;
      lost.push({ path: pathOf(alias, ancestors), text, at: alias });
      return lost.length < SHOWN_MISTAKES ? undefined : visit.BREAK;
    },
  });
  return lost;
}

/** Keys and indices that lead to a node. */
function pathOf(node: Node, ancestors: readonly unknown[]): PropertyKey[] {
  return [...ancestors, node].flatMap((step, index, steps): PropertyKey[] => {
    if (isPair(step)) return [keyOf(step)];
    const above = steps[index - 1];
    return isSeq(above) ? [above.items.indexOf(step)] : [];
  });
}

function duplicateKeys(document: Document.Parsed): Located[] {
  const found: Located[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const above = ancestors.filter(isPair).map((pair) => keyOf(pair));
        if (seen.has(name)) found.push({ path: [...above, name], text: 'is given twice', at: key });
        seen.add(name);
      }
    },
  });
  return found;
}

/** Numbers of `ticket.fields` that would be written in other characters: a version `2.0`, a key `0123`. */
function changedNumbers(document: Document.Parsed): Located[] {
  const inside = (node: unknown, name: string): unknown =>
    isMap(node) ? targetOf(document, node.get(name, true)) : undefined;
  const fields = inside(inside(document.contents, 'ticket'), 'fields');
  if (!isMap(fields)) return [];
  return fields.items.flatMap((pair) => {
    const value = targetOf(document, pair.value);
    if (!isScalar(value) || typeof value.value !== 'number') return [];
    if (value.source === String(value.value)) return [];
    const path = ['ticket', 'fields', keyOf(pair)];
    return [{ path, text: 'is a number that would be written in another form; put it in quotes' }];
  });
}

/** What an alias stands for; anything else is itself. */
function targetOf(document: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function toLine(
  mistake: Located,
  document: Document.Parsed,
  lines: LineCounter,
  quote: Quote,
): string {
  const offset = (mistake.at ?? nodeAt(document, mistake.path))?.range?.[0];
  const place = offset === undefined ? '' : ` (line ${lines.linePos(offset).line})`;
  const [where, gap] = mistake.path.length > 0 ? [pathText(mistake.path, quote), ': '] : ['', ''];
  const text = mistake.path.length > 0 ? mistake.text : `the config ${mistake.text}`;
  return `${where}${gap}${text}${place}`;
}

/** `ticket.fields.cf_905`, `bug-labels[2]` (counted from 1, as people do). */
function pathText(path: readonly PropertyKey[], quote: Quote): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key + 1}]`;
    const name = String(key);
    return `.${/^[\w-]{1,60}$/.test(name) ? quote(name).slice(1, -1) : quote(name)}`;
  });
  return parts.join('').slice(1);
}

/** The key of a map entry, the item of a list; nothing inside an alias. */
function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = document.contents;
  let at: Node | undefined;
  for (const key of path) {
    if (isAlias(node)) return at;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === key);
      at = isScalar(pair?.key) ? pair.key : at;
      node = pair?.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      at = isNode(node) ? node : at;
    }
  }
  return at;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
