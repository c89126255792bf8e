// How long runs that meet at one issue wait for each other, all in ms. Together, since they lean on one
// another: none rests on what another run has not had the time to do.
//
// They come from what a record's way takes. On a real server (8.0.0 and 8.4.0) it is seen by queries
// 39 to 97 ms after it got its id, so that ids are seen out of order; the races in test/e2e/races.test.ts
// stretch that to 2 s, and hold these rules to it.

/** How long a fresh ticket stands alone before a run that did not make it relies on it: more than 2 s. */
export const STANDS_ALONE = 3_000;

/** How long the lowest of several waits for the others to go. They go as soon as they see it. */
export const OTHERS_GO = 3_000;

/** How long a ticket whose creation was not confirmed may take to appear: 2 s, and as much again. */
export const MAY_APPEAR = 5_000;

/** After this time what an ended run left behind is cleared away: longer than all of the above together. */
export const LEFT_BEHIND = 12_000;

/** How long the marker may follow the ticket, retries and all; mostly it does within one second. */
export const MARKER_FOLLOWS = 5_000;

/** As old as this, a ticket was settled, and has the marker of the run that made it or never gets it:
 * four times what one answer is waited for. */
export const MAKER_IS_DONE = 60_000;
