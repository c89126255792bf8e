// The REST API takes the access key itself with every call, where the web service takes a proof of it. So
// at an address that may be anybody's, the API has to show itself before it is given the key.
import { SyncError } from '../../errors/sync-error.ts';
import type { Fetch } from '../../http/http.ts';
import { API_PATH } from './endpoint.ts';

/**
 * A fetch that first asks, once and without credentials, who is asking. Only the API refuses that with 401.
 *
 * @param url the account's address, without a slash at the end
 * @throws from each call SyncError `vtiger-not-found` where the API does not show itself
 */
export function onceShown(fetch: Fetch, url: string): Fetch {
  let shown: Promise<void> | undefined;

  async function show(): Promise<void> {
    const { status } = await fetch(`${url}${API_PATH}/me`);
    if (status === 401) return;
    const message = `me: the server has no REST API there (HTTP ${status} where 401 was due).`;
    throw new SyncError('vtiger-not-found', message);
  }

  return async (address, init) => {
    const showing = (shown ??= show());
    // Asked anew by the next call.
    await showing.catch((thrown: unknown) => {
      shown = undefined;
      throw thrown;
    });
    return fetch(address, init);
  };
}
