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
/** Names that a walk through the key field comes by, each for a query: more repositories share no CRM. */
const MOST_NAMES = 500;

/** What is asked is remembered: which names are this repository's, and which are another's. */
export function openFormerNames(
  host: Host,
  desk: Pick<Desk, 'findKeys' | 'findNextKey'>,
): FormerNames {
  const judged = new Map<string, boolean>();
  let walking: Promise<void> | undefined;

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

  /** From each name to the next one, past all the keys under it. */
  async function walk(findNextKey: NonNullable<Desk['findNextKey']>): Promise<void> {
    const [before, behind] = endsOf(host);
    const names = new Set<string>();
    let bound = before;
    for (let steps = 0; steps < MOST_NAMES; steps += 1) {
      const key = await findNextKey(bound);
      if (key?.startsWith(before) !== true) break;
      const said = partsOf(host, key);
      if (said !== undefined) names.add(said.name);
      // Letters come behind all digits, whatever the order of the rest.
      bound = said === undefined ? key : `${before}${said.name}${behind}z`;
    }
    await judge(names);
  }

  return {
    async keysOf(number) {
      const said = await findNumbered([number]);
      return said.filter(({ name }) => judged.get(name) === true).map(({ key }) => key);
    },
    async among(numbers) {
      if (numbers.length > 0) {
        const most = Math.min(MOST_ISSUES, Math.floor(MOST_TICKETS / (judged.size + 1)));
        if (desk.findNextKey === undefined) await findNumbered(spread(numbers, most));
        else await (walking ??= walk(desk.findNextKey));
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
