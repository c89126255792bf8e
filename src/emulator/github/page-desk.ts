// What every act in the web pages needs: the store, who acts, and the issue that is meant.
import type { createEvents } from './events.ts';
import { fullNameOf, type Account, type Issue, type Repository, type Store } from './store.ts';
import type { Urls } from './urls.ts';

export interface Desk {
  readonly store: Store;
  readonly repository: Repository;
  readonly urls: Urls;
  readonly events: ReturnType<typeof createEvents>;
}

/** Who acts; without a login it is `maintainer`. */
export interface By {
  readonly as?: string;
}

export function senderOf({ store }: Pick<Desk, 'store'>, { as = 'maintainer' }: By = {}): Account {
  return store.account(as);
}

/** @throws RangeError when there is no such issue (any more) */
export function issueOf({ repository }: Desk, number: number): Issue {
  const issue = repository.issues.get(number);
  if (issue === undefined) {
    throw new RangeError(`${fullNameOf(repository)} has no issue #${number}`);
  }
  return issue;
}

/** @throws RangeError unless `possible` */
export function expectPossible(possible: boolean, what: string): void {
  if (!possible) throw new RangeError(`Impossible in the pages: ${what}`);
}
