// Who asks, and what the token lets them do.
import type { Account, Store } from './store.ts';

export type Access = 'none' | 'read' | 'write';

/** The permissions that matter here; a workflow names them under `permissions:`. */
export interface Permissions {
  readonly issues: Access;
  readonly contents: Access;
  readonly pullRequests: Access;
}

export interface TokenOptions {
  readonly token: string;
  /** What is not named is granted in full. */
  readonly permissions?: Partial<Permissions>;
  /**
   * Whom the token stands for: `github-actions[bot]` by default, as for a job's own token. A `Bot` is
   * an installation of an App; a `User` has a personal token.
   */
  readonly actor?: { readonly login: string; readonly type?: Account['type'] };
}

export interface Token {
  readonly permissions: Permissions;
  readonly actor: Account;
}

export function toToken({ permissions, actor }: TokenOptions, store: Store): Token {
  return {
    permissions: { issues: 'write', contents: 'write', pullRequests: 'write', ...permissions },
    actor: store.account(actor?.login ?? 'github-actions[bot]', actor?.type),
  };
}

/** `granted` includes what is `needed`. */
export function allows(granted: Access, needed: 'read' | 'write'): boolean {
  return granted === 'write' || granted === needed;
}

/** The token in an `Authorization` header; GitHub takes both spellings of the scheme. */
export function tokenIn(request: Request): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
