// The template language of the config: Liquid, as in Jekyll and on many a help desk, cut down to what a
// value needs. Loaded only where a config has a template. Everything that can be wrong with one is found
// when the config is read.
import { Liquid, type FilterImplOptions, type Template as Parsed } from 'liquidjs';
import { SyncError } from '../errors/sync-error.ts';
import type { Template } from '../plan/details.ts';
import { ISSUE_DATA, ISSUE_LISTS, type IssueData, type IssueDataName } from '../plan/issue-data.ts';
import type { Parsed as Reading } from './parsed.ts';
import { didYouMean } from './wording.ts';

export type CompileTemplate = (text: string) => Reading<Template>;

const TAGS: ReadonlySet<string> = new Set(
  'assign capture case comment for if raw unless break continue #'.split(' '),
);

/** Of texts, lists, numbers and dates. None that reads a clock, a random number or a file. */
const FILTERS: ReadonlySet<string> = new Set(
  (
    'abs append at_least at_most capitalize ceil compact concat date default divided_by downcase first ' +
    'floor join last lstrip minus modulo plus prepend remove remove_first remove_last replace ' +
    'replace_first replace_last reverse round rstrip size slice sort sort_natural split squish strip ' +
    'strip_newlines times truncate truncatewords uniq upcase url_encode'
  ).split(' '),
);

/** Characters of one template; nobody could read a longer one. */
const LONGEST = 10_000;
/** Milliseconds of one rendering, and what the library counts of memory: a bound on loops. */
const RENDERING = { renderLimit: 500, memoryLimit: 2_000_000 };

export function openTemplates(): CompileTemplate {
  const engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    // Times as UTC, wherever the program runs.
    timezoneOffset: 0,
    parseLimit: LONGEST,
    ...RENDERING,
    // No file is ever looked for.
    templates: {},
  });
  keepOnly(engine.tags, TAGS);
  const date = engine.filters['date'];
  keepOnly(engine.filters, FILTERS);
  if (date !== undefined) engine.registerFilter('date', ofTimesOnly(date));
  engine.registerFilter('after', restAfter);

  return (text) => {
    try {
      const parsed = engine.parse(text);
      const reads = engine.globalVariableSegmentsSync(parsed);
      const mistake = clockMistake(text) ?? reads.map(nameMistake).find(Boolean);
      if (mistake !== undefined) return { mistake };
      const names = reads.flatMap(([, name]) => (isDataName(name) ? [name] : []));
      return { value: { reads: new Set(names), render: renderer(engine, parsed, text) } };
    } catch (thrown) {
      return { mistake: inWords(thrown) };
    }
  };
}

function renderer(engine: Liquid, parsed: Parsed[], text: string): (data: IssueData) => string {
  return (issue) => {
    try {
      return String(engine.renderSync(parsed, { issue }));
    } catch (thrown) {
      // The library's own words can hold the issue's.
      const why = inWords(thrown).includes('limit exceeded')
        ? 'it takes too long'
        : 'a filter failed';
      const message = `The template ${JSON.stringify(text.slice(0, SHOWN))} failed: ${why}.`;
      throw new SyncError('ticket-value', message, { cause: thrown });
    }
  };
}

/** Characters of a template in a message. */
const SHOWN = 60;

function keepOnly(known: Record<string, unknown>, kept: ReadonlySet<string>): void {
  for (const name of Object.keys(known)) if (!kept.has(name)) Reflect.deleteProperty(known, name);
}

/** `date` of the library takes "now", too, by which every run would find another text. */
function ofTimesOnly(date: FilterImplOptions): FilterImplOptions {
  const format = typeof date === 'function' ? date : date.handler;
  return function (value: unknown, ...rest: unknown[]): unknown {
    const isTime = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
    return isTime ? (format.call(this, value, ...rest) as unknown) : '';
  };
}

/** Of a list, what follows the prefix, in any case: `component: billing` gives `billing`. */
function restAfter(list: unknown, prefix: unknown): string[] {
  const start = String(prefix).toLowerCase();
  const texts = Array.isArray(list) ? list.map(String) : [];
  return texts
    .filter((text) => text.toLowerCase().startsWith(start))
    .map((text) => text.slice(start.length).trim());
}

function clockMistake(text: string): string | undefined {
  const found = /["'](?:now|today)["']\s*\|\s*date\b/.exec(text);
  return found === null
    ? undefined
    : 'asks for the time of the run, by which every run would write the ticket anew';
}

/** What is wrong with a name that a template reads: `['issue', 'labels', 0]` for `issue.labels[0]`. */
function nameMistake(segments: readonly unknown[]): string | undefined {
  const [root, name, ...rest] = segments;
  const known = Object.keys(ISSUE_DATA);
  if (root !== 'issue') {
    const guess = known.includes(String(root)) ? `, did you mean issue.${String(root)}?` : '';
    return `${String(root)} is not known${guess || '; all names begin with issue.'}`;
  }
  if (name === undefined) return 'issue alone is no text; say what of it, such as issue.title';
  if (typeof name !== 'string') return 'names have to be written out: issue.title';
  if (!isDataName(name)) {
    const guess = didYouMean(
      `issue.${name}`,
      known.map((one) => `issue.${one}`),
    );
    return `issue.${name} is not known${guess}`;
  }
  const [part, ...parts] = rest;
  const isPart = part === undefined || (parts.length === 0 && isPartOf(name, part));
  return isPart ? undefined : `there is no such part of issue.${name}`;
}

function isDataName(name: unknown): name is IssueDataName {
  return typeof name === 'string' && Object.hasOwn(ISSUE_DATA, name);
}

function isPartOf(name: string, part: unknown): boolean {
  if (!ISSUE_LISTS.has(name)) return part === 'size';
  return typeof part === 'number' || ['first', 'last', 'size'].includes(String(part));
}

/** The library's words, without the place in a file that there isn't. */
function inWords(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.split('\n')[0]?.replace(/, line:\d+, col:\d+$/, '') ?? '';
}
