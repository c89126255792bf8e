// What changes while a sweep makes tickets. They are made by a listing that is some seconds old, and the run of a
// change in between found no ticket to change or to close. One call asks for many of them.
import type { Host } from '../../hosts/host.ts';
import type { Issue } from '../../issue/issue.ts';
import { hasSameContent } from '../../issue/same-content.ts';

export interface Meanwhile {
  /**
   * Remembers issues that have their tickets now.
   *
   * @param listedAt of their page; undefined where the host does not tell: then they can't be asked for
   */
  remember(issues: readonly Issue[], listedAt: number | undefined): void;
  /** Enough are remembered, or for long enough. */
  isDue(): boolean;
  /** The numbers of those that are not any more what they were in the listing. Forgets them all. */
  takeChanged(): Promise<readonly number[]>;
}

/** Asked for page by page, they would cost as many calls as their listing, of a job's thousand an hour. */
const MOST_ISSUES = 500;
/** Characters of their texts, so that long ones are let go of sooner. */
const MOST_TEXT = 2_000_000;
/** So long, in ms, a ticket may show what its issue was. */
const LONGEST = 30_000;
/** Between a host's reading its issues and its looking at the clock, in ms, and more. */
const CLOCK_MARGIN = 2_000;

/** @param now milliseconds of any clock */
export function openMeanwhile(host: Pick<Host, 'listChanged'>, now: () => number): Meanwhile {
  let remembered = new Map<number, Issue>();
  let text = 0;
  let since = Infinity;
  let begun = Infinity;
  return {
    remember(issues, listedAt) {
      if (listedAt === undefined || issues.length === 0) return;
      for (const issue of issues) {
        remembered.set(issue.number, issue);
        text += issue.body.length;
      }
      since = Math.min(since, listedAt);
      begun = Math.min(begun, now());
    },
    isDue: () => remembered.size >= MOST_ISSUES || text >= MOST_TEXT || now() - begun >= LONGEST,
    async takeChanged() {
      if (remembered.size === 0) return [];
      const [before, from] = [remembered, new Date(since - CLOCK_MARGIN).toISOString()];
      [remembered, text, since, begun] = [new Map<number, Issue>(), 0, Infinity, Infinity];
      const changed = new Set<number>();
      for await (const page of host.listChanged(from)) {
        for (const issue of page) {
          const then = before.get(issue.number);
          if (then !== undefined && !hasSameContent(issue, then)) changed.add(issue.number);
        }
      }
      return [...changed];
    },
  };
}
