// Names that the repository had. A key has the name in it, and most issues have no marker that would tell of it: a
// sweep makes thousands of tickets and a few hundred markers. So before an old issue gets a ticket, the CRM is
// asked whether one bears its number under another name, and the host whether that name led here.
import type { Host } from '../hosts/host.ts';
import { toIssueKey } from '../issue/key.ts';
import type { Desk } from '../vtiger/desk.ts';

export interface FormerNames {
  /** The keys of this issue that tickets bear under names that the repository had. */
  keysOf(number: number): Promise<readonly string[]>;
  /**
   * The names that the repository had: all that a key field has, asked for once; where the key is a line, as far as
   * tickets of these issues tell, or did before.
   */
  among(numbers: readonly number[]): Promise<readonly string[]>;
}

/** Issues asked for where the key is a line: of those that got their tickets before a rename, one would do. */
const MOST_ISSUES = 10;
/** Tickets that an answer has room for; each of these issues may have one in every repository. */
const MOST_TICKETS = 90;
/** Queries of a walk through the key field: one for each name, and more repositories share no CRM. */
const MOST_STEPS = 500;
/** What no query can look for; people can write it into the field. */
const UNSPEAKABLE = /[\\\p{Cc}]/u;

/** What is asked is remembered: which names are this repository's, and which are another's. */
export function openFormerNames(
  host: Host,
  desk: Pick<Desk, 'findKeys' | 'findNextKeys'>,
): FormerNames {
  const judged = new Map<string, boolean>();
  let walking: Promise<boolean> | undefined;

  async function judge(names: Iterable<string>): Promise<void> {
    const own = host.repository.toLowerCase();
    const unknown = [...new Set(names)].filter((name) => name !== own && !judged.has(name));
    const former = unknown.length === 0 ? [] : await host.findFormerNames(unknown);
    for (const name of unknown) judged.set(name, former.includes(name));
  }

  /** The keys that tickets of these numbers bear. */
  async function findNumbered(numbers: readonly number[]): Promise<readonly SaidKey[]> {
    const anywhere = { ...host, repository: '%' };
    const keys = await desk.findKeys(numbers.map((number) => toIssueKey(anywhere, number)));
    // What stands between the two ends can be more than a name: another key, say, on another line.
    const found = [...new Set(keys)].flatMap((key) => partsOf(host, key) ?? []);
    const said = found.filter(({ number }) => numbers.includes(number));
    await judge(said.map(({ name }) => name));
    return said;
  }

  /** From each name to the next one, past all the keys under it. False where it did not come to the end. */
  async function walk(findNextKeys: NonNullable<Desk['findNextKeys']>): Promise<boolean> {
    const [before, behind] = endsOf(host);
    const names = new Set<string>();
    let bound = before;
    let isWhole = false;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const keys = await findNextKeys(bound);
      const ours = keys.filter((key) => key.startsWith(before));
      const said = ours.flatMap((key) => partsOf(host, key) ?? []);
      for (const { name } of said) names.add(name);
      isWhole = ours.length < keys.length || keys.length === 0;
      const last = ours.findLast((key) => !UNSPEAKABLE.test(key));
      if (isWhole || last === undefined) break;
      const name = said.find(({ key }) => key === last)?.name ?? '';
      // Letters come behind all digits, whatever the order of the rest. What is no name is passed by itself.
      const next = name.includes('/') ? `${before}${name}${behind}z` : last;
      // The same again, as what the field shows is not to the letter what it holds.
      if (next === bound) break;
      bound = next;
    }
    await judge(names);
    return isWhole;
  }

  return {
    async keysOf(number) {
      const said = await findNumbered([number]);
      return said.filter(({ name }) => judged.get(name) === true).map(({ key }) => key);
    },
    async among(numbers) {
      if (numbers.length > 0) {
        const isKnown = await (walking ??=
          desk.findNextKeys === undefined ? Promise.resolve(false) : walk(desk.findNextKeys));
        const most = Math.min(MOST_ISSUES, Math.floor(MOST_TICKETS / (judged.size + 1)));
        if (!isKnown) await findNumbered(spread(numbers, most));
      }
      return [...judged].flatMap(([name, isFormer]) => (isFormer ? [name] : []));
    },
  };
}

/** Some of them, from the first to the last. */
function spread(numbers: readonly number[], most: number): readonly number[] {
  const step = Math.ceil(numbers.length / Math.max(1, most));
  return numbers.filter((_number, index) => index % step === 0);
}

/** What a key says. */
interface SaidKey {
  readonly key: string;
  /** Of the repository, in lower case. */
  readonly name: string;
  readonly number: number;
}

/** Undefined where it is none of the host's. */
function partsOf(host: Host, key: string): SaidKey | undefined {
  const [before, behind] = endsOf(host);
  const end = key.lastIndexOf(behind);
  const digits = key.slice(end + behind.length);
  const name = key.startsWith(before) && end > 0 ? key.slice(before.length, end) : '';
  return name !== '' && /^\d+$/.test(digits) ? { key, name, number: Number(digits) } : undefined;
}

/** What stands in its keys before a repository's name, and between that and the number. */
function endsOf(host: Host): readonly [before: string, behind: string] {
  const [before = ''] = toIssueKey({ ...host, repository: '\n' }, 1).split('\n', 1);
  return [before, `/${host.issuePath.toLowerCase()}/`];
}
