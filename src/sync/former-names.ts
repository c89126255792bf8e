// Names that the repository had. A key has the name in it, and most issues have no marker that would tell of it: a
// sweep makes thousands of tickets and a few hundred markers. So before an issue that is not new gets a ticket,
// the CRM is asked whether one bears its number under another name, and the host whether that name led here.
import type { Host } from '../hosts/host.ts';
import { toIssueKey } from '../issue/key.ts';
import type { Desk } from '../vtiger/desk.ts';

export interface FormerNames {
  /** The keys of this issue that tickets bear under names that the repository had. */
  keysOf(number: number): Promise<readonly string[]>;
  /** The names that the repository had, as far as tickets of some of these issues tell, or did before. */
  among(numbers: readonly number[]): Promise<readonly string[]>;
}

/** Of issues that got their tickets before a rename, one would do. */
const MOST_ISSUES = 10;
/** Tickets that an answer has room for; each of these issues may have one in every repository. */
const MOST_TICKETS = 90;

/** What is asked is remembered: which names are this repository's, and which are another's. */
export function openFormerNames(host: Host, desk: Pick<Desk, 'findKeys'>): FormerNames {
  const judged = new Map<string, boolean>();

  /** The names that tickets of these numbers bear, each with its keys. */
  async function findNamed(numbers: readonly number[]): Promise<Map<string, string[]>> {
    const anywhere = { ...host, repository: '%' };
    const keys = await desk.findKeys(numbers.map((number) => toIssueKey(anywhere, number)));
    const byName = new Map<string, string[]>();
    for (const key of keys) {
      const name = nameIn(host, key);
      if (name === undefined || name === host.repository.toLowerCase()) continue;
      byName.set(name, [...(byName.get(name) ?? []), key]);
    }
    const unknown = [...byName.keys()].filter((name) => !judged.has(name));
    const former = unknown.length === 0 ? [] : await host.findFormerNames(unknown);
    for (const name of unknown) judged.set(name, former.includes(name));
    return byName;
  }

  return {
    async keysOf(number) {
      const byName = await findNamed([number]);
      const keys = [...byName].flatMap(([name, its]) => (judged.get(name) === true ? its : []));
      return [...new Set(keys)];
    },
    async among(numbers) {
      await findNamed(spread(numbers, Math.floor(MOST_TICKETS / (judged.size + 1))));
      return [...judged].flatMap(([name, isFormer]) => (isFormer ? [name] : []));
    },
  };
}

/** Some of them, from the first to the last. */
function spread(numbers: readonly number[], most: number): readonly number[] {
  const step = Math.ceil(numbers.length / Math.max(1, Math.min(most, MOST_ISSUES)));
  return numbers.filter((_number, index) => index % step === 0);
}

/** The repository's name in a key of the host's, in lower case; undefined in any other. */
function nameIn(host: Host, key: string): string | undefined {
  const before = toIssueKey({ ...host, repository: '\n' }, 1).split('\n', 1)[0] ?? '';
  const behind = `/${host.issuePath.toLowerCase()}/`;
  const end = key.lastIndexOf(behind);
  const isOurs = key.startsWith(before) && /^\d+$/.test(key.slice(end + behind.length));
  return isOurs && end > before.length ? key.slice(before.length, end) : undefined;
}
