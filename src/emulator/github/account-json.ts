// The JSON of an account, as it stands in issues, comments and events.
import { nodeId } from './node-id.ts';
import type { Account } from './store.ts';
import type { Urls } from './urls.ts';

export type UserJson = ReturnType<typeof userJson>;

export function userJson(account: Account, urls: Urls) {
  const url = `${urls.api}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('U', account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: htmlUrl(account, urls),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** A bot's page is the page of its App. */
function htmlUrl({ login, type }: Account, { server }: Urls): string {
  return type === 'Bot' ? `${server}/apps/${login.replace('[bot]', '')}` : `${server}/${login}`;
}
