// The time that a whole run may take. Every wait of the program asks here first.
import { SyncError } from '../errors/sync-error.ts';
import { monotonicNow } from './clock.ts';

export interface Deadline {
  /** Milliseconds left; 0 or less when over. */
  remaining(): number;
  /**
   * Waits, but never past the deadline.
   * @throws SyncError `deadline` when the wait would not end in time, or the run has ended
   */
  wait(milliseconds: number): Promise<void>;
}

export interface RunDeadline extends Deadline {
  /** The run has ended: no time is left, and who waits waits in vain. */
  end(): void;
}

/** @param stop ends the time at once: what is under way may end, nothing more is begun */
export function startDeadline(milliseconds: number, stop?: AbortSignal): RunDeadline {
  const end = monotonicNow() + milliseconds;
  const waiting = new Map<NodeJS.Timeout, (error: SyncError) => void>();
  let hasEnded = false;
  const remaining = (): number => (hasEnded || stop?.aborted === true ? 0 : end - monotonicNow());
  const over = (): SyncError =>
    new SyncError('deadline', `The run did not finish within ${milliseconds / 1000} s.`);
  return {
    remaining,
    async wait(pause) {
      if (pause >= remaining()) throw over();
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(timer);
          resolve();
        }, pause);
        waiting.set(timer, reject);
      });
    },
    end() {
      hasEnded = true;
      // Their timers would hold the process.
      for (const [timer, reject] of waiting) {
        clearTimeout(timer);
        reject(over());
      }
      waiting.clear();
    },
  };
}
