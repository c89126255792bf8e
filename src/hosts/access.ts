// What a token may do at a code host, as far as can be told without writing: the port of `check`, apart
// from host.ts, which every run needs.

/** `untold`: the host does not say without a write being tried. */
export type MayComment = 'yes' | 'no' | 'untold';

export interface RepositoryAccess {
  readonly mayComment: MayComment;
  /** Why, in words. */
  readonly why: string;
}

/** Methods throw a SyncError `host-…` for what the host refuses. */
export interface HostAccess {
  /** `owner/name` */
  readonly repository: string;
  /** What gives a token the right to comment, in sentences. */
  readonly rights: string;
  /** Whether the token is one at all. */
  checkToken(): Promise<void>;
  readRepository(): Promise<RepositoryAccess>;
  checkIssues(): Promise<void>;
}
