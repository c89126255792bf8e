// What the embedded GitLab remembers: users, projects, issues, notes, files. No protocol and no JSON here,
// so that the REST API and the webhooks tell of one and the same thing.

export interface User {
  readonly id: number;
  readonly username: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
}

export interface Milestone {
  readonly id: number;
  readonly title: string;
}

export interface Note {
  readonly id: number;
  readonly author: User;
  body: string;
  /** Written by GitLab itself. */
  readonly isSystem: boolean;
  readonly isInternal: boolean;
  /** A mention from a place that the token may not see: left out of its page, which is short then. */
  isHidden: boolean;
  readonly createdAt: string;
  updatedAt: string;
}

export interface MergeRequest {
  readonly iid: number;
  readonly title: string;
  /** `null` while it is open. */
  mergedAt: string | null;
}

export type IssueType = 'issue' | 'incident' | 'task' | 'test_case';

export interface Issue {
  readonly id: number;
  readonly iid: number;
  readonly type: IssueType;
  readonly author: User;
  title: string;
  description: string | null;
  labels: readonly Label[];
  state: 'opened' | 'closed';
  assignees: readonly User[];
  milestone: Milestone | null;
  isConfidential: boolean;
  movedTo: { readonly projectId: number; readonly iid: number; readonly id: number } | null;
  duplicateOf: Issue | null;
  notes: readonly Note[];
  /** Those that close it when they are merged. */
  mergeRequests: readonly MergeRequest[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Project {
  readonly id: number;
  /** `group/subgroup/project` */
  path: string;
  /** Where it was before, in lower case; reading there leads here. */
  readonly formerPaths: Set<string>;
  readonly issues: Map<number, Issue>;
  lastIid: number;
  lastMergeRequest: number;
  /** By name, to the letter: GitLab tells `Bug` from `bug`. */
  readonly labels: Map<string, Label>;
  readonly milestones: Map<string, Milestone>;
  /** User id to access level. */
  readonly members: Map<number, number>;
  /** Path to text, on the default branch. */
  readonly files: Map<string, string>;
}

export type Store = ReturnType<typeof createStore>;

/** An empty memory. `clock` tells the time of every change. */
export function createStore(clock: () => Date) {
  const users = new Map<string, User>();
  const projects: Project[] = [];
  let lastId = 1000;
  const nextId = (): number => (lastId += 1);

  function project(path: string): Project {
    const known = findProject(path);
    if (known !== undefined) return known;
    if (!/^[^/]+(?:\/[^/]+)+$/.test(path)) {
      throw new RangeError(`"${path}" is no project: write it as group/project`);
    }
    const made: Project = {
      id: nextId(),
      path,
      formerPaths: new Set(),
      issues: new Map(),
      lastIid: 0,
      lastMergeRequest: 0,
      labels: new Map(),
      milestones: new Map(),
      members: new Map(),
      files: new Map(),
    };
    projects.push(made);
    return made;
  }

  /** Paths are compared without regard to case. */
  function findProject(path: string): Project | undefined {
    return projects.find((one) => one.path.toLowerCase() === path.toLowerCase());
  }

  return {
    /** The time of now as GitLab writes it: UTC, to the millisecond. */
    now: () => clock().toISOString(),
    nextId,
    project,
    findProject,
    findProjectById: (id: number) => projects.find((one) => one.id === id),
    findMoved: (path: string) =>
      projects.find(({ formerPaths }) => formerPaths.has(path.toLowerCase())),
    user: (username: string): User =>
      remembered(users, username, () => ({ id: nextId(), username })),
    label: ({ labels }: Project, name: string): Label =>
      remembered(labels, name, () => ({ id: nextId(), name })),
    milestone: ({ milestones }: Project, title: string): Milestone =>
      remembered(milestones, title, () => ({ id: nextId(), title })),
  };
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
