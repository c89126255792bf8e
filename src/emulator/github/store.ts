// What the embedded GitHub remembers: accounts, repositories, issues, comments, files. No protocol
// and no JSON here, so that the REST API and the events tell of one and the same thing.

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** How GitHub relates an author to a repository. */
export type AuthorAssociation = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export interface Label {
  readonly id: number;
  readonly name: string;
}

export interface Milestone {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface IssueType {
  readonly id: number;
  readonly name: string;
}

export interface Comment {
  readonly id: number;
  readonly author: Account | null;
  readonly association: AuthorAssociation;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** An issue or, as GitHub numbers both in one row, a pull request. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly isPullRequest: boolean;
  /** `null` when the account is gone. */
  readonly author: Account | null;
  readonly association: AuthorAssociation;
  title: string;
  body: string | null;
  labels: readonly Label[];
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  assignees: readonly Account[];
  milestone: Milestone | null;
  type: IssueType | null;
  comments: readonly Comment[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** The change that closed it; `null` where somebody did so by hand. */
  closer: Closer | null;
}

export type Closer =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'commit'; readonly sha: string; readonly headline: string };

/** What is left of an issue under its old number. */
export type Departure =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'transferred'; readonly repositoryId: number; readonly number: number };

export interface Repository {
  readonly id: number;
  owner: Account;
  name: string;
  readonly createdAt: string;
  readonly issues: Map<number, Issue>;
  readonly departures: Map<number, Departure>;
  readonly labels: Map<string, Label>;
  readonly milestones: Map<string, Milestone>;
  /** Path to text, on the default branch. */
  readonly files: Map<string, string>;
}

/** Where each kind of id starts: the size that GitHub's ids have by now, all safe integers. */
const FIRST_IDS = {
  account: 190_000_001,
  repository: 890_000_001,
  issue: 2_800_000_001,
  comment: 2_600_000_001,
  label: 7_900_000_001,
  milestone: 12_000_001,
  type: 21_000_001,
};

/** Ids that GitHub's own accounts have. */
const WELL_KNOWN_ACCOUNTS: readonly Account[] = [
  { id: 41898282, login: 'github-actions[bot]', type: 'Bot' },
  { id: 10137, login: 'ghost', type: 'User' },
];

export type Store = ReturnType<typeof createStore>;

/** An empty memory. `clock` tells the time of every change. */
export function createStore(clock: () => Date) {
  const lastIds = new Map<string, number>();
  const accounts = new Map(WELL_KNOWN_ACCOUNTS.map((known) => [known.login, known]));
  const repositories = new Map<string, Repository>();
  /** By the names that they had; whoever takes such a name ends that. */
  const renamed = new Map<string, Repository>();
  const types = new Map<string, IssueType>();

  function nextId(kind: keyof typeof FIRST_IDS): number {
    const id = (lastIds.get(kind) ?? FIRST_IDS[kind] - 1) + 1;
    lastIds.set(kind, id);
    return id;
  }

  /** The time of now as GitHub writes it: UTC, to the second. */
  function now(): string {
    return clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  /** The account of that login; a new one gets `type`, or `Bot` if its login says so. */
  function account(login: string, type?: Account['type']): Account {
    return remembered(accounts, login.toLowerCase(), () => ({
      id: nextId('account'),
      login,
      type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    }));
  }

  /** The repository `owner/name`, made when there is none; its owner is then an organisation. */
  function repository(fullName: string): Repository {
    return remembered(repositories, fullName.toLowerCase(), () => {
      return {
        id: nextId('repository'),
        ...partsOf(fullName),
        createdAt: now(),
        issues: new Map(),
        departures: new Map(),
        labels: new Map(),
        milestones: new Map(),
        files: new Map(),
      };
    });
  }

  function partsOf(fullName: string): Pick<Repository, 'owner' | 'name'> {
    const [owner, name, ...rest] = fullName.split('/');
    if (!owner || !name || rest.length > 0) {
      throw new RangeError(`"${fullName}" is no repository: write it as owner/name`);
    }
    return { owner: account(owner, 'Organization'), name };
  }

  /** Gives it another name, or another owner. */
  function rename(one: Repository, fullName: string): void {
    const before = fullNameOf(one).toLowerCase();
    Object.assign(one, partsOf(fullName));
    repositories.delete(before);
    renamed.set(before, one);
    repositories.set(fullName.toLowerCase(), one);
  }

  return {
    now,
    nextId,
    account,
    repository,
    rename,
    /** The repository that had the name, and that nobody has now. */
    findRenamed: (fullName: string) => renamed.get(fullName.toLowerCase()),
    findRepository: (fullName: string) => repositories.get(fullName.toLowerCase()),
    findRepositoryById: (id: number) => [...repositories.values()].find((one) => one.id === id),
    label: ({ labels }: Repository, name: string): Label =>
      remembered(labels, name.toLowerCase(), () => ({ id: nextId('label'), name })),
    milestone: ({ milestones }: Repository, title: string, creator: Account): Milestone =>
      remembered(milestones, title, () => ({
        id: nextId('milestone'),
        number: milestones.size + 1,
        title,
        creator,
        createdAt: now(),
      })),
    issueType: (name: string): IssueType =>
      remembered(types, name.toLowerCase(), () => ({ id: nextId('type'), name })),
  };
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** `owner/name`, as its owner spells it. */
export function fullNameOf({ owner, name }: Repository): string {
  return `${owner.login}/${name}`;
}

/** The next free number; issues, pull requests and what has departed share one row without gaps. */
export function nextNumber({ issues, departures }: Repository): number {
  return issues.size + departures.size + 1;
}
