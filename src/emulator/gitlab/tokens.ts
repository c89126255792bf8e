// Who asks, and what the token lets them do.
import type { Store, User } from './store.ts';

export interface TokenOptions {
  readonly token: string;
  /** The project's own bot by default, as for a project access token. */
  readonly username?: string;
  /** `api` by default. */
  readonly scope?: 'api' | 'read_api';
  /** Access level in every project; 20, Reporter, by default. */
  readonly level?: number;
}

export interface Token {
  readonly user: User;
  readonly scope: 'api' | 'read_api';
  readonly level: number;
}

/** Whom a project access token stands for; GitLab adds a random part. */
const BOT = 'project_1_bot_7f3a';

export function toToken(options: TokenOptions, store: Store): Token {
  const { username = BOT, scope = 'api', level = 20 } = options;
  return { user: store.user(username), scope, level };
}
