// The code hosts by name, and what has to be known of them before one is opened. Every run reads this,
// so it loads no host; open-host.ts does.
import type { Place } from '../issue/key.ts';

export const HOSTS = {
  /** `issuePath` stands between repository and number in an issue's address. */
  github: { title: 'GitHub', issuePath: 'issues' },
  gitlab: { title: 'GitLab', issuePath: '-/issues' },
} as const;

export type HostName = keyof typeof HOSTS;

/** Where the issues of a run live. */
export interface HostPlace extends Place {
  readonly host: HostName;
  /** Base address of the API; it may have a path. */
  readonly apiUrl: string;
}

export function placeOn(host: HostName, place: Omit<HostPlace, 'host' | 'issuePath'>): HostPlace {
  return { ...place, host, issuePath: HOSTS[host].issuePath };
}
