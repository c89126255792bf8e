// Names that the repository had. A key has the name in it, and most issues have no marker that would tell of it: a
// sweep makes thousands of tickets and a few hundred markers. So before an old issue gets a ticket, the CRM is
// asked whether one bears its number under another name, and the host whether that name led here.
import type { Host } from '../hosts/host.ts';
import { toIssueKey } from '../issue/key.ts';
import type { Desk } from '../vtiger/desk.ts';

export interface FormerNames {
  /** The keys of this issue that tickets bear under names that the repository had. */
  keysOf(number: number): Promise<readonly string[]>;
  /** The names that the repository had, as far as tickets of these issues tell, or did before. */
  among(numbers: readonly number[]): Promise<readonly string[]>;
}

/** Tickets that an answer has room for; each issue that is asked for may have one in every repository. */
const MOST_TICKETS = 90;
/** Issues of the first question, when it is not known yet how many repositories share the CRM. */
const FIRST_ISSUES = 5;
/** Questions about a page of issues: enough for nearly all of them where three other repositories share the CRM. */
const MOST_QUESTIONS = 5;

/** What is asked is remembered: which names are this repository's, and which are another's. */
export function openFormerNames(host: Host, desk: Pick<Desk, 'findKeys'>): FormerNames {
  const judged = new Map<string, boolean>();
  let hasAsked = false;

  /** The keys that tickets of these numbers bear, by the names in them. */
  async function findNamed(numbers: readonly number[]): Promise<Map<string, string[]>> {
    const anywhere = { ...host, repository: '%' };
    const keys = await desk.findKeys(numbers.map((number) => toIssueKey(anywhere, number)));
    const byName = new Map<string, string[]>();
    for (const key of new Set(keys)) {
      const said = partsOf(host, key);
      // What stands between the two ends can be more than a name: another key, say, on another line.
      if (said === undefined || !numbers.includes(said.number)) continue;
      byName.set(said.name, [...(byName.get(said.name) ?? []), key]);
    }
    const unknown = [...byName.keys()].filter((name) => !judged.has(name));
    const former = unknown.length === 0 ? [] : await host.findFormerNames(unknown);
    for (const name of unknown) judged.set(name, former.includes(name));
    hasAsked = true;
    return byName;
  }

  const roomFor = (): number =>
    hasAsked ? Math.max(1, Math.floor(MOST_TICKETS / (judged.size + 1))) : FIRST_ISSUES;

  return {
    async keysOf(number) {
      const byName = await findNamed([number]);
      return [...byName].flatMap(([name, keys]) => (judged.get(name) === true ? keys : []));
    },
    async among(numbers) {
      let rest = spread(numbers);
      for (let asked = 0; rest.length > 0 && asked < MOST_QUESTIONS; asked += 1) {
        const room = roomFor();
        await findNamed(rest.slice(0, room));
        rest = rest.slice(room);
      }
      return [...judged].flatMap(([name, isFormer]) => (isFormer ? [name] : []));
    },
  };
}

/** So that the first of them stand for all, from the first to the last. */
function spread(numbers: readonly number[]): readonly number[] {
  const step = Math.ceil(numbers.length / FIRST_ISSUES);
  return numbers
    .map((number, index) => ({ number, round: index % step }))
    .toSorted((one, other) => one.round - other.round)
    .map(({ number }) => number);
}

/** Name, in lower case, and number in a key of the host's under another name; undefined in any other. */
function partsOf(
  host: Host,
  key: string,
): { readonly name: string; readonly number: number } | undefined {
  const before = toIssueKey({ ...host, repository: '\n' }, 1).split('\n', 1)[0] ?? '';
  const behind = `/${host.issuePath.toLowerCase()}/`;
  const end = key.lastIndexOf(behind);
  const name = key.startsWith(before) && end > 0 ? key.slice(before.length, end) : '';
  const digits = key.slice(end + behind.length);
  const isAnother = name !== '' && name !== host.repository.toLowerCase();
  return isAnother && /^\d+$/.test(digits) ? { name, number: Number(digits) } : undefined;
}
