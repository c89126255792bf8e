// The time that a whole run may take. Every wait of the program asks here first.
import { setTimeout as delay } from 'node:timers/promises';
import { SyncError } from '../errors/sync-error.ts';
import { monotonicNow } from './clock.ts';

export interface Deadline {
  /** Milliseconds left; 0 or less when over. */
  remaining(): number;
  /**
   * Waits, but never past the deadline.
   * @throws SyncError `deadline` when the wait would not end in time
   */
  wait(milliseconds: number): Promise<void>;
}

/** @param stop ends the time at once: what is under way may end, nothing more is begun */
export function startDeadline(milliseconds: number, stop?: AbortSignal): Deadline {
  const end = monotonicNow() + milliseconds;
  const remaining = (): number => (stop?.aborted === true ? 0 : end - monotonicNow());
  return {
    remaining,
    async wait(pause) {
      if (pause >= remaining()) {
        throw new SyncError('deadline', `The run did not finish within ${milliseconds / 1000} s.`);
      }
      await delay(pause);
    },
  };
}
