// Opens the host of a run by its name. What a host needs is loaded when it is the one.
import type { Fetch } from '../http/http.ts';
import type { HostAccess } from './access.ts';
import type { Host } from './host.ts';
import type { HostName, HostPlace } from './hosts.ts';

/** What the config asks of a host beyond the port; a host that has no such thing passes over it. */
export interface HostWishes {
  /** Comments that only members read. */
  readonly internalNotes: boolean;
  /** Authors with their association, where that costs calls of its own. */
  readonly associations: boolean;
}

export interface HostOptions extends HostPlace {
  readonly fetch: Fetch;
  readonly token: string;
  /** Absent before the config was read, and where nothing is asked. */
  readonly wishes?: HostWishes;
}

interface Opener {
  readonly open: (options: HostOptions) => Promise<Host>;
  readonly openAccess: (options: HostOptions) => Promise<HostAccess>;
}

const OPENERS: Readonly<Record<HostName, Opener>> = {
  github: {
    open: async (options) => (await import('./github/github.ts')).openGitHub(options),
    openAccess: async (options) => (await import('./github/access.ts')).openGitHubAccess(options),
  },
  gitlab: {
    open: async (options) => (await import('./gitlab/gitlab.ts')).openGitLab(options),
    openAccess: async (options) => (await import('./gitlab/access.ts')).openGitLabAccess(options),
  },
};

export function openHost(options: HostOptions): Promise<Host> {
  return OPENERS[options.host].open(options);
}

export function openHostAccess(options: HostOptions): Promise<HostAccess> {
  return OPENERS[options.host].openAccess(options);
}
